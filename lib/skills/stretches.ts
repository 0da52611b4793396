/** How far back a stretch of mentions reaches: a list, a clause, a sentence. Each skill is told by its number in `said`. */
import { AND } from './cues';
import { codeAt } from './fold';
import { CLOSED, COMMA, END, gapBefore, gapBetween, HARD, lastAccepted, OPENED, WORDS } from './gap';
import { hits, said } from './hits';
import { LOWER_S, SLASH } from './signs';

/** How many skills one cue turns back; keeps the time linear in hostile texts. */
const MOST = 40;
/** The most skills that one cell tells of. */
const MOST_IN_ROW = 12;

/** The first mention before number m that stands at `from` or behind it. */
export function firstFrom(m: number, from: number): number {
  let first = m;
  while (first > 0 && hits.start[said.hit[first - 1]!]! >= from && m - first < MOST_IN_ROW) first -= 1;
  return first;
}

/** The first of the skills that make one list with mention m; `commas`: also over commas. */
export function firstOfList(m: number, commas: boolean): number {
  let first = m;
  while (first > 0 && m - first < MOST) {
    const left = said.hit[first - 1]!;
    const right = said.hit[first]!;
    if (right - left > 2 || (right - left === 2 && !(hits.cue[left + 1]! & AND))) break;
    let gap = gapBefore(left + 1);
    if (right - left === 2) gap |= gapBefore(right);
    if (gap & (WORDS | HARD | END) || (gap & COMMA && !commas)) break;
    first -= 1;
  }
  return first;
}

/**
 * The first of the mentions that a level behind mention m is told of, which hit `k` is: m itself, the one that the bracket behind it belongs
 * to, or what it makes one with: "JS/TS (basic)", "React and Redux basics".
 */
export function firstOfTail(m: number, k: number): number {
  const gap = gapBefore(k);
  // "básicos" is told of several, "básico" of one.
  if (!(gap & CLOSED)) return gap === 0 && codeAt(hits.end[k]! - 1) === LOWER_S ? firstOfList(m, false) : firstOfPair(m);
  for (let first = m; first > 0 && m - first < MOST; first -= 1) {
    const gap = gapBetween(said.hit[first - 1]!, said.hit[first]!);
    if (gap & (END | HARD | CLOSED | WORDS)) return m;
    if (gap & OPENED) return first - 1;
  }
  return m;
}

/** Walks back over what a slash alone parts. */
function firstOfPair(m: number): number {
  let first = m;
  while (first > 0 && m - first < MOST) {
    const end = hits.tail[said.hit[first - 1]!]!;
    if (codeAt(end) !== SLASH || hits.start[said.hit[first]!] !== end + 1) break;
    first -= 1;
  }
  return first;
}

/** The first mention of the part that mention m stands in: behind "but", a semicolon or a line. */
export function firstOfClause(m: number): number {
  let first = m;
  while (first > 0 && m - first < MOST - 1 && !(gapBetween(said.hit[first - 1]!, said.hit[first]!) & (END | HARD))) first -= 1;
  return first;
}

/** The first mention of the sentence that mention m stands in. */
export function firstOfSentence(m: number): number {
  let first = m;
  for (let n = said.hit[m]!, steps = 0; m - first < MOST - 1 && steps < 4 * MOST; steps += 1) {
    const last = lastAccepted(n);
    if (last < 0 || gapBefore(n) & END) break;
    if (hits.cue[last] === 0) first -= 1;
    n = last;
  }
  return first;
}

/** Whether no skill stands between the beginning of the sentence and hit `k`. */
export function namesNothingBefore(k: number): boolean {
  for (let n = k, steps = 0; steps < MOST; steps += 1) {
    const last = lastAccepted(n);
    if (last < 0 || gapBefore(n) & END) return true;
    if (hits.cue[last] === 0) return false;
    n = last;
  }
  return true;
}

/** The first mention from `from` up to `m` with no bracket that closes before another of them: "PHP (good), Perl, Python (that I want to learn)". */
export function firstBehindBracket(m: number, from: number): number {
  let first = m;
  while (first > from && !(gapBetween(said.hit[first - 1]!, said.hit[first]!) & CLOSED)) first -= 1;
  return first;
}
