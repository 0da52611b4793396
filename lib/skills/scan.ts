/** One pass over a folded text: every spelling of a skill and every cue, longest first, nothing inside other words. */
import { DIGIT, LETTER, UPPER, WORD, type Folded } from './fold';
import { wordsOf } from './words';
import { matchBroken, unglue } from './broken';
import { addressEnd, beginsWell, endsWell, isAddress } from './edges';
import { hits, put, type Hits } from './hits';
import { CUE, firstPhrase, mayLead, SKILL_CASE, step, type Lexicon } from './lexicon';
import { firstLonger, hasItsCapitals, unitFollows, verify, versionEnd } from './spelling';

const DOT = 46;
const SLASH = 47;
const COLON = 58;
const LOWER_S = 115;
/** Modulo 2^32: takes the last unit off a hash again. */
const INVERSE_OF_31 = 0xbdef7bdf | 0;

/**
 * The longest phrase that begins with the word [start, wordEnd), which has that hash; of a skill and a cue of one length, the skill.
 * Gives where to go on, or -1.
 */
function matchAt(lex: Lexicon, text: Folded, hash: number, start: number, wordEnd: number): number {
  if (!beginsWell(text, start)) return -1;
  const longer = firstLonger(lex, text, hash, wordEnd);
  const end = longer < 0 ? -1 : firstThatStands(lex, text, longer, start);
  if (end > 0) return end;
  const word = firstPhrase(lex, hash);
  return word < 0 ? -1 : firstThatStands(lex, text, word, start);
}

/** Tries a phrase and those behind it; puts the first that stands at `start`. Gives its end, or -1. */
function firstThatStands(lex: Lexicon, text: Folded, from: number, start: number): number {
  const { code, kind } = text;
  for (let phrase = from; phrase >= 0; phrase = lex.next[phrase]!) {
    const before = lex.before[phrase]!;
    if (before && !(start > 0 && code[start - 1] === before && (start < 2 || !(kind[start - 2]! & WORD)))) continue;
    const end = verify(lex, text, phrase, start);
    if (end < 0) continue;
    const isCue = lex.sort[phrase] === CUE;
    if (!isCue && kind[end - 1]! & DIGIT && unitFollows(lex, text, end)) continue;
    const plural = code[end] === 115 && lex.size[phrase]! > 3 && code[end - 1] !== 115;
    const close = endsWell(text, end) ? end : plural && endsWell(text, end + 1) ? end + 1 : -1;
    if (close < 0) continue;
    put(before ? start - 1 : start, close, isCue ? close : versionEnd(lex, text, close), phrase, lex.sort[phrase] === SKILL_CASE && hasItsCapitals(lex, text, phrase, start));
    return close;
  }
  return -1;
}

/** Takes a folded text, gives its hits. */
export function scan(lex: Lexicon, text: Folded): Hits {
  const { code, kind } = text;
  const words = wordsOf(text);
  hits.count = 0;
  let behind = 0;
  for (let w = 0; w < words.count; w += 1) {
    const start = words.start[w]!;
    if (start < behind) continue;
    const end = words.end[w]!;
    const last = code[end]!;
    // Nothing in an address is a skill.
    if (last === COLON && code[end + 1] === SLASH && code[end + 2] === SLASH) { behind = addressEnd(text, end); continue; }
    const hash = words.hash[w]!;
    const seen = words.kinds[w]!;
    const length = end - start;
    let next = length === 1 && seen & UPPER ? matchBroken(lex, text, start, end) : -1;
    if (next < 0 && mayLead(lex, hash)) next = matchAt(lex, text, hash, start, end);
    if (next < 0) {
      if (seen & DIGIT && seen & LETTER && kind[start]! & LETTER) next = matchLetters(lex, text, start, end);
      if (next < 0 && length > 4 && code[end - 1] === LOWER_S) {
        const singular = Math.imul(hash - LOWER_S, INVERSE_OF_31);
        if (mayLead(lex, singular)) next = matchAt(lex, text, singular, start, end - 1);
      }
      if (next < 0 && length > 11 && seen & UPPER && bends(text, start, end)) { unglue(lex, text, start, end); continue; }
    }
    behind = next < 0 && last === DOT && isAddress(text, end) ? addressEnd(text, end) : next;
  }
  return hits;
}

/** "Java8": the letters before the first digit. */
function matchLetters(lex: Lexicon, text: Folded, start: number, end: number): number {
  let hash = 7;
  for (let i = start; i < end; i += 1) {
    if (i > start && text.kind[i]! & DIGIT) return mayLead(lex, hash) ? matchAt(lex, text, hash, start, i) : -1;
    hash = step(hash, text.code[i]!);
  }
  return -1;
}

/** Whether a capital follows a small letter inside the word. */
function bends(text: Folded, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 1) if (text.kind[i]! & UPPER && !(text.kind[i - 1]! & UPPER)) return true;
  return false;
}
