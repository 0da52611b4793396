/** Whether a spelling of the lexicon stands at a place of the text, and what version follows it. */
import { BLANK, BREAK, DIGIT, LETTER, UPPER } from './characters';
import { UNIT } from './cues';
import { digitsEnd } from './edges';
import { EMPTY, codeAt, step, text } from './fold';
import { firstIn, flagsOf, phrases, slotOf } from './lexicon';
import { capitalsOf, CUE, FIRST_WORD, MARKS, nextOf, SHORT_WORD, sizeOf, sortOf, UNITS } from './phrases';
import { HYPHEN, LOWER_V, PERCENT, PLUS, SPACE } from './signs';

/** Whether the phrase, which has as many units, is the word [start, end). */
export function isWord(phrase: number, start: number, end: number): boolean {
  for (let i = start, j = phrase + UNITS; i < end; i += 1, j += 1) if (codeAt(i) !== phrases[j]) return false;
  return true;
}

/**
 * Where the phrase ends when it stands at `start`, or -1. Of what stands before `known` the hash is known to be right; it is compared
 * last, since the rest is more likely to differ, and not at all where both are short words (`bare`: of the text, if it is of a to z alone).
 */
export function verify(phrase: number, start: number, known = start, bare = false): number {
  const { units, length } = text;
  const spelled = phrase + UNITS;
  const stop = spelled + sizeOf(phrases, phrase);
  let i = known;
  let j = spelled + known - start;
  for (; j < stop; j += 1) {
    const code = phrases[j]!;
    // A blank of the phrase is a run of blanks, or a hyphen that may be broken over a line. Behind the text stands a unit that no phrase has.
    if (code === SPACE || code === HYPHEN) {
      const from = i;
      if (codeAt(i) === HYPHEN) { i += 1; while (units[i]! & BREAK) i += 1; } else while (units[i]! & BLANK) i += 1;
      if (i === from) return -1;
    } else if (codeAt(i) === code) i += 1;
    else return -1;
  }
  if (i > length || j > stop) return -1;
  if (bare && phrases[phrase + MARKS]! & SHORT_WORD && phrases[phrase + FIRST_WORD] === known - start) return i;
  for (let k = start; k < known; k += 1) if (codeAt(k) !== phrases[spelled + k - start]) return -1;
  return i;
}

/** Whether the phrase that stands at `start` has the very capitals of the vocabulary there. */
export function hasItsCapitals(phrase: number, start: number): boolean {
  const { units } = text;
  const own = capitalsOf(phrases, phrase);
  let i = start;
  for (let j = 0; j < Math.min(sizeOf(phrases, phrase), 31); j += 1) {
    const code = phrases[phrase + UNITS + j];
    i += 1;
    if (code === SPACE || code === HYPHEN) while (units[i]! & BLANK) i += 1;
    else if (((own >>> j) & 1) !== (units[i - 1]! & UPPER ? 1 : 0)) return false;
  }
  return true;
}

/** A version after a skill: "17", "3.0", " 8", "v2.1". Gives its end, or `end`. */
export function versionEnd(end: number): number {
  const { units, length } = text;
  let i = end;
  while (i < length && i < end + 2 && (units[i]! & BLANK) && !(units[i]! & BREAK)) i += 1;
  if (i < length && codeAt(i) === LOWER_V && i + 1 < length && units[i + 1]! & DIGIT) i += 1;
  if (i >= length || !(units[i]! & DIGIT)) return end;
  const stop = digitsEnd(i);
  if (stop < 0 || stop - i > 9) return end;
  // "Java 2014" is a year, "Java 10 years" a length of time.
  if (i > end && stop - i === 4 && (codeAt(i) === 49 || codeAt(i) === 50)) return end;
  return i > end && unitFollows(stop) ? end : stop;
}

/** Whether a number that ends at `end` counts years, months or percent. */
export function unitFollows(end: number): boolean {
  const { units, length } = text;
  let i = end;
  while (i < length && (units[i]! & BLANK || codeAt(i) === HYPHEN || codeAt(i) === PLUS)) i += 1;
  if (codeAt(i) === PERCENT) return true;
  let hash = EMPTY;
  while (i < length && units[i]! & LETTER) { hash = step(hash, codeAt(i)); i += 1; }
  for (let phrase = firstIn(slotOf(hash)); phrase >= 0; phrase = nextOf(phrases, phrase)) {
    if (sortOf(phrases, phrase) === CUE) return (flagsOf(phrase) & UNIT) !== 0;
  }
  return false;
}
