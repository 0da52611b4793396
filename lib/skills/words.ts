/** The words of a folded text: runs of letters and digits, with the hash that the lexicon knows them by. */
import { WORD, type Folded } from './fold';

export type Words = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  /** The kinds of all of its units together. */
  kinds: Uint8Array;
};

const words: Words = { count: 0, start: new Int32Array(0), end: new Int32Array(0), hash: new Int32Array(0), kinds: new Uint8Array(0) };

function makeRoom(size: number): void {
  words.start = new Int32Array(size);
  words.end = new Int32Array(size);
  words.hash = new Int32Array(size);
  words.kinds = new Uint8Array(size);
}

/** Takes a folded text, gives its words. Shared: good until the next call. */
export function wordsOf(text: Folded): Words {
  const most = (text.length >> 1) + 1;
  if (words.start.length < most || words.start.length > 1 << 19) makeRoom(Math.max(most, 4096));
  words.count = split(text.code, text.kind, text.length, words.start, words.end, words.hash, words.kinds);
  return words;
}

/** The hot loop: it calls nothing. */
function split(code: Uint16Array, kind: Uint8Array, length: number, start: Int32Array, end: Int32Array, hashes: Int32Array, kinds: Uint8Array): number {
  let count = 0;
  let i = 0;
  while (i < length) {
    let k = kind[i]!;
    if (!(k & WORD)) { i += 1; continue; }
    start[count] = i;
    let hash = 7;
    let seen = 0;
    while (k & WORD) {
      seen |= k;
      hash = (Math.imul(hash, 31) + code[i]!) | 0;
      i += 1;
      k = kind[i]!;
    }
    end[count] = i;
    hashes[count] = hash;
    kinds[count] = seen;
    count += 1;
  }
  return count;
}
