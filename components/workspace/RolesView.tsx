/** The roles people are held against. */
import type { Role } from '../../lib/model';
import { EmptyState } from '../EmptyState';
import { plural } from '../format';
import { levelWords } from '../words';
import { RoleDetail } from './RoleDetail';
import styles from './Roles.module.css';

export type RolesViewProps = {
  roles: readonly Role[];
  /** The one shown in full; null for the list alone. */
  roleId: string | null;
  href: (roleId: string) => string;
  /** The role the popup judges for. */
  currentId: string;
  onUse: (roleId: string) => void;
  skillName: (id: string) => string;
};

export function RolesView({ roles, roleId, href, currentId, onUse, skillName }: RolesViewProps) {
  const role = roles.find((one) => one.id === roleId) ?? (roles.length === 1 ? roles[0] : undefined);
  return (
    <div className="stack">
      <h1 className={styles.title}>Roles</h1>
      {roles.length === 0 && <div className="card"><EmptyState title="No role can be read">Reinstall the extension: its roles come with it.</EmptyState></div>}
      <div className={role ? styles.sides : undefined}>
        <ul className={styles.list}>
          {roles.map((one) => (
            <li key={one.id} className="card">
              <a href={href(one.id)} aria-current={one.id === role?.id ? 'true' : undefined}>{one.title}</a>
              <p className="soft small">{levelWords[one.level]} · {plural(one.criteria.length, 'criterion', 'criteria')}{one.id === currentId && ' · in use'}</p>
            </li>
          ))}
        </ul>
        {role && <RoleDetail key={role.id} role={role} current={role.id === currentId} onUse={onUse} skillName={skillName} />}
      </div>
    </div>
  );
}
