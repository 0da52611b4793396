/** What every finder in the comparison can do. */
import type { Entry } from './vocabulary';

export type Found = {
  skill: string;
  /** What the finder says was written; null when it cannot say. */
  quote: string | null;
};

export type Ready = {
  /** How many hits the text has. The part that is timed. */
  count(text: string): number;
  /** The hits themselves, with their words taken from the original text by the finder's offsets where it gives any. */
  find(text: string): Found[];
};

export type Matcher = {
  id: string;
  /** As a reader of the table knows it. */
  name: string;
  /** How it is used here, when that is not plain. */
  note?: string;
  /** Loads the library, before anything is timed. */
  load?(): Promise<unknown>;
  /** Makes it ready for a vocabulary. */
  build(entries: readonly Entry[]): Ready | Promise<Ready>;
};

const plain = (text: string) => text.normalize('NFKC').replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ').toLowerCase();

/** Whose spelling a hit was, whatever its case, width and blanks. */
export function ownersOf(entries: readonly Entry[]): (text: string) => string {
  const owners = new Map(entries.map(({ text, skill }) => [plain(text), skill]));
  return (text) => owners.get(plain(text)) ?? text;
}
