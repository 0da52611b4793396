import { describe, expect, it } from 'vitest';
import type { RuleOf } from '../../../lib/core/rules/rule';
import { lookForYears } from '../../../lib/core/rules/years';
import { sightOf } from '../../../lib/core/sight';
import { makeProfile } from '../make-profile';
import type { Example, Job } from '../make-profile';
import { makeRule, today } from '../make-role';

const rule = makeRule({ type: 'years', of: ['nodejs'], titles: ['back-end', 'backend'], notTitles: ['front-end'], atLeast: 3, partlyFrom: 1 }) as RuleOf<'years'>;
const see = (example: Example) => {
  const { answer, reason } = lookForYears(rule, sightOf(makeProfile(example), today));
  return [answer, reason];
};
const node = (from?: string, to?: string): Job => ({ title: 'Developer', from, to, text: ['Services in Node.js.'] });

describe('years', () => {
  it.each<[string, Example, string, string]>([
    ['nothing', {}, 'not-shown', 'Not shown: ask'],
    ['enough', { jobs: [node('2019-01', '2022-04')] }, 'yes', '3 yrs 4 mos in dated jobs'],
    ['two jobs at once count once', { jobs: [node('2021-01', '2022-06'), node('2021-01', '2022-06')] }, 'partly', '1 yr 6 mos of the 3 yrs in dated jobs'],
    ['a gap adds nothing and takes nothing', { jobs: [node('2015-01', '2016-12'), node('2020-01', '2021-12')] }, 'yes', '4 yrs in dated jobs'],
    ['by title', { jobs: [{ title: 'Backend engineer', from: '2023-01', to: 'now' }] }, 'yes', '3 yrs 3 mos in dated jobs, recent'],
    ['too short even for half', { jobs: [node('2025-10', '2026-01')] }, 'not-shown', '4 mos of the 3 yrs in dated jobs'],
    ['a short job and more in words', { summary: '2 years of experience in Node.js.', jobs: [node('2025-10', '2026-01')] }, 'partly', '4 mos of the 3 yrs in dated jobs, states 2 yrs'],
    ['undated', { jobs: [node()] }, 'partly', 'Work of this kind, without dates'],
    ['only stated', { summary: '5 years of experience in Node.js.' }, 'yes', 'States 5 yrs; no dated job tells'],
    ['dates outweigh words', { summary: '9 years of experience in Node.js.', jobs: [node('2023-01', '2024-12')] }, 'partly', '2 yrs of the 3 yrs in dated jobs, states 9 yrs'],
    ['words that other dated jobs leave room for', { summary: '5 years of experience in Node.js.', jobs: [node('2023-01', '2024-12'), { title: 'Developer', from: '2019-01', to: '2022-12' }] }, 'yes', 'States 5 yrs; 2 yrs of it told by dated jobs'],
    ['undated words count where no job names a skill', { other: ['Developed services in Node.js.'] }, 'partly', 'Work of this kind, without dates'],
    ['but not beside jobs of another kind', { other: ['Developed services in Node.js.'], jobs: [{ title: 'Tester', from: '2010', to: 'now', text: ['Tested with Selenium.'] }] }, 'not-shown', 'Not shown: ask'],
    ['another kind of job', { jobs: [{ title: 'Gardener', from: '2010', to: 'now', text: ['Cut hedges.'] }] }, 'not-shown', 'Not shown: ask'],
    ['a title of another kind', { jobs: [{ ...node('2019-01', '2022-04'), title: 'Front-end developer' }] }, 'not-shown', 'Not shown: ask'],
    ['unless it names this kind as well', { jobs: [{ ...node('2019-01', '2022-04'), title: 'Front-end and back-end developer' }] }, 'yes', '3 yrs 4 mos in dated jobs'],
    ['projects give no years', { projects: [node('2015-01', '2022-04')] }, 'not-shown', 'Not shown: ask'],
  ])('%s', (_name, example, answer, reason) => expect(see(example)).toEqual([answer, reason]));
});
