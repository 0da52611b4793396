/** More signs for and against a doubtful word, each in one place beside it. `k` is the number of its hit. Every look is bounded. */
import { BLANK, BREAK, DIGIT, LETTER, UPPER, WORD } from './characters';
import { beginsYear, between, APART, NOTHING, skipBlanks, skipBlanksBack, wordAfter, wordBefore, wordLength } from './around';
import { AND, DOES, FIRM, TECH } from './cues';
import { digitsEnd } from './edges';
import { codeAt, text } from './fold';
import { hitAt, hits, isSure } from './hits';
import { BAR, CLOSE, COLON, COMMA, DOT, HYPHEN, LONG_DASH, OPEN, PERCENT, SLASH, STAR } from './signs';
import { unitFollows } from './spelling';
import { wordSet } from './word-set';

const isLanguage = wordSet(['language', 'framework', 'sprache', 'programmiersprache', 'langage', 'lenguaje', 'linguagem', 'linguaggio', 'taal', 'programmeertaal', 'jezyk', 'jezykiem', 'язык', 'языком', 'языка']);
/** What a skill is used as. */
const isPart = wordSet(['backend', 'back', 'frontend', 'front', 'database', 'datenbank', 'db', 'server', 'orm']);
const isHalf = wordSet(['client', 'server', 'web', 'http', 'test', 'build', 'cli', 'async', 'parser', 'wrapper', 'helper', 'utility', 'backend', 'frontend', 'client-side', 'open', 'bindings']);
/** Of the United States, whose addresses name them behind the town; without those that mean much else. */
const isState = wordSet(['california', 'texas', 'florida', 'washington', 'arizona', 'colorado', 'illinois', 'georgia', 'virginia', 'pennsylvania', 'ohio', 'michigan', 'minnesota', 'tennessee', 'missouri', 'utah', 'nevada', 'maryland', 'wisconsin', 'connecticut', 'kentucky', 'oklahoma', 'kansas', 'iowa', 'arkansas', 'louisiana', 'nebraska', 'delaware', 'montana', 'vermont', 'wyoming', 'alaska', 'alabama', 'oregon', 'indiana', 'maine', 'idaho', 'mississippi', 'massachusetts']);
const isStateCode = wordSet('ca tx ny fl wa az co il ga nc va nj pa oh mi mn tn mo ut nv md wi ct ky ok ks ia ar la nm ne nh ri de mt nd sd vt wy ak al ma'.split(' '));
const isAs = wordSet(['as', 'als', 'comme', 'como', 'come', 'jako', 'как']);
const isAmount = wordSet(['less', 'more', 'than', 'over', 'under', 'about', 'almost', 'at', 'least', 'up', 'to']);
const isExperience = wordSet(['experience', 'exprience', 'exp', 'erfahrung', 'experiencia', 'esperienza', 'опыт']);
const isKind = wordSet(['framework', 'libreria', 'biblioteca', 'bibliotheque', 'bibliotheek', 'bibliothek', 'фреимворк', 'фреимворка', 'фреимворке', 'фреимворком', 'библиотека', 'библиотеки', 'библиотекой']);
const isCoding = wordSet(['programming', 'coding', 'programacion', 'programacao', 'programmation', 'programmierung']);
const isSign = (code: number) => code === COLON || code === HYPHEN || code === LONG_DASH || code === OPEN;
/** How far "X is my main language" reaches. */
const REACH = 40;
/** How long the place of a post may be. */
const PLACE = 40;

/** "programming c c++ java". `at`: where the word before it begins. */
export const isProgramming = (at: number) => isCoding(at, at + wordLength(at));

/** "X is my main language", "using X as the main language", "X as back end". `after`: where the word behind it begins. */
export function isMyLanguage(k: number, after: number): boolean {
  const end = hits.tail[k]!;
  let at = after;
  const as = isAs(at, at + wordLength(at));
  if (!as && !(hitAt(k + 1, at) && hits.cue[k + 1]! & DOES)) return false;
  while (at >= 0 && at - end < REACH) {
    const stop = at + wordLength(at);
    if (isLanguage(at, stop) || (as && isPart(at, stop))) return true;
    at = wordAfter(at + wordLength(at));
  }
  return false;
}

