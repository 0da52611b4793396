/** Every playbook: well formed, says strong of a person who fits, and weak of one who does something else. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/core';
import { roleById, shippedRoles } from '../../lib/roles';
import { lintRole } from '../../lib/roles/linter';
import { loadRole } from '../../lib/roles/load';
import { choiceOr, roleList } from '../../lib/roles/list';
import { people, profileOf } from './people';
import type { Name } from './people';

const TODAY = '2026-03-01';
const judged = (roleId: string, name: Name) => assess(profileOf(people[name]), roleById(roleId)!, TODAY);
const told = (roleId: string, name: Name) => {
  const { score, findings } = judged(roleId, name);
  return { band: score.band, cappedBy: score.cappedBy, why: `${score.value}: ${findings.filter((one) => one.kind !== 'red-flag' && one.answer !== 'yes').map((one) => `${one.criterion} ${one.answer}`).join(', ')}` };
};

/** A playbook, who fits it, and who is near or far and does not. */
const examples: [role: string, fits: Name, ...others: Name[]][] = [
  ['back-end-developer-mid', 'node', 'pastryChef', 'nurse', 'accountant', 'recruiter'],
  ['back-end-developer-junior', 'juniorBackEnd', 'pastryChef', 'nurse', 'accountant'],
  ['back-end-developer-intermediate', 'java', 'pastryChef', 'nurse', 'marketing'],
  ['back-end-developer-senior', 'seniorBackEnd', 'pastryChef', 'nurse', 'accountant'],
  ['back-end-developer', 'php', 'pastryChef', 'nurse', 'sdr'],
  ['back-end-engineer-mid', 'java', 'pastryChef', 'nurse', 'accountant'],
  ['back-end-developer-mid-python', 'python', 'pastryChef', 'nurse', 'recruiter'],
  ['back-end-developer-mid-java', 'java', 'pastryChef', 'nurse', 'accountant'],
  ['back-end-developer-mid-dotnet', 'dotnet', 'pastryChef', 'nurse', 'accountant'],
  ['back-end-developer-mid-go', 'go', 'pastryChef', 'nurse', 'accountant'],
  ['back-end-developer-mid-ruby', 'ruby', 'pastryChef', 'nurse', 'accountant'],
  ['back-end-developer-mid-php', 'php', 'pastryChef', 'nurse', 'accountant'],
  ['front-end-developer', 'frontEnd', 'pastryChef', 'nurse', 'accountant'],
  ['front-end-developer-junior', 'juniorFrontEnd', 'pastryChef', 'nurse', 'accountant'],
  ['front-end-developer-senior', 'seniorFrontEnd', 'pastryChef', 'nurse', 'accountant'],
  ['full-stack-developer', 'fullStack', 'pastryChef', 'nurse', 'accountant'],
  ['full-stack-developer-senior', 'seniorFullStack', 'pastryChef', 'nurse', 'accountant'],
  ['mobile-developer', 'android', 'pastryChef', 'nurse', 'accountant'],
  ['ios-developer', 'ios', 'pastryChef', 'nurse', 'accountant'],
  ['android-developer', 'android', 'pastryChef', 'nurse', 'accountant'],
  ['devops-engineer', 'devOps', 'pastryChef', 'nurse', 'accountant', 'analyst'],
  ['devops-engineer-senior', 'seniorDevOps', 'pastryChef', 'nurse', 'accountant'],
  ['qa-engineer', 'tester', 'pastryChef', 'nurse', 'accountant', 'recruiter'],
  ['qa-automation-engineer', 'testAutomation', 'pastryChef', 'nurse', 'accountant'],
  ['security-engineer', 'security', 'pastryChef', 'nurse', 'accountant', 'designer'],
  ['engineering-manager', 'engineeringManager', 'pastryChef', 'nurse', 'accountant'],
  ['data-analyst', 'analyst', 'pastryChef', 'nurse', 'recruiter'],
  ['data-analyst-junior', 'juniorAnalyst', 'pastryChef', 'nurse', 'recruiter'],
  ['data-engineer', 'dataEngineer', 'pastryChef', 'nurse', 'accountant'],
  ['data-engineer-senior', 'seniorDataEngineer', 'pastryChef', 'nurse', 'accountant'],
  ['data-scientist', 'scientist', 'pastryChef', 'nurse', 'accountant'],
  ['machine-learning-engineer', 'mlEngineer', 'pastryChef', 'nurse', 'accountant'],
  ['product-manager', 'productManager', 'pastryChef', 'nurse', 'accountant'],
  ['product-manager-senior', 'seniorProductManager', 'pastryChef', 'nurse', 'accountant'],
  ['product-designer', 'designer', 'pastryChef', 'nurse', 'accountant'],
  ['technical-writer', 'writer', 'pastryChef', 'nurse', 'accountant'],
  ['support-engineer', 'support', 'pastryChef', 'nurse', 'accountant'],
  ['sales-development-representative', 'sdr', 'pastryChef', 'nurse', 'node', 'accountant'],
  ['account-executive', 'accountExecutive', 'pastryChef', 'nurse', 'node', 'accountant'],
  ['customer-success-manager', 'customerSuccess', 'pastryChef', 'nurse', 'node', 'accountant'],
  ['marketing-manager', 'marketing', 'pastryChef', 'nurse', 'node', 'accountant'],
  ['recruiter', 'recruiter', 'pastryChef', 'nurse', 'node', 'accountant'],
  ['accountant', 'accountant', 'pastryChef', 'nurse', 'node', 'recruiter'],
  ['registered-nurse', 'nurse', 'pastryChef', 'node', 'accountant', 'recruiter'],
  ['intensive-care-nurse', 'intensiveCareNurse', 'pastryChef', 'node', 'accountant'],
];

