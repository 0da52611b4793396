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
const SIMPLE = 0x530;
const DROP = 1;
const SLOW = 2;
const foldOf = new Uint16Array(SIMPLE);
const kindOf = new Uint8Array(SIMPLE);

const isUpper = (char: string) => char !== char.toLowerCase() && char === char.toUpperCase();
const bare = (char: string) => char.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const kindOfUnit = (unit: string) => {
  if (/\p{L}/u.test(unit)) return LETTER;
  return /\p{N}/u.test(unit) ? DIGIT : 0;
};

for (let c = 0; c < SIMPLE; c += 1) {
  const char = String.fromCharCode(c);
  if (c < 128) {
    const lower = char.toLowerCase();
    foldOf[c] = lower.charCodeAt(0);
    kindOf[c] = (lower >= 'a' && lower <= 'z' ? LETTER : char >= '0' && char <= '9' ? DIGIT : 0) | (lower === char ? 0 : UPPER);
    continue;
  }
  const plain = bare(char.normalize('NFKC'));
  foldOf[c] = plain.length === 1 ? plain.charCodeAt(0) : SLOW;
  kindOf[c] = kindOfUnit(char) | (isUpper(char) ? UPPER : 0);
}
foldOf[0xdf] = 115; // ß
foldOf[0x142] = foldOf[0x141] = 108; // ł
foldOf[0xf8] = foldOf[0xd8] = 111; // ø
foldOf[0xad] = DROP; // soft hyphen
for (let c = 0x300; c < 0x370; c += 1) foldOf[c] = DROP;
for (const c of [9, 11, 12, 32, 160]) { foldOf[c] = SPACE; kindOf[c] = BLANK; }
for (const c of [10, 13]) { foldOf[c] = 10; kindOf[c] = BLANK | BREAK; }
for (const c of [0xa7, 0xb7]) foldOf[c] = 59; // § and · part things as ; does
foldOf[0xb4] = 39;

/** Folds of single characters beyond the table, kept because a text repeats them. */
const seldom = new Map<number, { plain: string; kinds: number[] }>();

function foldSeldom(point: number): string {
  if ((point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f)
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
  let { code, kind, from, to } = folded;
  let n = 0;
  for (; n < size; n += 1) {
    const c = text.charCodeAt(n);
    if (c >= SIMPLE) break;
    const f = foldOf[c]!;
    if (f <= SLOW) break;
    code[n] = f;
    kind[n] = kindOf[c]!;
  }
  folded.same = n === size;
  if (!folded.same) for (let i = 0; i < n; i += 1) { from[i] = i; to[i] = i + 1; }
  for (let i = n; i < size; i += 1) {
    const c = text.charCodeAt(i);
    if (c < SIMPLE) {
      const f = foldOf[c]!;
      if (f > SLOW) {
        code[n] = f; kind[n] = kindOf[c]!; from[n] = i; to[n] = i + 1; n += 1;
        continue;
      }
      if (f === DROP) continue;
    }
    n = foldSlow(text, i, n);
    if (code !== folded.code) ({ code, kind, from, to } = folded);
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < size && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i += 1;
  }
  folded.length = n;
  return folded;
}

function foldSlow(text: string, i: number, start: number): number {
  let n = start;
  const point = text.codePointAt(i) ?? 0;
  let known = seldom.get(point);
  if (known === undefined) {
    const plain = foldSeldom(point);
    known = { plain, kinds: [...Array(plain.length).keys()].map((k) => kindOfSeldom(point, plain, k)) };
    if (seldom.size < 4096) seldom.set(point, known);
  }
  const { plain, kinds } = known;
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

const asciiKind = (unit: number) => ((unit >= 97 && unit <= 122) ? LETTER : (unit >= 48 && unit <= 57) ? DIGIT : 0);

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
  return unit < SIMPLE ? (kindOf[unit]! & WORD) !== 0 : (kindOfUnit(String.fromCharCode(unit)) & WORD) !== 0;
}
