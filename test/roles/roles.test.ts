import { describe, expect, it } from 'vitest';
import { parseRole, roleById, shippedRoles } from '../../lib/roles';
import type { Role } from '../../lib/model';
import { skillById } from '../../lib/skills';

const clone = (role: Role) => JSON.parse(JSON.stringify(role)) as Record<string, any>;
const role = roleById('back-end-developer-mid')!;

describe('every shipped role', () => {
  it('has an id of its own', () => expect(new Set(shippedRoles.map((one) => one.id)).size).toBe(shippedRoles.length));

  it.each(shippedRoles.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const skills = one.criteria.flatMap(({ rule }) => [...('of' in rule ? rule.of : []), ...(rule.type === 'skills' ? rule.near : [])]);
    expect(skills.filter((id) => !skillById(id))).toEqual([]);
    expect(one.criteria.reduce((sum, criterion) => sum + criterion.weight, 0)).toBe(100);
    expect(one.competencies.reduce((sum, competency) => sum + competency.weight, 0)).toBe(100);
    expect(one.coreQuestions.filter((question) => !question.anchors || question.probes.length === 0)).toEqual([]);
    expect(one.coreQuestions.reduce((sum, question) => sum + question.minutes, 0)).toBeLessThanOrEqual(45);
    for (const criterion of one.criteria.filter((each) => each.kind === 'must-have')) expect(criterion.competency, criterion.id).toBeDefined();
    for (const point of one.watchPoints) expect(one.competencies.map((competency) => competency.id)).toContain(point.competency);
    for (const part of one.assessment) expect(one.competencies.map((competency) => competency.id)).toContain(part.competency);
  });

  it.each(shippedRoles.map((one) => [one.id, one] as const))('%s holds nothing protected and no proxy of it', (_id, one) => {
    const asked = JSON.stringify([one.criteria, one.coreQuestions, one.watchPoints, one.assessment, one.competencies]).toLowerCase();
    for (const word of ['age', 'young', 'native speaker', 'nationality', 'gender', 'married', 'children', 'pregnan', 'religio', 'postcode', 'zip', 'photo', 'culture fit', 'gap', 'graduat', 'disab', 'salary', 'prestig']) {
      expect(asked.match(new RegExp(`\\b${word}\\b`))?.[0], word).toBeUndefined();
    }
  });
});

describe('the mid-level back-end developer', () => {
  it('has the criteria that labels exist for', () => {
    expect(role.criteria.filter((criterion) => criterion.kind !== 'red-flag').map((criterion) => criterion.id).sort()).toEqual([
      'adaptable_language', 'api_docs_openapi', 'auth_token_oauth', 'automated_testing', 'backend_years_3plus', 'ci_cd', 'cloud_aws_gcp',
      'docker', 'git_collaboration', 'node_backend', 'nosql', 'relational_sql', 'rest_api_design', 'web_framework',
    ]);
  });
  it('asks for three years, not thirty-five', () => expect(JSON.stringify(role.criteria)).not.toContain('35'));
  it('tests for thirty minutes in five parts', () => {
    expect(role.assessment).toHaveLength(5);
    expect(role.assessment.reduce((sum, part) => sum + part.minutes, 0)).toBe(30);
  });
  it('has the eight watch-points and takes no points for them', () => expect(role.watchPoints).toHaveLength(8));
  it('tells the truth about its snippet', () => {
    const task = role.assessment.find((part) => part.id === 'close-reading')!.task;
    const code = task.slice(task.indexOf('function'), task.indexOf('console.log'));
    const run = (source: string) => new Function(`${source}; return addUpTo(5);`)() as number;
    expect(run(code)).toBe(6);
    expect(() => run(code.replace('var step', 'let step'))).toThrow(ReferenceError);
  });
});

describe('reading a role', () => {
  const broken = (change: (json: Record<string, any>) => void) => {
    const json = clone(role);
    change(json);
    return parseRole(json);
  };
  it('takes what it gave', () => expect(parseRole(clone(role))).toEqual({ ok: true, role }));
  it.each<[string, unknown, string, string]>([
    ['nothing', null, 'not-a-role', 'A role is a JSON object'],
    ['a list', [], 'not-a-role', 'A role is a JSON object'],
    ['a newer layout', { format: 2 }, 'newer', 'newer version'],
    ['weights', broken((json) => { json.criteria[0].weight = 1; }), '', 'not 100'],
    ['a red flag with points', broken((json) => { json.criteria.at(-1).weight = 5; }), '', 'takes points'],
    ['a red flag without an innocent reason', broken((json) => { delete json.criteria.at(-1).innocent; }), '', 'innocent'],
    ['an unknown rule', broken((json) => { json.criteria[0].rule = { type: 'horoscope' }; }), '', 'criteria [1] › rule'],
  ])('%s', (_name, json, reason, message) => {
    const parsed = typeof json === 'object' && json !== null && 'ok' in json ? (json as ReturnType<typeof parseRole>) : parseRole(json);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.message).toContain(message);
    if (reason !== '') expect(parsed.reason).toBe(reason);
  });
});
