/** What becomes of measured times. */

/** The middle of some numbers, or the mean of the two middle ones. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * How many times `one` is as large as `other`, both measured in the same rounds: the median of the ratios of each round, so that
 * a slow moment of the machine, which hits both, does not count. The shorter list tells how many rounds count.
 */
export function ratio(one: readonly number[], other: readonly number[]): number {
  const rounds = Math.min(one.length, other.length);
  return median(Array.from({ length: rounds }, (_, i) => one[i]! / other[i]!));
}

/** Three digits that matter, so that the results can be read: 1234.5 becomes 1230. */
export function round(number: number): number {
  return Number.isFinite(number) ? Number(number.toPrecision(3)) : number;
}

/** A number for people: three digits that matter, thousands apart. */
export function say(number: number): string {
  return Number.isFinite(number) ? round(number).toLocaleString('en', { maximumSignificantDigits: 3 }) : '–';
}
