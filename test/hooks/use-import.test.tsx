// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useCheck } from '../../lib/hooks/use-check';
import { useImport } from '../../lib/hooks/use-import';
import type { Say } from '../../lib/hooks/use-notice';
import { JOB_TEXT } from '../e2e/job-text';
import { freshStore, value } from '../store/helper';

const [say, go] = [vi.fn<Say>(), vi.fn()];
beforeEach(() => {
  sessionStorage.clear();
  say.mockReset();
  go.mockReset();
});

async function open() {
  const store = await freshStore();
  const { result, unmount } = renderHook(() => useImport(store, say, go));
  return { store, result, unmount };
}
type Opened = Awaited<ReturnType<typeof open>>['result'];

async function read(result: Opened) {
  act(() => result.current.onText(JOB_TEXT, 'Pasted text'));
  expect(result.current.busy).toBe('Pasted text');
  await waitFor(() => expect(result.current.review).not.toBeNull());
  expect(result.current.busy).toBeNull();
}
const idOf = (result: Opened, title: string) => result.current.review!.criteria.find((one) => one.title === title)!.id;
const decide = (result: Opened, title: string, decision: 'taken' | 'dropped') => act(() => result.current.onChange({ do: 'decide', id: idOf(result, title), decision }));
/** Presses Undo of the last notice. */
const undo = () => act(() => say.mock.lastCall?.[1]?.run());

it('reads a text, and says when it is none', async () => {
  const { result } = await open();
  act(() => result.current.onText('Rain tomorrow.', 'Pasted text'));
  await waitFor(() => expect(result.current.trouble).toEqual({ source: 'Pasted text', message: expect.stringContaining('Is it a job text?') }));
  expect(result.current.review).toBeNull();
  await read(result);
  expect(result.current.trouble).toBeNull();
});

it('says why a file gave nothing', async () => {
  const { result } = await open();
  act(() => result.current.onFile(new File(['x'], 'a.pages')));
  await waitFor(() => expect(result.current.trouble).toEqual({ source: 'a.pages', reason: 'unsupported-file' }));
});

it('keeps what was decided and what was typed over a reload', async () => {
  const first = await open();
  act(() => first.result.current.onType('Only begun'));
  first.unmount();
  const second = await open();
  expect(second.result.current.text).toBe('Only begun');
  await read(second.result);
  decide(second.result, 'Docker', 'dropped');
  window.dispatchEvent(new Event('pagehide'));
  const third = await open();
  expect(third.result.current.review?.criteria.find((one) => one.title === 'Docker')?.decision).toBe('dropped');
});

it('begins anew when what was kept cannot be read', async () => {
  sessionStorage.setItem('rolefit-import', '{"text":');
  expect((await open()).result.current).toMatchObject({ text: '', review: null });
});

it('says when the browser has no room for the draft', async () => {
  const { result } = await open();
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  await read(result);
  await waitFor(() => expect(result.current.kept).toBe(false));
  full.mockRestore();
});

it('can be left, and had back', async () => {
  const { result } = await open();
  await read(result);
  act(() => result.current.onLeave());
  expect(result.current).toMatchObject({ text: '', review: null });
  undo();
  expect(result.current.review).not.toBeNull();
});

it('goes back to the text, and forth again', async () => {
  const { result } = await open();
  await read(result);
  act(() => result.current.onBack());
  expect(result.current).toMatchObject({ text: JOB_TEXT, review: null });
  undo();
  expect(result.current.review).not.toBeNull();
});

it('makes nothing while something unsure is not decided', async () => {
  const { store, result } = await open();
  await read(result);
  await act(async () => result.current.onMake(true));
  await waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining('not decided yet')));
  expect(value(await store.ownRoles())).toEqual([]);
});

it.each([[true, 'own-'], [false, 'back-end']])('makes the role, once, and goes there; judged for now: %s', async (useNow, begins) => {
  const { store, result } = await open();
  await read(result);
  decide(result, 'TypeScript', 'taken');
  await act(async () => { result.current.onMake(useNow); result.current.onMake(useNow); });
  await waitFor(() => expect(go).toHaveBeenCalledOnce());
  const [own, ...others] = value(await store.ownRoles());
  expect(others).toEqual([]);
  expect(go).toHaveBeenCalledWith({ page: 'roles', roleId: own?.id });
  expect(own?.versions[0]?.title).toBe('Back-end developer');
  expect(value(await store.settings()).roleId.startsWith(begins)).toBe(true);
  expect(sessionStorage.length).toBe(0);
  await waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining('Back-end developer was made.')));
});

it('stays when the role cannot be kept, and says why', async () => {
  const { store, result } = await open();
  await read(result);
  decide(result, 'TypeScript', 'dropped');
  vi.spyOn(store, 'saveRole').mockResolvedValue({ ok: false, reason: 'full', message: 'The disk is full.' });
  await act(async () => result.current.onMake(true));
  await waitFor(() => expect(say).toHaveBeenCalledWith('The disk is full.'));
  expect(go).not.toHaveBeenCalled();
  expect(result.current.review).not.toBeNull();
});

it('checks texts and role files without keeping anything', async () => {
  const { result } = renderHook(() => useCheck());
  act(() => result.current.onText('We look for a recent graduate.', 'Pasted text'));
  await waitFor(() => expect(result.current.checked?.remarks[0]?.quote).toBe('recent graduate'));
  act(() => result.current.onAgain());
  act(() => result.current.onFile(new File(['{"title":"x"}'], 'role.json')));
  await waitFor(() => expect(result.current.checked).toMatchObject({ source: 'role.json', text: null }));
  act(() => result.current.onAgain());
  act(() => result.current.onFile(new File(['{'], 'role.json')));
  await waitFor(() => expect(result.current.trouble).toMatchObject({ message: expect.stringContaining('not valid JSON') }));
  expect(sessionStorage.length).toBe(0);
});
