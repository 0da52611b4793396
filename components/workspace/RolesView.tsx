/** The roles people are held against: a list by family with a search, and one of them in full. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Role } from '../../lib/model';
import { EmptyState } from '../EmptyState';
import { levelWords } from '../words';
import { RoleDetail, type RoleDetailProps } from './RoleDetail';
import styles from './Roles.module.css';

export type RoleLine = Pick<Role, 'id' | 'title' | 'level'> & { family: string };

export type RolesViewProps = {
  roles: readonly RoleLine[];
  /** The one asked for; null for the list alone. */
  roleId: string | null;
  /** The same in full, once it is loaded. */
  role: Role | null | 'missing';
  href: (roleId: string) => string;
  /** The role the popup judges for. */
  currentId: string;
  onUse: (roleId: string) => void;
  skillName: (id: string) => string;
  /** Ids of roles with edits that are not saved yet. */
  unsaved: ReadonlySet<string>;
  /** Where a role is made of a job text, and where one is checked. */
  importHref: string;
  checkHref: string;
  files?: ReactNode;
} & Pick<RoleDetailProps, 'own' | 'onCopy'>;

/** Every word of the search must begin a word of the title, the family or the level. */
function matches(line: RoleLine, search: string): boolean {
  const words = (text: string) => text.toLowerCase().split(/[\s,.&/()-]+/).filter(Boolean);
  const own = words(`${line.title} ${line.family} ${levelWords[line.level]}`);
  return words(search).every((word) => own.some((one) => one.startsWith(word)));
}

export function RolesView({ roles, roleId, role, href, currentId, onUse, skillName, unsaved, importHref, checkHref, own, onCopy, files }: RolesViewProps) {
  const [search, setSearch] = useState('');
  const found = roles.filter((one) => matches(one, search));
  const families = [...new Set(found.map((one) => one.family))];
  return (
    <div className="stack">
      <div className="line">
        <h1 className={styles.title}>Roles</h1>
        <a className="button small end" href={checkHref}>Check a job text</a>
        <a className="button small primary" href={importHref}>New role from a job text</a>
      </div>
      {files}
      <div className={roleId === null ? undefined : styles.sides}>
        <div className="stack">
          <input type="search" className="field" aria-label="Find a role" placeholder="Find a role" value={search} onChange={(event) => setSearch(event.target.value)} />
          {found.length === 0 && <div className="card"><EmptyState title="No role is called that">Try one word of the title, such as “data”.</EmptyState></div>}
          {families.map((family) => (
            <section key={family} aria-label={family}>
              <h2 className={styles.family}>{family}</h2>
              <ul className={styles.list}>
                {found.filter((one) => one.family === family).map((one) => (
                  <li key={one.id} className="card">
                    <a href={href(one.id)} aria-current={one.id === roleId ? 'true' : undefined}>{one.title}</a>
                    <p className="soft small">{levelWords[one.level]}{one.id === currentId && ' · in use'}{unsaved.has(one.id) && ' · edits not saved'}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {role === 'missing' && <div className="card"><EmptyState title="This role could not be opened">It may have been deleted. Choose another one from the list, or reload this page.</EmptyState></div>}
        {role && role !== 'missing' && <RoleDetail key={`${role.id} ${role.version}`} role={role} current={role.id === currentId} onUse={onUse} skillName={skillName} own={own} onCopy={onCopy} />}
      </div>
    </div>
  );
}
