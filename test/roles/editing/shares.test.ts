import { describe, expect, it } from 'vitest';
import { commonWeight, setApart, shareEqually, shareOut, withoutIdleReasons } from '../../../lib/roles/editing/shares';
import { criterion, flag, roleOf } from './make';

const musts = (...weights: number[]) => weights.map((weight, i) => criterion('abcdefg'[i]!, weight));
const nices = (...weights: number[]) => weights.map((weight, i) => criterion('tuvwxyz'[i]!, weight, { kind: 'nice-to-have' }));
const ids = (set: ReadonlySet<string>) => [...set].join('');

describe('who owes a reason for a weight', () => {
  it.each([
    ['nobody, when all are alike', musts(25, 25, 25, 25), musts(25, 25, 25, 25), ''],
    ['nobody, when rounding alone tells them apart', musts(34, 33, 33), [], ''],
    ['the one that was raised', musts(40, 20, 20, 20), musts(25, 25, 25, 25), 'a'],
    ['the one that was lowered', musts(30, 30, 30, 10), musts(25, 25, 25, 25), 'd'],
    ['nobody, for weights that were unequal before', musts(40, 20, 20, 20), musts(40, 20, 20, 20), ''],
    ['nobody, when unequal ones only keep their proportion', musts(36, 18, 18, 18), musts(40, 20, 20, 20), ''],
    ['only the one that was raised, when all were unequal before and are shared out to 100', musts(26, 9, 9, 8, 3, 5, 15), musts(14, 10, 10, 9, 4, 6, 18), 'a'],
    ['one of two', musts(60, 40), musts(50, 50), 'a'],
    ['the new one that is unlike its kind', [...musts(20, 20, 20), criterion('n', 40)], musts(34, 33, 33), 'n'],
    ['not the new one without points', [...musts(34, 33, 33), criterion('n', 0)], musts(34, 33, 33), ''],
    ['not a nice-to-have for counting less than a must-have', [...musts(30, 30, 30), ...nices(5, 5)], [], ''],
    ['the one whose kind changed and weight did not', [...musts(30, 30, 30), ...nices(2, 2), criterion('b', 6)], [...musts(30, 30, 30), ...nices(2, 2, 6)], 'b'],
    ['everybody, in a role that is new and all unlike', musts(60, 20, 10, 10), [], 'abcd'],
    ['no red flag', [...musts(50, 50), flag('f')], [], ''],
  ])('%s', (_name, now, kept, wanted) => expect(ids(setApart(now, kept))).toBe(wanted));
});

describe('shares', () => {
  const weights = (role: ReturnType<typeof roleOf>) => role.criteria.map((one) => one.weight);
  it.each([
    ['must-haves count three times', [...musts(1, 1), ...nices(1)], [43, 43, 14]],
    ['what can only be asked, and red flags, take none', [...musts(50), criterion('q', 50, { rule: { type: 'ask' } }), flag('f')], [100, 0, 0]],
    ['three alike', musts(90, 5, 5), [34, 33, 33]],
  ])('equally: %s', (_name, criteria, wanted) => expect(weights(shareEqually(roleOf(criteria)))).toEqual(wanted));

  it('equal shares need no reason', () => expect(shareEqually(roleOf([criterion('a', 100, { weightReason: 'Most of it.' })])).criteria[0]?.weightReason).toBeUndefined());
  it('shared out to 100 in their proportion', () => expect(weights(shareOut(roleOf(musts(60, 30, 30))))).toEqual([50, 25, 25]));
  it.each([[musts(10, 20, 60), 20], [musts(10, 20), 15], [musts(0, 0, 7), 7], [[], 0]])('the common weight of %#', (criteria, wanted) => expect(commonWeight(criteria, 'must-have')).toBe(wanted));

  it('a reason stays only where there is something to explain', () => {
    const reasons = (...all: ReturnType<typeof criterion>[]) => withoutIdleReasons(roleOf(all)).criteria.map((one) => one.weightReason);
    const why = (id: string, weight: number) => criterion(id, weight, { weightReason: ' Most of the work. ' });
    expect(reasons(why('a', 50), why('b', 25), why('c', 25))).toEqual(['Most of the work.', undefined, undefined]);
  });
});
