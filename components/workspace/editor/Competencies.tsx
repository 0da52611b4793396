/** What the interview rates, and how much each counts there. */
import { useId } from 'react';
import { NumberField } from '../criterion/NumberField';
import styles from './Editor.module.css';
import { Field } from './Field';
import { Said } from './Said';
import type { Part } from './types';

export function Competencies({ role, notes, acts }: Part) {
  const title = useId();
  const sum = role.competencies.reduce((all, one) => all + one.weight, 0);
  return (
    <section className={`card ${styles.box}`} aria-labelledby={title}>
      <div className="line">
        <h2 id={title}>Competencies</h2>
        <span role="status" className={sum === 100 ? 'soft end' : 'bad end'}>{sum} of 100 %</span>
        {sum !== 100 && <button type="button" className="button small" onClick={acts.shareOutCompetencies}>Share the competencies out to 100</button>}
      </div>
      <Said notes={notes} at="competencies" except={role.competencies.map((one) => `competencies.${one.id}`)} onTake={acts.take} />
      <ul className={styles.entries}>
        {role.competencies.map((one, i) => {
          const at = `competencies.${one.id}`;
          const name = one.name || `competency ${i + 1}`;
          return (
            <li key={one.id} className={styles.entry}>
              <div className={styles.grid}>
                <Field label={`Name of competency ${i + 1}`} at={`${at}.name`} value={one.name} notes={notes} onTake={acts.take} wide={false} most={200} onChange={(value) => acts.competency(one.id, { name: value })} />
                <div>
                  <NumberField label="Share" name={`Share of ${name}`} unit="%" value={one.weight} min={0} max={100} onChange={(weight) => acts.competency(one.id, { weight })} />
                  <Said notes={notes} at={`${at}.weight`} onTake={acts.take} />
                </div>
                <Field label="What it looks for" at={`${at}.looksFor`} value={one.looksFor} notes={notes} onTake={acts.take} rows={2} onChange={(looksFor) => acts.competency(one.id, { looksFor })} />
              </div>
              <div className="line">
                <label className={styles.tick}><input type="checkbox" checked={one.mustPass} onChange={(event) => acts.competency(one.id, { mustPass: event.target.checked })} /> Must pass</label>
                <button type="button" className="button small quiet end" aria-label={`Take out ${name}`} onClick={() => acts.removeCompetency(one.id)}>Take out</button>
              </div>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button small" onClick={acts.addCompetency}>Add a competency</button>
    </section>
  );
}
