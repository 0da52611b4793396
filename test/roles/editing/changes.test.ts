import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../lib/model';
import { changesBetween } from '../../../lib/roles/editing/changes';
import { criterion, flag, roleOf } from './make';

const base = roleOf([criterion('a', 50), criterion('b', 50)]);
const withA = (more: Parameters<typeof criterion>[2], weight = 50) => roleOf([criterion('a', weight, more), criterion('b', 50)]);
const skills = (...of: string[]): Partial<Criterion> => ({ rule: { type: 'skills', need: 'any', of, near: [], listed: 'yes' } });
const years = (atLeast: number): Partial<Criterion> => ({ rule: { type: 'years', of: ['go'], titles: [], notTitles: [], atLeast, partlyFrom: 1 } });

describe('what changed', () => {
  it.each([
    ['nothing', base, base, []],
    ['a weight with its reason', base, withA({ weightReason: 'most of the work' }, 60), ['Weight of “a” 50 → 60: most of the work']],
    ['a weight without', base, withA({}, 60), ['Weight of “a” 50 → 60.']],
    ['weights that went along with one', roleOf(['a', 'b', 'c', 'd', 'e'].map((id) => criterion(id, 20))), roleOf([criterion('a', 40, { weightReason: 'most of the work' }), ...['b', 'c', 'd', 'e'].map((id) => criterion(id, 15))]), [
      'Weight of “a” 20 → 40: most of the work', '4 weights went along: “b” 20 → 15, “c” 20 → 15, “d” 20 → 15, “e” 20 → 15.',
    ]],
    ['a reason alone', base, withA({ weightReason: 'most of the work' }), ['Why “a” counts 50: most of the work']],
    ['the title of the role', base, { ...base, title: 'Pastry cook' }, ['The title is now “Pastry cook”, before “Baker”.']],
    ['a stack that is new, and gone', { ...base, stack: 'Rye' }, { ...base, stack: undefined }, ['The stack was taken out.']],
    ['the summary', base, { ...base, summary: 'Other.' }, ['The summary was changed.']],
    ['a name', base, withA({ title: 'Alpha' }), ['“a” is now called “Alpha”.']],
    ['a kind', base, withA({ kind: 'nice-to-have' }), ['“a” is now nice to have.']],
    ['a gate', base, withA({ gate: true }), ['“a” is now required.']],
    ['skills, by their names', withA(skills('go', 'ruby')), withA(skills('go', 'python')), ['“a” now looks for “Python”, no longer looks for “Ruby”.']],
    ['years', withA(years(3)), withA(years(5)), ['“a” asks for 5 years instead of 3.']],
    ['a rule of another kind', base, withA({ rule: { type: 'ask' } }), ['“a” is looked for in another way.']],
    ['one more, one less', base, roleOf([criterion('a', 50), flag('f')]), ['Criterion “f” is new.', 'Criterion “b” was taken out.']],
    ['the order', base, roleOf([criterion('b', 50), criterion('a', 50)]), ['Criterion: the order changed.']],
    ['a question', base, { ...base, coreQuestions: [{ ...base.coreQuestions[0]!, minutes: 9 }] }, ['Question “Which work was nearest to this job?” was changed.']],
    ['a share', base, { ...base, competencies: base.competencies.map((one) => ({ ...one, weight: 50 })) }, ['Share of “Craft” 70 % → 50 %.', 'Share of “Team” 30 % → 50 %.']],
  ])('%s', (_name, before, after, wanted) => expect(changesBetween(before, after)).toEqual(wanted));
});
