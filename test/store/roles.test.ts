import { describe, expect, it } from 'vitest';
import { isOwn, ownRoleId } from '../../lib/model';
import { freshName, freshStore, own, rawStore, role, value } from './helper';

const other = (title: string, version = 1) => ({ ...role, title, version });

describe('own roles', () => {
  it('begin as version 1, whatever the number was where they come from', async () => {
    const store = await freshStore();
    expect(value(await store.saveRole(other('First', 7), { madeFrom: { id: 'data-engineer', version: 7 } }))).toMatchObject({
      id: role.id, madeFrom: { id: 'data-engineer', version: 7 }, versions: [{ version: 1, title: 'First' }],
    });
  });

  it('get one version more by each edit, and keep the others', async () => {
    const store = await freshStore();
    value(await store.saveRole(other('First')));
    value(await store.saveRole(other('Second', 1)));
    const saved = value(await store.saveRole(other('Third', 2)));
    expect(saved.versions.map((one) => [one.version, one.title])).toEqual([[1, 'First'], [2, 'Second'], [3, 'Third']]);
    expect(value(await store.ownRoles())).toEqual([saved]);
    expect(value(await store.ownRole(role.id))).toEqual(saved);
  });

  it.each([0, 1, 3])('are not overwritten by somebody who saw version %i of two', async (seen) => {
    const name = freshName();
    const store = await freshStore({ name });
    value(await store.saveRole(other('First')));
    value(await store.saveRole(other('Second', 1)));
    const before = await rawStore(name, 'roles');
    expect(await store.saveRole({ ...role, version: seen })).toMatchObject({ ok: false, reason: seen === 0 ? 'failed' : 'conflict' });
    expect(await rawStore(name, 'roles')).toEqual(before);
  });

  it.each([
    ['without a criterion', { ...role, criteria: [] }],
    ['of a shipped role’s name', { ...role, id: 'recruiter' }],
  ])('are refused %s', async (_what, wrong) => {
    const store = await freshStore();
    expect(await store.saveRole(wrong)).toMatchObject({ ok: false, reason: 'failed', message: expect.stringMatching(/\.$/) });
    expect(value(await store.ownRoles())).toEqual([]);
  });

  it('are deleted with a way back', async () => {
    const store = await freshStore();
    value(await store.saveRole(other('First')));
    const saved = value(await store.saveRole(other('Second', 1)));
    const gone = value(await store.deleteRole(role.id));
    expect(value(await store.ownRoles())).toEqual([]);
    expect(await store.deleteRole(role.id)).toMatchObject({ ok: false, reason: 'missing' });
    expect(await store.ownRole(role.id)).toMatchObject({ ok: false, reason: 'missing' });
    expect(value(await store.restoreRole(gone))).toEqual(saved);
    expect(await store.restoreRole(gone)).toMatchObject({ ok: false, reason: 'conflict' });
  });

  it('leave lines in the log that name the version', async () => {
    const store = await freshStore();
    value(await store.saveRole(role));
    value(await store.saveRole(role));
    value(await store.restoreRole(value(await store.deleteRole(role.id))));
    const lines = value(await store.receipts()).map(({ action, role: about, candidate }) => [action, about?.id, about?.version, candidate]);
    expect(lines).toEqual([['role-saved', role.id, 1, null], ['role-saved', role.id, 2, null], ['role-deleted', role.id, 2, null], ['restored', role.id, 2, null]]);
    expect(value(await store.verifyReceipts()).brokenAt).toBeNull();
  });

  it('tell who is listening', async () => {
    const store = await freshStore();
    const heard: string[] = [];
    store.onChange((what) => heard.push(what));
    value(await store.saveRole(role));
    expect(heard.sort()).toEqual(['receipts', 'roles']);
  });

  it('that cannot be read are not overwritten', async () => {
    const name = freshName();
    const store = await freshStore({ name });
    const torn = { ...own, versions: [{ id: role.id, version: 1 }] };
    await rawStore(name, 'roles', torn);
    for (const call of [() => store.saveRole(role), () => store.restoreRole(own), () => store.deleteRole(role.id)]) {
      expect(await call()).toMatchObject({ ok: false, reason: 'failed', message: expect.stringContaining('set aside') });
    }
    expect(await rawStore(name, 'roles')).toEqual([torn]);
  });
});

it('gives ids that no shipped role has', () => {
  const id = ownRoleId('3F2504E0-4f89-41d3-9a0c-0305e82c3301');
  expect([id, isOwn(id), isOwn('back-end-developer-mid')]).toEqual(['own-3f2504e04f8941d39a0c0305e82c3301', true, false]);
});
