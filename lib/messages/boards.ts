/** "Read as I browse": which boards the user has granted, and the reader registered on exactly those. */
import { browser } from '../browser';
import { READER_FILE } from './table';

type Board = { id: string; matches: readonly string[] };

/** Ids of the boards whose host permission is granted now. */
export async function grantedBoards(boards: readonly Board[]): Promise<string[]> {
  const granted = await Promise.all(boards.map((board) => browser.permissions.contains({ origins: [...board.matches] })));
  return boards.filter((board, i) => granted[i] && board.matches.length > 0).map((board) => board.id);
}

/** Asks the browser for a board, or gives it back. Call straight from a click. Gives whether the wish came true. */
export function switchBoard(board: Board, on: boolean): Promise<boolean> {
  const origins = { origins: [...board.matches] };
  return on ? browser.permissions.request(origins) : browser.permissions.remove(origins);
}

/** Registers the reader on what is granted of the hosts the manifest may ask for, and nowhere else. Called at start and whenever a permission changes. */
export function registerReaders(): Promise<void> {
  // One after the other: two at once would register the same script twice.
  return (turn = turn.then(register, register));
}
let turn = Promise.resolve();

async function register(): Promise<void> {
  const asked = browser.runtime.getManifest().optional_host_permissions ?? [];
  const granted = await Promise.all(asked.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  const matches = asked.filter((_, i) => granted[i]);
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map((script) => script.id) });
  if (matches.length > 0) await browser.scripting.registerContentScripts([{ id: 'reader', matches, js: [READER_FILE], runAt: 'document_idle' }]);
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
