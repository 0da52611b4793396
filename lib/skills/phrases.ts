/**
 * How the lexicon keeps its spellings: one after another in one array of numbers, each told by its place; and the slots that a hash
 * finds them by. All of a spelling stands side by side, as does all of a slot: to fetch something from memory takes longer than to compare it.
 */

export const SKILL_PLAIN = 0;
export const SKILL_CASE = 1;
export const SKILL_COMPANY = 2;
export const CUE = 3;
/** A plain skill of several words, written as one: its units are those of the spelling that `originOf` tells, without blanks and hyphens. */
export const GLUED = 4;

/** The next spelling under the same hash, which is no longer than this one; or -1. */
export const nextOf = (phrases: Uint16Array, phrase: number) => phrases[phrase]! | (phrases[phrase + 1]! << 16);
/** Index of the skill, or the flags of a cue. */
export const valueOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 2]! | (phrases[phrase + 3]! << 16);
/** SKILL_PLAIN, SKILL_CASE, SKILL_COMPANY, CUE or GLUED. */
export const sortOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 4]! >>> 8;
/** How many units it has. */
export const sizeOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 4]! & 0xff;
/** A symbol that must stand before the first word (.NET), or 0. */
export const symbolOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + 5]!;
/** So far behind its place stand its folded units. A blank and a hyphen each stand for any run of blanks, or a hyphen. */
export const UNITS = 6;

/** Of a GLUED one: the spelling that it is of. It has no units of its own. */
export const originOf = (phrases: Uint16Array, phrase: number) => phrases[phrase + UNITS]! | (phrases[phrase + UNITS + 1]! << 16);
export const SIZE_OF_GLUED = UNITS + 2;

/** Notes all that stands before the units; there is none next. In one call, since there are ten thousand before anything has been made fast. */
export function write(phrases: Uint16Array, phrase: number, value: number, sort: number, size: number, symbol: number): void {
  phrases[phrase] = 0xffff;
  phrases[phrase + 1] = 0xffff;
  phrases[phrase + 2] = value;
  phrases[phrase + 3] = value >>> 16;
  phrases[phrase + 4] = size | (sort << 8);
  phrases[phrase + 5] = symbol;
}
export const setNext = (phrases: Uint16Array, phrase: number, next: number) => { phrases[phrase] = next; phrases[phrase + 1] = next >>> 16; };
export const setOrigin = (phrases: Uint16Array, phrase: number, origin: number) => {
  phrases[phrase + UNITS] = origin;
  phrases[phrase + UNITS + 1] = origin >>> 16;
};

/** What a slot holds, one number behind the other: the hash; */
export const HASH = 0;
/** one bit for each sign that spellings go on with, behind the word of that hash or behind what `stepBehind` put to it (see `aheadBit`); */
export const AHEAD = 1;
/** the place of the first spelling under the hash, or NOWHERE; */
export const PLACE = 2;
/**
 * where the only one is of one word, and either a cue or a plain skill: its value, which of the two it is, and its length; or 0.
 * Less than 0: the hash alone is not enough to tell it.
 */
export const LONE = 3;
export const SLOT = 4;

/** The place in the slot of a word that only longer spellings begin with. */
export const NOWHERE = 1;
/** Words of one length, no longer than this and of a to z alone, have different hashes: 31 to this power is less than 2^32. */
export const SHORT = 6;
/** Of LONE: the bits of the value, then one for a skill, then five for the length. */
export const LONE_VALUE = (1 << 25) - 1;
export const LONE_SKILL = 1 << 25;
export const LENGTH_AT = 26;
export const LONGEST_LONE = 31;

/** Where in an index of 2^(32 - `shift`) places the search for a hash begins: its bits are stirred, since the hashes of short words lie close together. */
export const placeOf = (hash: number, shift: number) => Math.imul(hash, 0x9e3779b1) >>> shift;

/** The hash of a word that is followed by more. `sign`: the unit behind a blank, or with TIGHT the unit right behind; `letter`: the letter after it, or 0. */
export const stepBehind = (hash: number, sign: number, letter: number) =>
  Math.imul(hash, 0x2c1b3c6d) ^ Math.imul(sign + 1, 0x297a2d39) ^ Math.imul(letter, 0x45d9f3b3);
export const TIGHT = 0x8000;
export const aheadBit = (sign: number) => 1 << ((sign ^ (sign >>> 13)) & 31);
