/** The people of one shortlist: search, filter, sort, choose. */
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Stage } from '../../lib/model';
import { EmptyState } from '../EmptyState';
import { plural } from '../format';
import { stageWords, stages } from '../words';
import { findRows, sortRows } from './rows';
import type { CandidateRow, SortBy, Sorting } from './rows';
import { ShortlistRow } from './ShortlistRow';
import styles from './Shortlist.module.css';

export type ShortlistTableProps = {
  rows: readonly CandidateRow[];
  /** Folds words as the texts of the cards were. */
  fold: (text: string) => string;
  /** Who stands in the table now, from top to bottom. */
  onShown?: (ids: readonly string[]) => void;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  onStage: (id: string, stage: Stage) => void;
  addHref: string;
};

/** Drawn at once when the list changes under the hand; the rest of the page follows when the browser has time. */
const SCREEN = 16;
/** More only when asked for: what stands in the table must also be taken away at the next key. */
const PAGE = 50;
const COLUMNS: { by?: SortBy; name: string; number?: boolean }[] = [
  { by: 'name', name: 'Name' }, { by: 'score', name: 'Score', number: true }, { name: 'Must-have', number: true },
  { by: 'stage', name: 'Stage' }, { by: 'saved', name: 'Saved' },
];

export function ShortlistTable({ rows, fold, onShown, selectedId, onSelect, onStage, addHref }: ShortlistTableProps) {
  const [search, setSearch] = useState('');
  const [stage, setStage] = useState<Stage | ''>('');
  // Not by score at first: who was looked at last stands on top, so that a number does not decide who is read.
  const [sorting, setSorting] = useState<Sorting>({ by: 'saved', down: true });
  const [limit, setLimit] = useState(SCREEN);
  const box = useRef<HTMLInputElement>(null);
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  const found = useMemo(() => findRows(sorted, fold(search), stage), [sorted, fold, search, stage]);
  const shown = useMemo(() => found.slice(0, limit), [found, limit]);
  useSearchKey(box);
  useEffect(() => {
    if (limit === SCREEN) startTransition(() => setLimit(PAGE));
  }, [limit]);
  useEffect(() => onShown?.(shown.map((row) => row.card.id)), [onShown, shown]);

  if (rows.length === 0) {
    return (
      <div className="card">
        <EmptyState title="Nobody is on this list yet" actions={<a className="button" href={addHref}>Add from a résumé</a>}>
          Open a candidate’s profile, click Rolefit in the toolbar, and save them to this list.
        </EmptyState>
      </div>
    );
  }
  const sort = (by: SortBy) => {
    setSorting((now) => ({ by, down: now.by === by ? !now.down : by === 'score' || by === 'saved' }));
    setLimit(SCREEN);
  };
  return (
    <div className={styles.tableSide}>
      <div className={styles.tools}>
        <input ref={box} type="search" className="field" aria-label="Search names, headlines, notes and tags" placeholder="Search names, headlines, notes, tags"
          title="Ctrl K" value={search} onChange={(event) => { setSearch(event.target.value); setLimit(SCREEN); }} />
        <select className="select" aria-label="Stage to show" value={stage} onChange={(event) => { setStage(event.target.value as Stage | ''); setLimit(SCREEN); }}>
          <option value="">All stages</option>
          {stages.map((one) => <option key={one} value={one}>{stageWords[one]}</option>)}
        </select>
      </div>
      <p className="vh" role="status">{search || stage ? `${plural(found.length, 'person', 'people')} found` : ''}</p>
      {found.length === 0 ? (
        <div className="card">
          <EmptyState title="Nobody matches" actions={<button type="button" className="button" onClick={() => { setSearch(''); setStage(''); }}>Show everybody</button>}>
            No name, headline, note or tag on this list holds these words{stage && ' at this stage'}.
          </EmptyState>
        </div>
      ) : (
        <div className={`card ${styles.frame}`}>
          <table className={styles.table} onKeyDown={moveFocus}>
            <thead>
              <tr>
                {COLUMNS.map(({ by, name, number }) => (
                  <th key={name} scope="col" className={number ? styles.number : undefined} aria-sort={by && sorting.by === by ? (sorting.down ? 'descending' : 'ascending') : undefined}>
                    {by ? <button type="button" className={styles.sort} onClick={() => sort(by)}>{name}<span aria-hidden="true">{sorting.by === by ? (sorting.down ? '↓' : '↑') : ''}</span></button> : name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <ShortlistRow key={row.card.id} row={row} selected={row.card.id === selectedId} onSelect={onSelect} onStage={onStage} />
              ))}
            </tbody>
          </table>
          {limit > SCREEN && found.length > limit && (
            <p className={styles.more}>
              <span className="soft">{limit} of {plural(found.length, 'person', 'people')} shown</span>
              <button type="button" className="button small" onClick={() => setLimit(limit + 10 * PAGE)}>Show more</button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** Ctrl K or ⌘K goes to the search box. */
function useSearchKey(box: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k' || !box.current) return;
      event.preventDefault();
      box.current.focus();
      box.current.select();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [box]);
}

/** Arrow keys go from name to name. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement) || !event.target.matches('[data-name]')) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-name]')];
  const next = names[names.indexOf(event.target) + step];
  if (next) event.preventDefault();
  next?.focus();
}
