/** Who the page is about, and the role they are held against. */
import type { Profile } from '../../lib/model';
import { boardName } from '../words';
import styles from './Verdict.module.css';

export type RoleChoice = { id: string; title: string; short: string };

export type WhoProps = { profile: Profile | null; roles: readonly RoleChoice[]; roleId: string; onRole: (id: string) => void };

export function Who({ profile, roles, roleId, onRole }: WhoProps) {
  return (
    <header className={styles.who}>
      <div className={styles.person}>
        <h1 title={profile?.name}>{profile ? <bdi>{profile.name ?? 'No name on this page'}</bdi> : 'Rolefit'}</h1>
        {profile && (
          <p className="soft" title={profile.label}>
            {profile.label && <><bdi>{profile.label}</bdi>{' · '}</>}
            {boardName(profile.source.board)}
          </p>
        )}
      </div>
      <label className={styles.role}>
        <span className="vh">Role to judge for</span>
        <select className="select small" value={roleId} onChange={(event) => onRole(event.target.value)} title="The role this person is held against">
          {roles.map((role) => <option key={role.id} value={role.id}>{role.short}</option>)}
        </select>
      </label>
    </header>
  );
}
