import { describe, expect, it } from 'vitest';
import { areaUnderCurve, macroF1, precisionRecall, spearman } from '../../tools/eval/measures';

describe('measures of agreement', () => {
  it('precision and recall', () => expect(precisionRecall(8, 2, 8)).toEqual({ precision: 0.8, recall: 0.5, f1: 16 / 26 }));
  it('nothing asked, nothing given', () => expect(precisionRecall(0, 0, 0)).toMatchObject({ precision: 1, recall: 1 }));
  it('macro-F1', () => expect(macroF1([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']], ['a', 'b']).mean).toBeCloseTo((2 / 3 + 4 / 5) / 2));
  it.each([
    [[1, 2, 3], [10, 20, 30], 1], [[1, 2, 3], [3, 2, 1], -1], [[1, 1, 1], [1, 2, 3], 0], [[1, 2, 2, 4], [1, 3, 3, 9], 1],
  ])('rank correlation', (a, b, expected) => expect(spearman(a, b)).toBeCloseTo(expected));
  it('area under the curve', () => expect(areaUnderCurve([3, 2], [1, 2])).toBe(0.875));
});
