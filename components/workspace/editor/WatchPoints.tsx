/** What can only be seen in an interview. Never scored on a profile. */
import { useId } from 'react';
import styles from './Editor.module.css';
import { Field } from './Field';
import type { Part } from './types';

export function WatchPoints({ role, notes, acts }: Part) {
  const title = useId();
  return (
    <section className={`card ${styles.box}`} aria-labelledby={title}>
      <h2 id={title}>Watch for in the interview</h2>
      <p className="soft small">Never scored on a profile.</p>
      <ul className={styles.entries}>
        {role.watchPoints.map((one, i) => (
          <li key={one.id} className={styles.entry}>
            <Field label={`Watch-point ${i + 1}`} at={`watchPoints.${one.id}.text`} value={one.text} notes={notes} onTake={acts.take} rows={1} onChange={(text) => acts.watchPoint(one.id, { text })} />
            <div className="line">
              <label className={styles.tick}><input type="checkbox" checked={one.severe} onChange={(event) => acts.watchPoint(one.id, { severe: event.target.checked })} /> Serious</label>
              <button type="button" className="button small quiet end" aria-label={`Take out watch-point ${i + 1}`} onClick={() => acts.removeWatchPoint(one.id)}>Take out</button>
            </div>
          </li>
        ))}
      </ul>
      <button type="button" className="button small" onClick={acts.addWatchPoint}>Add a watch-point</button>
    </section>
  );
}
