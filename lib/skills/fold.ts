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
};

/**
 * Where units and source part ways, three numbers each: the unit from which on it holds, where its source is, and how long that is if
 * the units from there on are what one character unfolded to; or 0 if each of them has a source of its own. Before the first, each
 * unit stands where its source does.
 */
const shifts: number[] = [];

/** Its words: runs of letters and digits. Word w begins at edge 2w and ends at edge 2w + 1. */
export const words = {
  count: 0,
  /** Where the edges are. Behind the last stands a number beyond the text. */
  edges: new Uint16Array(ROOM),
  /** The hash of all of the text before each edge; see `hashOf`. */
  rolled: new Int32Array(ROOM),
  /** The bits of all units between each edge and the one before it, in one. */
  kinds: new Int32Array(ROOM),
};

/** The code of the folded unit at `i`; 0 outside of the text. */
export const codeAt = (i: number) => text.units[i]! & CODE;

/** The hash of no units. */
export const EMPTY = 0;
/** The hash of units that go on with one more. */
export const step = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0;

/** The hash of the units in [from, to), be they a word or a part of one. */
export function hashBetween(from: number, to: number): number {
  let hash = EMPTY;
  for (let i = from; i < to; i += 1) hash = step(hash, codeAt(i));
  return hash;
}

/** Words longer than this have a hash of their own, but not the one that `step` gives. */
const LONGEST = 63;
/** The powers of 31. */
const powers = new Int32Array(LONGEST + 1);
for (let k = 0, power = 1; k <= LONGEST; k += 1, power = Math.imul(power, 31)) powers[k] = power;

/** The hash of word w: that of its units one after another, which is what the text rolled on by between its edges. */
export function hashOf(w: number): number {
  const { edges, rolled } = words;
  const begin = 2 * w;
  return (rolled[begin + 1]! - Math.imul(rolled[begin]!, powers[(edges[begin + 1]! - edges[begin]!) & LONGEST]!)) | 0;
}
/** The bits of the units of word w, all in one. */
export const kindsOf = (w: number) => words.kinds[2 * w + 1]!;

/** Offset in the source where unit i begins. */
export function sourceStart(i: number): number {
  const k = shiftOf(i);
  return k < 0 ? text.base + i : shifts[k + 1]! + (shifts[k + 2] === 0 ? i - shifts[k]! : 0);
}

/** Offset in the source behind the last unit of [.., end). */
export function sourceEnd(end: number): number {
  const k = shiftOf(end - 1);
  return k < 0 ? text.base + end : shifts[k + 1]! + (shifts[k + 2] === 0 ? end - shifts[k]! : shifts[k + 2]!);
}

/** The last of the shifts that begin at unit i or before it, or -1. */
function shiftOf(i: number): number {
  let low = 0;
  let high = shifts.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shifts[3 * middle]! <= i) low = middle + 1; else high = middle;
  }
  return 3 * (low - 1);
}

/**
 * Folds the piece of a source that begins at `base`; gives where the next begins, which is the length of the source at last.
 * A unit never reaches outside the piece; invisible characters have no unit.
 */
export function foldPiece(source: string, base: number): number {
  // Few characters unfold into more units than they have. Where they do, a shorter piece has room for all.
  for (let most = CAPACITY; ; most >>= 1) {
    const end = cut(source, base, most);
    if (fold(source, base, end)) return end;
  }
}

const tabled = (code: number) => (code < TABLED ? table[code]! : 0);

/** Where to cut a source that is too long: behind a line, or else behind a word, if there is one in the last half. */
function cut(source: string, base: number, size: number): number {
  const most = base + size;
  if (source.length <= most) return source.length;
  let blank = -1;
  for (let i = most - 1; i > base + size / 2; i -= 1) {
    const unit = tabled(source.charCodeAt(i));
    if (unit & BREAK) return i + 1;
    if (blank < 0 && unit & BLANK) blank = i + 1;
  }
  if (blank > 0) return blank;
  return (source.charCodeAt(most - 1) & 0xfc00) === 0xd800 ? most - 1 : most;
}

