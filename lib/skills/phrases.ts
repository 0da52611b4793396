/**
 * How the lexicon keeps its spellings: one after another in one array of numbers, each told by its place; and the slots that a hash
 * finds them by. All of a spelling stands side by side, as does all of a slot: to fetch something from memory takes longer than to compare it.
 */

export const SKILL_PLAIN = 0;
export const SKILL_CASE = 1;
export const SKILL_COMPANY = 2;
export const CUE = 3;
/** A plain skill of several words, written as one. */
export const GLUED = 4;
export const SKILL_NEVER = 5;
export const SKILL_LIKELY = 6;

/** Index of the skill, or the number of a cue's flags. */
export const numberOf = (phrases: Uint8Array, phrase: number) => phrases[phrase]! | (phrases[phrase + 1]! << SEVEN);
/** SKILL_PLAIN, SKILL_LIKELY, SKILL_CASE, SKILL_COMPANY, SKILL_NEVER, CUE or GLUED. */
export const sortOf = (phrases: Uint8Array, phrase: number) => phrases[phrase + MARKS]! & SORT;
/** How many units it has. */
export const sizeOf = (phrases: Uint8Array, phrase: number) => phrases[phrase + SIZE]!;
/** So far behind its place stand its folded units. A blank and a hyphen each stand for any run of blanks, or a hyphen. */
export const UNITS = 6;
/** What stands behind its units: the symbol of a SYMBOLIC one, and of a SKILL_CASE its capitals. */
const extraOf = (phrases: Uint8Array, phrase: number) => (phrases[phrase + MARKS]! & SYMBOLIC ? 1 : 0) + (sortOf(phrases, phrase) === SKILL_CASE ? FOR_CAPITALS : 0);
/** Where the next phrase stands. */
export const behind = (phrases: Uint8Array, phrase: number) => phrase + UNITS + sizeOf(phrases, phrase) + extraOf(phrases, phrase);
/** The next spelling under the same hash, which is no longer than this one; or -1. */
export const nextOf = (phrases: Uint8Array, phrase: number) => (phrases[phrase + MARKS]! & LAST ? -1 : behind(phrases, phrase));
/** A symbol that must stand before the first word (.NET), or 0. */
export const symbolOf = (phrases: Uint8Array, phrase: number) => (phrases[phrase + MARKS]! & SYMBOLIC ? phrases[phrase + UNITS + sizeOf(phrases, phrase)]! : 0);
/** Of a SKILL_CASE: one bit for each of its first 31 units, set where the vocabulary writes a capital. */
export function capitalsOf(phrases: Uint8Array, phrase: number): number {
  const end = behind(phrases, phrase);
  let bits = 0;
  for (let k = 1; k <= FOR_CAPITALS; k += 1) bits = (bits << SEVEN) | phrases[end - k]!;
  return bits;
}

/** All numbers of a phrase but its units have at most seven bits, those of ASCII; larger ones stand in parts, the lowest first. */
export const SEVEN = 7;
/** How many parts the capitals have. */
export const FOR_CAPITALS = 5;
/** Behind the two parts of the number: its marks, what is only asked when slots are made, how many units it has, and how many its first word has. */
export const MARKS = 2;
export const MAKING = 3;
export const SIZE = 4;
export const FIRST_WORD = 5;
/** Of MARKS: the bits of the sort; there is no next under the same hash; it needs a symbol before it; its first word is no longer than SHORT and of a to z alone. */
export const SORT = 7;
export const LAST = 1 << 3;
export const SYMBOLIC = 1 << 4;
export const SHORT_WORD = 1 << 5;
/** Of MAKING: it is the first of the slot of its first word; of the slot behind that. */
export const OPENS_WORD = 1;
export const OPENS_BEHIND = 1 << 1;
/** Alone in its slot, and to be noted there; without SURE the hash alone is not enough to tell it. */
export const ALONE = 1 << 2;
export const SURE = 1 << 3;
/** Right behind where it goes on stands a letter. */
export const LETTER_BEHIND = 1 << 4;

/** What a slot holds, one number behind the other: the hash; */
export const HASH = 0;
/** one bit for each sign that spellings go on with, behind the word of that hash or behind what `stepBehind` put to it (see TIGHT); */
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
export const placeOf = (hash: number, shift: number) => Math.imul(hash, STIR) >>> shift;
export const STIR = 0x9e3779b1;
/** Of what stands in the index: the number of a slot; and whether another, which belongs at this place as well, had to go behind it. */
export const NUMBER = (1 << 15) - 1;
export const MORE = 1 << 15;

/**
 * The hash of a word that is followed by more. `sign`: the unit behind a blank, or changed by TIGHT the unit right behind; `letter`: the letter
 * after it, or 0; `salt`: any number, chosen so that no two hashes of the lexicon are one.
 */
export const stepBehind = (hash: number, sign: number, letter: number, salt: number) =>
  Math.imul(hash ^ salt, 0x2c1b3c6d) ^ Math.imul(sign + 1, 0x297a2d39) ^ Math.imul(letter, 0x45d9f3b3);
/** Changes the lowest bits as well, so that the bit of a sign in AHEAD, which is `1 << sign`, is another one where no blank comes before it. */
export const TIGHT = 0x8004;
