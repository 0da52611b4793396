/** Whether a spelling of the lexicon stands at a place of the text, and what version follows it. */
import { BLANK, BREAK, DIGIT, LETTER, UPPER, type Folded } from './fold';
import { UNIT } from './cues';
import { digitsEnd } from './edges';
import { CUE, firstPhrase, GLUED, step, stepBehind, type Lexicon } from './lexicon';

const SPACE = 32;
const HYPHEN = 45;

/** Where the phrase ends when it stands at `start`, or -1. */
export function verify(lex: Lexicon, text: Folded, phrase: number, start: number): number {
  const { code, kind, length } = text;
  const { units } = lex;
  let i = start;
  let j = lex.at[phrase]!;
  const stop = j + lex.size[phrase]!;
  for (; j < stop; j += 1) {
    const unit = units[j]!;
    // Behind the text stands a unit that no phrase has.
    if (code[i] === unit && unit !== SPACE) { i += 1; continue; }
    if (unit !== SPACE) return -1;
    // A blank of the phrase is a run of blanks, or a hyphen that may be broken over a line.
    const from = i;
    if (code[i] === HYPHEN) { i += 1; while (kind[i]! & BREAK) i += 1; } else while (kind[i]! & BLANK) i += 1;
    if (i === from) return -1;
  }
  return i <= length ? i : -1;
}

/** Whether the phrase that stands at `start` has the very capitals of the vocabulary there. */
export function hasItsCapitals(lex: Lexicon, text: Folded, phrase: number, start: number): boolean {
  const { kind } = text;
  let i = start;
  for (let j = lex.at[phrase]!; j < lex.at[phrase]! + lex.size[phrase]!; j += 1) {
    if (lex.units[j] === SPACE) { i += 1; while (kind[i]! & BLANK) i += 1; continue; }
    if ((lex.upper[j] === 1) !== ((kind[i]! & UPPER) !== 0)) return false;
    i += 1;
  }
  return true;
}

/** A version after a skill: "17", "3.0", " 8", "v2.1". Gives its end, or `end`. */
export function versionEnd(lex: Lexicon, text: Folded, end: number): number {
  const { code, kind, length } = text;
  let i = end;
  while (i < length && i < end + 2 && (kind[i]! & BLANK) && !(kind[i]! & BREAK)) i += 1;
  if (i < length && code[i] === 118 && i + 1 < length && kind[i + 1]! & DIGIT) i += 1;
  if (i >= length || !(kind[i]! & DIGIT)) return end;
  const stop = digitsEnd(text, i);
  if (stop < 0 || stop - i > 9) return end;
  // "Java 2014" is a year, "Java 10 years" a length of time.
  if (i > end && stop - i === 4 && (code[i] === 49 || code[i] === 50)) return end;
  return i > end && unitFollows(lex, text, stop) ? end : stop;
}

/** Whether a number that ends at `end` counts years, months or percent. */
export function unitFollows(lex: Lexicon, text: Folded, end: number): boolean {
  const { code, kind, length } = text;
  let i = end;
  while (i < length && (kind[i]! & BLANK || code[i] === HYPHEN || code[i] === 43)) i += 1;
  if (code[i] === 37) return true;
  let hash = 7;
  while (i < length && kind[i]! & LETTER) { hash = step(hash, code[i]!); i += 1; }
  for (let phrase = firstPhrase(lex, hash); phrase >= 0; phrase = lex.next[phrase]!) {
    if (lex.sort[phrase] === CUE) return (lex.value[phrase]! & UNIT) !== 0;
  }
  return false;
}

/** The first of the phrases that go on behind the word that ends there, as the text does; or -1. */
export function firstLonger(lex: Lexicon, text: Folded, hash: number, wordEnd: number): number {
  const { code, kind } = text;
  let i = wordEnd;
  if (code[i] === HYPHEN) i += 1;
  while (kind[i]! & BLANK) i += 1;
  return i < text.length ? firstPhrase(lex, stepBehind(hash, i > wordEnd ? code[i]! : GLUED | code[i]!)) : -1;
}
