/** Opening the database: one connection, upgraded step by step, never left hanging and never half upgraded. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { migrations } from './migrations';
import type { Step } from './migrations';
import { fail, failureOf, ok, sentences } from './result';
import type { Failure, Result } from './result';

/** Values are unknown on purpose: what comes from the disk is parsed before it is used. */
export interface Shape extends DBSchema {
  candidates: { key: string; value: unknown; indexes: { shortlist: string; url: string } };
  cards: { key: string; value: unknown };
  shortlists: { key: string; value: unknown };
  roles: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  receipts: { key: number; value: unknown; indexes: { candidate: string } };
}

export type StoreName = 'candidates' | 'cards' | 'shortlists' | 'roles' | 'settings' | 'receipts';
export const storeNames: readonly StoreName[] = ['candidates', 'cards', 'shortlists', 'roles', 'settings', 'receipts'];

export type Database = IDBPDatabase<Shape>;

export type Connection = {
  db: Database;
  /** Why nothing works any more, once the connection was closed. */
  closed: Failure | null;
  /** Called once, when the connection ends for whatever reason. */
  onClosed: () => void;
  close(why: Failure): void;
};

export type OpenOptions = {
  steps?: readonly Step[];
  /** Milliseconds to wait for other tabs. */
  patience?: number;
};

/** Kept while the browser has not answered, so that a second try joins the first: only the first request hears "blocked". */
type Attempt = { blocked: boolean; upgrading: Promise<void>; answer: Promise<Result<Connection>> };
const attempts = new Map<string, Attempt>();

/**
 * Takes the database's name; gives the open connection. Fails with 'newer' (kept by later code; untouched), 'blocked' (another tab
 * holds the old version longer than `patience`), 'unavailable', 'full', or 'failed' (a step failed; the old version and its data stay).
 */
export async function openDatabase(name: string, options: OpenOptions = {}): Promise<Result<Connection>> {
  const attempt = attempts.get(name) ?? begin(name, options);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Connection>>((resolve) => {
    const giveUp = () => resolve(attempt.blocked ? fail('blocked', sentences.blocked) : fail('unavailable', sentences.late));
    timer = setTimeout(giveUp, options.patience ?? 5000);
  });
  void attempt.upgrading.then(() => clearTimeout(timer));
  try {
    return await Promise.race([attempt.answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function begin(name: string, options: OpenOptions): Attempt {
  let started = () => {};
  const attempt: Attempt = {
    blocked: false,
    upgrading: new Promise((resolve) => { started = resolve; }),
    answer: Promise.resolve(fail('failed', sentences.failed)),
  };
  attempts.set(name, attempt);
  attempt.answer = connect(name, options, () => { attempt.blocked = true; }, started).finally(() => attempts.delete(name));
  return attempt;
}

async function connect(name: string, options: OpenOptions, blocked: () => void, started: () => void): Promise<Result<Connection>> {
  if (typeof indexedDB !== 'object' || indexedDB === null) return fail('unavailable', sentences.unavailable);
  const steps = options.steps ?? migrations;
  let connection: Connection | null = null;
  const state: { upgrade: 'not needed' | 'running' | 'done' | 'failed' } = { upgrade: 'not needed' };
  try {
    const db = await openDB<Shape>(name, steps.length, {
      blocked,
      upgrade(opened, from, _to, tx) {
        started();
        tx.done.catch(() => {});
        state.upgrade = 'running';
        upgrade(opened, tx, steps.slice(from)).then(() => { state.upgrade = 'done'; }, () => {
          state.upgrade = 'failed';
          abort(tx);
        });
      },
      blocking: (_from, to) => connection?.close(to === null ? fail('unavailable', sentences.closed) : fail('newer', sentences.replaced)),
      terminated: () => connection?.close(fail('unavailable', sentences.closed)),
    });
    connection = connected(db);
    // A step that waited for anything but the database comes too late to be undone: better nothing than half.
    if (state.upgrade === 'running' || state.upgrade === 'failed') {
      db.close();
      return fail('failed', sentences.upgrade);
    }
    return ok(connection);
  } catch (error) {
    return state.upgrade === 'failed' ? fail('failed', sentences.upgrade) : failureOf(error);
  }
}

async function upgrade(db: Database, tx: unknown, steps: readonly Step[]): Promise<void> {
  // A step sees the stores as they were at its time, not as the code of today names them.
  const args = [db, tx] as unknown as Parameters<Step>;
  for (const step of steps) await step(...args);
}

function connected(db: Database): Connection {
  return {
    db,
    closed: null,
    onClosed: () => {},
    close(why) {
      if (this.closed) return;
      this.closed = why;
      db.close();
      this.onClosed();
    },
  };
}

/** Undoes a transaction; gives false when it was too late for that. Never fails. */
export function abort(tx: Pick<IDBPTransaction, 'abort'>): boolean {
  try {
    tx.abort();
    return true;
  } catch {
    return false;
  }
}
