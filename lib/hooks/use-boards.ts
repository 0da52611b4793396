/** The switches "read as I browse", as the browser has them: it alone keeps the permissions. */
import { useCallback, useEffect, useState } from 'react';
import { grantedBoards, onBoardsChanged, switchBoard } from '../messages/boards';
import { boards } from './board-access';

export function useBoards() {
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
  return { boards: boards.map((board) => ({ ...board, on: granted.includes(board.id) })), onSwitch };
}
