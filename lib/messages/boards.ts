/** "Read as I browse": which boards the user has granted, and the reader registered on exactly those. */
import { browser } from '../browser';
import { READER_FILE } from './table';

type Board = { id: string; matches: readonly string[] };

/** Ids of the boards whose host permission is granted now. */
export async function grantedBoards(boards: readonly Board[]): Promise<string[]> {
  const granted = await Promise.all(boards.map((board) => browser.permissions.contains({ origins: [...board.matches] })));
  return boards.filter((_, i) => granted[i]).map((board) => board.id);
}

/** Asks the browser for a board, or gives it back. Call straight from a click. Gives whether the wish came true. */
export function switchBoard(board: Board, on: boolean): Promise<boolean> {
  const origins = { origins: [...board.matches] };
  return on ? browser.permissions.request(origins) : browser.permissions.remove(origins);
}

/** Registers the reader on the granted boards and nowhere else. Called at start and whenever a permission changes. */
export async function registerReaders(boards: readonly Board[]): Promise<void> {
  const granted = await grantedBoards(boards);
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map((script) => script.id) });
  const wanted = boards.filter((board) => granted.includes(board.id));
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts(
    wanted.map((board) => ({ id: board.id, matches: [...board.matches], js: [READER_FILE], runAt: 'document_idle' as const })),
  );
}

/** Calls back when the user grants or withdraws a permission, here or in the browser's own settings. Gives the way to stop. */
export function onBoardsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
