/** Adding people from files and pasted text, one after the other, each with its own outcome. */
import { useCallback, useState } from 'react';
import { assess } from '../core';
import type { ReadResult, Role, UnreadableReason } from '../model';
import type { Result, Store } from '../store';
import { today } from './today';

/** The readers, loaded when somebody is about to be added. */
const readers = () => import('./read-file');

export type Added = { id: string; source: string } & (
  | { status: 'reading' }
  | { status: 'saved'; name: string; shortlistId: string; candidateId: string }
  | { status: 'unreadable'; reason: UnreadableReason }
  | { status: 'failed'; message: string }
);

export function useAdd(store: Store, role: Role, shortlistId: string | null) {
  const [items, setItems] = useState<readonly Added[]>([]);

  const add = useCallback(async (sources: { source: string; read: () => Promise<ReadResult> }[]) => {
    const waiting = sources.map(({ source, read }) => ({ id: crypto.randomUUID(), source, read }));
    setItems((before) => [...waiting.map(({ id, source }) => ({ id, source, status: 'reading' as const })), ...before]);
    for (const { id, source, read } of waiting) {
      const outcome = await keep(store, role, shortlistId, read);
      setItems((before) => before.map((item) => (item.id === id ? { id, source, ...outcome } : item)));
    }
  }, [store, role, shortlistId]);

  return {
    items,
    onPaste: (text: string) => void add([{ source: 'Pasted text', read: async () => (await readers()).readPasted(text, now()) }]),
    onFiles: (files: File[]) => void add(files.map((file) => ({ source: file.name, read: async () => (await readers()).readFile(file, now()) }))),
  };
}

const now = () => new Date().toISOString();

type Outcome = { [S in Added['status']]: Omit<Extract<Added, { status: S }>, 'id' | 'source'> }[Exclude<Added['status'], 'reading'>];

async function keep(store: Store, role: Role, shortlistId: string | null, read: () => Promise<ReadResult>): Promise<Outcome> {
  const result = await read();
  if (!result.ok) return { status: 'unreadable', reason: result.reason };
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
