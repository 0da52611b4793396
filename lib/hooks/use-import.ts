/** A job text on its way to a role: read, decided on, made. What is not finished survives a reload. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ownRoleId, type Review, type ReviewChange } from '../model';
import { importJobText } from '../roles/job-text';
import { lintText } from '../roles/linter';
import { changed, decidedRole, reviewOf } from '../roles/review';
import type { Store } from '../store';
import { keepDraft, keptDraft, type ImportDraft } from './import-draft';
import type { Say } from './use-notice';
import type { Route } from './use-route';
import { useTextFile } from './use-text-file';

/** Milliseconds without a change after which the draft is written. */
const REST = 300;
const none: ImportDraft = { text: '', review: null };

export function useImport(store: Store, say: Say, go: (to: Route) => void) {
  const [draft, setDraft] = useState(() => keptDraft() ?? none);
  const [kept, setKept] = useState(true);
  /** What the session storage is to hold; typing in the box changes it without drawing anything. */
  const newest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setKept(keepDraft(newest.current));
  }, []);
  const keep = useCallback((next: ImportDraft) => {
    newest.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(write, REST);
  }, [write]);
  useEffect(() => {
    const leave = () => void (timer.current !== undefined && write());
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [write]);

  const set = useCallback((next: ImportDraft) => {
    setDraft(next);
    keep(next);
  }, [keep]);

  const file = useTextFile(useCallback((text: string, source: string) => {
    const read = importJobText(text);
    if (!read.ok) return read.message;
    set({ text, review: reviewOf(text, source, read.draft, lintText(text)) });
    return null;
  }, [set]));

  /** Applied to the newest one, as two events may come before the next drawing. */
  const onChange = useCallback((change: ReviewChange) => {
    const { text, review } = newest.current;
    if (review) set({ text, review: changed(review, change) });
  }, [set]);

  const onLeave = () => {
    const left = newest.current;
    set(none);
    say('The draft was left.', { label: 'Undo', run: () => set(left) });
  };

  const making = useRef(false);
  const onMake = async (useNow: boolean) => {
    const { review } = newest.current;
    if (!review || making.current) return;
    making.current = true;
    const saved = await make(store, review, useNow);
    making.current = false;
    if (!saved.ok) return say(saved.message);
    newest.current = none;
    write();
    go({ page: 'roles', roleId: saved.id });
    // After the change of place, which clears older notices.
    setTimeout(() => say(saved.note));
  };

  return {
    text: draft.text, review: draft.review, kept, ...file, onChange, onLeave,
    onType: (text: string) => keep({ text, review: null }),
    /** Back to the box, with the text in it; what was decided can be had back. */
    onBack: () => {
      const left = newest.current;
      set({ text: left.text, review: null });
      say('The decisions were left.', { label: 'Undo', run: () => set(left) });
    },
    onMake: (useNow: boolean) => void onMake(useNow),
  };
}

async function make(store: Store, review: Review, useNow: boolean): Promise<{ ok: true; id: string; note: string } | { ok: false; message: string }> {
  const made = decidedRole(review, ownRoleId(crypto.randomUUID()));
  if (!made.ok) return made;
  const saved = await store.saveRole(made.role);
  if (!saved.ok) return saved;
  const { id } = saved.value;
  if (!useNow) return { ok: true, id, note: `${made.role.title} was made.` };
  const used = await store.changeSettings({ roleId: id });
  return { ok: true, id, note: used.ok ? `${made.role.title} was made. People are judged for it now.` : `${made.role.title} was made, but not chosen to judge for. ${used.message}` };
}
