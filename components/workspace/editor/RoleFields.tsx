/** What the role is called and what it is about. */
import type { Role } from '../../../lib/model';
import { levelWords } from '../../words';
import styles from './Editor.module.css';
import { Field } from './Field';
import type { Part } from './types';

const LEVELS = Object.keys(levelWords) as Role['level'][];

export function RoleFields({ role, notes, acts }: Part) {
  const common = { notes, onTake: acts.take };
  return (
    <section className={`card ${styles.box}`} aria-labelledby="edit-role">
      <h2 id="edit-role">The role</h2>
      <div className={styles.grid}>
        <Field {...common} label="Title" at="title" value={role.title} onChange={(title) => acts.fields({ title })} />
        <Field {...common} label="Short name" hint="in narrow places" at="short" wide={false} most={40} value={role.short} onChange={(short) => acts.fields({ short })} />
        <div className={styles.labelled}>
          <label htmlFor="field-level">Level</label>
          <select id="field-level" className="select" value={role.level} onChange={(event) => acts.fields({ level: event.target.value as Role['level'] })}>
            {LEVELS.map((level) => <option key={level} value={level}>{levelWords[level]}</option>)}
          </select>
        </div>
        <Field {...common} label="Stack" hint="if the work has one" at="stack" wide={false} most={200} value={role.stack ?? ''} onChange={(stack) => acts.fields({ stack: stack || undefined })} />
        <Field {...common} label="Summary" at="summary" rows={2} value={role.summary} onChange={(summary) => acts.fields({ summary })} />
        <Field {...common} label="Scope" hint="what they are trusted with" at="scope" rows={2} value={role.scope ?? ''} onChange={(scope) => acts.fields({ scope: scope || undefined })} />
      </div>
    </section>
  );
}
