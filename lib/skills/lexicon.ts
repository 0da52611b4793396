/**
 * All spellings of all skills, and all cues. The hash of a first word leads to the spellings that are that word, and tells what longer
 * ones may go on with; their hash is that of the word with this sign behind it. A bitmap says of most words that they begin nothing.
 */
import { buildLexicon } from './build-lexicon';
import { BLANK, LETTER } from './characters';
import { text } from './fold';
import { AHEAD, aheadBit, bitOf, GLUED, HASH, NOWHERE, PLACE, SLOT, stepBehind } from './phrases';
import { HYPHEN } from './signs';
import { allSkills } from './vocabulary';

export const { bits, slots, mask, phrases, capitals } = buildLexicon(allSkills);

/** The slot of a hash, or -1. */
export function slotOf(hash: number): number {
  const bit = bitOf(hash);
  if (!(bits[bit >> 3]! & (1 << (bit & 7)))) return -1;
  let slot = (bit & mask) * SLOT;
  while (slots[slot + PLACE] !== 0) {
    if (slots[slot + HASH] === hash) return slot;
    slot = (slot + SLOT) & (mask * SLOT);
  }
  return -1;
}

/** The first phrase of a slot, or -1. */
export function firstIn(slot: number): number {
  const place = slot < 0 ? NOWHERE : slots[slot + PLACE]!;
  return place === NOWHERE ? -1 : place;
}

/** The first of the phrases that begin with the word of that slot, which ends there, and go on as the text does; or -1. */
export function firstLonger(slot: number, wordEnd: number): number {
  const ahead = slots[slot + AHEAD]!;
  if (ahead === 0) return -1;
  const { code, kind } = text;
  let i = wordEnd;
  if (code[i] === HYPHEN) i += 1;
  while (kind[i]! & BLANK) i += 1;
  const sign = i > wordEnd ? code[i]! : GLUED | code[i]!;
  if (!(ahead & aheadBit(sign)) || i >= text.length) return -1;
  return firstIn(slotOf(stepBehind(slots[slot + HASH]!, sign, kind[i + 1]! & LETTER ? code[i + 1]! : 0)));
}
