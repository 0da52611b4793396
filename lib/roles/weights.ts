/** Whole weights that make 100. */

/**
 * Shares 100 out in proportion to the weights, as whole numbers: what rounding leaves goes to the largest remainders, the
 * first ones among equals. Weights that make 100 already, or nothing at all, stay as they are.
 */
export function sharedOut(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 100 || sum <= 0) return [...weights];
  const exact = weights.map((weight) => (weight * 100) / sum);
  const shares = exact.map(Math.floor);
  const left = 100 - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact.map((share, i) => ({ i, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
