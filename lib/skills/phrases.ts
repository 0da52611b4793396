/**
 * How the lexicon keeps its spellings: one after another in one array of numbers, each told by its place. All of a spelling stands
 * side by side, since to fetch it from memory takes longer than to compare it.
 */

export const SKILL_PLAIN = 0;
export const SKILL_CASE = 1;
export const SKILL_COMPANY = 2;
export const CUE = 3;

/** The next spelling under the same hash, which is no longer than this one; or -1. */
export const nextOf = (phrases: Uint16Array, phrase: number) => phrases[phrase]! | (phrases[phrase + 1]! << 16);
/** Index of the skill, or the flags of a cue. */
export const valueOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 2]! | (phrases[phrase + 3]! << 16);
/** SKILL_PLAIN, SKILL_CASE, SKILL_COMPANY or CUE. */
export const sortOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 4]! >>> 8;
/** How many units it has. */
export const sizeOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 4]! & 0xff;
/** A symbol that must stand before the first word (.NET), or 0. */
export const symbolOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 5]!;
/** The hash that leads to it. */
export const hashOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 6]! | (phrases[phrase + 7]! << 16);
/** So far behind its place stand its folded units. A blank and a hyphen each stand for any run of blanks, or a hyphen. */
export const UNITS = 8;

export const setNext = (phrases: Uint16Array, phrase: number, next: number) => { phrases[phrase] = next; phrases[phrase + 1] = next >>> 16; };
export const setValue = (phrases: Uint16Array, phrase: number, value: number) => { phrases[phrase + 2] = value; phrases[phrase + 3] = value >>> 16; };
export const setKind = (phrases: Uint16Array, phrase: number, sort: number, size: number, symbol: number) => {
  phrases[phrase + 4] = size | (sort << 8);
  phrases[phrase + 5] = symbol;
};
export const setHash = (phrases: Uint16Array, phrase: number, hash: number) => { phrases[phrase + 6] = hash; phrases[phrase + 7] = hash >>> 16; };

/**
 * A slot of the lexicon's table: the place of the first spelling under a hash, and some bits of that hash. 0 is empty, and so nothing
 * stands at place 0. Places are multiples of STEP.
 */
export const STEP = 4;
const PLACE_BITS = 19;
export const placeIn = (slot: number) => (slot & ((1 << PLACE_BITS) - 1)) * STEP;
export const tagIn = (slot: number) => slot >>> PLACE_BITS;
export const tagOf = (hash: number) => hash >>> PLACE_BITS;
export const slotOf = (phrase: number, hash: number) => (phrase / STEP) | ((hash >>> PLACE_BITS) << PLACE_BITS);
/** Where no spelling may stand any more. */
export const MOST_PLACES = (1 << PLACE_BITS) * STEP;

const BITS = 1 << 17;
/** Bytes of a bitmap with one bit per hash that leads somewhere. */
export const BYTES_OF_BITS = BITS >> 3;
export const bitOf = (hash: number) => (hash ^ (hash >>> 15)) & (BITS - 1);

/** The hash of a word that is followed by more: `sign` is the unit behind a blank, or with GLUED the unit right behind. */
export const stepBehind = (hash: number, sign: number) => Math.imul(hash, 0x2c1b3c6d) ^ Math.imul(sign + 1, 0x297a2d39);
export const GLUED = 0x8000;
