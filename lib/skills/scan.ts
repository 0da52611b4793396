/** One pass over the words of a folded text: every spelling of a skill and every cue, longest first, nothing inside other words. */
import { BLANK, DIGIT, FOREIGN, LETTER, UPPER, WORD } from './characters';
import { EMPTY, step, text, words } from './fold';
import { matchBroken, unglue } from './broken';
import { addressEnd, beginsWell, endsWell, isAddress } from './edges';
import { hits, putCue, putDoubt, putSkill } from './hits';
import { firstIn, firstLonger, phrases, slotOf, slots } from './lexicon';
import { CUE, LENGTH_AT, LONE, LONE_SKILL, LONE_VALUE, LONGEST_LONE, nextOf, sizeOf, SKILL_CASE, SKILL_PLAIN, sortOf, symbolOf, UNITS, valueOf } from './phrases';
import { COLON, COMMA, DOT, LOWER_S, SLASH } from './signs';
import { hasItsCapitals, unitFollows, verify, versionEnd } from './spelling';

/** Modulo 2^32: takes the last unit off a hash again. */
const INVERSE_OF_31 = 0xbdef7bdf | 0;

/** Finds the hits of the text at hand. */
export function scan(): void {
  const { code, kind } = text;
  const { count, start: starts, end: ends, hash: hashes, kinds } = words;
  hits.count = 0;
  hits.doubts = 0;
  let behind = 0;
  for (let w = 0; w < count; w += 1) {
    const start = starts[w]!;
    if (start < behind) continue;
    const end = ends[w]!;
    const last = code[end]!;
    // Nothing in an address is a skill.
    if (last === COLON && code[end + 1] === SLASH && code[end + 2] === SLASH) { behind = addressEnd(end); continue; }
    const hash = hashes[w]!;
    const seen = kinds[w]!;
    const length = end - start;
    let next = length === 1 && seen & UPPER ? matchBroken(w, start, end) : -1;
    const slot = next < 0 ? slotOf(hash) : -1;
    if (slot >= 0) {
      const lone = slots[slot + LONE]!;
      const after = kind[end]!;
      // The most frequent case, made quick: a word that is one cue or one skill and begins no longer one, between blanks or before a comma.
      if ((lone >>> LENGTH_AT & LONGEST_LONE) === length && (after & BLANK || last === COMMA) && (start === 0 || kind[start - 1]! & BLANK)
        && ((lone > 0 && !(seen & (DIGIT | FOREIGN))) || isWord(firstIn(slot), start, end)) && firstLonger(slot, end) < 0) {
        if (lone & LONE_SKILL) putSkill(start, end, after & BLANK ? versionEnd(end) : end, w, lone & LONE_VALUE);
        else putCue(start, end, w, lone & LONE_VALUE);
        behind = end;
        continue;
      }
      next = matchAt(w, slot, start, end);
    }
    if (next < 0) {
      if (seen & DIGIT && seen & LETTER && kind[start]! & LETTER) next = matchLetters(w, start, end);
      if (next < 0 && length > 4 && code[end - 1] === LOWER_S) {
        const singular = slotOf(Math.imul(hash - LOWER_S, INVERSE_OF_31));
        if (singular >= 0) next = matchAt(w, singular, start, end - 1);
      }
      if (next < 0 && length > 11 && seen & UPPER && bends(start, end)) { unglue(w, start, end); continue; }
    }
    behind = next < 0 && last === DOT && isAddress(end) ? addressEnd(end) : next;
  }
}

/** Whether the phrase, which has as many units, is the word [start, end). */
function isWord(phrase: number, start: number, end: number): boolean {
  const { code } = text;
  for (let i = start, j = phrase + UNITS; i < end; i += 1, j += 1) if (code[i] !== phrases[j]) return false;
  return true;
}

/**
 * The longest phrase that begins with the word [start, wordEnd), which has that slot; of a skill and a cue of one length, the skill.
 * Gives where to go on, or -1.
 */
function matchAt(w: number, slot: number, start: number, wordEnd: number): number {
  const { kind } = text;
  if (start > 0 && !(kind[start - 1]! & BLANK) && !beginsWell(start)) return -1;
  const longer = firstLonger(slot, wordEnd);
  const end = longer < 0 ? -1 : firstThatStands(w, longer, start, wordEnd);
  if (end > 0) return end;
  const word = firstIn(slot);
  return word < 0 ? -1 : firstThatStands(w, word, start, start);
}

/** Tries a phrase and those behind it; puts the first that stands at `start`, up to `known` by its hash. Gives its end, or -1. */
function firstThatStands(w: number, from: number, start: number, known: number): number {
  const { code, kind } = text;
  for (let phrase = from; phrase >= 0; phrase = nextOf(phrases, phrase)) {
    const symbol = symbolOf(phrases, phrase);
    if (symbol && !(start > 0 && code[start - 1] === symbol && (start < 2 || !(kind[start - 2]! & WORD)))) continue;
    const end = verify(phrase, start, known);
    if (end < 0) continue;
    const sort = sortOf(phrases, phrase);
    if (sort !== CUE && kind[end - 1]! & DIGIT && unitFollows(end)) continue;
    let close = end;
    if (!(kind[end]! & BLANK) && code[end] !== COMMA && !endsWell(end)) {
      const plural = code[end] === LOWER_S && sizeOf(phrases, phrase) > 3 && code[end - 1] !== LOWER_S;
      if (!plural || !endsWell(end + 1)) continue;
      close = end + 1;
    }
    const begin = symbol ? start - 1 : start;
    const value = valueOf(phrases, phrase);
    if (sort === CUE) putCue(begin, close, w, value);
    else if (sort === SKILL_PLAIN) putSkill(begin, close, versionEnd(close), w, value);
    else putDoubt(begin, close, versionEnd(close), w, value, sort, sort === SKILL_CASE && hasItsCapitals(phrase, start));
    return close;
  }
  return -1;
}

/** "Java8": the letters before the first digit. */
function matchLetters(w: number, start: number, end: number): number {
  let hash = EMPTY;
  for (let i = start; i < end; i += 1) {
    if (i > start && text.kind[i]! & DIGIT) {
      const slot = slotOf(hash);
      return slot < 0 ? -1 : matchAt(w, slot, start, i);
    }
    hash = step(hash, text.code[i]!);
  }
  return -1;
}

/** Whether a capital follows a small letter inside the word. */
function bends(start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 1) if (text.kind[i]! & UPPER && !(text.kind[i - 1]! & UPPER)) return true;
  return false;
}
