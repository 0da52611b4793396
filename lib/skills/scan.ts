/** One pass over the words of a folded text: every spelling of a skill and every cue, longest first, nothing inside other words. */
import { CLOSES, CODE, DIGIT, FOREIGN, LETTER, ODD, OPENS, PARTING, UPPER, WORD } from './characters';
import { codeAt, EMPTY, hashOf, kindsOf, step, text, words } from './fold';
import { LONG, matchBroken, mayBeGlued, unglue } from './broken';
import { addressEnd, beginsWell, endsWell, isAddress } from './edges';
import { hits, putCue, putDoubt, putSkill } from './hits';
import { firstIn, firstLonger, flags, index, onwards, phrases, shift, slotFrom, slotOf, slots } from './lexicon';
import {
  behind, CUE, GLUED, HASH, LAST, LENGTH_AT, LONE, LONE_SKILL, LONE_VALUE, LONGEST_LONE, MARKS, MORE, NUMBER, numberOf, placeOf, sizeOf, SKILL_CASE, SKILL_LIKELY, SKILL_PLAIN, SLOT, SORT, symbolOf, SYMBOLIC,
} from './phrases';
import { readAlike } from './lookalikes';
import { COLON, DOT, LOWER_S, SLASH } from './signs';
import { followsSkill, slipOf } from './slips';
import { hasItsCapitals, isWord, unitFollows, verify, versionEnd } from './spelling';

/** Modulo 2^32: takes the last unit off a hash again. */
const INVERSE_OF_31 = 0xbdef7bdf | 0;
/** A shorter word is not looked at for a slip of the pen. */
const SLIPPED = 6;

/** Finds the hits of the text at hand. The hot loop: what most words need is written out here, since an engine makes only so many calls quick. */
export function scan(): void {
  const { units } = text;
  const { count, edges, kinds } = words;
  hits.count = 0;
  hits.doubts = 0;
  let behind = 0;
  // What the next word needs from memory is asked for before this word is read, so that it is there when it is needed.
  let nextHash = hashOf(0);
  let nextPlace = placeOf(nextHash, shift);
  let nextEntry = index[nextPlace]!;
  let nextSlot = (nextEntry & NUMBER) * SLOT;
  let nextKey = slots[nextSlot + HASH]!;
  for (let w = 0; w < count; w += 1) {
    const hash = nextHash;
    const key = nextKey;
    const place = nextPlace;
    const entry = nextEntry;
    let slot = nextSlot;
    nextHash = hashOf(w + 1);
    nextPlace = placeOf(nextHash, shift);
    nextEntry = index[nextPlace]!;
    nextSlot = (nextEntry & NUMBER) * SLOT;
    nextKey = slots[nextSlot + HASH]!;
    const start = edges[2 * w]!;
    if (start < behind) continue;
    const end = edges[2 * w + 1]!;
    const length = end - start;
    const after = units[end]! & CODE;
    const odd = (kindsOf(w) & ODD) !== 0;
    // Nothing in an address is a skill.
    if (after === COLON && codeAt(end + 1) === SLASH && codeAt(end + 2) === SLASH) { behind = addressEnd(end); continue; }
    if (length === 1 && units[start]! & UPPER) {
      behind = matchBroken(w, start, end);
      if (behind >= 0) continue;
    }
    if (key !== hash) slot = entry & MORE ? slotFrom(place + 1, hash) : 0;
    if (slot !== 0) {
      const on = onwards(slot, end);
      if (on >= 0) {
        behind = matchLonger(w, slot, on, start, end);
        if (behind >= 0) continue;
      }
      const lone = slots[slot + LONE]!;
      // The most frequent case, made quick: a word that is one cue or one skill.
      if ((lone >>> LENGTH_AT & LONGEST_LONE) === length && ((lone > 0 && !odd) || isWord(firstIn(slot), start, end)) && begins(start) && ends(end)) {
        if (lone & LONE_SKILL) putSkill(start, end, versionEnd(end), w, lone & LONE_VALUE);
        else putCue(start, end, w, lone & LONE_VALUE);
        behind = end;
        continue;
      }
      behind = matchWord(w, slot, start, end);
      if (behind >= 0) continue;
    }
    if (slot === 0 && length >= SLIPPED && kinds[2 * w]! & PARTING && followsSkill(start)) {
      const meant = slipOf(start, end);
      if (meant >= 0) { putSkill(start, end, end, w, meant); behind = end; continue; }
    }
    if (odd || length > LONG || mayBeGlued(start, end) || after === DOT || (length > 4 && codeAt(end - 1) === LOWER_S)) behind = matchInside(w, hash, start, end);
  }
}

