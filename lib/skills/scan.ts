/** One pass over the words of a folded text: every spelling of a skill and every cue, longest first, nothing inside other words. */
import { CLOSES, CODE, DIGIT, LETTER, OPENS, UPPER, WORD } from './characters';
import { codeAt, EMPTY, hashOf, step, text, words } from './fold';
import { matchBroken, unglue } from './broken';
import { addressEnd, beginsWell, endsWell, isAddress } from './edges';
import { hits, putCue, putDoubt, putSkill } from './hits';
import { firstIn, firstLonger, flagsOf, index, mayGoOn, phrases, shift, slotFrom, slotOf, slots } from './lexicon';
import {
  CUE, GLUED, HASH, LENGTH_AT, LONE, LONE_SKILL, LONE_VALUE, LONGEST_LONE, nextOf, numberOf, placeOf, sizeOf, SKILL_CASE, SKILL_PLAIN, SLOT, sortOf, symbolOf,
} from './phrases';
import { COLON, DOT, LOWER_S, SLASH } from './signs';
import { hasItsCapitals, isWord, unitFollows, verify, versionEnd } from './spelling';

/** Modulo 2^32: takes the last unit off a hash again. */
const INVERSE_OF_31 = 0xbdef7bdf | 0;
/** A longer word may be words that were glued together. */
const LONG = 11;

/** Finds the hits of the text at hand. */
export function scan(): void {
  const { count, edges } = words;
  hits.count = 0;
  hits.doubts = 0;
  let behind = 0;
  // What the next word needs from memory is asked for before this word is read, so that it is there when it is needed.
  let nextHash = hashOf(0);
  let nextPlace = placeOf(nextHash, shift);
  let nextSlot = index[nextPlace]! * SLOT;
  let nextKey = slots[nextSlot + HASH]!;
  for (let w = 0; w < count; w += 1) {
    const hash = nextHash;
    const key = nextKey;
    const place = nextPlace;
    const slot = nextSlot;
    nextHash = hashOf(w + 1);
    nextPlace = placeOf(nextHash, shift);
    nextSlot = index[nextPlace]! * SLOT;
    nextKey = slots[nextSlot + HASH]!;
    if (edges[2 * w]! >= behind) behind = match(w, hash, slot === 0 || key === hash ? slot : slotFrom(place + 1, hash));
  }
}

/** Puts what begins with word w, which has that hash and slot, or 0; gives where to go on. */
function match(w: number, hash: number, slot: number): number {
  const { units } = text;
  const { counts, edges } = words;
  const start = edges[2 * w]!;
  const end = edges[2 * w + 1]!;
  const length = end - start;
  const after = units[end]!;
  // Nothing in an address is a skill.
  if ((after & CODE) === COLON && codeAt(end + 1) === SLASH && codeAt(end + 2) === SLASH) return addressEnd(end);
  if (length === 1 && units[start]! & UPPER) {
    const broken = matchBroken(w, start, end);
    if (broken >= 0) return broken;
  }
  const odd = counts[2 * w + 1] !== counts[2 * w];
  let next = -1;
  if (slot !== 0) {
    if (mayGoOn(slot, end)) next = matchAt(w, slot, start, end);
    else {
      const lone = slots[slot + LONE]!;
      // The most frequent case, made quick: a word that is one cue or one skill, and begins no longer one.
      if ((lone >>> LENGTH_AT & LONGEST_LONE) === length && ((lone > 0 && !odd) || isWord(firstIn(slot), start, end)) && begins(start) && ends(end)) {
        if (lone & LONE_SKILL) putSkill(start, end, versionEnd(end), w, lone & LONE_VALUE);
        else putCue(start, end, w, lone & LONE_VALUE);
        return end;
      }
      const word = firstIn(slot);
      if (word >= 0 && begins(start)) next = firstThatStands(w, word, start, end);
    }
    if (next >= 0) return next;
  }
  if (odd && units[start]! & LETTER) next = matchLetters(w, start, end);
  if (next < 0 && length > 4 && codeAt(end - 1) === LOWER_S) {
    const singular = slotOf(Math.imul(hash - LOWER_S, INVERSE_OF_31));
    if (singular !== 0) next = matchAt(w, singular, start, end - 1);
  }
  if (next < 0 && length > LONG && bends(start, end)) { unglue(w, start, end); return start; }
  return next < 0 && (after & CODE) === DOT && isAddress(end) ? addressEnd(end) : next;
}

/** Most words stand between signs that part them from all else. */
const begins = (start: number) => start === 0 || (text.units[start - 1]! & OPENS) !== 0 || beginsWell(start);
const ends = (end: number) => (text.units[end]! & CLOSES) !== 0 || endsWell(end);

/**
 * The longest phrase that begins with the word [start, wordEnd), which has that slot; of a skill and a cue of one length, the skill.
 * Gives where to go on, or -1.
 */
function matchAt(w: number, slot: number, start: number, wordEnd: number): number {
  if (!begins(start)) return -1;
  const longer = firstLonger(slot, wordEnd);
  const end = longer < 0 ? -1 : firstThatStands(w, longer, start, wordEnd);
  if (end > 0) return end;
  const word = firstIn(slot);
  return word < 0 ? -1 : firstThatStands(w, word, start, wordEnd);
}

/** Tries a phrase and those behind it; puts the first that stands at `start`, up to `known` by its hash. Gives its end, or -1. */
function firstThatStands(w: number, from: number, start: number, known: number): number {
  const { units } = text;
  const bare = words.counts[2 * w + 1] === words.counts[2 * w];
  for (let phrase = from; phrase >= 0; phrase = nextOf(phrases, phrase)) {
    const symbol = symbolOf(phrases, phrase);
    if (symbol && !(start > 0 && codeAt(start - 1) === symbol && (start < 2 || !(units[start - 2]! & WORD)))) continue;
    const end = verify(phrase, start, known, bare);
    if (end < 0) continue;
    const sort = sortOf(phrases, phrase);
    if (sort !== CUE && units[end - 1]! & DIGIT && unitFollows(end)) continue;
    let close = end;
    if (!ends(end)) {
      const plural = codeAt(end) === LOWER_S && sizeOf(phrases, phrase) > 3 && codeAt(end - 1) !== LOWER_S;
      if (!plural || !endsWell(end + 1)) continue;
      close = end + 1;
    }
    const begin = symbol ? start - 1 : start;
    if (sort === CUE) { putCue(begin, close, w, flagsOf(phrase)); return close; }
    const skill = numberOf(phrases, phrase);
    if (sort === SKILL_PLAIN || sort === GLUED) putSkill(begin, close, versionEnd(close), w, skill);
    else putDoubt(begin, close, versionEnd(close), w, skill, sort, sort === SKILL_CASE && hasItsCapitals(phrase, start));
    return close;
  }
  return -1;
}

/** "Java8": the letters before the first digit. */
function matchLetters(w: number, start: number, end: number): number {
  let hash = EMPTY;
  for (let i = start; i < end; i += 1) {
    if (i > start && text.units[i]! & DIGIT) {
      const slot = slotOf(hash);
      return slot === 0 ? -1 : matchAt(w, slot, start, i);
    }
    hash = step(hash, codeAt(i));
  }
  return -1;
}

/** Whether a capital follows a small letter inside the word. */
function bends(start: number, end: number): boolean {
  const { units } = text;
  for (let i = start + 1; i < end; i += 1) if (units[i]! & UPPER && !(units[i - 1]! & UPPER)) return true;
  return false;
}
