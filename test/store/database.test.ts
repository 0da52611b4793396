import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, storeNames } from '../../lib/store/database';
import { migrations } from '../../lib/store/migrations';
import type { Step } from '../../lib/store/migrations';
import { fail } from '../../lib/store/result';
import { openStore } from '../../lib/store';
import { freshName, otherTab, raw, rawStore, value } from './helper';

type Snapshot = Record<'candidates' | 'shortlists' | 'roles' | 'receipts', unknown[]> & { /** From version 4 on. */ cards?: unknown[]; settings: Record<string, unknown> };
const snapshots = import.meta.glob<Snapshot>('./snapshots/*.json', { eager: true, import: 'default' });
const snapshot = (version: number): Snapshot => structuredClone(snapshots[`./snapshots/v${version}.json`]!);
const latest = migrations.length;
const done = () => fail('unavailable', 'test over');

/** A database as an older Rolefit left it. */
async function leave(name: string, version: number, data: Snapshot, times = 1): Promise<void> {
  const { db, close } = await closable(name, migrations.slice(0, version));
  const tx = db.transaction(storeNames.filter((store) => db.objectStoreNames.contains(store)), 'readwrite');
  for (const card of data.cards ?? []) void tx.objectStore('cards').put(card);
  for (const store of ['candidates', 'shortlists', 'roles', 'receipts'] as const) for (const record of data[store]) void tx.objectStore(store).put(record);
  for (let i = 1; i < times; i++) void tx.objectStore('candidates').put({ ...(data.candidates[0] as object), id: `copy-${i}` });
  for (const [key, record] of Object.entries(data.settings)) void tx.objectStore('settings').put(record, key);
  await tx.done;
  close();
}

async function closable(name: string, steps: readonly Step[]) {
  const connection = value(await openDatabase(name, { steps }));
  return { db: connection.db, close: () => connection.close(done()) };
}

async function content(name: string): Promise<Snapshot> {
  const db = await raw(name);
  db.close();
  const lists = await Promise.all(storeNames.filter((store) => store !== 'settings' && db.objectStoreNames.contains(store)).map(async (store) => [store, await rawStore(name, store)]));
  return { ...Object.fromEntries(lists), settings: { settings: (await rawStore(name, 'settings'))[0] } } as Snapshot;
}

async function versionOf(name: string): Promise<number> {
  const db = await raw(name);
  db.close();
  return db.version;
}

describe('upgrading', () => {
  it('has a frozen snapshot for every version', () => {
    expect(Object.keys(snapshots).sort()).toEqual(migrations.map((_step, i) => `./snapshots/v${i + 1}.json`).sort());
  });

  it.each(migrations.map((_step, i) => i + 1))('brings the data of version %i to today, nothing lost', async (version) => {
    const name = freshName();
    await leave(name, version, snapshot(version));
    const store = value(await openStore({ name, channel: null }));
    expect(value(await store.cards()).map(({ id, name: who }) => [id, who])).toEqual([['id-2', 'Ines Marlow'], ['id-3', 'Otto Brandt']]);
    expect(await content(name)).toEqual(snapshot(latest));
    expect(value(await store.candidates()).map((c) => c.id)).toEqual(['id-2', 'id-3']);
    expect(value(await store.candidateByUrl('https://code.example/ines'))?.notes).toContain('Call on Monday');
    expect(value(await store.settings()).theme).toBe('dark');
    expect(value(await store.ownRole('own-role')).versions).toMatchObject([{ version: 1, title: 'Data engineer' }]);
    expect(value(await store.verifyReceipts())).toEqual({ count: 4, brokenAt: null });
    expect(store.problems()).toMatchObject([{ store: 'candidates', key: 'torn' }]);
    store.close();
  });

  it('of 2,000 candidates keeps all of them', async () => {
    const name = freshName();
    await leave(name, 1, snapshot(1), 2000);
    const store = value(await openStore({ name, channel: null }));
    expect(value(await store.candidates())).toHaveLength(2001);
    expect(value(await store.cards())).toHaveLength(2001);
    store.close();
  });

  const failures: [string, Step][] = [
    ['throws before it touches anything', () => Promise.reject(new Error('no'))],
    ['throws after it changed records', async (_db, tx) => {
      await tx.objectStore('candidates').clear();
      throw new Error('half way');
    }],
    ['throws after it removed a store', async (db, tx) => {
      db.deleteObjectStore('shortlists');
      await tx.objectStore('receipts').clear();
      throw new Error('half way');
    }],
    ['breaks a rule of the database', async (_db, tx) => { await tx.objectStore('receipts').add({ seq: 1 }); }],
    ['makes a store that exists', async (db) => { db.createObjectStore('candidates'); }],
  ];
  it.each(failures)('by a step that %s leaves the old version and its data', async (_what, step) => {
    const name = freshName();
    await leave(name, latest, snapshot(latest));
    const result = await openDatabase(name, { steps: [...migrations, step] });
    expect(result).toMatchObject({ ok: false, reason: 'failed', message: expect.stringContaining('left as they were') });
    expect(await versionOf(name)).toBe(latest);
    expect(await content(name)).toEqual(snapshot(latest));
    const again = await closable(name, migrations);
    again.close();
  });

  it('by a step that waits for something else and then throws opens nothing half done', async () => {
    const step: Step = async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      throw new Error('too late');
    };
    expect(await openDatabase(freshName(), { steps: [...migrations, step] })).toMatchObject({ ok: false, reason: 'failed' });
  });

  it('wraps a role that cannot be read as well, and nothing of it is lost', async () => {
    const name = freshName();
    const torn = { id: 'own-torn', criteria: null };
    await leave(name, 2, { ...snapshot(2), roles: [torn] });
    const store = value(await openStore({ name, channel: null }));
    expect(value(await store.ownRoles())).toEqual([]);
    expect(store.problems()).toMatchObject([{ store: 'roles', key: 'own-torn' }]);
    expect(await rawStore(name, 'roles')).toMatchObject([{ id: 'own-torn', versions: [torn] }]);
    store.close();
  });

  it('undoes the steps before the failing one as well', async () => {
    const name = freshName();
    await leave(name, 1, snapshot(1));
    const result = await openDatabase(name, { steps: [...migrations, async () => { throw new Error('third'); }] });
    expect(result.ok).toBe(false);
    expect(await versionOf(name)).toBe(1);
    expect(await content(name)).toEqual(snapshot(1));
  });
});