describe('every playbook', () => {
  it('has an example', () => expect(examples.map(([role]) => role).sort()).toEqual(roleList.map((one) => one.id).sort()));

  it.each(examples.map(([role, fits]) => [role, fits] as const))('%s: %s is a strong match, with no red flag', (role, fits) => {
    expect(told(role, fits)).toMatchObject({ band: 'strong', cappedBy: [] });
  });

  it.each(examples.flatMap(([role, , ...others]) => others.map((other) => [role, other] as const)))('%s: %s is weak', (role, other) => {
    expect(told(role, other)).toMatchObject({ band: 'weak' });
  });
});

describe('a level is more than a name', () => {
  it.each<[string, Name]>([
    ['back-end-developer-senior', 'juniorBackEnd'], ['back-end-developer-mid', 'juniorBackEnd'], ['back-end-developer-intermediate', 'juniorBackEnd'],
    ['intensive-care-nurse', 'pastryChef'],
  ])('%s: %s is no strong match', (role, name) => expect(told(role, name).band).not.toBe('strong'));

  it.each<[string, Name, string]>([
    ['front-end-developer', 'juniorFrontEnd', 'frontend_years'], ['front-end-developer-senior', 'frontEnd', 'frontend_years'], ['full-stack-developer-senior', 'fullStack', 'fullstack_years'],
    ['devops-engineer-senior', 'devOps', 'ops_years'], ['data-engineer-senior', 'dataEngineer', 'de_years'], ['data-analyst', 'juniorAnalyst', 'analyst_years'],
    ['product-manager-senior', 'productManager', 'pm_years'],
  ])('%s: %s lacks %s', (role, name, criterion) => {
    expect(judged(role, name).findings.find((one) => one.criterion === criterion)?.answer).not.toBe('yes');
  });

  it.each<[string, Name, string]>([
    ['back-end-developer-mid-python', 'java', 'node_backend'], ['back-end-developer-mid-java', 'php', 'node_backend'], ['back-end-developer-mid-go', 'ruby', 'node_backend'],
    ['ios-developer', 'android', 'mobile_platform'], ['android-developer', 'ios', 'mobile_platform'], ['intensive-care-nurse', 'pastryChef', 'licence'],
  ])('%s: %s does not meet %s', (role, name, criterion) => {
    expect(judged(role, name).findings.find((one) => one.criterion === criterion)?.answer).not.toBe('yes');
  });
});

