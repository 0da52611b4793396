/** All shortlists; the first thing a new user sees in the workspace. */
import { useState } from 'react';
import type { Shortlist } from '../../lib/model';
import { EmptyState } from '../EmptyState';
import { formatDay, plural } from '../format';
import { ExportImport } from './ExportImport';
import type { ExportImportProps } from './ExportImport';
import { NewShortlist } from './NewShortlist';
import styles from './Shortlist.module.css';

export type ShortlistIndexProps = {
  shortlists: readonly { shortlist: Shortlist; count: number; href: string; roleTitle: string }[];
  roles: readonly { id: string; title: string }[];
  roleId: string;
  onCreate: (name: string, roleId: string) => void;
  addHref: string;
  /** Everybody who is kept, on a list or not. */
  everybody?: { count: number; href: string };
  /** Without a list yet, this is where a file is imported. */
  files?: ExportImportProps;
};

export function ShortlistIndex({ shortlists, roles, roleId, onCreate, addHref, everybody, files }: ShortlistIndexProps) {
  const [making, setMaking] = useState(false);
  const create = (name: string, role: string) => { setMaking(false); onCreate(name, role); };
  return (
    <div className="stack">
      <header className={styles.head}>
        <h1>Shortlists</h1>
        {shortlists.length > 0 && !making && <button type="button" className="button end" onClick={() => setMaking(true)}>New shortlist</button>}
      </header>
      {(making || shortlists.length === 0) && (
        <NewShortlist roles={roles} roleId={roleId} onCreate={create} onCancel={shortlists.length > 0 ? () => setMaking(false) : undefined} />
      )}
      {shortlists.length === 0 ? (
        <div className="card">
          <EmptyState title="No shortlist yet" actions={<a className="button" href={addHref}>Add a candidate</a>}>
            Open a candidate’s profile, click Rolefit in the toolbar and save the person: a first list is made for you. Or make one above.
          </EmptyState>
        </div>
      ) : (
        <ul className={styles.cards}>
          {shortlists.map(({ shortlist, count, href, roleTitle }) => (
            <li key={shortlist.id} className="card">
              <a href={href}><bdi>{shortlist.name}</bdi></a>
              <p className="soft small">{plural(count, 'person', 'people')} · {roleTitle}</p>
              <p className="soft small">Made {formatDay(shortlist.createdAt)}</p>
            </li>
          ))}
          {everybody && (
            <li className="card">
              <a href={everybody.href}>Everybody</a>
              <p className="soft small">{plural(everybody.count, 'person', 'people')}, on a list or not</p>
            </li>
          )}
        </ul>
      )}
      {files && <ExportImport {...files} />}
    </div>
  );
}
