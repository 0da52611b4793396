/**
 * Folds a text to what spellings are compared in (see characters.ts) and parts it into words, in one pass: what cannot be seen is left
 * out, and every folded unit knows its place in the original. Long texts are taken piece by piece, so that memory is bounded.
 */
import { BLANK, BREAK, CODE, learn, table, TABLED } from './characters';

/** The most units of a piece. */
export const CAPACITY = 1 << 13;
/** Room for loops that look a few units ahead. */
const ROOM = CAPACITY + 8;

/** The piece at hand: one buffer for all of lib/skills, good until the next piece is folded. */
export const text = {
  length: 0,
  /** Folded units, of characters.ts. Behind the last stand a few zeros. */
  units: new Int32Array(ROOM),
  /** Where the piece begins in its source. */
  base: 0,
  /** Whether every unit stands where its source does; then `from` and `to` are not filled. */
  same: true,
  /** Offsets of each unit's source, from `base` on. Ask `sourceStart` and `sourceEnd`. */
  from: new Uint16Array(ROOM),
  to: new Uint16Array(ROOM),
};

/** Its words: runs of letters and digits. Word w begins at edge 2w and ends at edge 2w + 1. */
export const words = {
  count: 0,
  /** Where the edges are. Behind the last stands a number beyond the text. */
  edges: new Uint16Array(ROOM),
  /** The hash of all of the text before each edge; see `hashOf`. */
  rolled: new Int32Array(ROOM),
  /** How many ODD units stand before each edge, and how many PARTING ones, times COUNTED. */
  counts: new Int32Array(ROOM),
};

/** What one PARTING unit adds to the counts. */
export const COUNTED = 1 << 14;
/** Moves ODD and PARTING of a unit to where they are counted. */
const TO_COUNT = 16;

/** The code of the folded unit at `i`; 0 outside of the text. */
export const codeAt = (i: number) => text.units[i]! & CODE;

/** The hash of no units. */
export const EMPTY = 0;
/** The hash of units that go on with one more. */
export const step = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0;

/** Words longer than this have a hash of their own, but not the one that `step` gives. */
const LONGEST = 63;
/** The powers of 31. */
const powers = new Int32Array(LONGEST + 1);
for (let k = 0, power = 1; k <= LONGEST; k += 1, power = Math.imul(power, 31)) powers[k] = power;

/** The hash of units whose hash is `hash`, with word w behind them. */
export const append = (hash: number, w: number) => (Math.imul(hash, powers[(words.edges[2 * w + 1]! - words.edges[2 * w]!) & LONGEST]!) + hashOf(w)) | 0;

/** The hash of word w: that of its units one after another, which is what the text rolled on by between its edges. */
export function hashOf(w: number): number {
  const { edges, rolled } = words;
  const begin = 2 * w;
  return (rolled[begin + 1]! - Math.imul(rolled[begin]!, powers[(edges[begin + 1]! - edges[begin]!) & LONGEST]!)) | 0;
}

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
  text.base = base;
  text.same = run(source, base, size) || (meet(source, base, size) && run(source, base, size));
  if (!text.same) {
    size = unfold(source, base, size);
    part();
  }
  text.units.fill(0, text.length, text.length + 4);
  return base + size;
}

const tabled = (code: number) => (code < TABLED ? table[code]! : 0);

/** Where to cut a source that is too long: behind a line, or else behind a word, if there is one in the last half. */
function cut(source: string, base: number): number {
  const most = base + CAPACITY;
  if (source.length <= most) return source.length;
  let blank = -1;
  for (let i = most - 1; i > base + CAPACITY / 2; i -= 1) {
    const unit = tabled(source.charCodeAt(i));
    if (unit & BREAK) return i + 1;
    if (blank < 0 && unit & BLANK) blank = i + 1;
  }
  if (blank > 0) return blank;
  return (source.charCodeAt(most - 1) & 0xfc00) === 0xd800 ? most - 1 : most;
}

/**
 * Folds and parts a piece; false when a unit of it is not in the table. The hot loop: it calls nothing and never branches but at its
 * end, since what cannot be foreseen costs more than to write an edge that the next unit may write over.
 */
function run(source: string, base: number, size: number): boolean {
  const { units } = text;
  const { edges, rolled, counts } = words;
  let edge = 0;
  let inWord = 0;
  let hash = EMPTY;
  let count = 0;
  for (let n = 0; n < size; n += 1) {
    const code = source.charCodeAt(base + n);
    if (code >= TABLED) return false;
    const unit = table[code]!;
    if (unit === 0) return false;
    units[n] = unit;
    edges[edge] = n;
    rolled[edge] = hash;
    counts[edge] = count;
    edge += (unit >>> 31) ^ inWord;
    inWord = unit >>> 31;
    hash = (Math.imul(hash, 31) + (unit & CODE)) | 0;
    count += (unit >>> TO_COUNT) & (1 | COUNTED);
  }
  text.length = size;
  close(edge, hash, count);
  return true;
}

/** The last edge, if the text ends in a word, and what stands behind the last. */
function close(edge: number, hash: number, count: number): void {
  const { edges, rolled, counts } = words;
  edges[edge] = text.length;
  rolled[edge] = hash;
  counts[edge] = count;
  words.count = (edge + 1) >> 1;
  edges[2 * words.count] = 0xffff;
}

/** Has the table learn the units of a piece; false when one of them does not fold to just one. */
function meet(source: string, base: number, size: number): boolean {
  let single = true;
  for (let i = base; i < base + size; i += 1) {
    const unit = source.charCodeAt(i);
    if (unit >= TABLED) return false;
    if (table[unit] !== 0) continue;
    learn(unit);
    single &&= table[unit] !== 0;
  }
  return single;
}

/**
 * Folds a piece in which not every unit folds to just one, and so each needs its place. Sets the length of the text; gives how many
 * units of the source were taken: some unfold into many, and a full buffer is cut behind a word.
 */
function unfold(source: string, base: number, size: number): number {
  const { units, from, to } = text;
  let n = 0;
  let i = 0;
  while (i < size) {
    const known = tabled(source.charCodeAt(base + i));
    if (known !== 0) {
      if (n === CAPACITY) break;
      units[n] = known;
      from[n] = i;
      i += 1;
      to[n] = i;
      n += 1;
      continue;
    }
    const point = source.codePointAt(base + i)!;
    const after = i + (point > 0xffff && i + 1 < size ? 2 : 1);
    const many = learn(point);
    if (n + many.length > CAPACITY) break;
    for (const unit of many) {
      units[n] = unit;
      from[n] = i;
      to[n] = after;
      n += 1;
    }
    i = after;
  }
  if (i < size) {
    let blank = n;
    while (blank > CAPACITY / 2 && !(units[blank - 1]! & BLANK)) blank -= 1;
    if (blank > CAPACITY / 2) { n = blank; i = to[n - 1]!; }
  }
  text.length = n;
  return i;
}

/** Parts what is unfolded, as `run` does. */
function part(): void {
  const { units, length } = text;
  const { edges, rolled, counts } = words;
  let edge = 0;
  let inWord = 0;
  let hash = EMPTY;
  let count = 0;
  for (let n = 0; n < length; n += 1) {
    const unit = units[n]!;
    edges[edge] = n;
    rolled[edge] = hash;
    counts[edge] = count;
    edge += (unit >>> 31) ^ inWord;
    inWord = unit >>> 31;
    hash = (Math.imul(hash, 31) + (unit & CODE)) | 0;
    count += (unit >>> TO_COUNT) & (1 | COUNTED);
  }
  close(edge, hash, count);
}
