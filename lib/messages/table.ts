/** Every message there is. Criteria, scores and notes are in none of them: the page's side never learns what is looked for. */
import type { Point, Snapshot } from '../model';

/** Where the build puts entrypoints/reader.content.ts. */
export const READER_FILE = 'content-scripts/reader.js';

/** Asked by an extension page, answered by the reader in the tab. */
export type ReaderMessages = {
  /** Takes the page down as it stands. With `watch`, changes are told by `page-changed` for as long as the page keeps changing. */
  look: { ask: { watch: boolean }; answer: LookAnswer };
  /** Who is on the page now, to hold against the snapshot's `who`. */
  who: { ask: object; answer: { who: string } };
  /** Scrolls to the range between two points of a snapshot and lights it up; refused when another look was taken since (`look`), whose texts are others. */
  'show-quote': { ask: { look: number; from: Point; to: Point }; answer: { shown: boolean } };
  /** Between which texts of the last look the user has selected something on the page; null where nothing of it is selected. */
  selected: { ask: { look: number }; answer: { between: [from: number, to: number] | null; any: boolean } };
  'clear-quote': { ask: object; answer: { shown: boolean } };
};

export type LookAnswer = { ok: true; snapshot: Snapshot; look: number; /** When the page's document was loaded: the same number is the same document. */ loaded: number } | { ok: false; reason: 'pdf' };

/** Told to whichever extension page is open; nobody answers. */
export type News =
  /** The reader: another person or more text is on the page now. */
  | { news: 'page-changed' }
  /** The popup: the user has just given access to this tab by a click. */
  | { news: 'access-given'; tabId: number };

export type ReaderAsk = { [K in keyof ReaderMessages]: { ask: K } & ReaderMessages[K]['ask'] }[keyof ReaderMessages];
