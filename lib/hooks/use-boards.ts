/** The switches "read as I browse", as the browser has them: it alone keeps the permissions. */
import { useCallback, useEffect, useState } from 'react';
import { grantedBoards, onBoardsChanged, switchBoard } from '../messages/boards';
import type { Doubt, Health } from '../model';
import { boards } from './board-access';
import { useHealth } from './use-sites';
import type { StoreView } from './use-store';

/** @param view where the health of the boards is kept */
export function useBoards(view: StoreView) {
  const health = useHealth(view);
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => void grantedBoards(boards).then(setGranted);
    look();
    return onBoardsChanged(look);
  }, []);
  const onSwitch = useCallback((id: string, on: boolean) => {
    const board = boards.find((one) => one.id === id);
    if (board) void switchBoard(board, on);
  }, []);
  return { boards: boards.map((board) => ({ ...board, on: granted.includes(board.id), doubts: doubtsOf(health?.[board.id]) })), onSwitch };
}

const doubtsOf = (fields: Health[string] = {}): Doubt[] => Object.entries(fields).map(([field, since]) => ({ field: field as Doubt['field'], since }));
