// @vitest-environment jsdom
/** Several files added one after the other: each has its outcome, and what waits can be stopped. */
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useAdd } from '../../lib/hooks/use-add';
import type { ReadResult } from '../../lib/model';
import { readText } from '../../lib/readers/text';
import { roleById } from '../../lib/roles';
import type { Store } from '../../lib/store';

const RESUME = 'Mira Lindahl\nBack-end developer\n\nExperience\nBack-end developer, Fjordworks\nJan 2020 - Present\nBuilt Node.js services.\n\nSkills\nNode.js, Git';
const readFile = vi.hoisted(() => vi.fn<(file: File, now: string, signal: AbortSignal) => Promise<ReadResult>>());
vi.mock('../../lib/hooks/read-file', () => ({ readFile, readPasted: () => ({ ok: false, reason: 'empty' }) }));

const saved = vi.fn(async () => ({ ok: true, value: { id: 'c1' } }));
const store = { saveProfile: saved, ensureShortlist: async () => ({ ok: true, value: { id: 'l1' } }) } as unknown as Store;
const files = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => new File(['x'], name));
const open = () => renderHook(() => useAdd(store, roleById('back-end-developer-mid')!, null));

beforeEach(() => void saved.mockClear());

it('one after the other, and one that cannot be opened stops nobody', async () => {
  readFile.mockImplementation(async ({ name }) => {
    if (name === 'a.pdf') throw new Error('gone');
    return name === 'b.pdf' ? { ok: false, reason: 'locked' } : readText(RESUME, '2026-01-01T00:00:00.000Z');
  });
  const { result } = open();
  act(() => result.current.onFiles(files));
  expect(result.current.items.map((one) => one.status)).toEqual(['waiting', 'waiting', 'waiting']);
  await waitFor(() => expect(result.current.items.map((one) => one.status)).toEqual(['failed', 'unreadable', 'saved']));
  expect(result.current.items[2]).toMatchObject({ source: 'c.pdf', name: 'Mira Lindahl', candidateId: 'c1' });
  expect(saved).toHaveBeenCalledOnce();
});

it('stopping ends the one being read and all that wait, and keeps nobody', async () => {
  readFile.mockImplementation((_file, _now, signal) => new Promise((done) => signal.addEventListener('abort', () => done(readText(RESUME, '2026-01-01T00:00:00.000Z')))));
  const { result } = open();
  act(() => result.current.onFiles(files));
  await waitFor(() => expect(result.current.items[0]?.status).toBe('reading'));
  act(() => result.current.onStop());
  await waitFor(() => expect(result.current.items).toMatchObject(files.map(({ name }) => ({ source: name, status: 'unreadable', reason: 'stopped' }))));
  expect(saved).not.toHaveBeenCalled();
});
