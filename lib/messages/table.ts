/** Every message there is. Criteria, scores and notes are in none of them: the page's side never learns what is looked for. */
import type { Profile, UnreadableReason } from '../model';

/** Where the build puts entrypoints/reader.content.ts. */
export const READER_FILE = 'content-scripts/reader.js';

/** Asked by an extension page, answered by the reader in the tab. */
export type ReaderMessages = {
  /** Reads the page. With `watch`, changes of the page are told by `page-changed` for as long as it keeps changing. */
  read: { ask: { watch: boolean }; answer: ReadAnswer };
  /** Scrolls to a quote and lights it up. `text` is the passage as it was read, so that it is found again after the page redrew itself. */
  'show-quote': { ask: { text: string; passage: number; start: number; end: number }; answer: { shown: boolean } };
  'clear-quote': { ask: object; answer: { shown: boolean } };
};

export type ReadAnswer = { ok: true; profile: Profile } | { ok: false; reason: UnreadableReason | 'pdf' };

/** Told to whichever extension page is open; nobody answers. */
export type News =
  /** The reader: another person or more text is on the page now. */
  | { news: 'page-changed' }
  /** The popup: the user has just given access to this tab by a click. */
  | { news: 'access-given'; tabId: number };

export type ReaderAsk = { [K in keyof ReaderMessages]: { ask: K } & ReaderMessages[K]['ask'] }[keyof ReaderMessages];
