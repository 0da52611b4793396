/** Where something is said of skills at all, so that polarity is looked for there only. */
import { DENY, GROUP, HEDGE, OTHER, PEOPLE, STRICT, WANT } from './cues';
import { END, gapBefore, HARD, lastAccepted } from './gap';
import { hits } from './hits';
import { groupDoes, leads } from './surroundings';

/** Cues that say something of a skill by themselves; all others only help them. */
const ALWAYS = DENY | HEDGE | WANT;
const SPEAKING = ALWAYS | OTHER | GROUP | PEOPLE;

/** The first hit from `k` on that says something of a skill, or the number of hits. */
export function nextSpeaking(k: number): number {
  const { cue, count } = hits;
  let n = k;
  while (n < count && !(cue[n]! & SPEAKING && speaks(n, cue[n]!))) n += 1;
  return n;
}

/** Whether the cue can change anything where nothing was said before. */
function speaks(k: number, f: number): boolean {
  if (f & ALWAYS) return true;
  if (f & OTHER && (!(f & STRICT) || leads(k) >= 0)) return true;
  if (f & GROUP && groupDoes(k)) return true;
  return (f & PEOPLE) !== 0 && k > 0 && hits.cue[k - 1] === 0 && gapBefore(k) === 0;
}

/** The first hit of the line or sentence that the cue at hit `k` stands in; not before `least`. */
export function partStart(k: number, least: number): number {
  for (let n = k; n > least;) {
    const last = lastAccepted(n);
    if (last < least) return least;
    if (gapBefore(n) & (END | HARD)) return n;
    n = last;
  }
  return least;
}
