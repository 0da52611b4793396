// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useRole } from '../../lib/hooks/use-role';

it('gives nothing, then the role, and another one when the id changes', async () => {
  const { result, rerender } = renderHook(({ id }: { id: string | undefined }) => useRole(id), { initialProps: { id: undefined as string | undefined } });
  expect(result.current).toBeNull();
  rerender({ id: 'recruiter' });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current?.id).toBe('recruiter'));
  const first = result.current;
  rerender({ id: 'back-end-developer-senior' });
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toMatchObject({ id: 'back-end-developer-senior', level: 'senior' }));
  rerender({ id: 'recruiter' });
  expect(result.current).toBe(first);
});

it('has a role that was shown before at once', async () => {
  const before = renderHook(() => useRole('accountant'));
  await waitFor(() => expect(before.result.current?.id).toBe('accountant'));
  expect(renderHook(() => useRole('accountant')).result.current).toBe(before.result.current);
});

it('stays empty for a role that is not there', async () => {
  const { result } = renderHook(() => useRole('astronaut'));
  await new Promise((done) => setTimeout(done, 20));
  expect(result.current).toBeNull();
});
