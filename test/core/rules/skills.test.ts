import { describe, expect, it } from 'vitest';
import { lookForSkills } from '../../../lib/core/rules/skills';
import type { RuleOf } from '../../../lib/core/rules/rule';
import { sightOf } from '../../../lib/core/sight';
import { makeProfile } from '../make-profile';
import type { Example } from '../make-profile';
import { makeRule, today } from '../make-role';

const see = (example: Example, rule: Record<string, unknown>) => {
  const { answer, reason } = lookForSkills(makeRule({ type: 'skills', need: 'any', ...rule }) as RuleOf<'skills'>, sightOf(makeProfile(example), today));
  return [answer, reason];
};
const node = { of: ['nodejs'] };
const job = (text: string, from?: string, to?: string) => ({ jobs: [{ title: 'Developer', from, to, text: [text] }] });

describe('any of some skills', () => {
  it.each<[string, Example, Record<string, unknown>, string, string]>([
    ['nothing', {}, node, 'not-shown', 'Not shown: ask'],
    ['listed', { skills: ['Node.js'] }, node, 'yes', 'Node.js, listed under skills, in no job'],
    ['listed, where that is half', { skills: ['Node.js'] }, { ...node, listed: 'partly' }, 'partly', 'Node.js, listed under skills, in no job'],
    ['used, undated', job('Built services in Node.js.'), { ...node, listed: 'partly' }, 'yes', 'Node.js, in one job'],
    ['used now', job('Built services in Node.js.', '2022-11', 'now'), node, 'yes', 'Node.js, in one job, 3 yrs 5 mos, used now'],
    ['a skill that implies it', job('Wrote Express.js services.'), node, 'yes', 'Express.js, in one job'],
    ['in a project', { projects: [{ title: 'Shop', text: ['A shop in Node.js.'] }] }, { ...node, listed: 'partly' }, 'yes', 'Node.js, in one project'],
    ['denied', { summary: 'I have no experience with Node.js.' }, node, 'no', 'Says they have not used it'],
    ['wished for', { summary: 'I would like to learn Node.js.' }, node, 'not-shown', 'Wants to learn it; no use shown'],
    ['a little', { summary: 'Basic knowledge of Docker.' }, { of: ['docker'] }, 'partly', 'Docker, a little only by their own words'],
    ['near', job('Services in Django.'), { of: ['express'], near: ['web-framework'] }, 'partly', 'Only near it: Django'],
    ['never more than near', job('Ran GitHub Actions.'), { of: ['git'], near: ['github-actions'] }, 'partly', 'Only near it: GitHub Actions'],
    ['listed, but elsewhere denied', { skills: ['Docker'], summary: 'I have no experience with Docker.' }, { of: ['docker'] }, 'partly', 'Docker, listed, but elsewhere denied'],
    ['denied, and named in passing', { summary: 'The shop runs on Docker, but I have no experience with Docker.' }, { of: ['docker'] }, 'no', 'Says they have not used it'],
    ['listed, but elsewhere called basic', { skills: ['Docker'], summary: 'Basic knowledge of Docker.' }, { of: ['docker'] }, 'partly', 'Docker, listed, but elsewhere called basic'],
    ['another of them listed without such words', { skills: ['PostgreSQL'], summary: 'Basic knowledge of MySQL.' }, { of: ['sql'] }, 'yes', 'PostgreSQL, listed under skills, in no job'],
    ['told as done outside of a job entry', { other: ['Developed the shop of a bakery using Node.js.'] }, { ...node, listed: 'partly' }, 'yes', 'Node.js, told as used'],
    ['what leads through something near stays near', { skills: ['Firebase Authentication'] }, { of: ['nosql'], near: ['firebase'] }, 'partly', 'Only near it: Firebase Authentication'],
    ['said by others', { recommendations: ['Knows Node.js inside out.'] }, node, 'not-shown', 'Not shown: ask'],
  ])('%s', (_name, example, rule, answer, reason) => expect(see(example, rule)).toEqual([answer, reason]));
});

describe('several skills', () => {
  const databases = { of: ['postgresql', 'mongodb', 'docker'] };
  it.each<[string, string[], Record<string, unknown>, string]>([
    ['all, all there', ['PostgreSQL', 'MongoDB', 'Docker'], { ...databases, need: 'all' }, 'yes'],
    ['all, some there', ['PostgreSQL', 'Docker'], { ...databases, need: 'all' }, 'partly'],
    ['all, none there', ['Excel'], { ...databases, need: 'all' }, 'not-shown'],
    ['two of three', ['PostgreSQL', 'Docker'], { ...databases, need: 'at-least', count: 2 }, 'yes'],
    ['one where two are wanted', ['Docker'], { ...databases, need: 'at-least', count: 2 }, 'partly'],
    ['one skill counts once, whatever it implies', ['Express.js'], { of: ['express', 'nodejs', 'javascript'], need: 'at-least', count: 2 }, 'partly'],
    ['two skills that imply the same count once', ['PostgreSQL', 'MySQL'], { of: ['relational-database', 'docker'], need: 'at-least', count: 2 }, 'partly'],
  ])('%s', (_name, skills, rule, answer) => expect(see({ skills }, rule)[0]).toBe(answer));
});
