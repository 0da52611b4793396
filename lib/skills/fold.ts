/**
 * Folds a text to what spellings are compared in: compatibility forms, case, accents and kinds of blanks and dashes are gone,
 * and what cannot be seen is left out. Every folded unit knows its place in the original.
 */

export const LETTER = 1;
export const DIGIT = 2;
export const UPPER = 4;
export const BLANK = 8;
export const BREAK = 16;
/** A letter of a script that is written without blanks between words. */
export const IDEOGRAPH = 32;
export const WORD = LETTER | DIGIT;

export type Folded = {
  length: number;
  /** Folded UTF-16 units. */
  code: Uint16Array;
  /** The classes above. */
  kind: Uint8Array;
  /** Whether every unit stands where its source does; then `from` and `to` are not filled. */
  same: boolean;
  /** Offsets of each unit's source in the original text. Ask `sourceStart` and `sourceEnd`. */
  from: Int32Array;
  to: Int32Array;
};

const SPACE = 32;
/**
 * By UTF-16 unit: the folded unit, and its kind 16 bits higher. 0: not met yet, or it does not fold to just one unit. Filled as
 * characters are met, since a reader meets few of them.
 */
const table = new Int32Array(1 << 16);
const WITH_KIND = 16;

const isUpper = (char: string) => char !== char.toLowerCase() && char === char.toUpperCase();
const kindOfUnit = (unit: string) => {
  if (/\p{L}/u.test(unit)) return LETTER;
  return /\p{N}/u.test(unit) ? DIGIT : 0;
};
const asciiKind = (unit: number) => ((unit >= 97 && unit <= 122) ? LETTER : (unit >= 48 && unit <= 57) ? DIGIT : 0);

for (let c = 1; c < 128; c += 1) {
  const upper = c >= 65 && c <= 90;
  const unit = upper ? c + 32 : c;
  table[c] = unit | ((asciiKind(unit) | (upper ? UPPER : 0)) << WITH_KIND);
}
for (const c of [9, 11, 12, 32, 160]) table[c] = SPACE | (BLANK << WITH_KIND);
for (const c of [10, 13]) table[c] = 10 | ((BLANK | BREAK) << WITH_KIND);
for (const c of [0xa7, 0xb7]) table[c] = 59; // § and · part things as ; does
table[0xb4] = 39;
table[0xdf] = 115 | (LETTER << WITH_KIND); // ß
for (const [lower, upper, bare] of [[0x142, 0x141, 108], [0xf8, 0xd8, 111]] as const) { // ł, ø
  table[lower] = bare | (LETTER << WITH_KIND);
  table[upper] = bare | ((LETTER | UPPER) << WITH_KIND);
}

type Unfolded = { plain: string; kinds: number[] };
/** Folds of the characters that do not fit the table, kept because a text repeats them. */
const seldom = new Map<number, Unfolded>();

/** Looks a character up; keeps it in the table if it folds to one unit. */
function learn(point: number): Unfolded {
  const known = seldom.get(point);
  if (known) return known;
  const plain = foldSeldom(point);
  const found = { plain, kinds: [...Array(plain.length).keys()].map((k) => kindOfSeldom(point, plain, k)) };
  if (plain.length === 1 && point < 0xffff && point > 0) table[point] = plain.charCodeAt(0) | (found.kinds[0]! << WITH_KIND);
  else if (seldom.size < 4096) seldom.set(point, found);
  return found;
}

function foldSeldom(point: number): string {
  if (point === 0xad || (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f)
    || (point >= 0xfe00 && point <= 0xfe0f) || point === 0xfeff || point === 0x180e) return '';
  if (point === 0x2028 || point === 0x2029) return '\n';
  if (point >= 0x2010 && point <= 0x2015) return point > 0x2012 ? '\u2013' : '-';
  if (point === 0x2212) return '-';
  if (point >= 0x2018 && point <= 0x201b) return "'";
  if (point === 0x2022 || point === 0x25cf || point === 0x25aa || point === 0x25a0 || point === 0x2023 || point === 0x30fb || point === 0x3001) return ';';
  if (point === 0x3002) return '.';
  // Arrows, ticks and boxes, also of private fonts, begin the items of a list.
  if ((point >= 0x2190 && point <= 0x23ff) || (point >= 0x2500 && point <= 0x27bf) || (point >= 0xe000 && point <= 0xf8ff)) return ';';
  const plain = String.fromCodePoint(point).normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
  return plain === '' ? '' : plain.replace(/\s/g, ' ');
}

let room = 0;
const folded: Folded = { length: 0, same: true, code: new Uint16Array(0), kind: new Uint8Array(0), from: new Int32Array(0), to: new Int32Array(0) };

