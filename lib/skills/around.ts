/** What stands around a place in a folded text. */
import { BLANK, BREAK, CODE, DIGIT, LETTER, UPPER, WORD } from './characters';
import { codeAt, text } from './fold';
import { AMPERSAND, APOSTROPHE, BACKTICK, CLOSE_BRACE, CLOSE_SQUARE, COMMA, DOT, HASH, HYPHEN, LONG_DASH, OPEN, OPEN_BRACE, OPEN_SQUARE, PLUS, SEMICOLON, STAR, UNDERSCORE } from './signs';

/** What lies between two hits. */
export const NOTHING = 0; // blanks only
export const LISTED = 1; // signs that part the items of a list
export const APART = 2; // words, or the end of a sentence

/** By code: 1 for a sign that parts the items of a list. */
const listSigns = new Uint8Array(128);
for (const code of [37, 44, 47, 59, 124, 43, 38, 40, 41, 42, 58, 92, 126]) listSigns[code] = 1;
const isListSign = (code: number) => (code < 128 ? listSigns[code] === 1 : code === LONG_DASH || code === 0x25ba || code === 0xff0c);

/** How two places stand to one another: NOTHING, LISTED or APART, by the units in [from, to). */
export function between(from: number, to: number): number {
  let relation = NOTHING;
  for (let i = from; i < to; i += 1) {
    const k = text.units[i]!;
    const c = k & CODE;
    if (k & LETTER) return APART;
    if (k & DIGIT) { relation = LISTED; continue; }
    if (k & BREAK) relation = LISTED;
    else if (k & BLANK || c === APOSTROPHE || c === 34) continue;
    else if (isListSign(c) || c === HYPHEN) relation = LISTED;
    else return APART;
  }
  return relation;
}

/** The first unit from `from` on that is no blank of its line; the length of the text when there is none. */
export function skipBlanks(from: number): number {
  let i = from;
  while (i < text.length && text.units[i]! & BLANK && !(text.units[i]! & BREAK)) i += 1;
  return i;
}

/** The last unit before `to` that is no blank of its line, or -1. */
export function skipBlanksBack(to: number): number {
  let i = to - 1;
  while (i >= 0 && text.units[i]! & BLANK && !(text.units[i]! & BREAK)) i -= 1;
  return i;
}

/** Where the next word of the same line begins, if only blanks come before it; else -1. */
export function wordAfter(from: number): number {
  const i = skipBlanks(from);
  return i > from && i < text.length && text.units[i]! & LETTER ? i : -1;
}

/** Where the word before begins, if only blanks come between; else -1. */
export function wordBefore(to: number): number {
  let i = skipBlanksBack(to);
  if (i < 0 || i === to - 1 || !(text.units[i]! & WORD)) return -1;
  while (i > 0 && text.units[i - 1]! & WORD) i -= 1;
  return i;
}

/** Length of the word that begins there. */
export const wordLength = (at: number) => {
  let i = at;
  while (i < text.length && text.units[i]! & WORD) i += 1;
  return i - at;
};

/** Whether these very units stand there, as they are when folded. */
export function standsAt(at: number, written: string): boolean {
  for (let i = 0; i < written.length; i += 1) if (codeAt(at + i) !== written.charCodeAt(i)) return false;
  return true;
}

/** "Continued", "Leading": whether the word that begins there ends as English verbs do that open a line of a résumé. */
export function isVerbForm(at: number): boolean {
  const end = at + wordLength(at);
  return end - at > 4 && (standsAt(end - 2, 'ed') || standsAt(end - 3, 'ing'));
}

/** Whether that unit was written in upper case. */
export const capital = (at: number) => Boolean(text.units[at]! & UPPER);

/** Whether the word there begins with two upper-case letters. */
export const capitals = (at: number) => capital(at) && at + 1 < text.length && capital(at + 1);

/** Whether a sentence or line begins there. */
export function startsSentence(start: number): boolean {
  const i = skipBlanksBack(start);
  if (i < 0 || text.units[i]! & BREAK) return true;
  const c = codeAt(i);
  return c === DOT || c === 33 || c === 63 || c === SEMICOLON;
}

/** "R & D": a letter beside another letter, joined by "&". */
export function paired(from: number, way: 1 | -1): boolean {
  const skip = (at: number) => { let i = at; while (i >= 0 && i < text.length && text.units[i]! & BLANK) i += way; return i; };
  const sign = skip(from);
  if (sign < 0 || codeAt(sign) !== AMPERSAND) return false;
  const letter = skip(sign + way);
  if (letter < 0 || letter >= text.length || !(text.units[letter]! & LETTER)) return false;
  const behind = letter + way;
  return behind < 0 || behind >= text.length || !(text.units[behind]! & WORD || codeAt(behind) === PLUS || codeAt(behind) === HASH);
}

const SUFFIXES = ['based', 'like', 'style', 'side', 'native', 'powered', 'driven', 'backend', 'basiert', 'basierte', 'backed', 'specific', 'related'];

export const basedOn = (at: number) => SUFFIXES.some((suffix) => standsAt(at, suffix));

/** Whether 19 or 20 stands there, as a year begins. */
export const beginsYear = (at: number) => (codeAt(at) === 49 && codeAt(at + 1) === 57) || (codeAt(at) === 50 && codeAt(at + 1) === 48);

/** " 2019", or right behind it: a year and not a version. */
export function year(end: number): boolean {
  const { units, length } = text;
  let i = end;
  while (i < length && (units[i]! & BLANK || codeAt(i) === COMMA || codeAt(i) === APOSTROPHE)) i += 1;
  if (i + 4 > length) return false;
  if (!beginsYear(i)) return false;
  return Boolean(units[i + 2]! & DIGIT && units[i + 3]! & DIGIT) && !(units[i + 4]! & DIGIT) && !(codeAt(i + 4) === DOT && units[i + 5]! & DIGIT);
}

/** Whether signs of a list or edges stand on both sides. */
export function bounded(start: number, end: number): boolean {
  const left = skipBlanksBack(start);
  if (left >= 0 && !(text.units[left]! & BREAK) && !isListSign(codeAt(left))) return false;
  const right = skipBlanks(end);
  return right >= text.length || (text.units[right]! & BREAK) !== 0 || isListSign(codeAt(right)) || codeAt(right) === DOT;
}

/** Set in bold, as code or in braces, as names of tools are, or with a capital in italics or as a link: **flask**, `flask`, \tag{flask}, _Flask_, [Flask](https://…), \item[flask]. */
export function emphasised(start: number, end: number): boolean {
  const left = start > 0 ? codeAt(start - 1) : 0;
  if (left === OPEN_BRACE) return codeAt(end) === CLOSE_BRACE;
  if (left === OPEN_SQUARE) return codeAt(end) === CLOSE_SQUARE && ((codeAt(end + 1) === OPEN && capital(start)) || (start > 1 && (text.units[start - 2]! & LETTER) !== 0));
  return (left === STAR || left === BACKTICK || (left === UNDERSCORE && capital(start))) && codeAt(end) === left;
}
