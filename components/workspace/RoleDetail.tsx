/** One role in full, to read: what is looked for, what is asked, what to watch for. */
import type { ReactNode } from 'react';
import type { Criterion, Role } from '../../lib/model';
import { formatTime, plural } from '../format';
import { kindWords, levelWords } from '../words';
import { Anchors } from './Anchors';
import { ruleWords } from './rule-words';
import { RoleVersions, type RoleVersionsProps } from './RoleVersions';
import styles from './Roles.module.css';

export type RoleDetailProps = {
  role: Role;
  current: boolean;
  onUse: (roleId: string) => void;
  skillName: (id: string) => string;
  /** Only of the user's own roles. */
  own?: OwnActs;
  /** Only of the others: makes an own role of it. */
  onCopy?: () => void;
};

export type OwnActs = Pick<RoleVersionsProps, 'versions' | 'onRestore'> & {
  editHref: string;
  /** ISO 8601 of edits that wait unsaved; null when there are none. */
  unsavedAt: string | null;
  onDelete: () => void;
};

const KINDS = ['must-have', 'nice-to-have', 'red-flag'] as const;

export function RoleDetail({ role, current, onUse, skillName, own, onCopy }: RoleDetailProps) {
  const newest = own?.versions[0]?.version;
  const competency = (id: string | undefined) => role.competencies.find((one) => one.id === id)?.name;
  return (
    <article className={`card ${styles.role}`} aria-label={role.title}>
      <header className={styles.head}>
        <div>
          <h2>{role.title}</h2>
          <p className="soft small">{[levelWords[role.level], role.stack, `version ${role.version}`].filter(Boolean).join(' · ')}</p>
        </div>
        <div className={styles.headActs}>
          {current ? <span className="soft small">Judged for now</span> : <button type="button" className="button small" onClick={() => onUse(role.id)}>Judge for this role</button>}
          {own && newest === role.version && <a className="button small" href={own.editHref}>Edit</a>}
          {own && own.versions.length > 1 && <button type="button" className="button small" onClick={() => document.getElementById('role-versions')?.scrollIntoView({ block: 'center' })}>Versions</button>}
          {onCopy && <button type="button" className="button small" onClick={onCopy} title="A copy of your own, to change as you like">Make it your own</button>}
          {own && <button type="button" className="button small quiet danger" onClick={own.onDelete} title="With all its versions; you can undo it">Delete</button>}
        </div>
      </header>
      {own && newest !== undefined && newest !== role.version && (
        <p className={styles.note}>This is version {role.version}, to read. The newest is version {newest}.
          <button type="button" className="button small" onClick={() => own.onRestore(role.version)}>Restore it as version {newest + 1}</button></p>
      )}
      {own?.unsavedAt && <p className={styles.note}>Edits of {formatTime(own.unsavedAt)} wait here and are not saved yet. <a href={own.editHref}>Go on editing</a></p>}
      <p>{role.summary}</p>
      {role.scope && <p className="soft">{role.scope}</p>}
      {role.responsibilities.length > 0 && <Part title="What the work is"><ul className={styles.bullets}>{role.responsibilities.map((one, i) => <li key={i}>{one}</li>)}</ul></Part>}
      {KINDS.map((kind) => {
        const criteria = role.criteria.filter((one) => one.kind === kind);
        const points = criteria.reduce((sum, one) => sum + one.weight, 0);
        return criteria.length > 0 && (
          <Part key={kind} title={kindWords[kind]} note={points > 0 ? `${points} of 100 points` : 'no points; can hold the band down'}>
            <ul className={styles.rows}>{criteria.map((one) => <CriterionRow key={one.id} criterion={one} competency={competency(one.competency)} skillName={skillName} />)}</ul>
          </Part>
        );
      })}
      <Part title="Competencies" note="shares of the interview">
        <ul className={styles.rows}>
          {role.competencies.map((one) => (
            <li key={one.id} className={styles.row}><div>{one.name}{one.mustPass && <em> must pass</em>}<p className="soft small">{one.looksFor}</p></div><span className="soft">{one.weight} %</span></li>
          ))}
        </ul>
      </Part>
      <Part title="Questions for everybody" note={`about ${plural(role.coreQuestions.reduce((sum, one) => sum + one.minutes, 0), 'minute')}`}>
        <ol className={styles.rows}>
          {role.coreQuestions.map((one) => (
            <li key={one.id}>
              <details><summary>{one.text}<span className="soft small"> {competency(one.competency)} · {plural(one.minutes, 'minute')}</span></summary>
                <div className={styles.inside}>
                  {one.probes.length > 0 && <ul className={styles.bullets}>{one.probes.map((probe, i) => <li key={i}>{probe}</li>)}</ul>}
                  {one.anchors && <Anchors anchors={one.anchors} />}
                </div>
              </details>
            </li>
          ))}
        </ol>
      </Part>
      {role.watchPoints.length > 0 && (
        <Part title="Watch for in the interview" note="never scored on a profile">
          <ul className={styles.bullets}>{role.watchPoints.map((one) => <li key={one.id}>{one.text}{one.severe && <em> serious</em>}</li>)}</ul>
        </Part>
      )}
      {role.assessment.length > 0 && (
        <Part title="Work samples">
          <ul className={styles.rows}>
            {role.assessment.map((one) => (
              <li key={one.id}><details><summary>{one.name}<span className="soft small"> {plural(one.minutes, 'minute')}</span></summary>
                <div className={styles.inside}><p>{one.task}</p><p className="soft">{one.scoring}</p></div></details></li>
            ))}
          </ul>
        </Part>
      )}
      {role.tools.length > 0 && <Part title="Tools they meet"><ul className={styles.bullets}>{role.tools.map((one, i) => <li key={i}><b>{one.group}:</b> {one.names.join(', ')}</li>)}</ul></Part>}
      {role.adjacent.length > 0 && <Part title="Near, but not this role"><ul className={styles.bullets}>{role.adjacent.map((one, i) => <li key={i}><b>{one.title}:</b> {one.differs}</li>)}</ul></Part>}
      {role.sources.length > 0 && <Part title="Where this comes from"><ul className={styles.bullets}>{role.sources.map((one, i) => <li key={i}>{one}</li>)}</ul></Part>}
      {own && own.versions.length > 0 && <RoleVersions versions={own.versions} shown={role.version} onRestore={own.onRestore} />}
    </article>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return <section className={styles.part}><div className={styles.partHead}><h3>{title}</h3>{note && <span>{note}</span>}</div>{children}</section>;
}

function CriterionRow({ criterion, competency, skillName }: { criterion: Criterion; competency?: string; skillName: (id: string) => string }) {
  const { title, gate, weight, weightReason, rule, question, innocent, source } = criterion;
  return (
    <li>
      <details>
        <summary className={styles.row}>
          <span>{title}{gate && <em> required</em>}<span className={styles.how}>{ruleWords(rule, skillName)}</span>
            {weightReason && <span className={styles.why}>Why {weight} points: {weightReason}</span>}</span>
          <span className="soft">{weight > 0 ? `+${weight}` : ''}</span>
        </summary>
        <div className={styles.inside}>
          {competency && <p className="soft small">{competency}</p>}
          {source && <p><span className="strong">In the job text:</span> <q>{source}</q></p>}
          {innocent && <p><span className="strong">It may be harmless:</span> {innocent}</p>}
          <p><span className="strong">Ask:</span> {question.text}</p>
          {question.probes.length > 0 && <ul className={styles.bullets}>{question.probes.map((probe, i) => <li key={i}>{probe}</li>)}</ul>}
          {question.anchors && <Anchors anchors={question.anchors} />}
        </div>
      </details>
    </li>
  );
}
