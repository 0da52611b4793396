/** Has the polarity of the skills found out where anything is said of them; most texts just name them. */
import type { Polarity } from '../model';
import { DENY, GROUP, HEDGE, PEOPLE, WANT } from './cues';
import { END, gapBetween } from './gap';
import { hits } from './hits';
import { POLAR, Walk } from './polarity';

/** The word for a state: 0 is affirmed, the others are the flags of the cues. */
export function nameOf(state: number): Polarity {
  if (state === 0) return 'affirmed';
  if (state === DENY) return 'denied';
  if (state === HEDGE) return 'hedged';
  return state === WANT ? 'aspired' : 'other';
}

/** The hit from which on the walk must go to know all that the cue at hit `k` may reach back to: the sentence before its own that names a skill. */
function outOfReach(k: number): number {
  let skills = 0;
  let ends = 0;
  for (let n = k, last = k; n > 0; n = last) {
    do last -= 1; while (last >= 0 && !hits.accepted[last]);
    if (last < 0) return 0;
    if (gapBetween(last, n) & END) {
      ends += 1;
      if (ends > 1 && skills) return n;
    }
    if (ends && hits.cue[last] === 0) skills += 1;
  }
  return 0;
}

/** Cues that say something of a skill by themselves; all others only help them. */
const SPEAKING = POLAR | GROUP | PEOPLE;

/** Gives the state of each skill that counts among the hits of the text at hand, in order; nothing when all are affirmed. */
export function judge(): number[] {
  let first = -1;
  let last = -1;
  for (let k = 0; k < hits.count; k += 1) {
    if (!(hits.cue[k]! & SPEAKING)) continue;
    if (first < 0) first = k;
    last = k;
  }
  return first < 0 ? [] : new Walk(outOfReach(first), last).run();
}
