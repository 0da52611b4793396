/** The frame of the workspace: ways on the left, one page on the right. */
import type { ReactNode } from 'react';
import type { Notice } from '../../lib/model';
import { NoticeBar } from '../NoticeBar';
import styles from './Shell.module.css';

export type Place = 'shortlist' | 'roles' | 'add' | 'settings' | 'kit';

export type ShellProps = {
  place: Place;
  /** Addresses inside the workspace, such as '#/roles'. */
  hrefs: { shortlists: string; roles: string; add: string; settings: string };
  shortlists: readonly { id: string; name: string; count: number; href: string }[];
  shortlistId: string | null;
  notice?: Notice | null;
  children: ReactNode;
};

const KEYS = [['Ctrl K', 'search this list'], ['↑ ↓', 'next or previous person'], ['Enter', 'open'], ['Esc', 'close']] as const;

export function Shell({ place, hrefs, shortlists, shortlistId, notice = null, children }: ShellProps) {
  const ways = [['roles', 'Roles', hrefs.roles], ['add', 'Add a candidate', hrefs.add], ['settings', 'Settings', hrefs.settings]] as const;
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page" onClick={skip}>Skip to the page</a>
      <nav className={styles.nav} aria-label="Workspace">
        <p className={styles.brand}><Mark /> Rolefit</p>
        <a className={styles.way} href={hrefs.shortlists} aria-current={place === 'shortlist' && shortlistId === null ? 'page' : undefined}>Shortlists</a>
        {shortlists.length > 0 && (
          <ul className={styles.lists}>
            {shortlists.map((list) => (
              <li key={list.id}>
                <a className={styles.way} href={list.href} aria-current={place === 'shortlist' && shortlistId === list.id ? 'page' : undefined}>
                  <bdi className="clip">{list.name}</bdi>{' '}<span className={styles.count} title="people">{list.count}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {ways.map(([id, name, href]) => (
          <a key={id} className={styles.way} href={href} aria-current={place === id ? 'page' : undefined}>{name}</a>
        ))}
        <details className={styles.keys}>
          <summary className="small">Keyboard</summary>
          <ul>{KEYS.map(([key, does]) => <li key={key}><kbd>{key}</kbd> {does}</li>)}</ul>
        </details>
      </nav>
      <main id="page" tabIndex={-1} className={styles.main}>{children}</main>
      <NoticeBar notice={notice} floating />
    </div>
  );
}

/** The address holds the place in the workspace, so the link moves the focus itself. */
function skip(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('page')?.focus();
}

function Mark() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="4" fill="var(--accent)" />
      <path d="M4 8.4l2.6 2.6L12 5.2" fill="none" stroke="var(--on-accent)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