/** Puts what word w, which is none of ours, may hide; gives where to go on. */
function matchInside(w: number, hash: number, start: number, end: number): number {
  let next = -1;
  if (kindsOf(w) & ODD && text.units[start]! & LETTER) next = matchLetters(w, start, end);
  if (next < 0 && kindsOf(w) & FOREIGN) {
    const alike = readAlike(start, end);
    const slot = alike === 0 ? 0 : slotOf(alike);
    if (slot !== 0) next = matchAt(w, slot, start, end);
  }
  if (next < 0 && end - start > 4 && codeAt(end - 1) === LOWER_S) {
    const singular = slotOf(Math.imul(hash - LOWER_S, INVERSE_OF_31));
    if (singular !== 0) next = matchAt(w, singular, start, end - 1);
  }
  if (next < 0 && mayBeGlued(start, end)) { unglue(w, start, end); return start; }
  return next < 0 && codeAt(end) === DOT && isAddress(end) ? addressEnd(end) : next;
}

/** Most words stand between signs that part them from all else. */
const begins = (start: number) => start === 0 || (text.units[start - 1]! & OPENS) !== 0 || beginsWell(start);
const ends = (end: number) => (text.units[end]! & CLOSES) !== 0 || endsWell(end);

/**
 * The longest phrase that begins with the word [start, wordEnd), which has that slot; of a skill and a cue of one length, the skill.
 * Gives where to go on, or -1.
 */
function matchAt(w: number, slot: number, start: number, wordEnd: number): number {
  const on = onwards(slot, wordEnd);
  const longer = on < 0 ? -1 : matchLonger(w, slot, on, start, wordEnd);
  return longer < 0 ? matchWord(w, slot, start, wordEnd) : longer;
}

/** The same, of phrases longer than that word, which go on at `on`. */
function matchLonger(w: number, slot: number, on: number, start: number, wordEnd: number): number {
  if (!begins(start)) return -1;
  const longer = firstLonger(slot, on, on > wordEnd);
  return longer < 0 ? -1 : firstThatStands(w, longer, start, wordEnd);
}

/** The same, of phrases that are that word. */
function matchWord(w: number, slot: number, start: number, wordEnd: number): number {
  const word = firstIn(slot);
  return word < 0 || !begins(start) ? -1 : firstThatStands(w, word, start, wordEnd);
}

/** Tries a phrase and those behind it; puts the first that stands at `start`, up to `known` by its hash. Gives its end, or -1. */
function firstThatStands(w: number, from: number, start: number, known: number): number {
  const bare = !(kindsOf(w) & ODD);
  for (let phrase = from; ; phrase = behind(phrases, phrase)) {
    const marks = phrases[phrase + MARKS]!;
    if (!(marks & SYMBOLIC) || hasItsSymbol(phrase, start)) {
      const end = verify(phrase, start, known, bare);
      const close = end < 0 ? -1 : putPhrase(w, phrase, marks & SORT, start, end);
      if (close >= 0) return close;
    }
    if (marks & LAST) return -1;
  }
}

/** Whether the symbol that the phrase needs before it stands there, and not at the end of a word. */
function hasItsSymbol(phrase: number, start: number): boolean {
  return start > 0 && codeAt(start - 1) === symbolOf(phrases, phrase) && (start < 2 || !(text.units[start - 2]! & WORD));
}

/** Puts a phrase that stands at [start, end), if it may end there. Gives its end, or -1. */
function putPhrase(w: number, phrase: number, sort: number, start: number, end: number): number {
  if (sort !== CUE && text.units[end - 1]! & DIGIT && unitFollows(end)) return -1;
  let close = end;
  if (!ends(end)) {
    const plural = codeAt(end) === LOWER_S && sizeOf(phrases, phrase) > 3 && codeAt(end - 1) !== LOWER_S;
    if (!plural || !endsWell(end + 1)) return -1;
    close = end + 1;
  }
  const begin = symbolOf(phrases, phrase) ? start - 1 : start;
  const number = numberOf(phrases, phrase);
  if (sort === CUE) putCue(begin, close, w, flags[number]!);
  else if (sort === SKILL_PLAIN || sort === GLUED) putSkill(begin, close, versionEnd(close), w, number);
  else putDoubt(begin, close, versionEnd(close), w, number, sort, sort === SKILL_CASE ? hasItsCapitals(phrase, start) : sort === SKILL_LIKELY && (text.units[start]! & UPPER) !== 0);
  return close;
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
