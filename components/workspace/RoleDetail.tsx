/** One role in full, to read: what is looked for, what is asked, what to watch for. */
import type { ReactNode } from 'react';
import type { Criterion, Role } from '../../lib/model';
import { plural } from '../format';
import { kindWords, levelWords } from '../words';
import { Anchors } from './Anchors';
import { ruleWords } from './rule-words';
import styles from './Roles.module.css';

export type RoleDetailProps = { role: Role; current: boolean; onUse: (roleId: string) => void; skillName: (id: string) => string };

const KINDS = ['must-have', 'nice-to-have', 'red-flag'] as const;

export function RoleDetail({ role, current, onUse, skillName }: RoleDetailProps) {
  const competency = (id: string | undefined) => role.competencies.find((one) => one.id === id)?.name;
  return (
    <article className={`card ${styles.role}`} aria-label={role.title}>
      <header className={styles.head}>
        <div>
          <h2>{role.title}</h2>
          <p className="soft small">{[levelWords[role.level], role.stack, `version ${role.version}`].filter(Boolean).join(' · ')}</p>
        </div>
        {current ? <span className="soft small">Judged for now</span> : <button type="button" className="button small" onClick={() => onUse(role.id)}>Judge for this role</button>}
      </header>
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
    </article>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return <section className={styles.part}><div className={styles.partHead}><h3>{title}</h3>{note && <span>{note}</span>}</div>{children}</section>;
}

function CriterionRow({ criterion, competency, skillName }: { criterion: Criterion; competency?: string; skillName: (id: string) => string }) {
  const { title, gate, weight, rule, question, innocent } = criterion;
  return (
    <li>
      <details>
        <summary className={styles.row}>
          <span>{title}{gate && <em> required</em>}<span className={styles.how}>{ruleWords(rule, skillName)}</span></span>
          <span className="soft">{weight > 0 ? `+${weight}` : ''}</span>
        </summary>
        <div className={styles.inside}>
          {competency && <p className="soft small">{competency}</p>}
          {innocent && <p><span className="strong">It may be harmless:</span> {innocent}</p>}
          <p><span className="strong">Ask:</span> {question.text}</p>
          {question.probes.length > 0 && <ul className={styles.bullets}>{question.probes.map((probe, i) => <li key={i}>{probe}</li>)}</ul>}
          {question.anchors && <Anchors anchors={question.anchors} />}
        </div>
      </details>
    </li>
  );
}
