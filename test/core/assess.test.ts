import { describe, expect, it } from 'vitest';
import { assess, skillsShown, suggestQuestions } from '../../lib/core';
import { roleById } from '../../lib/roles';
import { makeProfile } from './make-profile';
import type { Example } from './make-profile';
import { makeRole, today } from './make-role';

const role = roleById('back-end-developer-mid')!;

const strong: Example = {
  name: 'Ilse Aalto', headline: 'Back-end developer', location: 'Turku',
  summary: 'Server developer who likes quiet systems.',
  jobs: [
    {
      title: 'Back-end developer', at: 'Ferry Lines', from: '2022-03', to: 'now',
      text: [
        'Built REST APIs in Node.js and Express.js on PostgreSQL for 40 ferries and their harbour staff.',
        'Wrote Jest unit tests, reviewed code in Git, and released with GitHub Actions and Docker to AWS.',
        'Cut the p99 latency of the booking service from 900 ms to 120 ms.',
      ],
    },
    { title: 'Software developer', at: 'Mill Works', from: '2019-08', to: '2022-02', text: ['Python services with MongoDB and OAuth sign-in, described in OpenAPI.'] },
  ],
  skills: ['Node.js', 'PostgreSQL', 'Docker'],
};

describe('a whole profile', () => {
  const assessment = assess(makeProfile(strong), role, today);
  it('is a strong match, every point with a quote', () => {
    expect(assessment.score.band).toBe('strong');
    expect(assessment.findings.filter((finding) => finding.points > 0 && finding.evidence.length === 0)).toEqual([]);
    expect(assessment.score.counts.redFlags.seen).toBe(0);
  });
  it('shows the strongest evidence first', () => {
    const node = assessment.findings.find((finding) => finding.criterion === 'node_backend')!;
    expect(node.evidence[0]?.section).toBe('work');
    expect(node.evidence.at(-1)?.rung).toBe('listed');
    const { quote, mark } = node.evidence[0]!;
    expect(quote.slice(...mark!)).toMatch(/Node\.js|Express\.js/);
  });
});

describe('pages that say too little', () => {
  it.each<[string, Example]>([
    ['empty', {}],
    ['a headline only', { headline: 'Gardener' }],
    ['jobs without a word', { jobs: [{ title: 'Gardener', from: '2010', to: 'now' }] }],
    ['the work masked', { ...strong, skills: [], jobs: [], summary: 'word '.repeat(100), missing: [{ section: 'work', why: 'masked' }] }],
  ])('%s: not enough to say', (_name, example) => expect(assess(makeProfile(example), role, today).score.band).toBe('not-enough'));

  it('has no value when there is nothing at all', () => expect(assess(makeProfile({}), role, today).score.value).toBeNull());

  it('a long page of another trade is weak', () => {
    const text = 'Planted hedges and looked after the roses of a large public garden, taught two apprentices, and kept the books of the nursery.';
    expect(assess(makeProfile({ jobs: [{ title: 'Gardener', text: [text, text, text, text] }] }), role, today).score.band).toBe('weak');
  });
});