/** How far the piece is folded and parted: how many units there are, the edge at hand, whether it is the end of a word, the hash of all up to there, and the kinds since the edge before. */
const state = { n: 0, edge: 0, inWord: 0, hash: EMPTY, kind: 0 };

/** Folds and parts a piece; false when it may have too many units. */
function fold(source: string, base: number, end: number): boolean {
  text.base = base;
  shifts.length = 0;
  state.n = 0;
  state.edge = 0;
  state.inWord = 0;
  state.hash = EMPTY;
  state.kind = 0;
  for (let i = base; i < end;) {
    if (state.n + end - i > CAPACITY) return false;
    i = run(source, i, end);
    while (i < end && tabled(source.charCodeAt(i)) === 0) {
      const next = unfold(source, i, end);
      if (next < 0) return false;
      i = next;
    }
  }
  close();
  return true;
}

/**
 * Folds and parts from `from` on; gives where it ends, which is `end` or the first unit that is not in the table. The hot loop: it
 * calls nothing and never branches but at its end, since what cannot be foreseen costs more than to write an edge that the next unit
 * may write over. `| 0` tells the engine that a sum needs no check for being too large.
 */
function run(source: string, from: number, end: number): number {
  const { units } = text;
  const { edges, rolled, kinds } = words;
  let { n, edge, inWord, hash, kind } = state;
  const offset = from - n;
  const stop = end - offset;
  for (; n < stop; n += 1) {
    const code = source.charCodeAt((n + offset) | 0);
    if (code >= TABLED) break;
    const unit = table[code]!;
    if (unit === 0) break;
    units[n] = unit;
    edges[edge] = n;
    rolled[edge] = hash;
    kinds[edge] = kind;
    const turned = (unit >>> 31) ^ inWord;
    inWord = unit >>> 31;
    edge = (edge + turned) | 0;
    // `turned - 1` has all bits, or none behind an edge.
    kind = (kind & (turned - 1)) | unit;
    hash = (Math.imul(hash, 31) + (unit & CODE)) | 0;
  }
  state.n = n;
  state.edge = edge;
  state.inWord = inWord;
  state.hash = hash;
  state.kind = kind;
  return n + offset;
}

/** Folds the character at `i`, unless the table can now; gives where the next begins, or -1 when there are too many units. */
function unfold(source: string, i: number, end: number): number {
  const point = source.codePointAt(i)!;
  const many = learn(point);
  if (tabled(point) !== 0) return i;
  const length = point > 0xffff && i + 1 < end ? 2 : 1;
  if (state.n + many.length > CAPACITY) return -1;
  if (many.length > 0) shifts.push(state.n, i, length);
  for (const unit of many) put(unit);
  shifts.push(state.n, i + length, 0);
  return i + length;
}

/** Adds a unit, as the loop of `run` does. */
function put(unit: number): void {
  const { edges, rolled, kinds } = words;
  text.units[state.n] = unit;
  edges[state.edge] = state.n;
  rolled[state.edge] = state.hash;
  kinds[state.edge] = state.kind;
  const turned = (unit >>> 31) ^ state.inWord;
  state.inWord = unit >>> 31;
  state.edge += turned;
  state.kind = (turned ? 0 : state.kind) | unit;
  state.hash = step(state.hash, unit & CODE);
  state.n += 1;
}

/** The last edge, if the text ends in a word, and what stands behind the last. */
function close(): void {
  const { edges, rolled, kinds } = words;
  const { n, edge, hash, kind } = state;
  text.length = n;
  text.units.fill(0, n, n + 4);
  edges[edge] = n;
  rolled[edge] = hash;
  kinds[edge] = kind;
  words.count = (edge + 1) >> 1;
  edges[2 * words.count] = 0xffff;
}