function makeRoom(size: number): void {
  if (size <= room) return;
  room = Math.max(8192, size);
  folded.code = new Uint16Array(room);
  folded.kind = new Uint8Array(room);
  folded.from = new Int32Array(room);
  folded.to = new Int32Array(room);
}

/** Gives back what a very long text took, so that one does not hold memory for ever. */
function release(needed: number): void {
  if (room > 1 << 20 && needed < 1 << 16) { room = 0; makeRoom(needed); }
}

/**
 * Takes any text, gives its folded form. The result is one shared buffer: it is good until the next call.
 * A unit never reaches outside the text; invisible characters have no unit.
 */
export function fold(text: string): Folded {
  const size = text.length;
  release(size * 2 + 16);
  makeRoom(size * 2 + 16);
  let n = foldRun(text, 0, size, folded.code, folded.kind);
  while (n < size && learns(text.charCodeAt(n))) n = foldRun(text, n, size, folded.code, folded.kind);
  folded.same = n === size;
  if (!folded.same) n = foldRest(text, n);
  folded.length = n;
  // A stop for loops that look one unit ahead.
  folded.code[n] = 0;
  folded.kind[n] = 0;
  return folded;
}

/** Folds from unit n to the first that is not in the table; gives its place. The hot loop: it calls nothing. */
function foldRun(text: string, from: number, size: number, code: Uint16Array, kind: Uint8Array): number {
  let n = from;
  for (; n < size; n += 1) {
    const f = table[text.charCodeAt(n)]!;
    if (f === 0) break;
    code[n] = f;
    kind[n] = f >>> WITH_KIND;
  }
  return n;
}

/** Takes a unit that is not in the table, puts it there if it folds to one unit; false when it does not. */
function learns(unit: number): boolean {
  if ((unit & 0xf800) === 0xd800) return false;
  learn(unit);
  return table[unit] !== 0;
}

/** Goes on from unit n, the first that has not just one folded unit: from here on every unit needs its place. */
function foldRest(text: string, begin: number): number {
  let { code, kind, from, to } = folded;
  const size = text.length;
  let n = begin;
  for (let i = 0; i < n; i += 1) { from[i] = i; to[i] = i + 1; }
  for (let i = begin; i < size; i += 1) {
    const c = text.charCodeAt(i);
    const f = table[c]!;
    if (f !== 0) {
      code[n] = f; kind[n] = f >>> WITH_KIND; from[n] = i; to[n] = i + 1; n += 1;
      continue;
    }
    n = foldSlow(text, i, n);
    if (code !== folded.code) ({ code, kind, from, to } = folded);
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < size && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i += 1;
  }
  return n;
}

function foldSlow(text: string, i: number, start: number): number {
  let n = start;
  const point = text.codePointAt(i) ?? 0;
  const { plain, kinds } = learn(point);
  const needed = n + plain.length + (text.length - i) * 2;
  if (needed > room) grow(needed + 1024, n);
  const to = i + (point > 0xffff ? 2 : 1);
  for (let k = 0; k < plain.length; k += 1) {
    folded.code[n] = plain.charCodeAt(k);
    folded.kind[n] = kinds[k]!;
    folded.from[n] = i;
    folded.to[n] = to;
    n += 1;
  }
  return n;
}

function kindOfSeldom(point: number, plain: string, k: number): number {
  const unit = plain.charCodeAt(k);
  if (unit === SPACE) return BLANK;
  if (unit === 10) return BLANK | BREAK;
  if ((point >= 0x2e80 && point <= 0x9fff) || (point >= 0xac00 && point <= 0xd7a3)) return IDEOGRAPH;
  const upper = isUpper(String.fromCodePoint(point).normalize('NFKC')) ? UPPER : 0;
  const kind = unit < 128 ? asciiKind(unit) : kindOfUnit(plain[k]!);
  return kind & LETTER ? kind | upper : kind;
}

/** Characters that unfold into many (a ligature of eighteen letters exists) may need more than twice the length. */
function grow(size: number, used: number): void {
  const { code, kind, from, to } = folded;
  makeRoom(Math.max(size, room * 2));
  folded.code.set(code.subarray(0, used));
  folded.kind.set(kind.subarray(0, used));
  folded.from.set(from.subarray(0, used));
  folded.to.set(to.subarray(0, used));
}

/** Offset in the original text where unit i begins. */
export const sourceStart = (text: Folded, i: number) => (text.same ? i : text.from[i]!);
/** Offset in the original text behind the last unit of [.., end). */
export const sourceEnd = (text: Folded, end: number) => (text.same ? end : text.to[end - 1]!);

/** Whether a folded unit belongs to a word. */
export function isLetter(unit: number): boolean {
  return unit < 128 ? asciiKind(unit) !== 0 : (kindOfUnit(String.fromCharCode(unit)) & WORD) !== 0;
}
