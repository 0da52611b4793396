import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../lib/core/evidence';
import { look } from '../../../lib/core/rules';
import { sightOf } from '../../../lib/core/sight';
import type { Missing } from '../../../lib/model';
import { makeProfile } from '../make-profile';
import type { Example } from '../make-profile';
import { makeRule, today } from '../make-role';

const long = 'Looked after the Java booking service of a ferry company, planned its releases with two colleagues, answered the questions of the harbour staff, and moved the timetables of forty ships from spreadsheets into one shared place that everybody could trust at last.';
const missing: Missing[] = [{ section: 'work', why: 'other-page' }];

const see = (check: string, of: string[], example: Example) => {
  const sight = sightOf(makeProfile(example), today);
  const { answer, spots } = look(makeRule({ type: 'consistency', check, of }), sight);
  if (answer === 'yes') expect(evidenceOf(spots, sight).length).toBeGreaterThan(0);
  return answer === 'yes';
};

describe('a skill claimed for longer than the jobs allow', () => {
  const jobs = [{ title: 'Developer', from: '2021-01', to: '2022-12', text: ['Services in Java.'] }];
  it.each<[string, Example, boolean]>([
    ['ten years against two', { summary: '10 years of experience in Java.', jobs }, true],
    ['a year more is let pass', { summary: '3 years of experience in Java.', jobs }, false],
    ['a career break alone is nothing to compare with', { summary: '10 years of experience in Java.', jobs: [{ title: 'Career break', from: '2024', to: '2025' }] }, false],
    ['a dated project alone neither', { summary: '10 years of experience in Java.', projects: jobs }, false],
    ['no dated job to compare with', { summary: '10 years of experience in Java.', jobs: [{ title: 'Developer' }] }, false],
    ['jobs on another page', { summary: '10 years of experience in Java.', jobs, missing }, false],
    ['a pause between jobs counts as allowed', { summary: '10 years of experience in Java.', jobs: [...jobs, { title: 'Developer', from: '2013', to: '2014' }] }, false],
  ])('%s: %s', (_name, example, seen) => expect(see('claims-exceed-jobs', [], example)).toBe(seen));
});

describe('dates that contradict each other', () => {
  const job = (from: string, to: string, stated?: number) => ({ jobs: [{ title: 'Developer', from, to, stated }] });
  it.each<[string, Example, boolean]>([
    ['end before start', job('2022-05', '2021-05'), true],
    ['start in the future', job('2027-01', 'now'), true],
    ['an end in the future is a contract', job('2025-01', '2026-12'), false],
    ['sound', job('2020-01', '2021-12', 24), false],
    ['stated length far off', job('2020-01', '2021-12', 60), true],
    ['bare years leave a year at each end', job('2020', '2021', 6), false],
    ['no dates', { jobs: [{ title: 'Developer' }] }, false],
    ['a long gap is none', { jobs: [{ title: 'A', from: '2001', to: '2002' }, { title: 'B', from: '2024', to: 'now' }] }, false],
  ])('%s: %s', (_name, example, seen) => expect(see('dates-contradict', [], example)).toBe(seen));
});

describe('a key skill listed and used nowhere', () => {
  const skills = ['Node.js'];
  it.each<[string, Example, boolean]>([
    ['jobs described', { skills, jobs: [{ title: 'Developer', text: [long] }] }, true],
    ['jobs not described', { skills, jobs: [{ title: 'Developer' }] }, false],
    ['jobs on another page', { skills, jobs: [{ title: 'Developer', text: [long] }], missing }, false],
    ['used', { skills, jobs: [{ title: 'Developer', text: [long, 'All in Express.js.'] }] }, false],
    ['not listed', { jobs: [{ title: 'Developer', text: [long] }] }, false],
  ])('%s: %s', (_name, example, seen) => expect(see('listed-not-used', ['nodejs'], example)).toBe(seen));
});

describe('the core stack denied', () => {
  it.each<[string, Example, boolean]>([
    ['denied', { summary: 'I have no experience with Node.js.' }, true],
    ['claimed and denied', { summary: 'I have no experience with Node.js.', skills: ['Node.js'] }, true],
    ['wished for', { summary: 'I would like to learn Node.js.' }, false],
    ['another skill denied', { summary: 'I have no experience with Rust.' }, false],
  ])('%s: %s', (_name, example, seen) => expect(see('stack-contradicted', ['nodejs'], example)).toBe(seen));
});
