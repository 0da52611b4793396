/** Measures of agreement between labels and answers. Pure. */

/** Precision, recall and their harmonic mean from counts; 1 where nothing was asked and nothing given. */
export function precisionRecall(right: number, wrong: number, missed: number): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed) };
}

/** Mean over the classes of the F1 of each. `pairs` are [label, answer]. */
export function macroF1(pairs: readonly (readonly [string, string])[], classes: readonly string[]): { mean: number; each: Record<string, number> } {
  const each: Record<string, number> = {};
  for (const one of classes) {
    const right = pairs.filter(([label, answer]) => label === one && answer === one).length;
    const either = pairs.filter(([label]) => label === one).length + pairs.filter(([, answer]) => answer === one).length;
    each[one] = either === 0 ? 0 : (2 * right) / either;
  }
  return { mean: Object.values(each).reduce((sum, f1) => sum + f1, 0) / classes.length, each };
}

/** Ranks from 1, ties sharing their mean. */
function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** Rank correlation of two equally long lists, -1 to 1; 0 when one of them is constant. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length + 1) / 2;
  let both = 0;
  let ofX = 0;
  let ofY = 0;
  x.forEach((rank, i) => {
    const other = (y[i] ?? mean) - mean;
    both += (rank - mean) * other;
    ofX += (rank - mean) ** 2;
    ofY += other ** 2;
  });
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY);
}

/** The chance that a member of the first list stands above one of the second; a tie counts half. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  if (above.length === 0 || below.length === 0) return Number.NaN;
  let wins = 0;
  for (const a of above) for (const b of below) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (above.length * below.length);
}
