/**
 * All spellings of all skills, and all cues. The hash of a first word leads to the spellings that are that word; the hash of a first
 * word with the sign behind it leads to the longer spellings that begin so. A small bitmap says of most words that they begin nothing.
 */
import { buildLexicon } from './build-lexicon';
import { BLANK } from './characters';
import { text } from './fold';
import { bitOf, GLUED, hashOf, placeIn, stepBehind, tagIn, tagOf } from './phrases';
import { HYPHEN } from './signs';
import { allSkills } from './vocabulary';

export const { bits, table, mask, phrases, kinds } = buildLexicon(allSkills);

/** Whether the hash may lead to a phrase; false is certain. */
export const mayLead = (hash: number) => {
  const bit = bitOf(hash);
  return (bits[bit >> 3]! & (1 << (bit & 7))) !== 0;
};

/** The first phrase of that hash, or -1. */
export function firstPhrase(hash: number): number {
  return mayLead(hash) ? lookUp(hash) : -1;
}

/** As `firstPhrase`, of a hash that may lead. */
export function lookUp(hash: number): number {
  const tag = tagOf(hash);
  for (let at = bitOf(hash) & mask; ; at = (at + 1) & mask) {
    const slot = table[at]!;
    if (slot === 0) return -1;
    if (tagIn(slot) === tag && hashOf(phrases, placeIn(slot)) === hash) return placeIn(slot);
  }
}

/** The first of the phrases that go on behind the word that ends there, as the text does; or -1. */
export function firstLonger(hash: number, wordEnd: number): number {
  const { code, kind } = text;
  let i = wordEnd;
  if (code[i] === HYPHEN) i += 1;
  while (kind[i]! & BLANK) i += 1;
  return i < text.length ? firstPhrase(stepBehind(hash, i > wordEnd ? code[i]! : GLUED | code[i]!)) : -1;
}
