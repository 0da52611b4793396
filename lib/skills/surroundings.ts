/**
 * What stands around a cue, as polarity asks it: which skill it leads to, whether it ends its part. Changes nothing.
 * `k` is the number of a hit, `last` that of the last skill before it.
 */
import { capital, skipBlanks, standsAt } from './around';
import { DEGREE, DENY, DOES, FILL, HEDGE, LABEL, STRICT, STRONG, TECH, THAT, TURN } from './cues';
import { BREAK, UPPER } from './characters';
import { codeAt, text } from './fold';
import { CLOSED, COLON, COMMA, DASH, END, gapBefore, gapBetween, HARD, lastAccepted, OPENED, WORDS } from './gap';
import { hits, ORDINARY } from './hits';
import { FIELD, kindOf } from './kinds';
import { APOSTROPHE, BAR, CLOSE, CLOSE_SQUARE, COMMA as COMMA_SIGN, DOT, SEMICOLON, SLASH } from './signs';

/** How many filling words stand between the cue and the skill it leads to; -1 when it leads to none. What tells of a skill before it does not lead into the next line. */
export function leads(k: number): number {
  let fills = 0;
  const last = lastAccepted(k);
  const ties = last >= 0 && hits.cue[last] === 0 && (attached(k, last) || touches(k, last));
  for (let n = k + 1; n < hits.count; n += 1) {
    const f = hits.cue[n]!;
    if (f !== 0 && !(f & FILL)) return -1;
    const gap = gapBefore(n);
    if (gap & (WORDS | COMMA | END | CLOSED | OPENED) || (gap & HARD && (fills || ties))) return -1;
    if (f === 0) return fills;
    fills += 1;
    if (fills > 8) return -1;
  }
  return -1;
}

/** A denial that is only a hedge: "not very strong", "not on a regular basis". */
export function weakened(k: number, kind: number): number {
  if (kind !== DENY) return kind;
  for (let n = k + 1; n < hits.count && n < k + 5; n += 1) {
    const f = hits.cue[n]!;
    if (f === ORDINARY || gapBefore(n) & (END | HARD | COMMA)) return kind;
    if (f & DEGREE) return HEDGE;
    if (f & TURN && !(f & STRONG)) return kind;
  }
  return kind;
}

/** Whether the cue, with words that fill, is the last of its part: "Docker (basic knowledge)". */
export function isTail(k: number): boolean {
  let n = k;
  while (n - k < 8 && n + 1 < hits.count && hits.cue[n + 1]! & FILL && gapBefore(n + 1) === 0) n += 1;
  const i = skipBlanks(hits.end[n]!);
  if (i >= text.length || text.units[i]! & BREAK) return true;
  return [CLOSE, COMMA_SIGN, DOT, SLASH, SEMICOLON, CLOSE_SQUARE, BAR].includes(codeAt(i));
}

/** Whether nothing but signs stands between the last skill and the cue. */
export function attached(k: number, last: number | undefined): boolean {
  if (last === undefined || last !== lastAccepted(k)) return false;
  const gap = gapBefore(k);
  // "AWS (EC2, S3) – basic": a bracket may close before it, but then a comma begins something else.
  return !(gap & (END | HARD | WORDS)) && (gap & (OPENED | DASH | COLON | (gap & CLOSED ? 0 : COMMA))) !== 0;
}

/** Whether the cue begins a part of a line, with a capital: "Proficient: Java, Familiar: Ruby". */
export const opensPart = (k: number) => capital(hits.start[k]!) && (gapBefore(k) & (COMMA | HARD | CLOSED | DASH)) !== 0 && !(gapBefore(k) & WORDS);

/** Whether the cue stands right behind a skill: "Kubernetes lernen". */
export function touches(k: number, last: number | undefined): boolean {
  return last !== undefined && last === lastAccepted(k) && gapBefore(k) === 0;
}

/** Whether that hit is a field of work, which tools are used for. */
export function isPractice(k: number | undefined): boolean {
  return k !== undefined && kindOf(k) === FIELD;
}

export function ofThat(k: number): boolean {
  for (let n = k - 1; n >= 0 && n > k - 5 && hits.cue[n] !== 0 && hits.cue[n] !== ORDINARY; n -= 1) {
    if (hits.cue[n]! & THAT && hits.start[k]! - hits.end[n]! < 24) return true;
  }
  return k + 1 < hits.count && (hits.cue[k + 1]! & THAT) !== 0 && gapBefore(k + 1) === 0;
}

export function saysIt(k: number): boolean {
  for (let n = Math.max(0, k - 2); n <= k + 1 && n < hits.count; n += 1) if (n !== k && hits.cue[n]! & THAT && hits.start[n]! - hits.end[k]! < 3) return true;
  const end = hits.end[k]!;
  return standsAt(end - 3, ' it') || standsAt(end - 3, 'hem');
}

/** "the client uses", "the data team of the bank uses", "the team, who use", "our client's stack is": a group, words that tell which or what of it, and what it does. */
export function groupDoes(k: number): boolean {
  const owned = hits.cue[k]! & STRICT || codeAt(hits.end[k]!) === APOSTROPHE ? LABEL | TECH : 0;
  const apart = k + 1 < hits.count && hits.cue[k + 1]! & THAT ? END | HARD : END | HARD | COMMA;
  for (let n = k + 1; n < hits.count && n < k + 4; n += 1) {
    if (hits.cue[n] === ORDINARY || hits.start[n]! - hits.end[k]! > (n === k + 1 ? 13 : 24) || gapBetween(k, n) & apart) return false;
    if (hits.cue[n]! & DOES) return !(text.units[hits.start[n]!]! & UPPER);
    if (!(hits.cue[n]! & (FILL | THAT | owned))) return false;
  }
  return false;
}
