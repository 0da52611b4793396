// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useAllowedBoards, useBoards } from '../../lib/hooks/use-boards';

const world = vi.hoisted((): { policy: unknown; changed: (() => void)[] } => ({ policy: undefined, changed: [] }));
const switchBoard = vi.hoisted(() => vi.fn(async (_board: { id: string }, _on: boolean) => true));
vi.mock('../../lib/browser', () => ({
  managedStorage: async () => world.policy,
  onManagedChanged: (listener: () => void) => {
    world.changed.push(listener);
    return () => undefined;
  },
}));
vi.mock('../../lib/messages/boards', () => ({ grantedBoards: async () => ['xing'], onBoardsChanged: () => () => undefined, switchBoard }));

const set = async (policy: unknown) => {
  world.policy = policy;
  await act(async () => world.changed.forEach((tell) => tell()));
};
const open = async () => {
  const { result } = renderHook(() => useBoards({ status: 'opening' }));
  await waitFor(() => expect(result.current.boards.length).toBeGreaterThan(20));
  const stateOf = (id: string) => result.current.boards.find((one) => one.id === id)?.state;
  return { result, stateOf };
};

beforeEach(async () => {
  await set(undefined);
  switchBoard.mockClear();
});

it('every board can be switched on where there is no policy', async () => {
  const { stateOf } = await open();
  expect([stateOf('linkedin'), stateOf('xing')]).toEqual(['off', 'on']);
});

it('with a policy only those it names, whatever was switched on before; switching another on asks nobody', async () => {
  const { result, stateOf } = await open();
  await set({ boards: ['linkedin'] });
  expect([stateOf('linkedin'), stateOf('xing'), stateOf('opencats')]).toEqual(['off', 'barred', 'click-only']);
  act(() => result.current.onBoard('xing', true));
  expect(switchBoard).not.toHaveBeenCalled();
  act(() => result.current.onBoard('linkedin', true));
  expect(switchBoard).toHaveBeenCalledWith(expect.objectContaining({ id: 'linkedin' }), true);
});

it('what was switched on before is given back to the browser, but not a host that an allowed board has too', async () => {
  renderHook(() => useAllowedBoards());
  await set({ boards: ['linkedin'] });
  await waitFor(() => expect(switchBoard).toHaveBeenCalled());
  const back = switchBoard.mock.calls.map(([board, on]) => [board.id, on]);
  expect(back).toContainEqual(['xing', false]);
  expect(back.filter(([id]) => String(id).startsWith('linkedin'))).toEqual([]);
});
