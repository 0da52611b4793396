/** One pass over a folded text: every spelling of a skill and every cue, longest first, nothing inside other words. */
import { BLANK, BREAK, DIGIT, LETTER, UPPER, WORD, type Folded } from './fold';
import { UNIT } from './cues';
import { addressEnd, beginsWell, digitsEnd, endsWell, isAddress } from './edges';
import { CUE, firstPhrase, GLUED, mayLead, SKILL_PLAIN, step, stepBehind, type Lexicon } from './lexicon';

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const LOWER_S = 115;
/** Modulo 2^32: takes the last unit off a hash again. */
const INVERSE_OF_31 = 0xbdef7bdf | 0;

/** Hits in order of the text, as columns. Shared: good until the next scan. */
export type Hits = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** End of the version that follows, or `end`. */
  tail: Int32Array;
  phrase: Int32Array;
  /** 1 when written with the very capitals of the vocabulary. */
  exact: Uint8Array;
};

let room = 0;
const hits: Hits = { count: 0, start: new Int32Array(0), end: new Int32Array(0), tail: new Int32Array(0), phrase: new Int32Array(0), exact: new Uint8Array(0) };

function makeRoom(size: number): void {
  room = size;
  const wider = (old: Int32Array) => { const next = new Int32Array(size); next.set(old); return next; };
  hits.start = wider(hits.start);
  hits.end = wider(hits.end);
  hits.tail = wider(hits.tail);
  hits.phrase = wider(hits.phrase);
  const exact = new Uint8Array(size);
  exact.set(hits.exact);
  hits.exact = exact;
}

function put(start: number, end: number, tail: number, phrase: number, exact: boolean): void {
  if (hits.count === room) makeRoom(Math.max(512, room * 2));
  const n = hits.count;
  hits.start[n] = start;
  hits.end[n] = end;
  hits.tail[n] = tail;
  hits.phrase[n] = phrase;
  hits.exact[n] = exact ? 1 : 0;
  hits.count = n + 1;
}

let exactly = false;

/** Where the phrase ends when it stands at `start`, or -1. Sets `exactly`. */
function verify(lex: Lexicon, text: Folded, phrase: number, start: number): number {
  const { code, kind, length } = text;
  const { units, upper } = lex;
  let i = start;
  let j = lex.at[phrase]!;
  const stop = j + lex.size[phrase]!;
  exactly = true;
  while (j < stop) {
    const unit = units[j]!;
    if (unit === 32) {
      // A blank of the phrase is a run of blanks, or a hyphen that may be broken over a line.
      const from = i;
      if (i < length && code[i] === HYPHEN) { i += 1; while (i < length && kind[i]! & BREAK) i += 1; }
      else while (i < length && kind[i]! & BLANK) i += 1;
      if (i === from) return -1;
    } else {
      if (i >= length || code[i] !== unit) return -1;
      if ((upper[j] === 1) !== ((kind[i]! & UPPER) !== 0)) exactly = false;
      i += 1;
    }
    j += 1;
  }
  return i;
}

/** A version after a skill: "17", "3.0", " 8", "v2.1". Gives its end, or `end`. */
function versionEnd(lex: Lexicon, text: Folded, end: number): number {
  const { code, kind, length } = text;
  let i = end;
  while (i < length && i < end + 2 && (kind[i]! & BLANK) && !(kind[i]! & BREAK)) i += 1;
  if (i < length && code[i] === 118 && i + 1 < length && kind[i + 1]! & DIGIT) i += 1;
  if (i >= length || !(kind[i]! & DIGIT)) return end;
  const stop = digitsEnd(text, i);
  if (stop < 0 || stop - i > 9) return end;
  // "Java 2014" is a year, "Java 10 years" a length of time.
  if (i > end && stop - i === 4 && (code[i] === 49 || code[i] === 50)) return end;
  return i > end && unitFollows(lex, text, stop) ? end : stop;
}

/** Whether a number that ends at `end` counts years, months or percent. */
function unitFollows(lex: Lexicon, text: Folded, end: number): boolean {
  const { code, kind, length } = text;
  let i = end;
  while (i < length && (kind[i]! & BLANK || code[i] === HYPHEN || code[i] === 43)) i += 1;
  if (code[i] === 37) return true;
  let hash = 7;
  while (i < length && kind[i]! & LETTER) { hash = step(hash, code[i]!); i += 1; }
  for (let phrase = firstPhrase(lex, hash); phrase >= 0; phrase = lex.next[phrase]!) {
    if (lex.sort[phrase] === CUE) return (lex.value[phrase]! & UNIT) !== 0;
  }
  return false;
}

/**
 * The longest phrase that begins with the word [start, wordEnd), which has that hash; of a skill and a cue of one length, the skill.
 * Gives where to go on, or -1.
 */
function matchAt(lex: Lexicon, text: Folded, hash: number, start: number, wordEnd: number): number {
  if (!mayLead(lex, hash) || !beginsWell(text, start)) return -1;
  const longer = firstLonger(lex, text, hash, wordEnd);
  const end = longer < 0 ? -1 : firstThatStands(lex, text, longer, start);
  if (end > 0) return end;
  const word = firstPhrase(lex, hash);
  return word < 0 ? -1 : firstThatStands(lex, text, word, start);
}

