/** The versions of an own role, newest first, with what each of them changed. */
import { formatTime } from '../format';
import styles from './Roles.module.css';

export type RoleVersion = { version: number; savedAt: string | null; changes: readonly string[]; href: string };

export type RoleVersionsProps = { versions: readonly RoleVersion[]; /** The one that is shown. */ shown: number; onRestore: (version: number) => void };

export function RoleVersions({ versions, shown, onRestore }: RoleVersionsProps) {
  const newest = versions[0]?.version;
  return (
    <section className={styles.part} aria-labelledby="role-versions">
      <div className={styles.partHead}><h3 id="role-versions">Versions</h3><span>what was saved with an older one keeps its result</span></div>
      <ol className={styles.rows}>
        {versions.map(({ version, savedAt, changes, href }) => (
          <li key={version} className={styles.version}>
            <div>
              <span className="strong">Version {version}</span>{savedAt && <span className="soft small"> {formatTime(savedAt)}</span>}
              <ul className={styles.bullets}>{changes.length === 0 ? <li>Nothing was changed.</li> : changes.map((one, i) => <li key={i}>{one}</li>)}</ul>
            </div>
            <div className="line">
              {version === shown ? <span className="soft small">Shown here</span> : <a className="button small" href={href} aria-label={`Show version ${version}`}>Show</a>}
              {version !== newest && <button type="button" className="button small" aria-label={`Restore version ${version}`} title="Keeps it as the newest version" onClick={() => onRestore(version)}>Restore</button>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
