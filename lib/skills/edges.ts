/** Where a spelling may begin and end. */
import { BLANK, DIGIT, IDEOGRAPH, LETTER, OPENS, UPPER, WORD } from './characters';
import { codeAt, text } from './fold';
import { AT_SIGN, BACKSLASH, CLOSE, CLOSE_SQUARE, DOT, HASH, PLUS, QUOTE, SLASH, UNDERSCORE } from './signs';

const GREATER = 62;
const closers: readonly number[] = [CLOSE, CLOSE_SQUARE, GREATER, QUOTE];

/** Whether a phrase may end at `end`: not inside a word, and not as a part of "C++", "C#", "node.js" or an address. */
export function endsWell(end: number): boolean {
  const { units, length } = text;
  if (end >= length) return true;
  const next = codeAt(end);
  if (next === UNDERSCORE) return !(units[past(UNDERSCORE, end, 1)]! & WORD);
  if (units[end]! & WORD) {
    // After a symbol or a digit-free word a version may be glued on: "C++17", "Vue3".
    return Boolean(units[end]! & DIGIT) && !(units[end - 1]! & DIGIT) && digitsEnd(end) >= 0;
  }
  if (next === PLUS) return codeAt(end + 1) !== PLUS && !(end < 2 || !(units[end - 2]! & WORD));
  if (next === HASH) return false;
  if (next === AT_SIGN) return false;
  if (next === DOT && end + 1 < length && units[end + 1]! & LETTER) return Boolean(units[end + 1]! & UPPER);
  return true;
}

/** The first place from there on, or back, that is not that sign: some write what is emphasised _so_ or __so__. */
function past(sign: number, from: number, way: 1 | -1): number {
  let i = from;
  while (codeAt(i) === sign) i += way;
  return i;
}

/** Whether that unit, or the beginning of the text, is none that a word may be joined to. */
const standsFree = (i: number) => i < 0 || (text.units[i]! & (WORD | OPENS)) === OPENS;

/** The end of digits (with dots between) that are followed by no letter, or -1. */
export function digitsEnd(start: number): number {
  const { units, length } = text;
  let i = start;
  while (i < length && (units[i]! & DIGIT || (codeAt(i) === DOT && i + 1 < length && units[i + 1]! & DIGIT))) i += 1;
  if (i < length && codeAt(i) === 120 && codeAt(i - 1) === DOT) i += 1;
  return i < length && units[i]! & LETTER && codeAt(i) !== PLUS ? -1 : i;
}

/** Whether a phrase may begin at `start`. */
export function beginsWell(start: number): boolean {
  if (start === 0) return true;
  const { units } = text;
  const previous = codeAt(start - 1);
  if (previous === UNDERSCORE) return standsFree(past(UNDERSCORE, start - 1, -1));
  if (previous === AT_SIGN) return false;
  // "Bamboo\\Maven" is a list, "\\maven" a command.
  if (previous === BACKSLASH) return Boolean(text.units[past(BACKSLASH, start - 1, -1)]! & WORD);
  // "example.java" is a file; "skills.Java" has lost a blank.
  if (previous === DOT && start > 1 && units[start - 2]! & WORD) return Boolean(units[start]! & UPPER);
  if (previous === SLASH && start > 1 && codeAt(start - 2) === SLASH) return false;
  return !(units[start - 1]! & LETTER && units[start]! & LETTER) || Boolean(units[start - 1]! & IDEOGRAPH);
}

/** "github.com/ann": after a word of ours or not, a domain with a path. */
export function isAddress(end: number): boolean {
  const { units, length } = text;
  if (codeAt(end) !== DOT || end + 1 >= length || (units[end + 1]! & (LETTER | UPPER)) !== LETTER) return false;
  for (let i = end + 1; i < length && i < end + 40; i += 1) {
    if (codeAt(i) === SLASH) return true;
    if (!((units[i]! & (LETTER | UPPER)) === LETTER || codeAt(i) === DOT)) return false;
  }
  return false;
}

/** Where the address ends that begins there: before a blank, or before what closes a bracket or quotes around it. */
export function addressEnd(start: number): number {
  let i = start;
  while (i < text.length && !(text.units[i]! & BLANK) && !closers.includes(codeAt(i))) i += 1;
  return i;
}
