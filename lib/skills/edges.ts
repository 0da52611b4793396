/** Where a spelling may begin and end. */
import { BLANK, DIGIT, IDEOGRAPH, LETTER, UPPER, WORD } from './characters';
import { text } from './fold';
import { AT_SIGN, DOT, HASH, PLUS, SLASH } from './signs';


/** Whether a phrase may end at `end`: not inside a word, and not as a part of "C++", "C#", "node.js" or an address. */
export function endsWell(end: number): boolean {
  const { code, kind, length } = text;
  if (end >= length) return true;
  const next = code[end]!;
  if (kind[end]! & WORD || next === 95) {
    // After a symbol or a digit-free word a version may be glued on: "C++17", "Vue3".
    return Boolean(kind[end]! & DIGIT) && !(kind[end - 1]! & DIGIT) && digitsEnd(end) >= 0;
  }
  if (next === PLUS) return code[end + 1] !== PLUS && !(end < 2 || !(kind[end - 2]! & WORD));
  if (next === HASH) return false;
  if (next === AT_SIGN) return false;
  if (next === DOT && end + 1 < length && kind[end + 1]! & LETTER) return Boolean(kind[end + 1]! & UPPER);
  return true;
}

/** The end of digits (with dots between) that are followed by no letter, or -1. */
export function digitsEnd(start: number): number {
  const { code, kind, length } = text;
  let i = start;
  while (i < length && (kind[i]! & DIGIT || (code[i] === DOT && i + 1 < length && kind[i + 1]! & DIGIT))) i += 1;
  if (i < length && code[i] === 120 && code[i - 1] === DOT) i += 1;
  return i < length && kind[i]! & LETTER && code[i] !== PLUS ? -1 : i;
}

/** Whether a phrase may begin at `start`. */
export function beginsWell(start: number): boolean {
  if (start === 0) return true;
  const { code, kind } = text;
  const previous = code[start - 1]!;
  if (previous === AT_SIGN || previous === 95 || previous === 92) return false;
  // "example.java" is a file; "skills.Java" has lost a blank.
  if (previous === DOT && start > 1 && kind[start - 2]! & WORD) return Boolean(kind[start]! & UPPER);
  if (previous === SLASH && start > 1 && code[start - 2] === SLASH) return false;
  return !(kind[start - 1]! & LETTER && kind[start]! & LETTER) || Boolean(kind[start - 1]! & IDEOGRAPH);
}

/** "github.com/ann": after a word of ours or not, a domain with a path. */
export function isAddress(end: number): boolean {
  const { code, kind, length } = text;
  if (code[end] !== DOT || end + 1 >= length || (kind[end + 1]! & (LETTER | UPPER)) !== LETTER) return false;
  for (let i = end + 1; i < length && i < end + 40; i += 1) {
    if (code[i] === SLASH) return true;
    if (!((kind[i]! & (LETTER | UPPER)) === LETTER || code[i] === DOT)) return false;
  }
  return false;
}

export function addressEnd(start: number): number {
  let i = start;
  while (i < text.length && !(text.kind[i]! & BLANK)) i += 1;
  return i;
}