/** The first of the phrases that go on behind the word that ends there, as the text does; or -1. */
function firstLonger(lex: Lexicon, text: Folded, hash: number, wordEnd: number): number {
  const { code, kind } = text;
  let i = wordEnd;
  if (code[i] === HYPHEN) i += 1;
  while (kind[i]! & BLANK) i += 1;
  return i < text.length ? firstPhrase(lex, stepBehind(hash, i > wordEnd ? code[i]! : GLUED | code[i]!)) : -1;
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
    const exact = exactly;
    const plural = code[end] === 115 && lex.size[phrase]! > 3 && code[end - 1] !== 115;
    const close = endsWell(text, end) ? end : plural && endsWell(text, end + 1) ? end + 1 : -1;
    if (close < 0) continue;
    put(before ? start - 1 : start, close, isCue ? close : versionEnd(lex, text, close), phrase, exact);
    return close;
  }
  return -1;
}

/** Takes a folded text, gives its hits. */
export function scan(lex: Lexicon, text: Folded): Hits {
  const { code, kind, length } = text;
  hits.count = 0;
  let i = 0;
  while (i < length) {
    const first = kind[i]!;
    if (!(first & WORD)) {
      // Nothing in an address is a skill.
      if (code[i] === COLON && code[i + 1] === SLASH && code[i + 2] === SLASH) i = addressEnd(text, i);
      i += 1;
      continue;
    }
    const start = i;
    let hash = 7;
    let seen = 0;
    for (let k = first; k & WORD; k = kind[i]!) {
      seen |= k;
      hash = (Math.imul(hash, 31) + code[i]!) | 0;
      i += 1;
    }
    if (code[i] === COLON && code[i + 1] === SLASH && code[i + 2] === SLASH) { i = addressEnd(text, i); continue; }
    let next = matchAt(lex, text, hash, start, i);
    if (next < 0) {
      if (seen & DIGIT && first & LETTER) next = matchLetters(lex, text, start, i);
      if (next < 0 && i - start > 4 && code[i - 1] === LOWER_S) next = matchAt(lex, text, Math.imul(hash - LOWER_S, INVERSE_OF_31), start, i - 1);
      if (next < 0 && i - start === 1 && first & UPPER) next = matchBroken(lex, text, start, i);
      if (next < 0 && i - start > 11 && seen & UPPER && bends(text, start, i)) { unglue(lex, text, start, i); continue; }
    }
    if (next > i) i = next;
    else if (next < 0 && code[i] === DOT && isAddress(text, i)) i = addressEnd(text, i);
  }
  return hits;
}

/** "Java8": the letters before the first digit. */
function matchLetters(lex: Lexicon, text: Folded, start: number, end: number): number {
  let hash = 7;
  for (let i = start; i < end; i += 1) {
    if (i > start && text.kind[i]! & DIGIT) return matchAt(lex, text, hash, start, i);
    hash = step(hash, text.code[i]!);
  }
  return -1;
}

/** Whether a capital follows a small letter inside the word. */
function bends(text: Folded, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 1) if (text.kind[i]! & UPPER && !(text.kind[i - 1]! & UPPER)) return true;
  return false;
}

/** "J enkins": a capital that was torn off. Only when the rest is no word of ours and the whole is a plain spelling of five letters. */
function matchBroken(lex: Lexicon, text: Folded, start: number, end: number): number {
  const { code, kind, length } = text;
  if (end + 1 >= length || !(kind[end]! & BLANK) || kind[end]! & BREAK || (kind[end + 1]! & (LETTER | UPPER)) !== LETTER) return -1;
  let rest = 7;
  let whole = step(7, code[start]!);
  let i = end + 1;
  while (i < length && kind[i]! & WORD) {
    rest = step(rest, code[i]!);
    whole = step(whole, code[i]!);
    i += 1;
  }
  if (i - end < 5 || firstPhrase(lex, rest) >= 0) return -1;
  for (const first of [firstLonger(lex, text, whole, i), firstPhrase(lex, whole)]) {
    for (let p = first; p >= 0; p = lex.next[p]!) {
      if (lex.sort[p] !== SKILL_PLAIN || lex.before[p]) continue;
      const close = verifyBroken(lex, text, p, start, end + 1);
      if (close > 0 && endsWell(text, close)) { put(start, close, versionEnd(lex, text, close), p, false); return close; }
    }
  }
  return -1;
}

function verifyBroken(lex: Lexicon, text: Folded, phrase: number, first: number, rest: number): number {
  const at = lex.at[phrase]!;
  const size = lex.size[phrase]!;
  if (text.code[first] !== lex.units[at]) return -1;
  for (let j = 1; j < size; j += 1) if (text.code[rest + j - 1] !== lex.units[at + j]) return -1;
  return rest + size - 1;
}

/** "wewroteitinKotlin": plain spellings of four letters that begin at a bend of the case and end at one or at the end. */
function unglue(lex: Lexicon, text: Folded, start: number, end: number): void {
  const { code, kind } = text;
  for (let from = start; from < end; from += 1) {
    if (from > start && !(kind[from]! & UPPER && !(kind[from - 1]! & UPPER))) continue;
    let hash = 7;
    for (let i = from; i < end && i < from + 24; i += 1) {
      hash = step(hash, code[i]!);
      const bend = i + 1 === end || (kind[i + 1]! & UPPER && !(kind[i]! & UPPER));
      if (i - from < 3 || !bend) continue;
      const phrase = firstPhrase(lex, hash);
      if (phrase < 0) continue;
      for (let p = phrase; p >= 0; p = lex.next[p]!) {
        if (lex.sort[p] === SKILL_PLAIN && lex.size[p] === i + 1 - from && !lex.before[p] && verify(lex, text, p, from) === i + 1) {
          put(from, i + 1, i + 1, p, false);
          from = i;
          break;
        }
      }
    }
  }
}
