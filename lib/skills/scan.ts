/** One pass over a folded text: every spelling of a skill and every cue, longest first, nothing inside other words. */
import { BLANK, BREAK, DIGIT, LETTER, UPPER, WORD, type Folded } from './fold';
import { UNIT } from './cues';
import { addressEnd, beginsWell, digitsEnd, endsWell, isAddress } from './edges';
import { CUE, firstPhrase, GLUED, lexicon, step, type Lexicon } from './lexicon';

const HYPHEN = 45;

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
  const phrase = firstPhrase(lex, hash);
  return phrase >= 0 && (lex.value[lastOf(lex, phrase)]! & UNIT) !== 0 && lex.sort[lastOf(lex, phrase)] === CUE;
}

/** The shortest phrase of a slot: the word itself, if it is a phrase at all. */
function lastOf(lex: Lexicon, phrase: number): number {
  let p = phrase;
  while (!lex.last[p]) p += 1;
  return p;
}

/**
 * The longest phrases that begin with the word [start, wordEnd): the longest skill, or the longest cue when it is longer.
 * Gives where to go on, or -1.
 */
function matchAt(lex: Lexicon, text: Folded, hash: number, start: number, wordEnd: number): number {
  let phrase = firstPhrase(lex, hash);
  if (phrase < 0 || !beginsWell(text, start)) return -1;
  const { code, kind, length } = text;
  let i = wordEnd;
  if (i < length && code[i] === HYPHEN) i += 1;
  while (i < length && kind[i]! & BLANK) i += 1;
  const behind = i >= length ? GLUED : i > wordEnd ? code[i]! : GLUED | code[i]!;
  const { last, second } = lex;
  for (; ; phrase += 1) {
    // Most phrases fail at the second word: say so cheaply.
    const next = second[phrase]!;
    if (next !== 0 && next !== behind) {
      if (last[phrase]) return -1;
      continue;
    }
    const before = lex.before[phrase]!;
    let from = start;
    let fits = true;
    if (before) {
      fits = start > 0 && text.code[start - 1] === before && (start < 2 || !(text.kind[start - 2]! & WORD));
      from = start - 1;
    }
    if (fits) {
      const end = verify(lex, text, phrase, start);
      if (end > 0 && !(text.kind[end - 1]! & DIGIT && lex.sort[phrase] !== CUE && unitFollows(lex, text, end))) {
        const exact = exactly;
        const close = endsWell(text, end) ? end : text.code[end] === 115 && lex.size[phrase]! > 3 && text.code[end - 1] !== 115 && endsWell(text, end + 1) ? end + 1 : -1;
        if (close > 0) {
          put(from, close, lex.sort[phrase] === CUE ? close : versionEnd(lex, text, close), phrase, exact);
          return close;
        }
      }
    }
    if (last[phrase]) return -1;
  }
}

/** Takes a folded text, gives its hits. */
export function scan(text: Folded): Hits {
  const lex = lexicon();
  const { code, kind, length } = text;
  hits.count = 0;
  let i = 0;
  while (i < length) {
    const k = kind[i]!;
    if (!(k & WORD)) {
      // Nothing in an address is a skill.
      if (code[i] === 58 && code[i + 1] === 47 && code[i + 2] === 47) i = addressEnd(text, i);
      i += 1;
      continue;
    }
    const start = i;
    let hash = 7;
    let letters = 0;
    let lettersHash = 0;
    let previousHash = 7;
    let bends = 0;
    let seen = k;
    for (let now = k; now & WORD; now = i < length ? kind[i]! : 0) {
      if (now !== LETTER && i > start) {
        if (now & DIGIT) { if (!letters) { letters = i; lettersHash = hash; } } else if (!(seen & UPPER)) bends += 1;
      }
      seen = now;
      previousHash = hash;
      hash = (Math.imul(hash, 31) + code[i]!) | 0;
      i += 1;
    }
    if (code[i] === 58 && code[i + 1] === 47 && code[i + 2] === 47) { i = addressEnd(text, i); continue; }
    let next = matchAt(lex, text, hash, start, i);
    if (next < 0 && letters) next = matchAt(lex, text, lettersHash, start, letters);
    if (next < 0 && i - start > 4 && code[i - 1] === 115) next = matchAt(lex, text, previousHash, start, i - 1);
    if (next < 0 && i - start === 1 && k & UPPER) next = matchBroken(lex, text, start, i);
    if (next < 0 && bends && i - start > 11) { unglue(lex, text, start, i); continue; }
    if (next > i) i = next;
    else if (next < 0 && isAddress(text, i)) i = addressEnd(text, i);
  }
  return hits;
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
  const phrase = firstPhrase(lex, whole);
  if (phrase < 0) return -1;
  for (let p = phrase; ; p += 1) {
    if (lex.sort[p] === 0 && !lex.before[p]) {
      const close = verifyBroken(lex, text, p, start, end + 1);
      if (close > 0 && endsWell(text, close)) { put(start, close, versionEnd(lex, text, close), p, false); return close; }
    }
    if (lex.last[p]) return -1;
  }
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
      for (let p = phrase; ; p += 1) {
        if (lex.sort[p] === 0 && lex.size[p] === i + 1 - from && !lex.before[p] && verify(lex, text, p, from) === i + 1) {
          put(from, i + 1, i + 1, p, false);
          from = i;
          break;
        }
        if (lex.last[p]) break;
      }
    }
  }
}
