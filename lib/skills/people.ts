/** Skills of other people: "with the React and Node developers". */
import { WITH } from './cues';
import { COMMA, END, gapBetween, HARD } from './gap';
import { hits } from './hits';
import { firstOfList } from './stretches';
import { lastAccepted } from './surroundings';

/** The number of the first of the mentions that belong to the people named at hit `k`; behind the last when none does. */
export function firstOfOthers(mentions: readonly number[], k: number): number {
  const last = mentions.at(-1);
  if (last === undefined || last !== lastAccepted(k) || gapBetween(last, k) !== 0) return mentions.length;
  const first = firstOfList(mentions, mentions.length - 1, true);
  const start = hits.start[mentions[first]!]!;
  for (let n = mentions[first]! - 1; n >= 0 && start - hits.end[n]! < 32; n -= 1) {
    if (!hits.accepted[n]) continue;
    if (hits.cue[n] === 0 || gapBetween(n, mentions[first]!) & (END | HARD | COMMA)) return mentions.length;
    if (hits.cue[n]! & WITH) return first;
  }
  return mentions.length;
}
