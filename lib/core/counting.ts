/** Which skills count as which: a skill counts as itself and as everything it implies. */
import { impliersOf } from '../skills';

const ready = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Takes ids of the vocabulary; gives the ids of all skills that count as one of them. Remembered for a list that is asked again, as a role's are. */
export function countingAs(ids: readonly string[]): ReadonlySet<string> {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return impliersOf(only);
  const known = ready.get(ids);
  if (known) return known;
  const all = new Set(ids.flatMap((id) => [...impliersOf(id)]));
  ready.set(ids, all);
  return all;
}
