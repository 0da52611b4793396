/** What lies in the gap between two hits. */
import { BLANK, BREAK, CODE, LETTER, PARTING, UPPER, WORD } from './characters';
import { text, words } from './fold';
import { hits, ORDINARY, UNASKED } from './hits';
import { BAR, CLOSE, CLOSE_SQUARE, COLON as COLON_SIGN, COMMA as COMMA_SIGN, DOT, EXCLAMATION, HYPHEN, LONG_DASH, OPEN, OPEN_SQUARE, QUESTION, SEMICOLON, STAR } from './signs';

export const END = 1;
export const HARD = 2;
export const COMMA = 4;
export const WORDS = 8;
export const OPENED = 16;
export const CLOSED = 32;
export const COLON = 64;
export const DASH = 128;

/** The last hit before hit `k` that is no ordinary word; -1 when there is none. */
export function lastAccepted(k: number): number {
  const { cue } = hits;
  let n = k - 1;
  while (n >= 0 && cue[n] === ORDINARY) n -= 1;
  return n;
}

/** The signs above that occur between that hit, or the beginning of the text, and hit `k`. Remembered, since it is asked for again and again. */
export function gapBefore(k: number): number {
  const known = hits.gap[k]!;
  if (known !== UNASKED) return known;
  const gap = gapBetween(lastAccepted(k), k);
  hits.gap[k] = gap;
  return gap;
}

/** The signs above that occur between hit `k` (-1: the beginning of the text) and the later hit `n`. */
export function gapBetween(k: number, n: number): number {
  const { edges, kinds } = words;
  const from = k < 0 ? 0 : hits.tail[k]!;
  const to = hits.start[n]!;
  const last = hits.word[n]!;
  let w = k < 0 ? 0 : hits.word[k]! + 1;
  while (edges[2 * w]! < from) w += 1;
  // Most gaps lie between the edges of words, and there only what parts words needs a look, if it is more than a blank.
  if (k < 0 || w > last || edges[2 * last] !== to || edges[2 * w - 1] !== from) return gapOf(from, to);
  let gap = w < last ? WORDS : 0;
  for (let edge = 2 * w; edge <= 2 * last; edge += 2) {
    if (kinds[edge]! & PARTING) gap |= gapOf(edges[edge - 1]!, edges[edge]!);
  }
  return gap;
}

function gapOf(from: number, to: number): number {
  const { units, length } = text;
  let gap = 0;
  for (let i = from; i < to; i += 1) {
    const k = units[i]!;
    const c = k & CODE;
    if (k & WORD) gap |= WORDS;
    else if (k & BREAK) { if (endsLine(i)) gap |= HARD; }
    else if (k & BLANK) continue;
    else if (c === DOT || c === EXCLAMATION || c === QUESTION) {
      const next = i + 1 < length ? units[i + 1]! : BLANK;
      const initial = c === DOT && i > 1 && units[i - 1]! & WORD && !(units[i - 2]! & WORD);
      if ((next & BLANK || next & UPPER || !(next & WORD)) && !initial) gap |= END;
    } else if (c === SEMICOLON || c === BAR || (c === STAR && isBullet(i))) gap |= HARD;
    else if (c === COMMA_SIGN) gap |= COMMA;
    else if (c === OPEN || c === OPEN_SQUARE) gap |= OPENED;
    else if (c === CLOSE || c === CLOSE_SQUARE) gap |= CLOSED;
    else if (c === COLON_SIGN) gap |= COLON;
    else if (c === LONG_DASH || (c === HYPHEN && i > 0 && units[i - 1]! & BLANK)) gap |= DASH;
  }
  return gap;
}

/** Whether a star stands by itself; others make type bold. */
const isBullet = (at: number) => (at === 0 || (text.units[at - 1]! & BLANK) !== 0) && (text.units[at + 1]! & BLANK) !== 0;

/** A line break ends what was said, unless the line was only wrapped: the next line goes on in small letters. */
function endsLine(at: number): boolean {
  let i = at + 1;
  while (i < text.length && text.units[i]! & BLANK) i += 1;
  return i >= text.length || !(text.units[i]! & LETTER) || Boolean(text.units[i]! & UPPER);
}
