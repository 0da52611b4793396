/** All fields of one criterion. */
import type { Criterion } from '../../../lib/model';
import { kindWords } from '../../words';
import { QuestionFields } from '../criterion/QuestionFields';
import { RuleFields } from '../criterion/RuleFields';
import type { Vocabulary } from '../criterion/SkillPicker';
import styles from './Editor.module.css';
import { Field } from './Field';
import { Said } from './Said';
import type { Part } from './types';

export type CriterionFieldsProps = Part & { criterion: Criterion; vocabulary: Vocabulary };

const KINDS = ['must-have', 'nice-to-have', 'red-flag'] as const;

export function CriterionFields({ criterion, role, notes, acts, vocabulary }: CriterionFieldsProps) {
  const { id, title, kind, gate, rule, competency, question, innocent } = criterion;
  const at = `criteria.${id}`;
  const flag = kind === 'red-flag';
  const change = (patch: Partial<Omit<Criterion, 'id'>>) => acts.criterion(id, patch);
  return (
    <div className={styles.inside}>
      <Field label="Title" at={`${at}.title`} value={title} notes={notes} onTake={acts.take} onChange={(next) => change({ title: next })} />
      <div className="line">
        <label className={styles.tick}>Kind
          <select className="select" value={kind} onChange={(event) => change({ kind: event.target.value as Criterion['kind'] })}>
            {KINDS.map((one) => <option key={one} value={one}>{kindWords[one]}</option>)}
          </select>
        </label>
        <label className={styles.tick}>Competency
          <select className="select" value={competency ?? ''} onChange={(event) => change({ competency: event.target.value || undefined })}>
            <option value="">None</option>
            {role.competencies.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
          </select>
        </label>
        {!flag && <label className={styles.tick}><input type="checkbox" checked={gate} onChange={(event) => change({ gate: event.target.checked })} /> Required: a clear no holds the band down</label>}
      </div>
      <RuleFields rule={rule} onChange={(next) => change({ rule: next })} vocabulary={vocabulary} />
      <Said notes={notes} at={`${at}.rule`} onTake={acts.take} />
      {flag && <Field label="An innocent explanation" hint="why it may be harmless" at={`${at}.innocent`} rows={2} value={innocent ?? ''} notes={notes} onTake={acts.take} onChange={(next) => change({ innocent: next })} />}
      <QuestionFields question={question} onChange={(next) => change({ question: next })} />
      <Said notes={notes} at={at} except={[`${at}.title`, `${at}.rule`, `${at}.innocent`, `${at}.weightReason`]} onTake={acts.take} />
      <div className="line">
        <button type="button" className="button small" onClick={() => acts.duplicate(id)}>Duplicate</button>
        <button type="button" className="button small danger" onClick={() => acts.remove(id)} title="You can undo it">Take out</button>
      </div>
    </div>
  );
}
