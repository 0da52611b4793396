/** Whether a spelling of the lexicon stands at a place of the text, and what version follows it. */
import { BLANK, BREAK, DIGIT, LETTER, UPPER } from './characters';
import { UNIT } from './cues';
import { digitsEnd } from './edges';
import { EMPTY, step, text } from './fold';
import { capitals, firstIn, phrases, slotOf } from './lexicon';
import { CUE, nextOf, sizeOf, sortOf, UNITS, valueOf } from './phrases';
import { HYPHEN, LOWER_V, PERCENT, PLUS, SPACE } from './signs';

/**
 * Where the phrase ends when it stands at `start`, or -1. Its first word, up to `known`, is compared last: where only the hash of it
 * is known to be right, the rest is more likely to differ.
 */
export function verify(phrase: number, start: number, known = start): number {
  const { code, kind, length } = text;
  const units = phrase + UNITS;
  const stop = units + sizeOf(phrases, phrase);
  let i = known;
  let j = units + known - start;
  for (; j < stop; j += 1) {
    const unit = phrases[j]!;
    // A blank of the phrase is a run of blanks, or a hyphen that may be broken over a line. Behind the text stands a unit that no phrase has.
    if (unit === SPACE || unit === HYPHEN) {
      const from = i;
      if (code[i] === HYPHEN) { i += 1; while (kind[i]! & BREAK) i += 1; } else while (kind[i]! & BLANK) i += 1;
      if (i === from) return -1;
    } else if (code[i] === unit) i += 1;
    else return -1;
  }
  if (i > length || j > stop) return -1;
  for (let k = start; k < known; k += 1) if (code[k] !== phrases[units + k - start]) return -1;
  return i;
}

/** Whether the phrase that stands at `start` has the very capitals of the vocabulary there. */
export function hasItsCapitals(phrase: number, start: number): boolean {
  const { kind } = text;
  const own = capitals.get(phrase)!;
  let i = start;
  for (let j = 0; j < Math.min(sizeOf(phrases, phrase), 31); j += 1) {
    const unit = phrases[phrase + UNITS + j];
    i += 1;
    if (unit === SPACE || unit === HYPHEN) while (kind[i]! & BLANK) i += 1;
    else if (((own >>> j) & 1) !== (kind[i - 1]! & UPPER ? 1 : 0)) return false;
  }
  return true;
}

/** A version after a skill: "17", "3.0", " 8", "v2.1". Gives its end, or `end`. */
export function versionEnd(end: number): number {
  const { code, kind, length } = text;
  let i = end;
  while (i < length && i < end + 2 && (kind[i]! & BLANK) && !(kind[i]! & BREAK)) i += 1;
  if (i < length && code[i] === LOWER_V && i + 1 < length && kind[i + 1]! & DIGIT) i += 1;
  if (i >= length || !(kind[i]! & DIGIT)) return end;
  const stop = digitsEnd(i);
  if (stop < 0 || stop - i > 9) return end;
  // "Java 2014" is a year, "Java 10 years" a length of time.
  if (i > end && stop - i === 4 && (code[i] === 49 || code[i] === 50)) return end;
  return i > end && unitFollows(stop) ? end : stop;
}

/** Whether a number that ends at `end` counts years, months or percent. */
export function unitFollows(end: number): boolean {
  const { code, kind, length } = text;
  let i = end;
  while (i < length && (kind[i]! & BLANK || code[i] === HYPHEN || code[i] === PLUS)) i += 1;
  if (code[i] === PERCENT) return true;
  let hash = EMPTY;
  while (i < length && kind[i]! & LETTER) { hash = step(hash, code[i]!); i += 1; }
  for (let phrase = firstIn(slotOf(hash)); phrase >= 0; phrase = nextOf(phrases, phrase)) {
    if (sortOf(phrases, phrase) === CUE) return (valueOf(phrases, phrase) & UNIT) !== 0;
  }
  return false;
}
