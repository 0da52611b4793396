/**
 * Makes the lexicon of what pack.ts packed. It is made whenever a page of ours opens, by code that has not run yet: what the engine has
 * built in, and two plain loops, one over the spellings that makes their slots and one over the slots that makes the index.
 */
import { EMPTY } from './fold';
import {
  AHEAD, ALONE, CUE, FIRST_WORD, FOR_CAPITALS, HASH, LENGTH_AT, LETTER_BEHIND, LONE, LONE_SKILL, MAKING, MARKS, NOWHERE, OPENS_BEHIND, OPENS_WORD, PLACE, MORE, SEVEN, SIZE, SKILL_CASE, SLOT, SORT, stepBehind, STIR, SURE, SYMBOLIC, TIGHT,
  UNITS,
} from './phrases';
import { HYPHEN, SPACE } from './signs';

/** What pack.ts makes. Plain data, so that it can be written into a script. */
export type Packed = {
  /** The phrases as phrases.ts tells, behind two numbers that mean nothing: the lowest seven bits of each, as one character of ASCII. */
  phrases: string;
  /** Which have the eighth: in twos, where such numbers begin, and how many follow one another. */
  eighth: readonly number[];
  /** The flags of cues, which the phrases tell by number. */
  flags: readonly number[];
  /** How many slots there are. */
  slots: number;
  /** See `stepBehind`. */
  salt: number;
};

const EIGHTH = 1 << SEVEN;

/** Where the first phrase stands. */
export const FIRST = 2;

export type Lexicon = {
  /** NUMBER and MORE, from where `placeOf` puts the hashes of slots on, up to a 0. */
  index: Uint16Array;
  /** What `placeOf` takes with the hash. */
  shift: number;
  /** See phrases.ts. There is none at 0. */
  slots: Int32Array;
  /** See phrases.ts. Those of a slot follow one another, longest first. */
  phrases: Uint8Array;
  /** The flags of cues, by their number. */
  flags: Int32Array;
};

/** Takes packed spellings, gives their lexicon. Time grows with the number of their units. */
export function unpack(packed: Packed): Lexicon {
  const phrases = numbersOf(packed);
  const slots = new Int32Array((packed.slots + 1) * SLOT);
  makeSlots(phrases, slots, packed);
  // At least two places for a slot: few hashes find theirs taken.
  const shift = Math.clz32(packed.slots * 2);
  return { index: indexOf(slots, shift), shift, slots, phrases, flags: Int32Array.from(packed.flags) };
}

/** An engine has nothing quicker built in to make numbers of a string than this encoder, and few of the numbers are more than it can tell. */
function numbersOf({ phrases: text, eighth }: Packed): Uint8Array {
  const phrases = new TextEncoder().encode(text);
  for (let k = 0; k < eighth.length; k += 2) {
    for (let i = eighth[k]!, end = i + eighth[k + 1]!; i < end; i += 1) phrases[i]! |= EIGHTH;
  }
  return phrases;
}

function makeSlots(phrases: Uint8Array, slots: Int32Array, { flags, salt }: Packed): void {
  const { length } = phrases;
  let next = SLOT;
  /** The slots of the word at hand, and of what is behind it. */
  let own = 0;
  let inner = 0;
  for (let phrase = FIRST; phrase < length;) {
    const marks = phrases[phrase + MARKS]!;
    const making = phrases[phrase + MAKING]!;
    const size = phrases[phrase + SIZE]!;
    const word = phrases[phrase + FIRST_WORD]!;
    const from = phrase + UNITS;
    const place = phrase;
    phrase = from + size;
    if (marks & SYMBOLIC) phrase += 1;
    if ((marks & SORT) === SKILL_CASE) phrase += FOR_CAPITALS;
    if (making & OPENS_WORD) {
      own = next;
      next += SLOT;
      slots[own + HASH] = hashOf(phrases, from, word);
      slots[own + PLACE] = word === size ? place : NOWHERE;
      if (making & ALONE) {
        const number = phrases[place]! | (phrases[place + 1]! << SEVEN);
        slots[own + LONE] = ((marks & SORT) === CUE ? flags[number]! : number | LONE_SKILL) | (size << LENGTH_AT) | (making & SURE ? 0 : 1 << 31);
      }
    }
    if (word === size) continue;
    let on = from + word;
    let sign = phrases[on]!;
    if (sign === SPACE || sign === HYPHEN) { on += 1; sign = phrases[on]!; } else sign ^= TIGHT;
    slots[own + AHEAD]! |= 1 << sign;
    if (making & OPENS_BEHIND) {
      inner = next;
      next += SLOT;
      slots[inner + HASH] = stepBehind(slots[own + HASH]!, sign, making & LETTER_BEHIND ? phrases[on + 1]! : 0, salt);
      slots[inner + PLACE] = place;
    }
    // What stands for several signs of a text, as a blank does, can be told from none.
    const third = on + 2 < from + size ? phrases[on + 2]! : SPACE;
    slots[inner + AHEAD]! |= third === SPACE || third === HYPHEN ? -1 : 1 << third;
  }
}

/** What `step` gives for that many units. A function of its own, since an engine makes one that is called often quick before it does so with a loop that goes on and on. */
function hashOf(phrases: Uint8Array, from: number, size: number): number {
  let hash = EMPTY;
  for (let k = from; k < from + size; k += 1) hash = (Math.imul(hash, 31) + phrases[k]!) | 0;
  return hash;
}

function indexOf(slots: Int32Array, shift: number): Uint16Array {
  const index = new Uint16Array(2 ** (32 - shift));
  const last = index.length - 1;
  const { length } = slots;
  let number = 0;
  for (let slot = SLOT; slot < length; slot += SLOT) {
    number += 1;
    // What `placeOf` gives, without ten thousand calls of code that is not fast yet.
    let at = Math.imul(slots[slot + HASH]!, STIR) >>> shift;
    if (index[at] !== 0) {
      index[at]! |= MORE;
      do at = (at + 1) & last; while (index[at] !== 0);
    }
    index[at] = number;
  }
  return index;
}