describe.each(shippedRoles.map((role) => [role.id, role] as const))('%s is made to be used', (_id, role) => {
  const of = (kind: string) => role.criteria.filter((one) => one.kind === kind);
  it('asks for few things: 5 to 8 must-haves', () => {
    expect(of('must-have').length).toBeGreaterThanOrEqual(5);
    expect(of('must-have').length).toBeLessThanOrEqual(8);
    expect(of('must-have').filter(({ rule }) => rule.type === 'ask' || rule.type === 'consistency')).toEqual([]);
    expect(of('must-have').reduce((sum, one) => sum + one.weight, 0)).toBeGreaterThanOrEqual(65);
  });
  it('has nice-to-haves, and red flags that can be harmless', () => {
    expect(of('nice-to-have').length).toBeGreaterThanOrEqual(2);
    expect(of('red-flag').map((one) => one.rule.type === 'consistency' && one.rule.check).sort()).toEqual(['claims-exceed-jobs', 'dates-contradict', 'listed-not-used', 'stack-contradicted']);
    for (const flag of of('red-flag')) expect(flag).toMatchObject({ weight: 0, innocent: expect.stringMatching(/\w{3}/), question: { text: expect.stringContaining('?') } });
  });
  it('asks questions that are some, each once', () => {
    const asked = [...role.criteria.map((one) => one.question), ...role.coreQuestions].map((one) => one.text);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((text) => !/\?|^(?:Tell|Describe|Explain|Think|Draw|Take|Walk|Show|Read|Give|Call|Design|Let) |: I|\btalk\b/.test(text))).toEqual([]);
  });
  it('says what the work is, what is near it and where it comes from', () => {
    for (const list of [role.responsibilities, role.tools, role.adjacent, role.sources, role.watchPoints, role.assessment]) expect(list.length).toBeGreaterThan(0);
    expect(role.scope).toMatch(/\w/);
    expect(role.assessment.reduce((sum, part) => sum + part.minutes, 0)).toBeLessThanOrEqual(75);
  });
  it('counts either/or once: no skill makes two must-haves of its own', () => {
    const wanted = of('must-have').map(({ rule }) => (rule.type === 'skills' ? [...rule.of].sort().join(' ') : '')).filter(Boolean);
    expect(new Set(wanted).size).toBe(wanted.length);
  });
});

describe('the list', () => {
  it('says of each role what its file says', () => {
    expect(roleList.map(({ id, title, short, level }) => ({ id, title, short, level }))).toEqual(shippedRoles.map(({ id, title, short, level }) => ({ id, title, short, level })));
  });
  it('holds every file, once', () => {
    const files = ['assets/roles', 'assets/roles/variants'].flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
    expect(roleList.map((one) => one.id).sort()).toEqual(files.sort());
  });
  it('begins with the role judged for at first', () => expect(roleList[0]?.id).toBe('back-end-developer-mid'));
  it.each([[['recruiter', 'accountant'], 'recruiter'], [['gone', undefined, 'accountant'], 'accountant'], [['gone'], 'back-end-developer-mid'], [[], 'back-end-developer-mid']])('of %j it chooses %s', (ids, chosen) => {
    expect(choiceOr(roleList, ...ids).id).toBe(chosen);
  });
});

describe('the linter', () => {
  it.each(shippedRoles.map((role) => [role.id, role] as const))('finds nothing in %s', (_id, role) => expect(lintRole(role)).toEqual([]));
});

describe('one role at a time', () => {
  it.each(roleList.map((one) => one.id))('%s is the same as among all', async (id) => expect(await loadRole(id)).toEqual(roleById(id)));
  it('is the same object each time', async () => expect(await loadRole('recruiter')).toBe(await loadRole('recruiter')));
  it.each(['gone', '../secret', '', '__proto__'])('there is no role %j', async (id) => expect(await loadRole(id)).toBeNull());
});
