/** What each character folds to, and its kind: compatibility forms, case, accents and kinds of blanks and dashes are gone. */

export const LETTER = 1;
export const DIGIT = 2;
export const UPPER = 4;
export const BLANK = 8;
export const BREAK = 16;
/** A letter of a script that is written without blanks between words. */
export const IDEOGRAPH = 32;
/** Anything else: a comma, a bracket, a bullet. */
export const SIGN = 64;
/** With LETTER: not one of a to z. */
export const FOREIGN = 128;
export const WORD = LETTER | DIGIT;

const SPACE = 32;
/** Where the kind begins in an entry of the table. */
export const KIND = 16;
/**
 * By UTF-16 unit: the folded unit, and its kind `KIND` bits higher. 0: not met yet, or it does not fold to just one unit. Filled as
 * characters are met, since a reader meets few of them.
 */
export const table = new Int32Array(1 << 16);

const asciiKind = (unit: number) => ((unit >= 97 && unit <= 122) ? LETTER : (unit >= 48 && unit <= 57) ? DIGIT : SIGN);

for (let c = 1; c < 128; c += 1) {
  const upper = c >= 65 && c <= 90;
  const unit = upper ? c + 32 : c;
  table[c] = unit | ((asciiKind(unit) | (upper ? UPPER : 0)) << KIND);
}
for (const c of [9, 11, 12, 32, 160]) table[c] = SPACE | (BLANK << KIND);
for (const c of [10, 13]) table[c] = 10 | ((BLANK | BREAK) << KIND);
for (const c of [0xa7, 0xb7]) table[c] = 59 | (SIGN << KIND); // § and · part things as ; does
table[0xb4] = 39 | (SIGN << KIND);
table[0xdf] = 115 | (LETTER << KIND); // ß
for (const [lower, upper, bare] of [[0x142, 0x141, 108], [0xf8, 0xd8, 111]] as const) { // ł, ø
  table[lower] = bare | (LETTER << KIND);
  table[upper] = bare | ((LETTER | UPPER) << KIND);
}

export type Unfolded = { plain: string; kinds: number[] };
/** Folds of the characters that do not fit the table, kept because a text repeats them. */
const seldom = new Map<number, Unfolded>();

/** Looks a code point up; keeps it in the table if it folds to one unit. */
export function learn(point: number): Unfolded {
  const known = seldom.get(point);
  if (known) return known;
  const plain = foldSeldom(point);
  const found = { plain, kinds: [...Array(plain.length).keys()].map((k) => kindOfSeldom(point, plain, k)) };
  if (plain.length === 1 && point < 0xffff && point > 0) table[point] = plain.charCodeAt(0) | (found.kinds[0]! << KIND);
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

function kindOfSeldom(point: number, plain: string, k: number): number {
  const unit = plain.charCodeAt(k);
  if (unit === SPACE) return BLANK;
  if (unit === 10) return BLANK | BREAK;
  if ((point >= 0x2e80 && point <= 0x9fff) || (point >= 0xac00 && point <= 0xd7a3)) return IDEOGRAPH;
  const char = String.fromCodePoint(point).normalize('NFKC');
  const upper = char !== char.toLowerCase() && char === char.toUpperCase() ? UPPER : 0;
  const kind = unit < 128 ? asciiKind(unit) : kindOfUnit(plain[k]!);
  return kind & LETTER ? kind | upper : kind;
}

function kindOfUnit(unit: string): number {
  if (/\p{L}/u.test(unit)) return LETTER | FOREIGN;
  return /\p{N}/u.test(unit) ? DIGIT : SIGN;
}
