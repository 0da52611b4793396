/** Variants: what a base and an overlay make together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleById, shippedRoles } from '../../lib/roles';
import { baseOf, resolveRole, roleFrom } from '../../lib/roles/resolve';
import { sharedOut } from '../../lib/roles/weights';
import { roleOverlaySchema } from '../../lib/model/role-overlay';
import type { Role } from '../../lib/model';

const base = roleById('back-end-developer-mid')!;
const overlay = (more: Record<string, unknown>) => roleOverlaySchema.parse({ id: 'other', base: base.id, version: 3, title: 'Other', short: 'Other', ...more });
const made = (more: Record<string, unknown>): Role => {
  const resolved = resolveRole(base, overlay(more));
  if (!resolved.ok) throw new Error(resolved.message);
  return resolved.role;
};
const weights = (role: Role) => Object.fromEntries(role.criteria.map((one) => [one.id, one.weight]));
const sum = (list: readonly { weight: number }[]) => list.reduce((all, one) => all + one.weight, 0);

describe('weights that make 100', () => {
  it.each<[number[], number[]]>([
    [[50, 50], [50, 50]], [[40, 40], [50, 50]], [[1, 1, 1], [34, 33, 33]], [[10, 20, 30, 0], [17, 33, 50, 0]], [[200, 100], [67, 33]], [[7], [100]], [[0, 0], [0, 0]], [[], []],
  ])('%j -> %j', (before, after) => expect(sharedOut(before)).toEqual(after));

  it('keep the order of importance', () => {
    fc.assert(fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 30 }), (list) => {
      const shares = sharedOut(list);
      expect(shares.reduce((all, one) => all + one, 0)).toBe(list.some((one) => one > 0) ? 100 : 0);
      list.forEach((one, i) => list.forEach((other, k) => one > other && expect(shares[i]).toBeGreaterThanOrEqual(shares[k]!)));
      list.forEach((one, i) => one === 0 && expect(shares[i]).toBe(0));
    }));
  });
});

describe('an overlay', () => {
  it('that changes nothing gives the base under another name', () => {
    expect(made({})).toEqual({ ...base, id: 'other', version: 3, title: 'Other', short: 'Other' });
  });
  it('leaves the base alone', () => {
    const before = JSON.stringify(base);
    made({ criteria: { change: { docker: { title: 'Containers' } }, remove: ['nosql'] } });
    expect(JSON.stringify(base)).toBe(before);
  });
  it('changes only what it names', () => {
    const [changed, was] = [made({ criteria: { change: { docker: { title: 'Containers' } } } }), base].map((role) => role.criteria.find((one) => one.id === 'docker'));
    expect(changed).toEqual({ ...was, title: 'Containers' });
  });
  it('keeps a gate that it does not name', () => {
    const nurse = roleById('registered-nurse')!;
    const resolved = resolveRole(nurse, roleOverlaySchema.parse({ id: 'x', base: nurse.id, version: 1, title: 'X', short: 'X', criteria: { change: { licence: { title: 'Licence' } } } }));
    expect(resolved).toMatchObject({ ok: true, role: { criteria: expect.arrayContaining([expect.objectContaining({ id: 'licence', gate: true })]) } });
  });
  it('that removes a criterion shares its points out', () => {
    const role = made({ criteria: { remove: ['backend_years_3plus'] } });
    expect(weights(role)).toMatchObject({ node_backend: 17, web_framework: 12, docker: 5 });
    expect(sum(role.criteria)).toBe(100);
  });
  it('adds at the end, after what it removes', () => {
    const added = { ...base.criteria[0]!, id: 'fresh', weight: 14 };
    const role = made({ criteria: { add: [added], remove: ['node_backend'] } });
    expect(role.criteria.at(-1)).toMatchObject({ id: 'fresh', weight: 14 });
    expect(role.criteria).toHaveLength(base.criteria.length);
  });
  it('changes the years of a rule, or the whole rule', () => {
    const was = base.criteria.find((one) => one.id === 'backend_years_3plus')!;
    const role = made({ criteria: { change: { backend_years_3plus: { rule: { atLeast: 8, partlyFrom: 5 } }, docker: { rule: { type: 'ask' } } } } });
    expect(role.criteria.find((one) => one.id === was.id)?.rule).toEqual({ ...was.rule, atLeast: 8, partlyFrom: 5 });
    expect(role.criteria.find((one) => one.id === 'docker')?.rule).toEqual({ type: 'ask' });
  });
  it('takes its own level, stack, scope and sources', () => {
    expect(made({ level: 'senior', stack: 'COBOL', scope: 'A bank.', sources: ['Own.'] })).toMatchObject({ level: 'senior', stack: 'COBOL', scope: 'A bank.', sources: ['Own.'] });
  });
  it('edits questions, watch-points and tasks too', () => {
    const role = made({
      coreQuestions: { change: { quality: { minutes: 3 } }, remove: ['disagreement'] }, watchPoints: { remove: ['too-narrow'] }, assessment: { change: { situations: { minutes: 9 } } },
    });
    expect(role.coreQuestions.map((one) => [one.id, one.minutes])).toEqual([['hard-fault', 7], ['project-design', 8], ['quality', 3], ['slow-at-peak', 6]]);
    expect(role.watchPoints).toHaveLength(7);
    expect(role.assessment.find((one) => one.id === 'situations')?.minutes).toBe(9);
  });
});

describe('an overlay that does not fit is refused, with the reason', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a change of what is not there', { criteria: { change: { fortran: { weight: 3 } } } }, 'criteria: the base has no fortran.'],
    ['a removal of what is not there', { coreQuestions: { remove: ['gone'] } }, 'coreQuestions: the base has no gone.'],
    ['years of a rule that has none', { criteria: { change: { docker: { rule: { atLeast: 3, partlyFrom: 1 } } } } }, 'the rule of docker has no years to change.'],
    ['an id twice', { criteria: { add: [base.criteria[0]] } }, 'Two criteria have the id node_backend.'],
    ['a red flag with points', { criteria: { change: { core_stack_denied: { weight: 5 } } } }, 'takes points'],
    ['no points left', { criteria: { remove: base.criteria.filter((one) => one.weight > 0).map((one) => one.id) } }, 'make 0, not 100'],
    ['an unknown competency', { criteria: { change: { docker: { competency: 'magic' } } } }, 'unknown competency'],
  ])('%s', (_name, more, message) => {
    const resolved = resolveRole(base, overlay(more));
    expect(resolved.ok ? '' : resolved.message).toContain(message);
  });
  it.each([
    ['a field it does not know', { criteria: { change: { docker: { wieght: 3 } } } }, 'wieght'],
    ['an id with blanks', { id: 'a b' }, 'id'],
    ['edits of another shape', { criteria: [] }, 'criteria'],
  ])('%s', (_name, more, message) => {
    const from = roleFrom({ id: 'x', base: base.id, version: 1, title: 'X', short: 'X', ...more }, base);
    expect(from.ok ? '' : from.message).toContain(message);
  });
});

it.each<[string, unknown, string | undefined]>([
  ['a variant', { base: 'x' }, 'x'], ['a role', { id: 'x' }, undefined], ['nothing', null, undefined], ['a list', [], undefined], ['another kind of base', { base: 3 }, undefined],
])('the base of %s', (_name, json, id) => expect(baseOf(json)).toBe(id));

describe('whatever an overlay does', () => {
  const change = fc.record({ weight: fc.nat(100) }, { requiredKeys: [] });
  it('the weights of a role make 100 and its ids are its own', () => {
    fc.assert(fc.property(fc.constantFrom(...shippedRoles), fc.infiniteStream(fc.tuple(fc.integer({ min: 0, max: 3 }), change)), fc.nat(3), (role, stream, more) => {
      const edits = { change: {} as Record<string, unknown>, remove: [] as string[], add: [] as unknown[] };
      role.criteria.filter((one) => one.kind !== 'red-flag').forEach((one) => {
        const [what, how] = stream.next().value;
        if (what === 0) edits.remove.push(one.id);
        if (what === 1) edits.change[one.id] = how;
      });
      for (let i = 0; i < more; i += 1) edits.add.push({ ...role.criteria[0], id: `more-${i}` });
      const resolved = resolveRole(role, roleOverlaySchema.parse({ id: 'x', base: role.id, version: 1, title: 'X', short: 'X', criteria: edits }));
      if (!resolved.ok) return expect(resolved.message).toContain('make 0, not 100');
      const { criteria, competencies } = resolved.role;
      expect([sum(criteria), sum(competencies), new Set(criteria.map((one) => one.id)).size]).toEqual([100, 100, criteria.length]);
      for (const one of criteria) expect(Number.isInteger(one.weight) && one.weight >= 0).toBe(true);
    }));
  });
});
