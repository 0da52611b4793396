/** Memory: the shortlists, candidates, own roles, settings, what was learned of sites, and the log, kept in this browser and nowhere else. */
import { candidatePart } from './candidates';
import { cardPart } from './cards';
import { makeChanges } from './changes';
import type { Channel } from './changes';
import { openDatabase, storeNames } from './database';
import type { Connection } from './database';
import { exportPart } from './export';
import { importPart } from './import';
import { append, receiptPart } from './receipts';
import { Refusal, fail, ok, sentences } from './result';
import type { Result } from './result';
import { makeRoom } from './room';
import type { Problem } from './room';
import { retentionPart } from './retention';
import { rolePart } from './roles';
import { settingsPart } from './settings';
import { shortlistPart } from './shortlists';
import { sitePart } from './sites';

export type { Saving, Change } from './candidates';
export type { Channel, What } from './changes';
export { exportFiles, exportJson, fileLimit, formatVersion } from './export';
export type { Contents } from './export';
export { importJson } from './import';
export type { Counts, Preview } from './import';
export type { Refused } from './import-file';
export type { Failure, Reason, Result } from './result';
export type { Problem } from './room';
export type { Retention } from './retention';
export type { DeletedShortlist } from './shortlists';

export type OpenStoreOptions = {
  /** The database; 'rolefit' when not given. */
  name?: string;
  /** ISO 8601. */
  now?: () => string;
  /** A new random id. */
  id?: () => string;
  /** How other tabs are told; null: not at all. */
  channel?: Channel | null;
  /** Milliseconds after which an answer that does not come is a failure: 5000. */
  patience?: number;
};

export type Store = Awaited<ReturnType<typeof build>>;

const open = new Map<string, Promise<Result<Store>>>();

/**
 * Opens the store; calls at the same time, and later ones, get the same one until it is closed. Fails with 'newer', 'blocked',
 * 'unavailable', 'full' or 'failed', always within `patience`; then the next call tries again.
 */
export function openStore(options: OpenStoreOptions = {}): Promise<Result<Store>> {
  const name = options.name ?? 'rolefit';
  const known = open.get(name);
  if (known) return known;
  const forget = () => {
    if (open.get(name) === opening) open.delete(name);
  };
  const opening = (async (): Promise<Result<Store>> => {
    const connection = await openDatabase(name, { patience: options.patience });
    if (connection.ok) return ok(build(connection.value, name, options, forget));
    forget();
    return connection;
  })();
  open.set(name, opening);
  return opening;
}

function build(connection: Connection, name: string, options: OpenStoreOptions, forget: () => void) {
  const channel = options.channel !== undefined ? options.channel : typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('rolefit');
  const changes = makeChanges(name, channel);
  connection.onClosed = () => {
    changes.close();
    forget();
  };
  const now = options.now ?? (() => new Date().toISOString());
  const room = makeRoom(connection, changes, now, options.id ?? (() => crypto.randomUUID()), options.patience ?? 5000);
  return {
    ...candidatePart(room),
    ...cardPart(room),
    ...shortlistPart(room),
    ...rolePart(room),
    ...retentionPart(room),
    ...settingsPart(room),
    ...sitePart(room),
    ...receiptPart(room),
    ...exportPart(room),
    ...importPart(room),

    /** Records found so far that cannot be read. They stay on the disk as they are. */
    problems: room.problems,

    /**
     * Erases a record that cannot be read, when the user says so; until then it stays. The log is never shortened this way.
     * Fails with 'missing' when it is not on the list of `problems()`.
     */
    eraseUnreadable: ({ store, key }: Pick<Problem, 'store' | 'key'>): Promise<Result<void>> =>
      room.write([store, 'receipts'], async (tx) => {
        const listed = room.problems().some((problem) => problem.store === store && problem.key === key);
        if (!listed || store === 'receipts') throw new Refusal(fail('missing', 'This record is not one of those that can be erased here. Reload this page.'));
        await tx.objectStore(store).delete(key);
        if (store === 'candidates') await tx.objectStore('cards').delete(key);
        await append(tx, room.now(), { action: 'deleted', candidate: store === 'candidates' ? key : null, detail: `unreadable record of ${store}` });
        room.forget(store, key);
      }),

    /** Empties every store, the log included. It cannot be undone. */
    eraseEverything: (): Promise<Result<void>> =>
      room.write([...storeNames], async (tx) => {
        for (const store of storeNames) await tx.objectStore(store).clear();
      }, 60_000),

    /** Calls `listener` with what changed, in this tab and in others, until the function it gives is called. */
    onChange: changes.onChange,

    /** Closes the connection; every later call fails with 'unavailable'. */
    close: () => connection.close(fail('unavailable', sentences.closed)),
  };
}
