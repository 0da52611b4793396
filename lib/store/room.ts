/** What the store's parts share: transactions that end in a Result, and reading records that may be broken. */
import type { IDBPTransaction } from 'idb';
import type { z } from '../model/z';
import { abort } from './database';
import type { Connection, Shape, StoreName } from './database';
import { isTold } from './changes';
import type { Changes } from './changes';
import { Refusal, fail, failureOf, ok, sentences } from './result';
import type { Result } from './result';

export type Reading = IDBPTransaction<Shape, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<Shape, StoreName[], 'readwrite'>;

/** A record that could not be read. It stays on the disk as it is. */
export type Problem = { store: StoreName; key: string; message: string };

export type Tools = {
  /** There is more to come: the patience begins anew. */
  renew(): void;
  /** Nothing was written in these stores (in none of them, when none is named), so nobody need be told. */
  quiet(...stores: StoreName[]): void;
};

export type Room = {
  now(): string;
  id(): string;
  /** Runs `work` in one transaction that reads; gives what it gives. Fails when the browser does. */
  read<T>(stores: StoreName[], work: (tx: Reading, tools: Tools) => Promise<T>): Promise<Result<T>>;
  /**
   * Runs `work` in one transaction and succeeds only when the disk has all of it; a throw in `work` undoes all of it.
   * Then tells everybody that `stores` changed, except those `work` was `quiet` about. Where candidates are written, so can their cards be.
   */
  write<T>(stores: StoreName[], work: (tx: Writing, tools: Tools) => Promise<T>, patience?: number): Promise<Result<T>>;
  /** All records of a store whose keys are in them, `batch` (500) at a time, so that a long list is not taken for a browser that hangs. */
  all(tx: Reading, store: StoreName, tools: Tools, batch?: number): Promise<unknown[]>;
  /** The record as the schema says, or null when it is not; then it is listed under `problems`. */
  parse<T>(store: StoreName, key: string, schema: z.ZodType<T>, record: unknown): T | null;
  /** Like `parse`, for a whole store: problems of that store that are gone are taken off the list. */
  parseAll<T>(store: StoreName, schema: z.ZodType<T>, records: unknown[]): T[];
  problems(): Problem[];
  /** Takes a record off the list of problems. */
  forget(store: StoreName, key: string): void;
};

/** Takes an open connection and the clock, ids and change teller; gives the shared tools. Never fails. */
export function makeRoom(connection: Connection, changes: Changes, now: () => string, id: () => string, patience: number): Room {
  const problems = new Map<string, Problem>();
  const parse: Room['parse'] = (store, key, schema, record) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) {
      problems.delete(`${store} ${key}`);
      return parsed.data;
    }
    const where = parsed.error.issues[0]?.path.join('.') || 'record';
    problems.set(`${store} ${key}`, { store, key, message: `One of your ${store} cannot be read (${where}). It was set aside and is kept as it is.` });
    return null;
  };
  return {
    now,
    id,
    parse,
    parseAll(store, schema, records) {
      for (const [key, problem] of problems) if (problem.store === store) problems.delete(key);
      return records.flatMap((record) => parse(store, keyOf(record), schema, record) ?? []);
    },
    problems: () => [...problems.values()],
    forget: (store, key) => void problems.delete(`${store} ${key}`),
    read: (stores, work) => run(connection, stores, 'readonly', patience, () => {}, work),
    async write(stores, work, longer = patience) {
      const told = new Set(stores.filter(isTold));
      const quiet: Tools['quiet'] = (...unchanged) => (unchanged.length > 0 ? unchanged : stores).forEach((store) => isTold(store) && told.delete(store));
      const all: StoreName[] = stores.includes('candidates') ? [...new Set<StoreName>([...stores, 'cards'])] : stores;
      const result = await run(connection, all, 'readwrite', longer, quiet, (tx, tools) => work(tx as Writing, tools));
      if (result.ok && told.size > 0) changes.tell([...told]);
      return result;
    },
    async all(tx, store, tools, size = 500) {
      const records: unknown[] = [];
      for (let after: IDBKeyRange | null = null; ; ) {
        const batch = await tx.objectStore(store).getAll(after, size);
        for (const record of batch) records.push(record);
        if (batch.length < size) return records;
        const { id, seq } = batch[batch.length - 1] as { id?: string; seq?: number };
        after = IDBKeyRange.lowerBound(id ?? seq, true);
        tools.renew();
      }
    },
  };
}

/** Takes a record as it lies in a store; gives the text of its key. Never fails. */
export function keyOf(record: unknown): string {
  const { id, seq } = (record ?? {}) as { id?: unknown; seq?: unknown };
  return typeof id === 'string' ? id : typeof seq === 'number' ? String(seq) : '?';
}

async function run<T>(
  connection: Connection, stores: StoreName[], mode: 'readonly' | 'readwrite', patience: number,
  quiet: Tools['quiet'], work: (tx: Reading, tools: Tools) => Promise<T>,
): Promise<Result<T>> {
  if (connection.closed) return connection.closed;
  let tx: Reading;
  try {
    tx = connection.db.transaction(stores, mode, mode === 'readwrite' ? { durability: 'strict' } : undefined);
  } catch (error) {
    // Only a connection the browser ended by itself answers so: let the next openStore make a new one.
    if ((error as Error | undefined)?.name === 'InvalidStateError') connection.close(fail('unavailable', sentences.closed));
    return connection.closed ?? failureOf(error);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let renew = () => {};
  const late = new Promise<Result<T>>((resolve) => {
    const giveUp = () => resolve(fail('unavailable', abort(tx) || mode === 'readonly' ? sentences.late : sentences.unsure));
    renew = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
    };
  });
  renew();
  try {
    return await Promise.race([finish(tx, () => work(tx, { renew, quiet })), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function finish<T>(tx: Reading, work: () => Promise<T>): Promise<Result<T>> {
  const done = tx.done;
  done.catch(() => {});
  try {
    const value = await work();
    await done;
    return ok(value);
  } catch (error) {
    abort(tx);
    await done.catch(() => {});
    // The transaction knows why it was undone (no room, say); its requests only know that it was.
    return failureOf(error instanceof Refusal ? error : tx.error ?? error);
  }
}
