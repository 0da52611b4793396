/** One pass over the words of a folded text: every spelling of a skill and every cue, longest first, nothing inside other words. */
import { BLANK, DIGIT, LETTER, UPPER, WORD } from './characters';
import { EMPTY, step, text, words } from './fold';
import { matchBroken, unglue } from './broken';
import { addressEnd, beginsWell, endsWell, isAddress } from './edges';
import { hits, putCue, putSkill } from './hits';
import { firstLonger, firstPhrase, lookUp, mayLead, phrases } from './lexicon';
import { CUE, nextOf, sizeOf, SKILL_CASE, sortOf, symbolOf, UNITS, valueOf } from './phrases';
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
    if (next < 0 && mayLead(hash)) next = matchCue(w, hash, start, end) || matchAt(w, hash, start, end);
    if (next < 0) {
      if (seen & DIGIT && seen & LETTER && kind[start]! & LETTER) next = matchLetters(w, start, end);
      if (next < 0 && length > 4 && code[end - 1] === LOWER_S) {
        const singular = Math.imul(hash - LOWER_S, INVERSE_OF_31);
        if (mayLead(singular)) next = matchAt(w, singular, start, end - 1);
      }
      if (next < 0 && length > 11 && seen & UPPER && bends(start, end)) { unglue(w, start, end); continue; }
    }
    behind = next < 0 && last === DOT && isAddress(end) ? addressEnd(end) : next;
  }
}

/** The most frequent case, made quick: a word that is a cue and nothing else, between blanks. Gives its end, or 0 when it is not that. */
function matchCue(w: number, hash: number, start: number, end: number): number {
  const { code, kind } = text;
  if (!(kind[end]! & BLANK) || (start > 0 && !(kind[start - 1]! & BLANK)) || firstLonger(hash, end) >= 0) return 0;
  const phrase = lookUp(hash);
  if (phrase < 0 || nextOf(phrases, phrase) >= 0 || sortOf(phrases, phrase) !== CUE || sizeOf(phrases, phrase) !== end - start) return 0;
  for (let i = start, j = phrase + UNITS; i < end; i += 1, j += 1) if (code[i] !== phrases[j]) return 0;
  putCue(start, end, w, valueOf(phrases, phrase));
  return end;
}

/**
 * The longest phrase that begins with the word [start, wordEnd), which has that hash; of a skill and a cue of one length, the skill.
 * Gives where to go on, or -1.
 */
function matchAt(w: number, hash: number, start: number, wordEnd: number): number {
  const { kind } = text;
  if (start > 0 && !(kind[start - 1]! & BLANK) && !beginsWell(start)) return -1;
  const longer = firstLonger(hash, wordEnd);
  const end = longer < 0 ? -1 : firstThatStands(w, longer, start);
  if (end > 0) return end;
  const word = firstPhrase(hash);
  return word < 0 ? -1 : firstThatStands(w, word, start);
}

/** Tries a phrase and those behind it; puts the first that stands at `start`. Gives its end, or -1. */
function firstThatStands(w: number, from: number, start: number): number {
  const { code, kind } = text;
  for (let phrase = from; phrase >= 0; phrase = nextOf(phrases, phrase)) {
    const symbol = symbolOf(phrases, phrase);
    if (symbol && !(start > 0 && code[start - 1] === symbol && (start < 2 || !(kind[start - 2]! & WORD)))) continue;
    const end = verify(phrase, start);
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
    else putSkill(begin, close, versionEnd(close), w, sort, value, sort === SKILL_CASE && hasItsCapitals(phrase, start));
    return close;
  }
  return -1;
}

/** "Java8": the letters before the first digit. */
function matchLetters(w: number, start: number, end: number): number {
  let hash = EMPTY;
  for (let i = start; i < end; i += 1) {
    if (i > start && text.kind[i]! & DIGIT) return mayLead(hash) ? matchAt(w, hash, start, i) : -1;
    hash = step(hash, text.code[i]!);
  }
  return -1;
}

/** Whether a capital follows a small letter inside the word. */
function bends(start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 1) if (text.kind[i]! & UPPER && !(text.kind[i - 1]! & UPPER)) return true;
  return false;
}
