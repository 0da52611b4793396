/** The interview kit of one person for one role: to arrange on the screen, to print, to copy. */
import type { InterviewKit, Question } from '../../lib/model';
import { plural } from '../format';
import { EmptyState } from '../EmptyState';
import { KitQuestion } from './KitQuestion';
import styles from './Kit.module.css';

export type KitViewProps = {
  kit: InterviewKit;
  candidateName: string;
  /** The line under the name. */
  candidateLabel?: string;
  backHref: string;
  /** What a question is about, such as "Automated tests". */
  criterionTitle?: (criterion: string) => string | undefined;
  /** How long the interview may take, minutes; the sum is shown beside it. */
  budget?: number;
  onMove: (id: string, by: -1 | 1) => void;
  onEdit: (id: string, text: string) => void;
  onDrop: (id: string) => void;
  onRestore: (id: string) => void;
  onCopyMarkdown: () => void;
  copied: boolean;
  onPrint: () => void;
  /** Back to the kit as suggested; only when it was changed by hand. */
  onReset?: () => void;
  /** The version of the role now, when the kit was made for an older one. */
  newerRole?: number;
  /** Makes the kit anew for that version. */
  onRenew?: () => void;
};

export function KitView(props: KitViewProps) {
  const { kit, candidateName, candidateLabel, backHref, criterionTitle, budget, onMove, onEdit, onDrop, onRestore, onCopyMarkdown, copied, onPrint, onReset, newerRole, onRenew } = props;
  const minutes = Math.round(kit.questions.reduce((sum, question) => sum + question.minutes, 0));
  return (
    <article className={styles.kit} aria-labelledby="kit-title">
      <div className={styles.tools}>
        <a className="button small quiet" href={backHref}>Back to the candidate</a>
        <span className="end" />
        {kit.editedAt && onReset && <button type="button" className="button small quiet" onClick={onReset}>Back to the suggested kit</button>}
        <span role="status" className="small soft">{copied ? 'Copied' : ''}</span>
        <button type="button" className="button small" onClick={onCopyMarkdown}>Copy as Markdown</button>
        <button type="button" className="button small primary" onClick={onPrint}>Print</button>
      </div>
      {newerRole !== undefined && onRenew && (
        <p className={styles.older} role="note">This kit was made for version {kit.role.version} of the role; it is now version {newerRole}.
          <button type="button" className="button small" onClick={onRenew} title="You can undo it">Renew the kit</button></p>
      )}
      <div className={styles.paper}>
        <header className={styles.head}>
          <h1 id="kit-title">Interview kit: <bdi>{candidateName || 'No name'}</bdi></h1>
          <p className="soft">{candidateLabel && <><bdi>{candidateLabel}</bdi>{' · '}</>}for {kit.role.title}</p>
          <p className={styles.facts}>
            <span>{plural(kit.questions.length, 'question')}, about {plural(minutes, 'minute')}{budget !== undefined && budget < minutes && ` (${minutes - budget} more than planned)`}</span>
            <span className={styles.blank}>Interviewer</span>
            <span className={styles.blank}>Date</span>
          </p>
        </header>
        {kit.questions.length === 0 && <EmptyState title="Every question was dropped">Put some back from the list below.</EmptyState>}
        <ol className={styles.questions}>
          {kit.questions.map((question, i) => (
            <KitQuestion key={question.id} question={question} title={question.criterion === null ? undefined : criterionTitle?.(question.criterion)} at={i} of={kit.questions.length} onMove={onMove} onEdit={onEdit} onDrop={onDrop} />
          ))}
        </ol>
        {kit.watchPoints.length > 0 && (
          <section className={styles.watch}>
            <h2>Watch for</h2>
            <ul>{kit.watchPoints.map((one) => <li key={one.id}><i aria-hidden="true" />{one.text}{one.severe && <em> serious</em>}</li>)}</ul>
          </section>
        )}
        <section className={styles.closing}>
          <h2>Recommendation</h2>
          <p className={styles.choices}>{['Strong yes', 'Yes', 'No', 'Strong no'].map((one) => <span key={one}><i aria-hidden="true" />{one}</span>)}</p>
          <p className={styles.lines} aria-hidden="true"><i /><i /></p>
        </section>
      </div>
      {kit.dropped.length > 0 && <Dropped questions={kit.dropped} onRestore={onRestore} />}
    </article>
  );
}

function Dropped({ questions, onRestore }: { questions: readonly Question[]; onRestore: (id: string) => void }) {
  return (
    <section className={styles.dropped} aria-labelledby="kit-dropped">
      <h2 id="kit-dropped">Left out</h2>
      <ul className="card">
        {questions.map((question) => (
          <li key={question.id}><span>{question.text}</span><button type="button" className="button small" onClick={() => onRestore(question.id)}>Put back</button></li>
        ))}
      </ul>
    </section>
  );
}
