/** What the organisation set, and what of it could not be used. Nothing where there is no policy. */
import { plural } from '../format';
import styles from './Settings.module.css';

export type PolicyProps = { roles: number; retentionDays: number | null; boards: number | null; faults: readonly string[] };

export function Policy({ roles, retentionDays, boards, faults }: PolicyProps) {
  const set = [
    roles > 0 && `${plural(roles, 'role')} to use and to copy, under “Your organisation”`,
    retentionDays !== null && `people who were not changed for ${plural(retentionDays, 'day')} are erased`,
    boards !== null && (boards === 0 ? 'no board may be switched on' : `${plural(boards, 'board')} may be switched on, the others not`),
  ].filter((one): one is string => one !== false);
  if (set.length + faults.length === 0) return null;
  return (
    <section className={`card ${styles.box}`} aria-labelledby="set-policy">
      <h2 id="set-policy">Set by your organisation</h2>
      {set.length > 0 && <ul className={styles.policy}>{set.map((one) => <li key={one}>{one}</li>)}</ul>}
      {faults.length > 0 && (
        <div role="alert">
          <p>A part of the policy could not be used, and was left out. Tell whoever looks after this browser:</p>
          <ul className={styles.policy}>{faults.map((one, i) => <li key={i} className="bad"><bdi>{one}</bdi></li>)}</ul>
        </div>
      )}
    </section>
  );
}