/** "a X client library": one plain word, which begins at `after`, between it and a word of programming. */
export function halfNamed(k: number, after: number): boolean {
  const end = after + wordLength(after);
  if (!isHalf(after, end)) return false;
  const next = wordAfter(end);
  for (let n = k + 1; next >= 0 && n < hits.count && n <= k + 2; n += 1) if (hitAt(n, next)) return (hits.cue[n]! & TECH) !== 0;
  return false;
}

/** "il framework Spring", "фреймворке Express": the word before it, which begins at `at`, says what kind of thing it is. */
export const isFramework = (at: number) => isKind(at, at + wordLength(at));

/** "NodeJS, Redis and express.": the last item of a list, behind "and" and a skill that is sure. */
export function closesList(k: number): boolean {
  const end = skipBlanks(hits.tail[k]!);
  const and = k - 1;
  const other = k - 2;
  if (!isSure(other) || !(hits.cue[and]! & AND) || !hitAt(and, skipBlanksBack(hits.start[k]!))) return false;
  return between(hits.tail[other]!, hits.start[and]!) !== APART && (end >= text.length || (text.units[end]! & BREAK) !== 0 || codeAt(end) === DOT);
}

/** Whether a sign of a list, the edge of a bracket, or "and" before another skill stands on that side. */
function joins(k: number, way: 1 | -1): boolean {
  let i = way === 1 ? hits.tail[k]! : hits.start[k]! - 1;
  while (i >= 0 && i < text.length && text.units[i]! & BLANK) i += way;
  const c = i < 0 ? 0 : codeAt(i);
  if (c === COMMA || c === SLASH || c === (way === 1 ? CLOSE : OPEN)) return true;
  const and = k + way;
  const other = and + way;
  return and >= 0 && and < hits.count && (hits.cue[and]! & AND) !== 0 && hitAt(and, i) && other >= 0 && other < hits.count && hits.cue[other] === 0;
}

/** "API (Rest and Soap)": a list in a bracket that stands right behind a sure skill. */
export function inBracketOf(k: number): boolean {
  if (!joins(k, -1) || !joins(k, 1)) return false;
  for (let n = k; n > 0 && k - n < 8; n -= 1) {
    const from = hits.tail[n - 1]!;
    const to = hits.start[n]!;
    if (between(from, to) === APART) return false;
    for (let i = from; i < to; i += 1) if (codeAt(i) === OPEN) return isSure(n - 1);
    if (hits.cue[n - 1]! !== 0 && !(hits.cue[n - 1]! & AND)) return false;
  }
  return false;
}

/** "Spring (MVC)": a bracket that begins with a sure skill tells the parts of what stands before it. */
export function opensParts(k: number): boolean {
  return isSure(k + 1) && codeAt(skipBlanks(hits.tail[k]!)) === OPEN && skipBlanks(hits.tail[k]!) + 1 === hits.start[k + 1];
}

/** "json soap rest linq": inside a list that has lost its commas, a sure skill on both sides and one more behind one of them. */
export function stripped(k: number): boolean {
  if (!isSure(k - 1) || !isSure(k + 1) || !touch(k - 1) || !touch(k)) return false;
  return (isSure(k - 2) && touch(k - 2)) || (isSure(k + 2) && touch(k + 1));
}

/** Whether nothing but blanks stands between hit `left` and the next. */
export const touch = (left: number) => left >= 0 && left + 1 < hits.count && between(hits.tail[left]!, hits.start[left + 1]!) === NOTHING;

/** "Technical Specialist (TS)": the first letters of the words before the bracket. */
export function abbreviates(k: number): boolean {
  const start = hits.start[k]!;
  const end = hits.end[k]!;
  let at = skipBlanksBack(start);
  if (at < 0 || codeAt(at) !== OPEN || codeAt(skipBlanks(end)) !== CLOSE || end - start < 2 || end - start > 5) return false;
  for (let i = end - 1; i >= start; i -= 1) {
    at = wordBefore(at);
    if (at < 0 || codeAt(at) !== codeAt(i) || wordLength(at) < 2) return false;
  }
  return true;
}

