import { describe, expect, it } from 'vitest';
import { freshName, freshStore, judged, profile, rawStore, storeWithOne, value } from './helper';

describe('shortlists', () => {
  it('are made, renamed and listed, the oldest first', async () => {
    const store = await freshStore();
    const one = value(await store.createShortlist('  Spring  ', 'own-role'));
    const two = value(await store.createShortlist('Autumn', 'own-role'));
    expect(one).toMatchObject({ name: 'Spring', rev: 1, roleId: 'own-role' });
    const renamed = value(await store.renameShortlist(two.id, 'Winter'));
    expect(value(await store.shortlists())).toEqual([one, renamed]);
    expect(renamed).toMatchObject({ name: 'Winter', rev: 2, createdAt: two.createdAt });
  });

  it.each(['', '   ', 'x'.repeat(121)])('refuse the name %j', async (name) => {
    const store = await freshStore();
    expect(await store.createShortlist(name, 'own-role')).toMatchObject({ ok: false, message: expect.stringContaining('1 to 120 characters') });
    expect(value(await store.shortlists())).toEqual([]);
  });

  it.each(['renameShortlist', 'deleteShortlist'] as const)('%s of one that is gone says so', async (method) => {
    expect(await (await freshStore())[method]('gone', 'x')).toMatchObject({ ok: false, reason: 'missing' });
  });

  it('that are deleted leave their people, and come back with them', async () => {
    const { store, shortlist, candidate } = await storeWithOne();
    value(await store.changeSettings({ shortlistId: shortlist.id }));
    const removed = value(await store.deleteShortlist(shortlist.id));
    expect(removed).toEqual({ shortlist, members: [candidate.id] });
    expect(value(await store.shortlists())).toEqual([]);
    expect(value(await store.candidates())).toMatchObject([{ id: candidate.id, shortlists: [], rev: 2 }]);
    expect(value(await store.settings()).shortlistId).toBeNull();

    expect(value(await store.restoreShortlist(removed))).toMatchObject({ id: shortlist.id, name: shortlist.name });
    expect(value(await store.candidates())).toMatchObject([{ id: candidate.id, shortlists: [shortlist.id], rev: 3 }]);
    expect(await store.restoreShortlist(removed)).toMatchObject({ ok: false, reason: 'conflict' });
  });

  it('come back without people who were erased meanwhile', async () => {
    const { store, shortlist, candidate } = await storeWithOne();
    const removed = value(await store.deleteShortlist(shortlist.id));
    value(await store.deleteCandidate(candidate.id));
    value(await store.restoreShortlist(removed));
    expect(value(await store.candidates())).toEqual([]);
  });

  it('give "Save" the chosen one, else the oldest, else a new one; never two', async () => {
    const store = await freshStore();
    const [a, b] = await Promise.all([store.ensureShortlist('own-role'), store.ensureShortlist('own-role')]);
    expect(value(a)).toEqual(value(b));
    expect(value(await store.shortlists())).toMatchObject([{ name: 'My shortlist', roleId: 'own-role' }]);
    const second = value(await store.createShortlist('Second', 'own-role'));
    expect(value(await store.ensureShortlist('own-role')).name).toBe('My shortlist');
    value(await store.changeSettings({ shortlistId: second.id }));
    expect(value(await store.ensureShortlist('own-role')).name).toBe('Second');
  });
});

describe('settings', () => {
  it('have defaults and change one by one', async () => {
    const store = await freshStore();
    expect(value(await store.settings())).toEqual({ roleId: 'back-end-developer-mid', shortlistId: null, theme: 'system', retentionDays: null });
    value(await store.changeSettings({ theme: 'dark' }));
    value(await store.changeSettings({ roleId: 'own-role' }));
    expect(value(await store.settings())).toEqual({ roleId: 'own-role', shortlistId: null, theme: 'dark', retentionDays: null });
    expect(await store.changeSettings({ theme: 'pink' as never })).toMatchObject({ ok: false, reason: 'failed' });
  });

  it('that cannot be read give the defaults and are kept beside the new ones', async () => {
    const name = freshName();
    const store = await freshStore({ name });
    await rawStore(name, 'settings', { theme: 7 }, 'settings');
    expect(value(await store.settings()).theme).toBe('system');
    expect(store.problems()).toMatchObject([{ store: 'settings' }]);
    value(await store.changeSettings({ theme: 'light' }));
    expect(await rawStore(name, 'settings')).toEqual(expect.arrayContaining([{ theme: 7 }, expect.objectContaining({ theme: 'light' })]));
  });
});

describe('records that cannot be read', () => {
  it.each([
    ['candidates', { id: 'broken', rev: 'x' }],
    ['shortlists', { id: 'broken' }],
    ['roles', { id: 'broken', criteria: null }],
    ['receipts', { seq: 2, note: 'torn' }],
  ] as const)('in %s are reported and stay as they are', async (where, record) => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    await rawStore(name, where, record);
    const read = value<unknown[]>(await store[where === 'roles' ? 'ownRoles' : where]());
    expect(read).toHaveLength(where === 'roles' ? 0 : 1);
    expect(store.problems()).toEqual([{ store: where, key: where === 'receipts' ? '2' : 'broken', message: expect.stringContaining('set aside') }]);
    expect(await rawStore(name, where)).toContainEqual(record);
  });

  it('are not overwritten by saving the page again, nor by editing', async () => {
    const name = freshName();
    const { store, shortlist } = await storeWithOne({ name });
    const broken = { id: 'broken', urls: ['https://b.example'], profiles: [] };
    await rawStore(name, 'candidates', broken);
    const saved = value(await store.saveProfile({ profile: profile('https://b.example'), shortlistId: shortlist.id, ...judged }));
    expect(saved.id).not.toBe('broken');
    expect(await store.updateCandidate('broken', 0, { notes: 'x' })).toMatchObject({ ok: false, reason: 'failed', message: expect.stringContaining('set aside') });
    expect(await store.restoreCandidate({ ...saved, id: 'broken' })).toMatchObject({ ok: false, reason: 'failed' });
    expect(await rawStore(name, 'candidates')).toContainEqual(broken);
  });

  it('can be erased one by one, when the user says so', async () => {
    const name = freshName();
    const { store, candidate } = await storeWithOne({ name });
    await rawStore(name, 'candidates', { id: 'broken', notes: 'Canary' });
    expect(await store.eraseUnreadable({ store: 'candidates', key: candidate.id })).toMatchObject({ ok: false, reason: 'missing' });
    await store.candidates();
    value(await store.eraseUnreadable(store.problems()[0]!));
    expect(store.problems()).toEqual([]);
    expect(JSON.stringify(await rawStore(name, 'candidates'))).not.toContain('Canary');
    expect(value(await store.receipts('broken'))).toMatchObject([{ action: 'deleted' }]);
    expect(value(await store.verifyReceipts()).brokenAt).toBeNull();
    expect(await store.eraseUnreadable({ store: 'receipts', key: '1' })).toMatchObject({ ok: false });
  });

  it('are off the list once they are gone', async () => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    await rawStore(name, 'candidates', { id: 'broken' });
    await store.candidates();
    expect(store.problems()).toHaveLength(1);
    value(await store.eraseEverything());
    await store.candidates();
    expect(store.problems()).toEqual([]);
  });
});
