/**
 * Folds a text to what spellings are compared in (see characters.ts) and parts it into words, in one pass: what cannot be seen is left
 * out, and every folded unit knows its place in the original. Long texts are taken piece by piece, so that memory is bounded.
 */
import { BREAK, BLANK, KIND, learn, table, WORD } from './characters';

/** The most units of a piece. */
export const CAPACITY = 1 << 13;
/** Room for loops that look a few units ahead. */
const ROOM = CAPACITY + 8;
const MOST_WORDS = CAPACITY / 2 + 2;

/** The piece at hand: one buffer for all of lib/skills, good until the next piece is folded. */
export const text = {
  length: 0,
  /** Folded UTF-16 units. */
  code: new Uint16Array(ROOM),
  /** The kinds of characters.ts. */
  kind: new Uint8Array(ROOM),
  /** Where the piece begins in its source. */
  base: 0,
  /** Whether every unit stands where its source does; then `from` and `to` are not filled. */
  same: true,
  /** Offsets of each unit's source, from `base` on. Ask `sourceStart` and `sourceEnd`. */
  from: new Uint16Array(ROOM),
  to: new Uint16Array(ROOM),
};

/** Its words: runs of letters and digits. */
export const words = {
  count: 0,
  start: new Uint16Array(MOST_WORDS),
  end: new Uint16Array(MOST_WORDS),
  /** The hash that the lexicon knows a word by. */
  hash: new Int32Array(MOST_WORDS),
  /** The kinds of all of its units together, and of all units between the word before and this one. */
  kinds: new Uint8Array(MOST_WORDS),
};

/** The hash of a word, one unit after another, begins with this. */
export const EMPTY = 7;
/** The hash of a word that goes on with one more unit. */
export const step = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0;

/** Offset in the source where unit i begins. */
export const sourceStart = (i: number) => text.base + (text.same ? i : text.from[i]!);
/** Offset in the source behind the last unit of [.., end). */
export const sourceEnd = (end: number) => text.base + (text.same ? end : text.to[end - 1]!);

/**
 * Folds the piece of a source that begins at `base`; gives where the next begins, which is the length of the source at last.
 * A unit never reaches outside the piece; invisible characters have no unit.
 */
export function foldPiece(source: string, base: number): number {
  let size = cut(source, base) - base;
  words.count = 0;
  text.base = base;
  let n = run(source, base, size, 0);
  while (n < size && learnNext(source, base, size, n)) n = run(source, base, size, n);
  text.same = n === size;
  if (!text.same) {
    size = foldRest(source, base, size, n);
    split();
  } else text.length = n;
  // Stops for loops that look ahead.
  words.start[words.count] = 0xffff;
  text.code.fill(0, text.length, text.length + 4);
  text.kind.fill(0, text.length, text.length + 4);
  return base + size;
}

/** Where to cut a source that is too long: behind a line, or else behind a word, if there is one in the last half. */
function cut(source: string, base: number): number {
  const most = base + CAPACITY;
  if (source.length <= most) return source.length;
  let blank = -1;
  for (let i = most - 1; i > base + CAPACITY / 2; i -= 1) {
    const kind = table[source.charCodeAt(i)]! >>> KIND;
    if (kind & BREAK) return i + 1;
    if (blank < 0 && kind & BLANK) blank = i + 1;
  }
  if (blank > 0) return blank;
  return (source.charCodeAt(most - 1) & 0xfc00) === 0xd800 ? most - 1 : most;
}

/**
 * Folds and parts from unit `begin`, which stands in no word, up to the end, or up to a unit that is not in the table; gives the size,
 * or where the last word before that unit ends. The hot loop: it calls nothing, and one turn takes one unit.
 */
function run(source: string, base: number, size: number, begin: number): number {
  const { code, kind } = text;
  const { start, end, hash, kinds } = words;
  let { count } = words;
  let first = begin;
  let seen = 0;
  let h = EMPTY;
  let n = begin;
  for (; n < size; n += 1) {
    const f = table[source.charCodeAt(base + n)]!;
    code[n] = f;
    kind[n] = f >>> KIND;
    if (f & (WORD << KIND)) {
      h = (Math.imul(h, 31) + (f & 0xffff)) | 0;
      seen |= f;
      continue;
    }
    if (f === 0) break;
    if (h !== EMPTY) {
      start[count] = first;
      end[count] = n;
      hash[count] = h;
      kinds[count] = seen >>> KIND;
      count += 1;
      h = EMPTY;
      seen = f;
    } else seen |= f;
    first = n + 1;
  }
  if (n === size && h !== EMPTY) {
    start[count] = first;
    end[count] = n;
    hash[count] = h;
    kinds[count] = seen >>> KIND;
    count += 1;
  }
  words.count = count;
  return n === size ? n : count > 0 ? end[count - 1]! : 0;
}

/** Learns the first unit from `n` on that is not in the table; false when it does not fold to one unit. */
function learnNext(source: string, base: number, size: number, n: number): boolean {
  let i = base + n;
  while (i < base + size && table[source.charCodeAt(i)] !== 0) i += 1;
  const unit = source.charCodeAt(i);
  if ((unit & 0xf800) === 0xd800) return false;
  learn(unit);
  return table[unit] !== 0;
}

/**
 * Goes on from unit `begin`: a unit behind it does not fold to just one, and so every unit needs its place. Sets the length of the
 * text; gives how many units of the source were taken: some unfold into many, and a full buffer is cut behind a word.
 */
function foldRest(source: string, base: number, size: number, begin: number): number {
  const { code, kind, from, to } = text;
  let n = begin;
  for (let i = 0; i < n; i += 1) { from[i] = i; to[i] = i + 1; }
  let i = begin;
  while (i < size) {
    const f = table[source.charCodeAt(base + i)]!;
    if (f !== 0) {
      if (n === CAPACITY) break;
      code[n] = f;
      kind[n] = f >>> KIND;
      from[n] = i;
      i += 1;
      to[n] = i;
      n += 1;
      continue;
    }
    const point = source.codePointAt(base + i)!;
    const after = i + (point > 0xffff && i + 1 < size ? 2 : 1);
    const { plain, kinds } = learn(point);
    if (n + plain.length > CAPACITY) break;
    for (let k = 0; k < plain.length; k += 1, n += 1) {
      code[n] = plain.charCodeAt(k);
      kind[n] = kinds[k]!;
      from[n] = i;
      to[n] = after;
    }
    i = after;
  }
  if (i < size) {
    let blank = n;
    while (blank > CAPACITY / 2 && !(kind[blank - 1]! & BLANK)) blank -= 1;
    if (blank > CAPACITY / 2) { n = blank; i = to[n - 1]!; }
  }
  text.length = n;
  return i;
}

/** Parts what is folded into words, from behind the last word on. */
function split(): void {
  const { code, kind, length } = text;
  let { count } = words;
  let i = count ? words.end[count - 1]! : 0;
  while (i < length) {
    let between = 0;
    while (i < length && !(kind[i]! & WORD)) { between |= kind[i]!; i += 1; }
    if (i === length) break;
    words.start[count] = i;
    let seen = between;
    let hash = EMPTY;
    for (; i < length && kind[i]! & WORD; i += 1) { seen |= kind[i]!; hash = step(hash, code[i]!); }
    words.end[count] = i;
    words.hash[count] = hash;
    words.kinds[count] = seen;
    count += 1;
  }
  words.count = count;
}
