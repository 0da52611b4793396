/** A criterion in one's own words: what will be looked for is shown before it is added, and what may not be asked is refused here. */
import { useDeferredValue, useState } from 'react';
import type { Criterion } from '../../../lib/model';
import { AnswerShape } from '../../AnswerShape';
import { ruleWords } from '../rule-words';
import styles from './Editor.module.css';
import type { Tried } from './types';

export type AddCriterionProps = {
  tryWords: (sentence: string, kind: Criterion['kind']) => Tried;
  onAdd: (sentence: string, kind: Criterion['kind']) => void;
  skillName: (id: string) => string;
};

const KINDS: [Criterion['kind'], string][] = [['must-have', 'a must-have'], ['nice-to-have', 'nice to have'], ['red-flag', 'a red flag']];

export function AddCriterion({ tryWords, onAdd, skillName }: AddCriterionProps) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Criterion['kind']>('must-have');
  const calm = useDeferredValue(text);
  const { criteria, refused } = tryWords(calm, kind);
  const ready = criteria.length > 0 && refused === null && calm === text;
  const add = () => {
    if (!ready) return;
    onAdd(text, kind);
    setText('');
  };
  return (
    <form className={styles.add} onSubmit={(event) => { event.preventDefault(); add(); }}>
      <h3><label htmlFor="add-criterion">Add a criterion in your own words</label></h3>
      <div className="line">
        <input id="add-criterion" className={`field ${styles.grow}`} maxLength={400} value={text} onChange={(event) => setText(event.target.value)} aria-describedby="add-said"
          placeholder="Such as: ran incident reviews, or Kafka or RabbitMQ" />
        <select className="select" aria-label="It is" value={kind} onChange={(event) => setKind(event.target.value as Criterion['kind'])}>
          {KINDS.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
        </select>
        <button className="button" aria-disabled={!ready}>Add</button>
      </div>
      <div id="add-said" aria-live="polite" className="small">
        {calm.trim() !== '' && criteria.length === 0 && <p className="soft">Write at least one word to look for.</p>}
        {refused && (
          <p className={styles.refused}>
            <AnswerShape shape="no" /><span>{refused.sentence} <span className="soft">{refused.instead}</span>{' '}
              <button type="button" className="button small" onClick={() => setText(refused.words ?? '')}>{refused.words ? `Use “${refused.words}”` : 'Leave it out'}</button></span>
          </p>
        )}
        {!refused && criteria.map((one) => <p key={one.id} className="soft">Will be looked for: {ruleWords(one.rule, skillName)}.</p>)}
      </div>
    </form>
  );
}