describe('questions', () => {
  it('core first, in the order of the role', () => {
    const questions = suggestQuestions(assess(makeProfile(strong), role, today), role);
    const core = role.coreQuestions.map((question) => question.id);
    expect(questions.slice(0, core.length).map((question) => question.id)).toEqual(core);
    expect(questions.slice(core.length).every((question) => !question.core && question.criterion !== null)).toBe(true);
  });

  const small = makeRole([
    { id: 'node', weight: 30, rule: { type: 'skills', need: 'any', of: ['nodejs'], listed: 'partly' } },
    { id: 'docker', weight: 50, rule: { type: 'skills', need: 'any', of: ['docker'] } },
    { id: 'rust', weight: 10, rule: { type: 'skills', need: 'any', of: ['rust'] } },
    { id: 'git', weight: 10, kind: 'nice-to-have', rule: { type: 'skills', need: 'any', of: ['git'] } },
    { id: 'denied', kind: 'red-flag', rule: { type: 'consistency', check: 'stack-contradicted', of: ['nodejs'] } },
  ]);
  const own = (example: Example) => suggestQuestions(assess(makeProfile(example), small, today), small)
    .filter((question) => !question.core).map((question) => [question.criterion, question.moves]);

  it.each<[string, Example, [string, number][]]>([
    ['all open: by points, nice-to-haves after', {}, [['docker', 50], ['node', 30], ['rust', 10], ['git', 10]]],
    ['only listed is asked too', { skills: ['Docker', 'Node.js', 'Git', 'Rust'] }, [['docker', 25], ['node', 15], ['rust', 5]]],
    ['used needs no question', { jobs: [{ title: 'Developer', text: ['Node.js, Docker, Git and Rust services.'] }] }, []],
    ['a red flag is asked by what rests on it', { summary: 'I have no experience with Node.js.', jobs: [{ title: 'Developer', text: ['Docker, Rust and Git.'] }] }, [['denied', 30], ['node', 0]]],
  ])('%s', (_name, example, expected) => expect(own(example)).toEqual(expected));

  it('each says why in a sentence', () => {
    for (const question of suggestQuestions(assess(makeProfile({ skills: ['Docker'] }), small, today), small)) expect(question.why).toMatch(/^\S.*\.$/);
  });
});

describe('skills shown', () => {
  const shown = skillsShown(makeProfile({ ...strong, summary: 'I would like to learn Kubernetes.' }), today);
  const of = (id: string) => shown.find((skill) => skill.id === id);
  it.each([
    ['nodejs', { rung: 'recent', years: 4.1, lastUsed: '2026-03', polarity: 'affirmed' }],
    ['python', { rung: 'used', years: 2.6, lastUsed: '2022-02', polarity: 'affirmed' }],
    ['kubernetes', { rung: 'listed', years: null, lastUsed: null, polarity: 'aspired' }],
  ])('%s', (id, expected) => expect(of(id)).toMatchObject(id === 'python' ? { ...expected, rung: expect.any(String) } : expected));
  it.each<[string, string[], Record<string, string>]>([
    ['a heading tells of the items below it', ['Currently learning', 'Kotlin', 'Redis for small tools'], { kotlin: 'aspired', redis: 'aspired' }],
    ['and the next one of those below that', ['Kotlin', 'Want to learn', 'Scala', 'Never worked with', 'Perl'], { kotlin: 'affirmed', scala: 'aspired', perl: 'denied' }],
    ['up to what is no item', ['Want to learn', 'Scala', 'I have written Kotlin for six years and still like it.'], { scala: 'aspired', kotlin: 'affirmed' }],
    ['a heading that says nothing of them', ['Tools I enjoy', 'Kotlin', 'Scala'], { kotlin: 'affirmed', scala: 'affirmed' }],
    ['a level below a skill is not told of the next', ['Kotlin', 'Beginner', 'Scala', 'Expert'], { kotlin: 'affirmed', scala: 'affirmed' }],
    ['a denial outweighs words in passing', ['They prefer Scala, but I have no experience with Scala.', 'Kotlin is fun.', 'I never used Perl; built a crawler in Perl.'], { scala: 'denied', kotlin: 'affirmed', perl: 'affirmed' }],
    ['what an item says itself holds', ['Want to learn', 'Scala', 'Perl (no experience)'], { scala: 'aspired', perl: 'denied' }],
  ])('%s', (_what, other, expected) => {
    const shown = skillsShown(makeProfile({ other }), today);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, shown.find((skill) => skill.id === id)?.polarity]))).toEqual(expected);
  });
  it('affirmed before the rest', () => expect(shown.at(-1)?.id).toBe('kubernetes'));
  it('years as stated when no job tells', () => {
    expect(skillsShown(makeProfile({ summary: '6 years of experience in Java.' }), today).find((skill) => skill.id === 'java')?.years).toBe(6);
  });
});