/** "| Chef | 2019 - 2021", "| Chef | Oslo | 2019 - 2021": a post with its dates, and its place between them. */
export function dated(k: number): boolean {
  const { units } = text;
  let i = hits.tail[k]!;
  let bar = false;
  const toYear = (stop: number) => { for (; i < stop && (units[i]! & BLANK || codeAt(i) === STAR || codeAt(i) === BAR) && !(units[i]! & BREAK); i += 1) bar ||= codeAt(i) === BAR; };
  toYear(i + 24);
  if (bar && units[i]! & UPPER) {
    const stop = Math.min(i + PLACE, text.length);
    while (i < stop && codeAt(i) !== BAR && !(units[i]! & (BREAK | DIGIT))) i += 1;
    if (i === stop || codeAt(i) !== BAR) return false;
    toYear(i + 24);
  }
  if (!bar || i + 4 >= text.length || !beginsYear(i) || !(units[i + 3]! & DIGIT)) return false;
  i += 4;
  while (units[i]! & BLANK && !(units[i]! & BREAK)) i += 1;
  return codeAt(i) === HYPHEN || codeAt(i) === LONG_DASH;
}

/** "Groovy Tuesday Band", "Haskell Elementary School": two capitalised words that nobody knows, or a kind of firm after one, stand right behind it, and no sign of a list before it. */
export function namesBand(k: number): boolean {
  const { units } = text;
  const first = wordAfter(hits.tail[k]!);
  if (first < 0 || !(units[first]! & UPPER) || hitAt(k + 1, first)) return false;
  const second = wordAfter(first + wordLength(first));
  if (second < 0 || !(units[second]! & UPPER) || (hitAt(k + 1, second) && !(hits.cue[k + 1]! & FIRM))) return false;
  if (wordLength(first) < 2 || wordLength(second) < 2 || units[first + 1]! & UPPER || units[second + 1]! & UPPER || !(units[second]! & LETTER)) return false;
  const i = skipBlanksBack(hits.start[k]!);
  return i < 0 || Boolean(units[i]! & (BREAK | WORD)) || between(i, i + 1) === NOTHING || codeAt(i) === 46;
}

/** "Cypress, CA", "Phoenix, Arizona": a town with its state, with nothing but an end behind it. */
export function namesPlace(k: number): boolean {
  const { units } = text;
  if (codeAt(hits.end[k]!) !== COMMA || !(units[hits.start[k]!]! & UPPER)) return false;
  const start = wordAfter(hits.end[k]! + 1);
  if (start < 0 || !(units[start]! & UPPER)) return false;
  const end = start + wordLength(start);
  const next = skipBlanks(end);
  const ends = next >= text.length || !(units[next]! & LETTER) || (units[next]! & BREAK) !== 0;
  return ends && (end - start === 2 ? (units[start + 1]! & UPPER) !== 0 && isStateCode(start, end) : isState(start, end));
}

/** "Rust: 1 year", "Unity - 3 months", "APEX. (Less than 1 year)": 1 when a length of time stands behind it, 2 when it says of experience. */
export function lasts(k: number): number {
  let i = skipBlanks(hits.tail[k]!);
  if (codeAt(i) === DOT && codeAt(skipBlanks(i + 1)) === OPEN) i = skipBlanks(i + 1);
  if (!isSign(codeAt(i))) return 0;
  i = skipBlanks(i + 1);
  let says = 1;
  for (let words = 0; words < 3 && text.units[i]! & LETTER; words += 1) {
    const end = i + wordLength(i);
    if (isExperience(i, end)) says = 2; else if (!isAmount(i, end)) return 0;
    i = skipBlanks(end);
    if (says === 2 && isSign(codeAt(i))) i = skipBlanks(i + 1);
  }
  if (!(text.units[i]! & DIGIT)) return 0;
  const end = digitsEnd(i);
  return end > 0 && codeAt(skipBlanks(end)) !== PERCENT && unitFollows(end) ? says : 0;
}
