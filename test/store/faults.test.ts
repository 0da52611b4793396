import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../lib/store';
import type { Result, Store } from '../../lib/store';
import { readImport } from '../../lib/store/import-file';
import { everything, freshName, judged, profile, role, storeWithOne, value } from './helper';

afterEach(() => vi.restoreAllMocks());

type Call = (store: Store) => Promise<Result<unknown>>;

const writes: Record<string, Call> = {
  saveProfile: (store) => store.saveProfile({ profile: profile('https://new.example'), shortlistId: 'id-1', ...judged }),
  addProfile: (store) => store.addProfile('id-2', 1, profile('https://new.example')),
  updateCandidate: (store) => store.updateCandidate('id-2', 1, { notes: 'x' }),
  deleteCandidate: (store) => store.deleteCandidate('id-2'),
  createShortlist: (store) => store.createShortlist('Summer', 'own-role'),
  renameShortlist: (store) => store.renameShortlist('id-1', 'Summer'),
  deleteShortlist: (store) => store.deleteShortlist('id-1'),
  changeSettings: (store) => store.changeSettings({ theme: 'dark' }),
  saveRole: (store) => store.saveRole({ ...role, title: 'Second' }),
  deleteRole: (store) => store.deleteRole(role.id),
  restoreRole: (store) => store.restoreRole({ id: 'own-back', versions: [{ ...role, id: 'own-back' }], createdAt: '', updatedAt: '' }),
  keepRetention: (store) => store.keepRetention(30),
  noteExport: (store) => store.noteExport('json'),
  addSignposts: (store) => store.addSignposts([{ site: 'b.example', section: 'work', path: [{ tag: 'ul', nth: 0 }] }]),
  noteHealth: (store) => store.noteHealth('linkedin', '2025-03-01', ['name'], []),
  applyImport: async (store) => store.applyImport(value(await readImport(JSON.stringify({
    format: 'rolefit', version: 1, candidates: [], shortlists: [{ id: 's', rev: 1, name: 'S', roleId: 'r', createdAt: '2025-01-01T00:00:00.000Z', updatedAt: '2025-01-01T00:00:00.000Z' }],
  })))),
  eraseEverything: (store) => store.eraseEverything(),
};

const reads: Record<string, Call> = {
  candidates: (store) => store.candidates(),
  cards: (store) => store.cards(),
  checkCards: (store) => store.checkCards(),
  candidatesOf: (store) => store.candidatesOf(['id-2']),
  candidate: (store) => store.candidate('id-2'),
  candidateByUrl: (store) => store.candidateByUrl('https://board.example/in/ines'),
  shortlists: (store) => store.shortlists(),
  settings: (store) => store.settings(),
  ownRoles: (store) => store.ownRoles(),
  ownRole: (store) => store.ownRole(role.id),
  receipts: (store) => store.receipts(),
  receiptsOfOne: (store) => store.receipts('id-2'),
  verifyReceipts: (store) => store.verifyReceipts(),
  contents: (store) => store.contents(),
  signposts: (store) => store.signposts(),
  health: (store) => store.health(),
  previewImport: (store) => store.previewImport({ candidates: [], shortlists: [], roles: [], refused: [] }),
};

const changing = ['put', 'add', 'delete', 'clear'] as const;

/** Makes every change of a record end in this way. */
function breakWrites(how: (real: () => IDBRequest, tx: IDBTransaction) => IDBRequest): void {
  for (const method of changing) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      return how(() => real.apply(this, args), this.transaction) as never;
    });
  }
}

const abortAs = (tx: IDBTransaction, error: string) => (tx as unknown as { _abort(error: string): void })._abort(error);

const faults: [string, string, () => void][] = [
  ['throws QuotaExceededError', 'full', () => breakWrites(() => { throw new DOMException('full', 'QuotaExceededError'); })],
  ['throws UnknownError', 'unavailable', () => breakWrites(() => { throw new DOMException('backing store', 'UnknownError'); })],
  ['throws InvalidStateError', 'unavailable', () => breakWrites(() => { throw new DOMException('closed', 'InvalidStateError'); })],
  ['throws DataCloneError', 'failed', () => breakWrites(() => { throw new DOMException('clone', 'DataCloneError'); })],
  ['throws something that is no error', 'failed', () => breakWrites(() => { throw undefined; })],
  ['is aborted by the browser', 'failed', () => breakWrites((real, tx) => { const request = real(); tx.abort(); return request; })],
  ['runs out of room when it is to be kept', 'full', () => breakWrites((real, tx) => { const request = real(); abortAs(tx, 'QuotaExceededError'); return request; })],
];

