/** A small role round one or a few criteria. */
import type { Criterion, Role, Rule } from '../../lib/model';
import { roleSchema } from '../../lib/model/role';

export const today = '2026-03-01';

/** A rule with the defaults of the schema filled in. */
export function makeRule(rule: Record<string, unknown>): Rule {
  return makeRole([{ id: 'one', weight: 100, rule }]).criteria[0]!.rule;
}

/** A role with these criteria; weights must make 100. */
export function makeRole(criteria: (Omit<Partial<Criterion>, 'rule'> & { id: string; rule: Record<string, unknown> })[]): Role {
  return roleSchema.parse({
    id: 'test-role', version: 1, title: 'Test role', short: 'Test', level: 'any', summary: 'For tests.',
    competencies: [{ id: 'skill', name: 'Skill', weight: 100, looksFor: 'Skill.' }],
    criteria: criteria.map((criterion) => ({
      kind: 'must-have', title: criterion.id, weight: 0, question: { text: `About ${criterion.id}?` },
      ...(criterion.kind === 'red-flag' ? { innocent: 'There may be a good reason.' } : {}), ...criterion,
    })),
    coreQuestions: [{ id: 'core-one', competency: 'skill', text: 'What have you done?', minutes: 5 }],
  });
}
