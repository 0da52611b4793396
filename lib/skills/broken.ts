/** Words that bad extraction has torn apart or glued together. */
import { BLANK, BREAK, LETTER, UPPER, WORD } from './characters';
import { endsWell } from './edges';
import { EMPTY, codeAt, step, text } from './fold';
import { putSkill } from './hits';
import { firstIn, firstLonger, onwards, phrases, slotOf } from './lexicon';
import { GLUED, nextOf, numberOf, sizeOf, SKILL_LIKELY, SKILL_PLAIN, sortOf, symbolOf, UNITS } from './phrases';
import { LOWER_A, LOWER_D, LOWER_N, LOWER_O, LOWER_R } from './signs';
import { verify, versionEnd } from './spelling';
import { wordSet } from './word-set';

/** Whether its spelling tells it, at least among broken words. */
const isTold = (phrase: number) => sortOf(phrases, phrase) === SKILL_PLAIN || sortOf(phrases, phrase) === SKILL_LIKELY;

/** "J enkins": a capital that was torn off. Only when the rest is no word of ours and the whole is a plain spelling of four letters. */
export function matchBroken(w: number, start: number, end: number): number {
  const { units, length } = text;
  if (end + 1 >= length || !(units[end]! & BLANK) || units[end]! & BREAK || (units[end + 1]! & (LETTER | UPPER)) !== LETTER) return -1;
  let rest = EMPTY;
  let whole = step(EMPTY, codeAt(start));
  let i = end + 1;
  while (i < length && units[i]! & WORD) {
    rest = step(rest, codeAt(i));
    whole = step(whole, codeAt(i));
    i += 1;
  }
  if (i - end < 4 || firstIn(slotOf(rest)) >= 0) return -1;
  const slot = slotOf(whole);
  if (slot === 0) return -1;
  const on = onwards(slot, i);
  for (const first of [on < 0 ? -1 : firstLonger(slot, on, on > i), firstIn(slot)]) {
    for (let p = first; p >= 0; p = nextOf(phrases, p)) {
      if (!isTold(p) || symbolOf(phrases, p)) continue;
      const close = verifyBroken(p, start, end + 1);
      if (close > 0 && endsWell(close)) { putSkill(start, close, versionEnd(close), w, numberOf(phrases, p)); return close; }
    }
  }
  return -1;
}

function verifyBroken(phrase: number, first: number, rest: number): number {
  const at = phrase + UNITS;
  const size = sizeOf(phrases, phrase);
  if (codeAt(first) !== phrases[at]) return -1;
  for (let j = 1; j < size; j += 1) if (codeAt(rest + j - 1) !== phrases[at + j]) return -1;
  return rest + size - 1;
}

/** A longer word may be names that were glued together; one up to here a name and a word that joins, "withGit"; one up to SHORT neither. */
export const LONG = 11;
const SHORT = 5;
/** The most letters of a name that is looked for inside a word. */
const LONGEST = 24;
/** What is glued to a name in front of it or behind. */
const isJoin = wordSet(['of', 'and', 'or', 'with', 'in', 'using', 'like', 'for', 'to', 'on', 'is', 'as', 'the', 'und', 'oder', 'mit', 'et', 'ou', 'avec', 'en', 'con', 'com']);
/** What begins the next line of an advert or a résumé, whose line end was lost. */
const opensLine = wordSet(['what', 'we', 'you', 'the', 'our', 'must', 'good', 'strong', 'plus', 'bonus', 'nice', 'with', 'and', 'experience', 'knowledge', 'ability', 'familiarity', 'skills', 'education', 'requirements']);

/** Whether names may be glued together in the word, or in a shorter one a name and a word that joins, which ends it, or begins or ends at a capital. */
export function mayBeGlued(start: number, end: number): boolean {
  const { units } = text;
  if (end - start > LONG) return bends(start, end);
  if (end - start <= SHORT) return false;
  const capitals = (units[start + 2]! | units[start + 3]! | units[start + 4]! | units[start + 5]! | units[end - 2]! | units[end - 3]! | units[end - 4]!) & UPPER;
  return capitals ? bends(start, end) : endsInJoin(end);
}

/** Whether a capital follows a small letter inside the word. */
function bends(start: number, end: number): boolean {
  const { units } = text;
  for (let i = start + 1; i < end; i += 1) if (units[i]! & UPPER && !(units[i - 1]! & UPPER)) return true;
  return false;
}

/** Whether the word that ends there ends in "or" or "and". */
function endsInJoin(end: number): boolean {
  const last = codeAt(end - 1);
  return last === LOWER_R ? codeAt(end - 2) === LOWER_O : last === LOWER_D && codeAt(end - 2) === LOWER_N && codeAt(end - 3) === LOWER_A;
}

/**
 * "wewroteitinKotlin": spellings of four letters that tell the skill, which begin at a bend of the case and end at one, at the end, or where
 * a word follows that joins ("DockerandGit"); of three behind such a word. In a word that is not LONG only beside one that joins or opens a line.
 */
export function unglue(w: number, start: number, end: number): void {
  const joined = end - start <= LONG;
  let part = start;
  for (let from = start; from < end; from += 1) {
    if (from > start && !bendsAt(from)) continue;
    const led = from > part && isJoin(part, from);
    part = from;
    const close = putGlued(w, from, end, led ? 3 : 4, joined && !led);
    if (close < 0) continue;
    part = close;
    from = close - 1;
  }
}

/** Puts the skill that begins there, of so many letters at least. Gives its end, or -1. */
function putGlued(w: number, from: number, end: number, least: number, joined: boolean): number {
  let hash = EMPTY;
  for (let close = from + 1; close <= end && close <= from + LONGEST; close += 1) {
    hash = step(hash, codeAt(close - 1));
    if (close - from < least) continue;
    const next = close < end ? nextBend(close, end) : end;
    const joins = isJoin(close, next);
    if (!joins && ((close < end && !bendsAt(close)) || (joined && !opensLine(close, next)))) continue;
    for (let p = firstIn(slotOf(hash)); p >= 0; p = nextOf(phrases, p)) {
      if ((isTold(p) || sortOf(phrases, p) === GLUED) && sizeOf(phrases, p) === close - from && !symbolOf(phrases, p) && verify(p, from) === close) {
        putSkill(from, close, close, w, numberOf(phrases, p));
        return close;
      }
    }
  }
  return -1;
}

/** "inPython", "PHPand": a capital behind a small letter, or before one. */
const bendsAt = (at: number) => (text.units[at]! & UPPER) !== 0 && (!(text.units[at - 1]! & UPPER) || (text.units[at + 1]! & (LETTER | UPPER)) === LETTER);

function nextBend(at: number, end: number): number {
  let i = at + 1;
  while (i < end && !bendsAt(i)) i += 1;
  return i;
}
