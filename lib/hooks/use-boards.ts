/** The boards with their switches "read as I browse", as the browser has them: it alone keeps the permissions. */
import { useCallback, useEffect, useState } from 'react';
import { grantedBoards, onBoardsChanged, switchBoard } from '../messages/boards';
import type { Doubt, Health } from '../model';
import type { Board } from '../readers/page';
import { useManaged } from './use-managed';
import { useHealth } from './use-sites';
import type { StoreView } from './use-store';

/** The list comes with all readers, so it is fetched when the settings are opened. */
const list = () => import('../readers/boards').then(({ boards }) => boards);

/** @param view where the health of the boards is kept */
export function useBoards(view: StoreView) {
  const health = useHealth(view);
  const allowed = useManaged()?.boards ?? null;
  const [boards, setBoards] = useState<readonly Board[]>([]);
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ id: string; sentence: string } | null>(null);
  useEffect(() => {
    const look = () => void list().then(async (all) => {
      setGranted(await grantedBoards(all));
      setBoards(all);
    });
    look();
    return onBoardsChanged(look);
  }, []);

  const onBoard = useCallback((id: string, on: boolean) => {
    const board = boards.find((one) => one.id === id);
    if (!board || (on && isBarred(board, allowed))) return;
    setAsked(id);
    setFailure(null);
    // No await before it: browsers ask only straight from a click.
    void switchBoard(board, on)
      .catch(() => false)
      .then((done) => {
        if (!done) setFailure({ id, sentence: on ? `The browser did not open ${board.name} to Rolefit. Switch it on again to be asked once more.` : `The browser kept ${board.name} open to Rolefit. Take it back in the browser’s page of extensions.` });
        return grantedBoards(boards).then(setGranted);
      })
      .finally(() => setAsked(null));
  }, [boards, allowed]);

  const stateOf = ({ id, matches }: Board) => (matches.length === 0 ? 'click-only' as const : isBarred({ id }, allowed) ? 'barred' as const : asked === id ? 'asked' as const : granted.includes(id) ? 'on' as const : 'off' as const);
  return { boards: boards.map((board) => ({ id: board.id, name: board.name, reads: board.reads, proved: board.proved, state: stateOf(board), doubts: doubtsOf(health?.[board.id]) })), onBoard, failure };
}

const isBarred = ({ id }: Pick<Board, 'id'>, allowed: readonly string[] | null): boolean => allowed !== null && !allowed.includes(id);

const hostsOf = ({ matches }: Pick<Board, 'matches'>): string[] => matches.map((pattern) => (pattern.split('/')[2] ?? '').replace('*.', ''));
const isWithin = (one: string, other: string): boolean => one === other || one.endsWith(`.${other}`);

/** Gives back to the browser the boards that were switched on before the organisation ruled them out. A host that an allowed board has as well stays. */
export function useAllowedBoards(): void {
  const allowed = useManaged()?.boards ?? null;
  useEffect(() => {
    if (!allowed) return;
    void list().then((all) => {
      // Permissions are given by host, whatever the path.
      const kept = all.filter((board) => !isBarred(board, allowed)).flatMap(hostsOf);
      const barred = all.filter((board) => board.matches.length > 0 && isBarred(board, allowed) && !hostsOf(board).some((host) => kept.some((other) => isWithin(host, other) || isWithin(other, host))));
      return Promise.all(barred.map((board) => switchBoard(board, false)));
    }).catch(() => undefined);
  }, [allowed]);
}

const doubtsOf = (fields: Health[string] = {}): Doubt[] => Object.entries(fields).map(([field, since]) => ({ field: field as Doubt['field'], since }));
