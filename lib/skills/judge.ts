/** Has the polarity of the skills found out where anything is said of them; most texts just name them. */
import type { Polarity } from '../model';
import { DENY, HEDGE, WANT } from './cues';
import { hits, settle } from './hits';
import { Walk } from './polarity';
import { nextSpeaking } from './speaking';

/** The word for a state: 0 is affirmed, the others are the flags of the cues. */
export function nameOf(state: number): Polarity {
  if (state === 0) return 'affirmed';
  if (state === DENY) return 'denied';
  if (state === HEDGE) return 'hedged';
  return state === WANT ? 'aspired' : 'other';
}

/** Finds the state of each skill that counts among the hits of the text at hand; it then stands in `said`. */
export function judge(): void {
  settle();
  const first = nextSpeaking(0, 0);
  if (hits.speaking[first]! < hits.count) new Walk().run(first);
}
