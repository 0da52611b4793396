/** Skills of other people: "with the React and Node developers". */
import { WITH } from './cues';
import { COMMA, END, gapBefore, gapBetween, HARD, lastAccepted } from './gap';
import { hits, ORDINARY, said } from './hits';
import { firstOfList } from './stretches';

/** The number of the first of the skills that belong to the people named at hit `k`; `count`, which stand before it, when none does. */
export function firstOfOthers(count: number, k: number): number {
  if (count === 0) return 0;
  const last = said.hit[count - 1]!;
  if (last !== lastAccepted(k) || gapBefore(k) !== 0) return count;
  const first = firstOfList(count - 1, true);
  const start = hits.start[said.hit[first]!]!;
  for (let n = said.hit[first]! - 1; n >= 0 && start - hits.end[n]! < 32; n -= 1) {
    if (hits.cue[n] === ORDINARY) continue;
    if (hits.cue[n] === 0 || gapBetween(n, said.hit[first]!) & (END | HARD | COMMA)) return count;
    if (hits.cue[n]! & WITH) return first;
  }
  return count;
}
