// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useKit } from '../../lib/hooks/use-kit';
import type { Candidate, Notice } from '../../lib/model';
import { criterion, roleOf } from '../roles/editing/make';
import { storeWithOne, value } from '../store/helper';

it('a kit of an older version of the role is renewed, and the old one comes back with Undo', async () => {
  const { store, candidate } = await storeWithOne();
  const say = vi.fn<(text: string, action?: Notice['action']) => void>();
  const [first, second] = [1, 2].map((version) => roleOf([criterion('node-js', 100)], { version }));
  const { result, rerender } = renderHook(({ person, role }: { person: Candidate; role: typeof first & object }) => useKit(store, person, role, say), { initialProps: { person: candidate, role: first! } });
  expect(result.current.onRenew).toBeUndefined();
  const renewed = async () => rerender({ person: value(await store.candidate(candidate.id)), role: second! });

  const asked = result.current.kit.questions[0]!.id;
  act(() => result.current.onEdit(asked, 'What did you build last?'));
  await waitFor(async () => expect(Object.keys(value(await store.candidate(candidate.id)).kits)).toEqual(['own-1']));
  await renewed();
  expect([result.current.newerRole, result.current.kit.role.version]).toEqual([2, 1]);

  act(() => result.current.onRenew?.());
  await waitFor(async () => expect(value(await store.candidate(candidate.id)).kits).toEqual({}));
  await renewed();
  expect([result.current.newerRole, result.current.kit.role.version]).toEqual([undefined, 2]);

  const [, undo] = say.mock.calls[0]!;
  act(() => undo?.run());
  await waitFor(async () => expect(value(await store.candidate(candidate.id)).kits['own-1']?.questions.some((one) => one.text === 'What did you build last?')).toBe(true));
});
