/**
 * What each character folds to, and its kind: compatibility forms, case, accents and kinds of blanks and dashes are gone. A folded
 * unit is one number: its UTF-16 code in the low 16 bits, and above them one bit for each kind that it is of.
 */

export const CODE = 0xffff;
export const LETTER = 1 << 17;
export const DIGIT = 1 << 18;
export const UPPER = 1 << 19;
export const BLANK = 1 << 20;
export const BREAK = 1 << 21;
/** A letter of a script that no spelling has, as of those from Hebrew to Thai and Chinese: names of tools stand in it with and without a blank between. */
export const IDEOGRAPH = 1 << 22;
/** Anything else: a comma, a bracket, a bullet. */
export const SIGN = 1 << 23;
/** With LETTER: not one of a to z. */
export const FOREIGN = 1 << 24;
/** What a word may end before, whatever follows it. */
export const CLOSES = 1 << 25;
/** What a word may begin behind, whatever comes before it. */
export const OPENS = 1 << 26;
/** What words are made of: letters and digits. */
export const WORD = 1 << 31;
/** Of a word, but none of a to z. */
export const ODD = 1 << 16;
/** Of no word, and more than a blank within a line. */
export const PARTING = 1 << 30;

const SPACE = 32;
/** Units from here on, of scripts whose words no spelling has and of pictures, are not in the table. */
export const TABLED = 0x3000;
/**
 * By UTF-16 unit: the folded unit. 0: not met yet, or it does not fold to just one. Filled as characters are met, since a reader meets
 * few of them.
 */
export const table = new Int32Array(TABLED);

/** Signs that a word may be joined to at its end, as in "C++", "C#" and addresses; and at its beginning, as in "@ann" and "a_b". */
const JOINED_BEHIND = '.+#@_';
const JOINED_BEFORE = '.@_\\/';

/** Where Latin 1 has 32 controls, which no text shows. */
const CONTROLS = 0x80;
/** The code of a folded letter. Those of Cyrillic, all that spellings have beyond ASCII, take the place of the controls: the lexicon keeps codes of one byte. */
export const codeOf = (code: number) => (code >= 0x430 && code <= 0x44f ? code - 0x430 + CONTROLS : code);

/** A folded unit of that code and kind, with the bits that follow from them. */
function unit(of: number, kind: number): number {
  const code = codeOf(of);
  if (kind & (LETTER | DIGIT)) return code | kind | WORD | (kind & (DIGIT | FOREIGN) ? ODD : 0);
  const sign = String.fromCharCode(code);
  return code | kind | (kind & (SIGN | BREAK | IDEOGRAPH) ? PARTING : 0) | (JOINED_BEHIND.includes(sign) ? 0 : CLOSES) | (JOINED_BEFORE.includes(sign) ? 0 : OPENS);
}

const asciiKind = (code: number) => ((code >= 97 && code <= 122) ? LETTER : (code >= 48 && code <= 57) ? DIGIT : SIGN);

for (let c = 1; c < 128; c += 1) {
  const upper = c >= 65 && c <= 90;
  const code = upper ? c + 32 : c;
  table[c] = unit(code, asciiKind(code) | (upper ? UPPER : 0));
}
for (const c of [9, 11, 12, 32, 160]) table[c] = unit(SPACE, BLANK);
for (const c of [10, 13]) table[c] = unit(10, BLANK | BREAK);
for (const c of [0xa7, 0xb7]) table[c] = unit(59, SIGN); // § and · part things as ; does
table[0xb4] = unit(39, SIGN);
table[0xdf] = unit(115, LETTER); // ß
for (const [lower, upper, bare] of [[0x142, 0x141, 108], [0xf8, 0xd8, 111]] as const) { // ł, ø
  table[lower] = unit(bare, LETTER);
  table[upper] = unit(bare, LETTER | UPPER);
}

/** Folds of the characters that do not fit the table, kept because a text repeats them. */
const seldom = new Map<number, readonly number[]>();

/** The units that a code point folds to: none, one or many. Keeps it in the table if it is one. */
export function learn(point: number): readonly number[] {
  const known = seldom.get(point);
  if (known) return known;
  const plain = foldSeldom(point);
  const units = Array.from({ length: plain.length }, (_, k) => unit(plain.charCodeAt(k), kindOfSeldom(point, plain, k)));
  if (units.length === 1 && point < TABLED && point > 0) table[point] = units[0]!;
  else if (seldom.size < 1 << 14) seldom.set(point, units);
  return units;
}

function foldSeldom(point: number): string {
  if (point === 0xad || (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f)
    || (point >= 0xfe00 && point <= 0xfe0f) || point === 0xfeff || point === 0x180e) return '';
  // A control is mostly a sign of Windows that somebody took for Latin 1: an apostrophe, a bullet, a dash.
  if (point >= CONTROLS && point < CONTROLS + 32) return point === 0x91 || point === 0x92 ? "'" : point === 0x95 ? ';' : point === 0x96 || point === 0x97 ? '\u2013' : '"';
  if (point === 0x2028 || point === 0x2029) return '\n';
  if (point >= 0x2010 && point <= 0x2015) return point > 0x2012 ? '\u2013' : '-';
  if (point === 0x2212) return '-';
  if (point >= 0x2018 && point <= 0x201b) return "'";
  if (point === 0x2022 || point === 0x25cf || point === 0x25aa || point === 0x25a0 || point === 0x2023 || point === 0x30fb || point === 0x3001) return ';';
  if (point === 0x3002) return '.';
  // Arrows, ticks and boxes, also of private fonts, begin the items of a list.
  if ((point >= 0x2190 && point <= 0x23ff) || (point >= 0x2500 && point <= 0x27bf) || (point >= 0x2b00 && point <= 0x2bff) || point === 0x2043 || point === 0x2219 || point === 0x22c5 || (point >= 0xe000 && point <= 0xf8ff)) return ';';
  const plain = String.fromCodePoint(point).normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
  return plain === '' ? '' : plain.replace(/\s/g, ' ');
}

/** Where these scripts begin in Unicode: those between have no letter in common with Latin. */
const HEBREW = 0x590;
const GEORGIAN = 0x10a0;

function kindOfSeldom(point: number, plain: string, k: number): number {
  const code = plain.charCodeAt(k);
  if (code === SPACE) return BLANK;
  if (code === 10) return BLANK | BREAK;
  if ((point >= 0x2e80 && point <= 0x9fff) || (point >= 0xac00 && point <= 0xd7a3)) return IDEOGRAPH;
  if (point >= HEBREW && point < GEORGIAN && /\p{L}/u.test(plain)) return IDEOGRAPH;
  const char = String.fromCodePoint(point).normalize('NFKC');
  const upper = char !== char.toLowerCase() && char === char.toUpperCase() ? UPPER : 0;
  const kind = code < 128 ? asciiKind(code) : kindOfLetter(plain[k]!);
  return kind & LETTER ? kind | upper : kind;
}

function kindOfLetter(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER | FOREIGN;
  return /\p{N}/u.test(char) ? DIGIT : SIGN;
}
