/** One criterion: answer, points, and behind them the quotes and the question. */
import type { Evidence, Finding, Profile, Question } from '../../lib/model';
import { AnswerShape } from '../AnswerShape';
import { answerWords } from '../words';
import { Quote } from './Quote';
import { pointsText } from './reach';
import styles from './Findings.module.css';

export type FindingRowProps = {
  finding: Finding;
  profile: Profile;
  /** What to ask about it, if anything. */
  question?: Question;
  /** Red flags: the harmless explanation. */
  innocent?: string;
  open: boolean;
  onShowQuote?: (evidence: Evidence) => void;
};

export function FindingRow({ finding, profile, question, innocent, open, onShowQuote }: FindingRowProps) {
  const flag = finding.kind === 'red-flag';
  const seen = flag && (finding.answer === 'yes' || finding.answer === 'partly');
  const answer = flag ? (seen ? 'seen' : 'no sign of it') : answerWords[finding.answer];
  return (
    <li>
      <details open={open} className={styles.finding}>
        <summary>
          <AnswerShape shape={flag ? (seen ? 'flag' : 'clear') : finding.answer} />
          <span className={styles.what}>
            <span className="vh">{answer}: </span>
            {finding.title}
            {finding.gate && <span className={styles.gate} title="Without it the band is held down, whatever the number says"> required</span>}
            <span className={styles.reason}>{finding.reason}</span>
          </span>
          <span className={styles.points}>{pointsText(finding)}</span>
        </summary>
        <div className={styles.inside}>
          {finding.evidence.map((evidence, i) => <Quote key={i} evidence={evidence} profile={profile} onShowQuote={onShowQuote} />)}
          {finding.evidence.length === 0 && <p className="soft">{flag ? 'Nothing on the page points to it.' : 'The page has no words about it.'}</p>}
          {seen && innocent && <p><span className="strong">It may be harmless:</span> {innocent}</p>}
          {question && <p><span className="strong">Ask:</span> {question.text}</p>}
        </div>
      </details>
    </li>
  );
}
