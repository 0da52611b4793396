// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useRoleFiles } from '../../lib/hooks/use-role-files';
import type { Role } from '../../lib/model';
import { roleById } from '../../lib/roles';
import { readRoleFile, roleFile } from '../../lib/roles/role-file';
import { freshStore, role as own, value } from '../store/helper';

const download = vi.hoisted(() => vi.fn());
vi.mock('../../lib/hooks/download', () => ({ download }));
beforeEach(() => void download.mockClear());

const shipped = roleById('recruiter')!;
const fileOf = (role: Role | string, name = 'role.json') => new File([typeof role === 'string' ? role : roleFile(role)], name);

async function open(role: Role | null = null) {
  const store = await freshStore();
  const [say, go] = [vi.fn(), vi.fn()];
  const { result } = renderHook(() => useRoleFiles(store, role, say, go));
  const give = async (file: File) => {
    act(() => result.current.onImportFile(file));
    await waitFor(() => expect(result.current.view.status).toMatch(/preview|failed/));
    return result.current.view;
  };
  const apply = async (apart = false) => {
    act(() => result.current.onApply(apart));
    await waitFor(() => expect(say).toHaveBeenCalled());
  };
  return { store, say, go, result, give, apply };
}

describe('out', () => {
  it('the role is a file that can be read again, and the log says so', async () => {
    const { result, store } = await open(shipped);
    act(() => result.current.onExport());
    await waitFor(() => expect(download).toHaveBeenCalledWith('recruiter.role.json', 'application/json', expect.any(String)));
    expect(readRoleFile(download.mock.calls[0]![2] as string)).toEqual({ ok: true, role: shipped });
    await waitFor(async () => expect(value(await store.receipts())).toMatchObject([{ action: 'exported', detail: 'role file, 1 role' }]));
  });

  it.each([['md', 'text/markdown', '# Recruiter'], ['html', 'text/html', '<!doctype html>']] as const)('the posting as %s', async (kind, type, begins) => {
    const { result } = await open(shipped);
    act(() => result.current.onPosting(kind));
    await waitFor(() => expect(download).toHaveBeenCalledWith(`recruiter.${kind}`, type, expect.stringContaining(begins)));
  });

  it.each([['../../etc/passwd', 'etc-passwd'], ['<b>&nbsp;', 'b-nbsp'], ['開発者', '開発者'], ['***', 'role'], ['x'.repeat(200), 'x'.repeat(60)]])('a role called %j is a harmless file name', async (title, name) => {
    const { result } = await open({ ...shipped, title });
    act(() => result.current.onPosting('md'));
    await waitFor(() => expect(download).toHaveBeenCalledWith(`${name}.md`, 'text/markdown', expect.any(String)));
  });
});

describe('in', () => {
  it('a file is shown before anything is kept', async () => {
    const { store, give, result } = await open();
    expect(await give(fileOf(shipped))).toMatchObject({ status: 'preview', fileName: 'role.json', title: 'Recruiter', level: 'mid', mustHaves: 6, niceToHaves: 4, redFlags: 4, before: null });
    expect(value(await store.ownRoles())).toEqual([]);
    act(() => result.current.onCancel());
    expect(result.current.view).toEqual({ status: 'idle' });
  });

  it('a role becomes an own one, and its newer file the next version', async () => {
    const { store, give, apply, go, say } = await open();
    await give(fileOf(shipped));
    await apply();
    expect(value(await store.ownRoles())).toMatchObject([{ id: 'own-recruiter', madeFrom: { id: 'recruiter', version: shipped.version }, versions: [{ version: 1, title: 'Recruiter' }] }]);
    expect(go).toHaveBeenCalledWith({ page: 'roles', roleId: 'own-recruiter' });
    expect(say).toHaveBeenCalledWith('Recruiter is one of your roles now.');
    say.mockClear();
    expect(await give(fileOf({ ...shipped, title: 'Recruiter, technology' }))).toMatchObject({ before: { title: 'Recruiter', version: 1, same: false } });
    await apply();
    expect(value(await store.ownRole('own-recruiter')).versions.map((one) => one.title)).toEqual(['Recruiter', 'Recruiter, technology']);
    expect(say).toHaveBeenCalledWith(expect.stringContaining('version 2'));
  });

  it('a role of a colleague keeps its id; kept apart it gets one of its own', async () => {
    const { store, give, apply } = await open();
    value(await store.saveRole(own));
    expect(await give(fileOf({ ...own, version: 7, title: 'Theirs' }))).toMatchObject({ before: { version: 1, same: false } });
    await apply(true);
    const all = value(await store.ownRoles());
    expect(all.map((one) => [one.id === own.id, one.versions.map(({ version, title }) => [version, title])])).toEqual([[true, [[1, own.title]]], [false, [[1, 'Theirs']]]]);
  });

  it('the very same role is known', async () => {
    const { store, give } = await open();
    value(await store.saveRole(own));
    expect(await give(fileOf({ ...own, version: 9 }))).toMatchObject({ before: { same: true } });
  });

  it('a role that was changed meanwhile is not overwritten', async () => {
    const { store, give, result } = await open();
    value(await store.saveRole(own));
    await give(fileOf({ ...own, title: 'Theirs' }));
    value(await store.saveRole({ ...own, title: 'Mine' }));
    act(() => result.current.onApply(false));
    await waitFor(() => expect(result.current.view).toMatchObject({ status: 'failed', message: expect.stringContaining('Nothing was overwritten') }));
    expect(value(await store.ownRole(own.id)).versions.map((one) => one.title)).toEqual([own.title, 'Mine']);
  });

  it.each<[string, () => File, RegExp]>([
    ['no role', () => fileOf('{}'), /not a role file/],
    ['a damaged file', () => fileOf('{'), /damaged/],
    ['fifty megabytes, which are not even read', () => Object.defineProperty(fileOf(''), 'size', { value: 50_000_000 }), /larger than any role/],
    ['a file that was moved away', () => Object.defineProperty(fileOf(''), 'text', { value: () => Promise.reject(new Error('gone')) }), /could not be opened/],
  ])('%s ends in a sentence, and nothing is kept', async (_what, make, says) => {
    const { store, give } = await open();
    expect(await give(make())).toMatchObject({ status: 'failed', message: expect.stringMatching(says) });
    expect(value(await store.ownRoles())).toEqual([]);
  });
});
