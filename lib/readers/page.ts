/** What every reader is given, and what a board's reader says of its board. */
import type { Blocks } from './kit/blocks';
import type { Dom } from './kit/dom';
import type { Draft } from './kit/draft';
import type { Sight } from './kit/sight';

export type Page = { dom: Dom; sight: Sight; draft: Draft; url: string };

export type BoardReader = {
  id: 'linkedin' | 'github';
  /** Whether an address is on this board. */
  on(url: string): boolean;
  /** The canonical address of the person whose page this is; null when it is another page of the board. */
  person(url: string): string | null;
  /** Reads the board's own hooks into the draft; null when there are none. A draft without a name counts as not read. */
  read(page: Page): Blocks[] | null;
  /** Whether the page itself names another person than its address does; false when it does not tell. */
  contradicts(dom: Dom, url: string): boolean;
  /** Where the outline may read when the hooks are gone (a selector); null: not at all. */
  outlineIn: string | null;
};
