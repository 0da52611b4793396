/** Changing one candidate by hand. What was typed is never lost: a conflict is said, and the text stays where it was typed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Candidate } from '../model';
import type { Failure, Result, Store } from '../store';
import type { Say } from './use-notice';

export type Change = Parameters<Store['updateCandidate']>[2];
export type NotesState = { status: 'idle' | 'saving' | 'saved' } | { status: 'failed'; message: string };

export function useCandidate(store: Store, candidate: Candidate | null, say: Say) {
  const [notesState, setNotesState] = useState<NotesState>({ status: 'idle' });
  const mine = useRef<string | null>(null);
  const id = candidate?.id ?? null;
  useEffect(() => {
    mine.current = null;
    setNotesState({ status: 'idle' });
  }, [id]);

  const change = useCallback(async (who: string, what: Change) => {
    const changed = await changeNow(store, who, what);
    if (!changed.ok) say(changed.message);
  }, [store, say]);

  const writeNotes = useCallback(async (notes: string) => {
    if (!candidate || notes === candidate.notes) return;
    setNotesState({ status: 'saving' });
    let written: Result<Candidate> = await store.updateCandidate(candidate.id, candidate.rev, { notes });
    // Changed since, but the notes only by this hand or not at all: nothing of anyone's is overwritten by writing them.
    if (isConflict(written) && [candidate.notes, mine.current].includes(written.current.notes)) written = await store.updateCandidate(candidate.id, written.current.rev, { notes });
    if (written.ok) mine.current = notes;
    setNotesState(written.ok ? { status: 'saved' } : { status: 'failed', message: written.message });
  }, [store, candidate]);

  const remove = useCallback(async (who: Candidate, name: string) => {
    const removed = await store.deleteCandidate(who.id);
    if (!removed.ok) return say(removed.message);
    say(`${name} was deleted.`, {
      label: 'Undo',
      run: () => void store.restoreCandidate(removed.value).then((back) => say(back.ok ? `${name} is back.` : back.message)),
    });
  }, [store, say]);

  return { notesState, change, writeNotes: (text: string) => void writeNotes(text), remove };
}

/** Sets fields that are chosen, not typed: the last choice holds, on whatever version is kept now. */
async function changeNow(store: Store, id: string, what: Change): Promise<Result<Candidate>> {
  const now = await store.candidate(id);
  return now.ok ? store.updateCandidate(id, now.value.rev, what) : now;
}

const isConflict = (result: Result<Candidate>): result is Failure & { current: Candidate } => !result.ok && result.reason === 'conflict' && result.current !== undefined;
