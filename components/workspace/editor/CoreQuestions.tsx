/** The questions that everybody is asked. */
import { useId } from 'react';
import { NumberField } from '../criterion/NumberField';
import { TextList } from '../criterion/TextList';
import styles from './Editor.module.css';
import { Field } from './Field';
import { Said } from './Said';
import type { Part } from './types';

export function CoreQuestions({ role, notes, acts }: Part) {
  const title = useId();
  return (
    <section className={`card ${styles.box}`} aria-labelledby={title}>
      <h2 id={title}>Questions for everybody</h2>
      <Said notes={notes} at="coreQuestions" except={role.coreQuestions.map((one) => `coreQuestions.${one.id}`)} onTake={acts.take} />
      <ul className={styles.entries}>
        {role.coreQuestions.map((one, i) => {
          const at = `coreQuestions.${one.id}`;
          return (
            <li key={one.id} className={styles.entry}>
              <Field label={`Question ${i + 1}`} at={`${at}.text`} value={one.text} notes={notes} onTake={acts.take} rows={2} onChange={(text) => acts.question(one.id, { text })} />
              <TextList label="To follow up" one="a probe" texts={one.probes} onChange={(probes) => acts.question(one.id, { probes })} />
              <Said notes={notes} at={at} except={[`${at}.text`]} onTake={acts.take} />
              <div className="line">
                <label className={styles.tick}>Competency
                  <select className="select" value={one.competency} onChange={(event) => acts.question(one.id, { competency: event.target.value })}>
                    {role.competencies.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
                  </select>
                </label>
                <NumberField label="Minutes" name={`Minutes of question ${i + 1}`} value={one.minutes} min={1} max={60} onChange={(minutes) => acts.question(one.id, { minutes })} />
                <button type="button" className="button small quiet end" aria-label={`Take out question ${i + 1}`} onClick={() => acts.removeQuestion(one.id)}>Take out</button>
              </div>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button small" onClick={acts.addQuestion}>Add a question</button>
    </section>
  );
}
