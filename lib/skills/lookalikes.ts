/** "СSS" with a Cyrillic С: letters of Cyrillic in words of Latin letters, which a keyboard that was not switched has put there. */
import { CODE, codeOf, UPPER } from './characters';
import { codeAt, hashBetween, text } from './fold';

/** Letters that look alike, large and small; and those that do as capitals only. */
const ALIKE = ['аеорсух', 'aeopcyx'] as const;
const ALIKE_AS_CAPITALS = ['вкмнт', 'bkmht'] as const;

/** Cyrillic letters, by their code, with the code of the Latin one that looks so. */
const pairs = ([cyrillic, latin]: readonly [string, string]) => Array.from(cyrillic, (letter, k) => [codeOf(letter.charCodeAt(0)), latin.charCodeAt(k)] as const);
const alike = new Map(pairs(ALIKE));
const alikeAsCapitals = new Map(pairs(ALIKE_AS_CAPITALS));

const isLatin = (code: number) => code >= 97 && code <= 122;
const latinOf = (i: number) => alike.get(codeAt(i)) ?? (text.units[i]! & UPPER ? alikeAsCapitals.get(codeAt(i)) : undefined);

/**
 * Takes a word [start, end) that is none of ours. If it mixes Latin letters with such that only look so, writes it in Latin letters, in
 * the text at hand, and gives the hash that it has then; otherwise 0.
 */
export function readAlike(start: number, end: number): number {
  const { units } = text;
  let latin = 0;
  for (let i = start; i < end; i += 1) {
    if (isLatin(codeAt(i))) latin += 1;
    else if (latinOf(i) === undefined) return 0;
  }
  if (latin === 0 || latin === end - start) return 0;
  for (let i = start; i < end; i += 1) units[i] = (units[i]! & ~CODE) | (latinOf(i) ?? codeAt(i));
  return hashBetween(start, end);
}