describe('a write that fails', () => {
  describe.each(faults)('because it %s', (_what, reason, inject) => {
    it.each(Object.entries(writes))('%s says so, changes nothing, and works again later', async (_name, call) => {
      const name = freshName();
      const { store } = await storeWithOne({ name });
      value(await store.saveRole(role));
      const before = await everything(name);
      const heard: string[] = [];
      store.onChange((what) => heard.push(what));
      inject();
      expect(await call(store)).toMatchObject({ ok: false, reason, message: expect.stringMatching(/\.$/) });
      expect(heard).toEqual([]);
      vi.restoreAllMocks();
      expect(await everything(name)).toBe(before);
      expect((await call(store)).ok).toBe(true);
      expect(value(await store.verifyReceipts()).brokenAt).toBeNull();
      expect(await everything(name)).not.toBe(before);
    });
  });

  it.each(Object.entries(writes))('half way through %s leaves nothing of it', async (_name, call) => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    value(await store.saveRole(role));
    value(await store.cards());
    const before = await everything(name);
    // The last change of the call fails: count them first, on a copy.
    const twin = await storeWithOne({ name: freshName() });
    value(await twin.store.saveRole(role));
    value(await twin.store.cards());
    let count = 0;
    breakWrites((real) => { count++; return real(); });
    value(await call(twin.store));
    vi.restoreAllMocks();
    const last = count;
    breakWrites((real) => {
      if (--count === 0) throw new DOMException('full', 'QuotaExceededError');
      return real();
    });
    expect(await call(store)).toMatchObject({ ok: false, reason: 'full' });
    expect(last).toBeGreaterThan(0);
    vi.restoreAllMocks();
    expect(await everything(name)).toBe(before);
  });
});

describe('a browser that does not answer', () => {
  /** No event of a request ever arrives. */
  function hang(): void {
    const never = new Promise<never>(() => {});
    for (const method of ['put', 'add', 'delete', 'clear', 'get', 'getAll', 'getAllKeys', 'getKey', 'openCursor'] as const) {
      for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[]) {
        if (method in prototype) vi.spyOn(prototype as Record<string, () => unknown>, method).mockReturnValue(never);
      }
    }
  }

  it.each(Object.entries({ ...reads, ...writes }).filter(([name]) => name !== 'eraseEverything'))('while %s ends with a sentence', async (_name, call) => {
    const name = freshName();
    const { store } = await storeWithOne({ name, patience: 400 });
    const before = await everything(name);
    hang();
    // A transaction without requests would end by itself; a real one that hangs does not.
    expect(await call(store)).toMatchObject({ ok: false, reason: 'unavailable', message: expect.stringMatching(/Try again|Reload/) });
    vi.restoreAllMocks();
    expect(await everything(name)).toBe(before);
    expect(value(await store.candidates())).toHaveLength(1);
  });
});

describe('a closed connection', () => {
  it.each(Object.entries({ ...reads, ...writes }))('%s says what to do', async (_name, call) => {
    const { store } = await storeWithOne();
    store.close();
    expect(await call(store)).toMatchObject({ ok: false, reason: 'unavailable', message: expect.stringContaining('Reload this page') });
  });

  it.each<[string, (db: () => IDBDatabase) => void]>([
    ['and refuses transactions', () => { vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => { throw new DOMException('closing', 'InvalidStateError'); }); }],
    ['and says so', (db) => { forceCloseDatabase(db() as never); }],
  ])('that the browser ends by itself %s is told, and opening again works', async (_what, end) => {
    const name = freshName();
    let db: IDBDatabase | undefined;
    const real = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = real(...args);
      request.addEventListener('success', () => { db = request.result; });
      return request;
    });
    const { store } = await storeWithOne({ name });
    end(() => db!);
    expect(await store.candidates()).toMatchObject({ ok: false, reason: 'unavailable', message: expect.stringContaining('Reload') });
    const again = value(await openStore({ name, channel: null }));
    expect(value(await again.candidates())).toHaveLength(1);
  });
});

describe('saved', () => {
  it('is said only after a transaction that was asked to reach the disk', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { store } = await storeWithOne();
    for (const call of Object.values(writes)) await call(store);
    const modes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(modes.length).toBeGreaterThan(10);
    for (const [, , options] of modes) expect(options).toEqual({ durability: 'strict' });
  });

  it('is not said before the transaction is complete', async () => {
    const { store } = await storeWithOne();
    const order: string[] = [];
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const tx = real.apply(this, args);
      tx.addEventListener('complete', () => order.push('complete'));
      return tx;
    });
    store.onChange(() => order.push('told'));
    value(await store.updateCandidate('id-2', 1, { notes: 'x' }));
    order.push('saved');
    expect(order).toEqual(['complete', 'told', 'told', 'saved']);
  });
});
