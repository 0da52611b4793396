/** How far back a stretch of mentions reaches: a list, a clause, a sentence. `mentions`: the hits that are skills, in order; each is told by its number there. */
import { AND } from './cues';
import { COMMA, END, gapBetween, HARD, WORDS } from './gap';
import { hits } from './hits';
import { lastAccepted } from './surroundings';

/** How many skills one cue turns back; keeps the time linear in hostile texts. */
const MOST = 40;

/** The first of the skills that make one list with mention m; `commas`: also over commas. */
export function firstOfList(mentions: readonly number[], m: number, commas: boolean): number {
  let first = m;
  while (first > 0 && m - first < MOST) {
    const left = mentions[first - 1]!;
    const right = mentions[first]!;
    if (right - left > 2 || (right - left === 2 && !(hits.cue[left + 1]! & AND))) break;
    let gap = gapBetween(left, left + 1);
    if (right - left === 2) gap |= gapBetween(left + 1, right);
    if (gap & (WORDS | HARD | END) || (gap & COMMA && !commas)) break;
    first -= 1;
  }
  return first;
}

/** The first mention of the part that mention m stands in: behind "but", a semicolon or a line. */
export function firstOfClause(mentions: readonly number[], m: number): number {
  let first = m;
  while (first > 0 && m - first < MOST - 1 && !(gapBetween(mentions[first - 1]!, mentions[first]!) & (END | HARD))) first -= 1;
  return first;
}

/** The first mention of the sentence that mention m stands in. */
export function firstOfSentence(mentions: readonly number[], m: number): number {
  let first = m;
  for (let n = mentions[m]!, steps = 0; m - first < MOST - 1 && steps < 4 * MOST; steps += 1) {
    const last = lastAccepted(n);
    if (last < 0 || gapBetween(last, n) & END) break;
    if (hits.cue[last] === 0) first -= 1;
    n = last;
  }
  return first;
}

/** Whether no skill stands between the beginning of the sentence and hit `k`. */
export function namesNothingBefore(k: number): boolean {
  for (let n = k, steps = 0; steps < MOST; steps += 1) {
    const last = lastAccepted(n);
    if (last < 0 || gapBetween(last, n) & END) return true;
    if (hits.cue[last] === 0) return false;
    n = last;
  }
  return true;
}
