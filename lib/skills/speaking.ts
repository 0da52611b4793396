/** Where something is said of skills at all, so that polarity is looked for there only. */
import { DENY, GROUP, HEDGE, OTHER, PEOPLE, STRICT, WANT } from './cues';
import { END, gapBefore, HARD, lastAccepted } from './gap';
import { hits } from './hits';
import { groupDoes, leads } from './surroundings';

const ALWAYS = DENY | HEDGE | WANT;

/** The place in `hits.speaking` of the first cue from hit `k` on that says something of a skill, or that of the number of hits. Not before place `from`. */
export function nextSpeaking(k: number, from: number): number {
  const { count, cue, speaking } = hits;
  let at = from;
  while (speaking[at]! < k) at += 1;
  while (speaking[at]! < count && !speaks(speaking[at]!, cue[speaking[at]!]!)) at += 1;
  return at;
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