describe('opening', () => {
  afterEach(() => vi.restoreAllMocks());

  it('of a database a newer Rolefit left is refused, and not a byte of it changes', async () => {
    const name = freshName();
    await leave(name, latest, snapshot(latest));
    (await closable(name, [...migrations, async (db) => { db.createObjectStore('later'); }])).close();
    expect(await openStore({ name, channel: null })).toMatchObject({ ok: false, reason: 'newer', message: expect.stringContaining('Update the extension') });
    expect(await versionOf(name)).toBe(latest + 1);
    expect(await content(name)).toEqual(snapshot(latest));
  });

  it('twice at once asks the browser once and gives the same store', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const name = freshName();
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => openStore({ name, channel: null })));
    expect(open).toHaveBeenCalledTimes(1);
    expect(value(a!)).toBe(value(b!));
    expect(value(b!)).toBe(value(c!));
  });

  it('while another tab holds the old version ends with a sentence, and works once that tab is closed', async () => {
    const name = freshName();
    await leave(name, 1, snapshot(1));
    const deaf = await raw(name); // a tab that does not listen for versionchange
    const first = await openStore({ name, channel: null, patience: 50 });
    expect(first).toMatchObject({ ok: false, reason: 'blocked', message: expect.stringContaining('Close the other Rolefit tabs') });
    // The browser tells "blocked" to the first request only; a second call must not hang either.
    expect(await openStore({ name, channel: null, patience: 50 })).toMatchObject({ ok: false, reason: 'blocked' });
    deaf.close();
    const store = value(await openStore({ name, channel: null }));
    expect(value(await store.candidates())).toHaveLength(2);
    store.close();
  });

  it('does not wait for tabs that listen: they close and say why', async () => {
    const name = freshName();
    await leave(name, 1, snapshot(1));
    const olderTab = value(await openDatabase(name, { steps: migrations.slice(0, 1) }));
    const store = value(await openStore({ name, channel: null, patience: 1000 }));
    expect(olderTab.closed).toMatchObject({ reason: 'newer', message: expect.stringContaining('Reload this page') });
    store.close();
  });

  it('gives up when the browser never answers, and the late answer is used by the next call', async () => {
    const name = freshName();
    const real = indexedDB.open.bind(indexedDB);
    const slow = vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = real(...args);
      const dispatch = request.dispatchEvent.bind(request);
      request.dispatchEvent = (event) => (event.type === 'success' ? Boolean(setTimeout(() => dispatch(event), 80)) : dispatch(event));
      return request;
    });
    await leaveNothing(name);
    expect(await openStore({ name, channel: null, patience: 30 })).toMatchObject({ ok: false, reason: 'unavailable' });
    value(await openStore({ name, channel: null, patience: 3000 })).close();
    expect(slow).toHaveBeenCalled();
  });

  it.each([
    ['SecurityError', 'unavailable'], ['InvalidStateError', 'unavailable'], ['UnknownError', 'unavailable'],
    ['QuotaExceededError', 'full'], ['VersionError', 'newer'], ['TypeError', 'failed'],
  ])('that the browser answers with %s is told as %s, and can be tried again', async (error, reason) => {
    const name = freshName();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => { throw new DOMException('no', error); });
    expect(await openStore({ name, channel: null })).toMatchObject({ ok: false, reason });
    expect((await openStore({ name, channel: null })).ok).toBe(true);
  });

  it('where there is no IndexedDB says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openStore({ name: freshName(), channel: null })).toMatchObject({ ok: false, reason: 'unavailable' });
    vi.unstubAllGlobals();
  });

  it('is closed when another tab wants to upgrade, and every later call says to reload', async () => {
    const name = freshName();
    const { openStore: openOther } = await otherTab();
    const store = value(await openOther({ name, channel: null }));
    (await closable(name, [...migrations, async () => {}])).close();
    for (const result of [await store.candidates(), await store.changeSettings({ theme: 'dark' })]) {
      expect(result).toMatchObject({ ok: false, reason: 'newer', message: expect.stringContaining('Reload') });
    }
  });
});

/** Makes the database beforehand, so that opening it needs no upgrade. */
async function leaveNothing(name: string): Promise<void> {
  await leave(name, latest, { candidates: [], shortlists: [], roles: [], receipts: [], settings: {} });
}
