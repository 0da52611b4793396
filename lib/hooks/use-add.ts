/** Adding people from files and pasted text, one after the other, each with its own outcome; what has not been read yet can be stopped. */
import { useCallback, useRef, useState } from 'react';
import { assess } from '../core';
import type { ReadResult, Role, UnreadableReason } from '../model';
import type { Result, Store } from '../store';
import { today } from './today';

/** The readers, loaded when somebody is about to be added. */
const readers = () => import('./read-file');

export type Added = { id: string; source: string } & (
  | { status: 'waiting' }
  | { status: 'reading' }
  | { status: 'saved'; name: string; shortlistId: string; candidateId: string }
  | { status: 'unreadable'; reason: UnreadableReason }
  | { status: 'failed'; message: string }
);

type Source = { source: string; read: (signal: AbortSignal) => Promise<ReadResult> };

export function useAdd(store: Store, role: Role, shortlistId: string | null) {
  const [items, setItems] = useState<readonly Added[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const last = useRef<Promise<void>>(Promise.resolve());

  const add = useCallback((sources: Source[]) => {
    const waiting = sources.map(({ source, read }) => ({ id: crypto.randomUUID(), source, read, stop: new AbortController() }));
    for (const { id, stop } of waiting) running.current.set(id, stop);
    setItems((before) => [...waiting.map(({ id, source }) => ({ id, source, status: 'waiting' as const })), ...before]);
    const tell = (id: string, source: string, outcome: Outcome) => setItems((before) => before.map((item) => (item.id === id ? { id, source, ...outcome } : item)));
    const all = async () => {
      for (const { id, source, read, stop } of waiting) {
        if (!stop.signal.aborted) tell(id, source, { status: 'reading' });
        tell(id, source, await keep(store, role, shortlistId, () => read(stop.signal), stop.signal));
        running.current.delete(id);
      }
    };
    // A second handful of files waits for the first.
    last.current = last.current.then(all);
  }, [store, role, shortlistId]);

  return {
    items,
    onPaste: (text: string) => add([{ source: 'Pasted text', read: async () => (await readers()).readPasted(text, now()) }]),
    onFiles: (files: File[]) => add(files.map((file) => ({ source: file.name, read: async (signal) => (await readers()).readFile(file, now(), signal) }))),
    /** Stops what is being read or waits for it; who was read before stays. */
    onStop: () => running.current.forEach((stop) => stop.abort()),
  };
}

const now = () => new Date().toISOString();

type Outcome = { [S in Added['status']]: Omit<Extract<Added, { status: S }>, 'id' | 'source'> }[Exclude<Added['status'], 'waiting'>];

async function keep(store: Store, role: Role, shortlistId: string | null, read: () => Promise<ReadResult>, signal: AbortSignal): Promise<Outcome> {
  const result = signal.aborted ? { ok: false as const, reason: 'stopped' as const } : await reading(read);
  if (!result.ok) return 'message' in result ? { status: 'failed', message: result.message } : { status: 'unreadable', reason: result.reason };
  if (signal.aborted) return { status: 'unreadable', reason: 'stopped' };
  const { profile } = result;
  const list: Result<{ id: string }> = shortlistId === null ? await store.ensureShortlist(role.id, role.short) : { ok: true, value: { id: shortlistId } };
  if (!list.ok) return { status: 'failed', message: list.message };
  const { score } = assess(profile, role, today());
  const kept = await store.saveProfile({
    profile, shortlistId: list.value.id, role: { id: role.id, version: role.version }, result: { score: score.value, band: score.band },
  });
  return kept.ok
    ? { status: 'saved', name: profile.name ?? 'No name', shortlistId: list.value.id, candidateId: kept.value.id }
    : { status: 'failed', message: kept.message };
}

/** A file that was moved away meanwhile, or a reader that could not be loaded after an update, must not stop the others. */
async function reading(read: () => Promise<ReadResult>): Promise<ReadResult | { ok: false; message: string }> {
  try {
    return await read();
  } catch {
    return { ok: false, message: 'It could not be opened. Choose it again; if that does not help, reload this page.' };
  }
}
