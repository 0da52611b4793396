/** The name of a shortlist, its role, and what can be done with the whole of it. */
import { useState } from 'react';
import type { Shortlist } from '../../lib/model';
import { plural } from '../format';
import { JudgingLine } from './JudgingLine';
import styles from './Shortlist.module.css';

export type ShortlistHeadProps = {
  /** null: everybody who is kept, on a list or not. */
  shortlist: Shortlist | null;
  roleTitle: string;
  count: number;
  judging?: { done: number; of: number } | null;
  onRename: (name: string) => void;
  onDelete: () => void;
};

export function ShortlistHead({ shortlist, roleTitle, count, judging = null, onRename, onDelete }: ShortlistHeadProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const name = draft?.trim() ?? '';
  return (
    <header className={styles.head}>
      <div>
        {draft === null
          ? <h1><bdi>{shortlist?.name ?? 'Everybody'}</bdi></h1>
          : (
            <form className="line" onSubmit={(event) => { event.preventDefault(); if (name) { onRename(name); setDraft(null); } }}>
              <h1 className="vh">Rename {shortlist?.name}</h1>
              <input className={`field ${styles.rename}`} aria-label="Name of the shortlist" maxLength={120} autoFocus value={draft}
                onChange={(event) => setDraft(event.target.value)} onKeyDown={(event) => event.key === 'Escape' && setDraft(null)} />
              <button className="button small primary" aria-disabled={!name}>Rename</button>
              <button type="button" className="button small" onClick={() => setDraft(null)}>Cancel</button>
            </form>
          )}
        <p className="soft">Held against {roleTitle} · {plural(count, 'person', 'people')}{judging && <JudgingLine {...judging} />}</p>
      </div>
      {shortlist && <div className="line end">
        {draft === null && <button type="button" className="button small quiet" onClick={() => setDraft(shortlist.name)}>Rename</button>}
        <button type="button" className="button small quiet danger" onClick={onDelete} title="The people stay; you can undo it">Delete the list</button>
      </div>}
    </header>
  );
}
