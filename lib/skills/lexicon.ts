/**
 * All spellings of all skills, and all cues. The hash of a first word leads to the spellings that are that word, and tells what longer
 * ones may go on with; their hash is that of the word with this sign behind it.
 */
import { BLANK, CODE, LETTER } from './characters';
import { text } from './fold';
import { AHEAD, TIGHT, HASH, NOWHERE, NUMBER, numberOf, PLACE, placeOf, SLOT, stepBehind } from './phrases';
import { packed } from './prepared';
import { HYPHEN } from './signs';
import { unpack } from './unpack';

export const { flags, index, shift, slots, phrases } = unpack(packed);
const { salt } = packed;
const mask = index.length - 1;

/** The flags of a phrase that is a cue. */
export const flagsOf = (phrase: number) => flags[numberOf(phrases, phrase)]!;

/** The slot of a hash, or 0. */
export const slotOf = (hash: number) => slotFrom(placeOf(hash, shift), hash);

/** The slot of a hash, looked for from that place of the index on; or 0. */
export function slotFrom(place: number, hash: number): number {
  for (let at = place & mask; index[at] !== 0; at = (at + 1) & mask) {
    const slot = (index[at]! & NUMBER) * SLOT;
    if (slots[slot + HASH] === hash) return slot;
  }
  return 0;
}

/** The first phrase of a slot, or -1. */
export function firstIn(slot: number): number {
  const place = slot === 0 ? NOWHERE : slots[slot + PLACE]!;
  return place === NOWHERE ? -1 : place;
}

/**
 * Where the text goes on behind the word of that slot, which ends there, if longer phrases may go on with what stands there; otherwise -1.
 * Apart from `firstLonger`: the loop over the words is a tenth slower with both in one, which the engine does not write out there.
 */
export function onwards(slot: number, wordEnd: number): number {
  const ahead = slots[slot + AHEAD]!;
  if (ahead === 0) return -1;
  const { units } = text;
  const after = units[wordEnd]!;
  if (!(after & BLANK) && (after & CODE) !== HYPHEN) return ahead & (1 << (TIGHT ^ (after & CODE))) ? wordEnd : -1;
  let i = wordEnd + 1;
  while (units[i]! & BLANK) i += 1;
  return ahead & (1 << (units[i]! & CODE)) ? i : -1;
}

/** The first of the phrases that begin with the word of that slot and go on, apart from it or not, with what stands at `on`; or -1. */
export function firstLonger(slot: number, on: number, apart: boolean): number {
  const { units } = text;
  const sign = units[on]! & CODE;
  const behind = units[on + 1]!;
  const inner = slotOf(stepBehind(slots[slot + HASH]!, apart ? sign : TIGHT ^ sign, behind & LETTER ? behind & CODE : 0, salt));
  return inner === 0 || !(slots[inner + AHEAD]! & (1 << (units[on + 2]! & CODE))) ? -1 : firstIn(inner);
}
