// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useRole, useRoleLines } from '../../lib/hooks/use-roles';
import type { StoreView } from '../../lib/hooks/use-store';
import { roleList } from '../../lib/roles/list';
import { freshStore, role, value } from '../store/helper';

const policy = vi.hoisted((): { now: unknown; changed: (() => void)[] } => ({ now: undefined, changed: [] }));
vi.mock('../../lib/browser', () => ({
  managedStorage: async () => policy.now,
  onManagedChanged: (listener: () => void) => {
    policy.changed.push(listener);
    return () => undefined;
  },
}));

const opening: StoreView = { status: 'opening' };
const open = async (): Promise<StoreView & { status: 'open' }> => ({ status: 'open', store: await freshStore() });

beforeEach(() => {
  policy.now = undefined;
});

it('gives nothing, then the shipped role, and another one when the id changes', async () => {
  const { result, rerender } = renderHook(({ id }: { id: string | undefined }) => useRole(opening, id), { initialProps: { id: undefined as string | undefined } });
  expect(result.current).toBeNull();
  rerender({ id: 'recruiter' });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toMatchObject({ id: 'recruiter' }));
  const first = result.current;
  rerender({ id: 'back-end-developer-senior' });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toMatchObject({ id: 'back-end-developer-senior', level: 'senior' }));
  rerender({ id: 'recruiter' });
  expect(result.current).toBe(first);
});

it('has a shipped role that was shown before at once', async () => {
  const before = renderHook(() => useRole(opening, 'accountant'));
  await waitFor(() => expect(before.result.current).toMatchObject({ id: 'accountant' }));
  expect(renderHook(() => useRole(opening, 'accountant')).result.current).toBe(before.result.current);
});

it('gives an own role in its newest version, or in the one asked for, and the next one after an edit', async () => {
  const view = await open();
  value(await view.store.saveRole({ ...role, title: 'First' }));
  const newest = renderHook(() => useRole(view, role.id));
  const first = renderHook(() => useRole(view, role.id, 1));
  await waitFor(() => expect(newest.result.current).toMatchObject({ title: 'First', version: 1 }));
  await act(async () => void value(await view.store.saveRole({ ...role, title: 'Second' })));
  await waitFor(() => expect(newest.result.current).toMatchObject({ title: 'Second', version: 2 }));
  expect(first.result.current).toMatchObject({ title: 'First', version: 1 });
});

it.each([['a shipped role', 'astronaut', undefined], ['an own role', 'own-nothing', undefined], ['a role of the organisation', 'org-nothing', undefined], ['a version', role.id, 9]])(
  'says of %s that is not there that it is missing', async (_what, id, version) => {
    const view = await open();
    value(await view.store.saveRole(role));
    const { result } = renderHook(() => useRole(view, id, version));
    await waitFor(() => expect(result.current).toBe('missing'));
  });

it('says that a role whose file does not load is missing, and loads it when asked again', async () => {
  const files = vi.spyOn(await import('../../lib/roles/load'), 'loadRole').mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  const { result } = renderHook(() => useRole(opening, 'qa-engineer'));
  await waitFor(() => expect(result.current).toBe('missing'));
  files.mockRestore();
  const again = renderHook(() => useRole(opening, 'qa-engineer'));
  await waitFor(() => expect(again.result.current).toMatchObject({ id: 'qa-engineer' }));
});

it('lists the own roles first, then the organisation’s as policies change, then the shipped ones', async () => {
  const view = await open();
  const { result } = renderHook(() => useRoleLines(view));
  await waitFor(() => expect(result.current).toEqual(roleList));
  await act(async () => void value(await view.store.saveRole({ ...role, title: 'Mine' })));
  await waitFor(() => expect(result.current?.slice(0, 2)).toEqual([{ id: role.id, title: 'Mine', short: 'Data', level: 'mid', family: 'Your roles' }, roleList[0]]));
  policy.now = { roles: [{ ...role, id: 'lake-pilot', title: 'Theirs' }] };
  act(() => policy.changed.forEach((tell) => tell()));
  await waitFor(() => expect(result.current?.slice(0, 3).map((line) => [line.id, line.title, line.family])).toEqual([
    [role.id, 'Mine', 'Your roles'], ['org-lake-pilot', 'Theirs', 'Your organisation'], [roleList[0]!.id, roleList[0]!.title, roleList[0]!.family],
  ]));
});

it('lists the roles that need no store when the store does not open', async () => {
  const { result } = renderHook(() => useRoleLines({ status: 'failed', message: 'No.' }));
  await waitFor(() => expect(result.current?.at(-1)).toEqual(roleList.at(-1)));
});
