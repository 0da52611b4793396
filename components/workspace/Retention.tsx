/** How long people are kept who are not changed: chosen here, or set by the organisation. */
import type { ReactNode } from 'react';
import { formatDay, plural } from '../format';
import styles from './Settings.module.css';

export type RetentionProps = {
  /** null: for as long as the user wants. */
  days: number | null;
  byPolicy: boolean;
  /** What is known of it; null while it is looked up. */
  state: { soon: number; /** Before this moment nobody goes, ISO 8601. */ from: string | null } | null;
  onDays: (days: number | null) => void;
};

const CHOICES = [30, 60, 90, 180, 365, 730];

export function Retention({ days, byPolicy, state, onDays }: RetentionProps) {
  const choices = days === null || CHOICES.includes(days) ? CHOICES : [...CHOICES, days].sort((a, b) => a - b);
  const told = days !== null && state;
  return (
    <>
      <label className={styles.row}>
        <span>Erase people who were not changed for<span className="soft small">{byPolicy ? 'Set by your organisation' : 'A note, a tag, another stage or a new reading counts as a change'}</span></span>
        <select className="select" value={days ?? ''} disabled={byPolicy} onChange={(event) => onDays(event.target.value === '' ? null : Number(event.target.value))}>
          <option value="">never erase</option>
          {choices.map((one) => <option key={one} value={one}>{one} days</option>)}
        </select>
      </label>
      <p role="status" className="small">{told && <Told {...told} />}</p>
    </>
  );
}

function Told({ soon, from }: { soon: number; from: string | null }): ReactNode {
  const who = soon === 0 ? 'Nobody goes within the next 7 days.' : <b>{plural(soon, 'person', 'people')} will be erased within the next 7 days.</b>;
  return <>{who}{from && ` Nobody goes before ${formatDay(from)}.`}</>;
}
