/** The 100 points, shared out among the criteria of a draft. */
import type { CriterionKind } from './types';
import type { Rule } from '../../model';

/** A must-have is worth as much as this many nice-to-haves. */
const mustShare = 3;

/**
 * Takes criteria, and the points if not 100; gives them with whole weights that make all points: must-haves three times a nice-to-have, those alike differ by one at most.
 * What can only be asked gets none. Without anything that counts all weights are 0.
 */
export function shareWeights<T extends { kind: CriterionKind; rule: Rule; weight: number }>(criteria: readonly T[], total = 100): T[] {
  const shares: number[] = criteria.map(({ kind, rule }) => (rule.type === 'ask' ? 0 : kind === 'must-have' ? mustShare : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (all === 0) return criteria.map((criterion) => ({ ...criterion, weight: 0 }));
  const exact = shares.map((share) => (share * total) / all);
  const weights = exact.map(Math.floor);
  const order = exact.map((value, i) => [value - Math.floor(value), i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let left = total - weights.reduce((sum, weight) => sum + weight, 0);
  for (const [, i] of order) {
    if (left === 0) break;
    if (shares[i] === 0) continue;
    weights[i]! += 1;
    left -= 1;
  }
  return criteria.map((criterion, i) => ({ ...criterion, weight: weights[i]! }));
}
