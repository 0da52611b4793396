/** What every reader is given, and what a job board says of itself. */
import type { BoardId, ListedPerson } from '../model';
import { hostOf } from './address';
import type { Blocks } from './kit/blocks';
import { isFoldedAway } from './kit/closed';
import type { Dom } from './kit/dom';
import type { Draft } from './kit/draft';
import type { Sight } from './kit/sight';

export type Page = { dom: Dom; sight: Sight; draft: Draft; url: string };

export type Board = {
  id: BoardId;
  name: string;
  home: string;
  /** Match patterns the browser asks the user for; none for software that runs on the user's own server. */
  matches: string[];
  /** What is read, for the settings. */
  reads: string;
  /** On what it was last proved: a real page of that time, or facts about the page only. */
  proved: { on: 'real-page' | 'facts'; /** 'YYYY' or 'YYYY-MM' */ when: string; what: string };
  /** The board's addresses, as host and path. */
  at: RegExp;
  /** The canonical address of the person whose page this is; null when it is another page of the board. */
  person(url: URL): string | null;
  /** Reads the board's own hooks into the draft; null when there are none. Without it, or when it finds nobody, the outline reads. */
  read?(page: Page): Blocks[] | null;
  /** Whether the page itself names another person than its address does; false when it does not tell. */
  contradicts?(dom: Dom, url: string): boolean;
  /** Where the outline may read (a selector, first hit; the whole page when it hits nothing); null: not at all. */
  outlineIn: string | null;
  /** What the outline must not read on this board: words by others, and what has no field (a selector). */
  ignore?: string;
  /** What only a profile page of this board has: tells a saved copy, or an own server, by its page. */
  marks?: string;
  /** The people of a page that lists several, those without a name left out; null when it is no list. */
  list?(page: Pick<Page, 'dom' | 'sight' | 'url'>): ListedPerson[] | null;
};

/** Whether an address is on a board. */
export function isOn(board: Board, url: string): boolean {
  const host = hostOf(url);
  return host !== '' && board.at.test(host + new URL(url).pathname);
}

/** Whether nothing hides or folds away an element, itself and what stands round it. A walk that starts in the middle of a page must ask. */
export function isShown({ dom, sight }: Pick<Page, 'dom' | 'sight'>, element: Element): boolean {
  for (let at: Node | null = element; at && dom.type(at) === 1; at = dom.parent(at)) if (sight.hides(at as Element) || isFoldedAway(dom, at as Element)) return false;
  return true;
}
