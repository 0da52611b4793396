/**
 * All spellings of all skills, and all cues. The hash of a first word leads to the spellings that are that word, and tells what longer
 * ones may go on with; their hash is that of the word with this sign behind it.
 */
import { BLANK, CODE, LETTER } from './characters';
import { codeAt, text } from './fold';
import { AHEAD, TIGHT, HASH, NOWHERE, numberOf, PLACE, placeOf, SLOT, stepBehind } from './phrases';
import { packed } from './prepared';
import { HYPHEN } from './signs';
import { unpack } from './unpack';

export const { index, shift, slots, phrases } = unpack(packed);
const { flags, salt } = packed;
const mask = index.length - 1;

/** The flags of a phrase that is a cue. */
export const flagsOf = (phrase: number) => flags[numberOf(phrases, phrase)]!;

/** The slot of a hash, or 0. */
export const slotOf = (hash: number) => slotFrom(placeOf(hash, shift), hash);

/** The slot of a hash, looked for from that place of the index on; or 0. */
export function slotFrom(place: number, hash: number): number {
  for (let at = place & mask; index[at] !== 0; at = (at + 1) & mask) {
    const slot = index[at]! * SLOT;
    if (slots[slot + HASH] === hash) return slot;
  }
  return 0;
}

/** The first phrase of a slot, or -1. */
export function firstIn(slot: number): number {
  const place = slot === 0 ? NOWHERE : slots[slot + PLACE]!;
  return place === NOWHERE ? -1 : place;
}

/** Whether a longer phrase may begin with the word of that slot, which ends there: a first look, at one unit. */
export function mayGoOn(slot: number, wordEnd: number): boolean {
  const ahead = slots[slot + AHEAD]!;
  if (ahead === 0) return false;
  const after = text.units[wordEnd]!;
  const next = text.units[wordEnd + 1]!;
  if (!(after & BLANK)) return (after & CODE) === HYPHEN || (ahead & (1 << (TIGHT ^ (after & CODE)))) !== 0;
  return (next & BLANK) !== 0 || (ahead & (1 << (next & CODE))) !== 0;
}

/** The first of the phrases that begin with the word of that slot, which ends there, and go on as the text does; or -1. */
export function firstLonger(slot: number, wordEnd: number): number {
  const ahead = slots[slot + AHEAD]!;
  if (ahead === 0) return -1;
  const { units } = text;
  let i = wordEnd;
  if (codeAt(i) === HYPHEN) i += 1;
  while (units[i]! & BLANK) i += 1;
  const sign = i > wordEnd ? codeAt(i) : TIGHT ^ codeAt(i);
  if (!(ahead & (1 << sign)) || i >= text.length) return -1;
  const behind = slotOf(stepBehind(slots[slot + HASH]!, sign, units[i + 1]! & LETTER ? codeAt(i + 1) : 0, salt));
  return behind === 0 || !(slots[behind + AHEAD]! & (1 << codeAt(i + 2))) ? -1 : firstIn(behind);
}
