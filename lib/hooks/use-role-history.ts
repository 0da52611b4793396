/** The role as it is being edited, with undo and redo, kept as a draft until it is saved. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newestOf, type OwnRole, type Role } from '../model';
import { edited, historyOf, redone, undone, type History } from '../roles/editing/history';
import { draftOf, keepDraft } from './role-drafts';

/** Typing must rest so long before the draft is written, ms. */
const REST = 300;

const sameContent = (a: Role, b: Role) => JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 });

type Editing = { base: Role; history: History<Role>; /** When the draft was left that was found at opening; null when there was none. */ foundAt: string | null };

function opened(own: OwnRole): Editing {
  const draft = draftOf(own.id);
  const base = (draft && own.versions.find((one) => one.version === draft.base)) ?? newestOf(own);
  if (!draft || sameContent(draft.role, base)) return { base, history: historyOf(base), foundAt: null };
  // The draft is one step, so that undoing it leads back to what is kept.
  return { base, history: edited(historyOf(base), draft.role, 'the edits kept from before'), foundAt: draft.at };
}

export function useRoleHistory(own: OwnRole) {
  const [editing, setEditing] = useState(() => opened(own));
  const { base, history, foundAt } = editing;
  const role = history.now;
  const dirty = useMemo(() => !sameContent(role, base), [role, base]);
  const newest = newestOf(own);

  const latest = useRef({ base, role, dirty });
  latest.current = { base, role, dirty };
  /** The draft as this tab last wrote or found it: that of another tab is not taken away. */
  const mine = useRef<{ role: Role; at: string | null }>({ role, at: foundAt });
  const keep = useCallback(() => {
    const { base: from, role: now, dirty: unsaved } = latest.current;
    if (unsaved && now !== mine.current.role) {
      const at = new Date().toISOString();
      keepDraft(own.id, { base: from.version, role: now, at });
      mine.current = { role: now, at };
    } else if (!unsaved && mine.current.at !== null) {
      if (draftOf(own.id)?.at === mine.current.at) keepDraft(own.id, null);
      mine.current = { role: now, at: null };
    }
  }, [own.id]);
  useEffect(() => {
    const rest = setTimeout(keep, REST);
    return () => clearTimeout(rest);
  }, [role, base, keep]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  // Saved in another tab, and nothing of one's own here: then the newer one is simply shown.
  useEffect(() => {
    if (newest.version > latest.current.base.version && !latest.current.dirty) setEditing({ base: newest, history: historyOf(newest), foundAt: null });
  }, [newest]);

  const step = useCallback((how: (history: History<Role>) => History<Role>) => setEditing((now) => ({ ...now, history: how(now.history) })), []);
  return {
    role, base, dirty, foundAt, newest,
    undoes: history.past.at(-1)?.what ?? null,
    redoes: history.future[0]?.what ?? null,
    /** Edits the role as it is when its turn comes; `key` is the field, so that quick edits of it are one step. */
    edit: useCallback((how: (role: Role) => Role, what: string, key?: string) => {
      const last = key === undefined ? null : { key, at: Date.now() };
      step((now) => edited(now, how(now.now), what, last));
    }, [step]),
    undo: useCallback(() => step(undone), [step]),
    redo: useCallback(() => step(redone), [step]),
    /** Goes on from the version that was just saved. What was undone before can still be. */
    rebase: useCallback((version: Role) => setEditing(({ history: old }) => ({ base: version, foundAt: null, history: { ...old, now: version, last: null } })), []),
  };
}
