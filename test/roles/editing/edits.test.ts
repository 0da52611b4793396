import { describe, expect, it } from 'vitest';
import { changeCriterion, duplicateCriterion, freeId, moveCriterion, placeCriterion, removeFrom } from '../../../lib/roles/editing/edits';
import { criterion, flag, roleOf } from './make';

const nice = (id: string) => criterion(id, 10, { kind: 'nice-to-have' });
const role = roleOf([criterion('a', 30), nice('x'), criterion('b', 30), flag('f'), criterion('c', 20), nice('y')]);
const order = (of: typeof role) => of.criteria.map((one) => one.id).join('');

describe('the order of criteria, among those of a kind', () => {
  it.each([
    ['b', -1, 'bxafcy'], ['a', 1, 'bxafcy'], ['b', 1, 'axcfby'], ['a', -1, 'axbfcy'], ['c', 1, 'axbfcy'], ['y', -1, 'aybfcx'], ['f', -1, 'axbfcy'],
  ] as const)('%s moved by %i: %s', (id, by, wanted) => expect(order(moveCriterion(role, id, by))).toBe(wanted));

  it.each([
    ['c', 'a', 'caxbfy'], ['a', 'c', 'xbfcay'], ['a', 'b', 'xbafcy'], ['a', 'x', 'axbfcy'], ['a', 'a', 'axbfcy'], ['a', 'gone', 'axbfcy'],
  ])('%s dropped on %s: %s', (id, target, wanted) => expect(order(placeCriterion(role, id, target))).toBe(wanted));
});

describe('ids of new entries', () => {
  it.each([
    ['A relational database', 'a-relational-database'], ['Größe & Maß', 'gro-e-ma'], ['日本語', 'own'], ['a', 'a-2'], ['  --  ', 'own'],
  ])('%s: %s', (words, id) => expect(freeId(words, role.criteria)).toBe(id));
});

it('a copy stands behind its original, with no points and no reason', () => {
  const [, copy] = duplicateCriterion(roleOf([criterion('a', 100, { weightReason: 'Most of the work.' })]), 'a').criteria;
  expect(copy).toMatchObject({ id: 'a-2', title: 'a (copy)', weight: 0 });
  expect(copy).not.toHaveProperty('weightReason');
});

it('what becomes a red flag takes no points and is no gate', () => {
  expect(changeCriterion(roleOf([criterion('a', 40, { gate: true })]), 'a', { kind: 'red-flag' }).criteria[0]).toMatchObject({ kind: 'red-flag', weight: 0, gate: false });
});

it('a competency that goes leaves nothing that names it', () => {
  const left = removeFrom(roleOf([criterion('a', 100, { competency: 'craft' })], { watchPoints: [{ id: 'w', text: 'Late.', competency: 'craft', severe: false }] }), 'competencies', 'craft');
  expect([left.criteria[0]?.competency, left.watchPoints[0]?.competency, left.coreQuestions[0]?.competency]).toEqual([undefined, undefined, 'team']);
});
