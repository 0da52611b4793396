import { describe, expect, it, test } from 'vitest';
import { roleById } from '../../lib/roles';
import type { FindingCode } from '../../lib/roles/linter';
import { lintLevelsTogether, lintRole, lintText } from '../../lib/roles/linter';

const codes = (text: string) => [...new Set(lintText(text).map((finding) => finding.code))].sort();
const shipped = () => JSON.parse(JSON.stringify(roleById('back-end-developer-mid'))) as Record<string, any>;

const GUIDE = `Ferry Dispatcher Hiring Guide

Overview
The dispatcher (46 years experience) plans the boats of the day. In an SMB the same person also answers the phone.

What to Assess
1) Test Blueprint (25 minutes total, 4 sections)

Reading charts (5 min)
Write down what you see.

Small code item

for (let i = 0; i < 3; i++); {
  console.log(i);
}

Expected Answer: It prints 3.

Recommended Interview Questions
1. Tell me about a day when everything was late.
2. How do you decide which boat goes first?
3. If the harbour uses another radio, the item should be adapted.

Scoring Guidance
Planning (50% of total score): see Q1 and section 7.
Calm (20%): see question 5.
Writing (15%): the written item.

Red Flags
Loses the thread: during the interview they cannot say which boat comes next.
Talks over others: if they interrupt again and again.
`;

describe('a hiring guide with every kind of fault', () => {
  const found = lintText(GUIDE);
  test.each<[FindingCode, RegExp]>([
    ['implausible-years', /^46 years/],
    ['narrow-scope', /^SMB$/],
    ['missing-parts', /4 sections/],
    ['unproved-key', /^Expected Answer/],
    ['no-question', /^3\. If the harbour/],
    ['weights', /^Planning/],
    ['dangling-section', /^section 7$/],
    ['dangling-question', /^question 5$/],
    ['not-on-a-profile', /^Red Flags$/],
  ])('%s', (code, quote) => {
    const own = found.filter((finding) => finding.code === code);
    expect(own.map((finding) => finding.quote).join('\n')).toMatch(quote);
    for (const { span, sentence, instead } of own) {
      expect(span!.end).toBeGreaterThan(span!.start);
      expect(GUIDE.slice(span!.start, span!.end).length).toBeGreaterThan(0);
      expect(sentence).toMatch(/\.$/);
      expect(instead).toMatch(/\.$/);
    }
  });
  it('says what the weights make', () => expect(found.find((finding) => finding.code === 'weights')?.sentence).toBe('The weights 50 + 20 + 15 make 85, not 100.'));
  it('says which years were meant', () => expect(found.find((finding) => finding.code === 'implausible-years')?.instead).toContain('4–6'));
  it('finds nothing in it once it is repaired', () => {
    const repaired = GUIDE.replace('46 years', '4–6 years').replace('In an SMB the', 'The').replace('4 sections', '1 part').replace('Expected Answer: It prints 3.', 'Run it and see.')
      .replace('3. If the harbour uses another radio, the item should be adapted.', '3. What do you do when the radio fails?').replace('section 7', 'the blueprint').replace('question 5', 'question 3')
      .replace('(15%)', '(30%)').replace(/Red Flags[^]*$/, '');
    expect(codes(repaired)).toEqual([]);
  });
});

test.each<[string, FindingCode[]]>([
  ['# Junior accountant\n\nRequirements\n- Junior level with at least 6 years of experience', ['level-years']],
  ['# Senior tester\n\nA senior tester with 1 year of experience is welcome.', ['level-years']],
  ['Sample Interview Questions\n\nRelated roles', ['empty-section']],
  ['Interviewfragen\n1. Wie planst du deinen Tag?\n2. Der Kandidat soll pünktlich sein und Deutsch sprechen.', ['no-question']],
  ['Must have\n- Java\n- A real team player', ['not-on-a-profile']],
  ['Required skills\n- PostgreSQL or MySQL\n- Docker\n- PostgreSQL or MySQL', ['duplicate']],
  [`Must have\n${['Java', 'Kotlin', 'Go', 'Rust', 'PHP', 'Ruby', 'Perl', 'Scala', 'Docker', 'Kubernetes', 'Terraform', 'Ansible', 'Kafka', 'Redis'].map((skill) => `- ${skill}`).join('\n')}`, ['too-many-must-haves']],
  ['Requirements\n- Native English speaker', ['protected']],
  ['Bewertung\nFachwissen (60 %): schriftlich\nAuftreten (50 %): im Gespräch', ['weights']],
])('%j', (text, wanted) => expect(codes(text)).toEqual(wanted));

test.each([
  ['# Back-end developer\n\nRequirements\n- 3–5 years of experience with Java\n- PostgreSQL or MySQL\n\nNice to have\n- Docker'],
  ['Interview questions\n1. What did you build last year?\n2. Tell me about a fault you found.'],
  ['Scoring\nPlanning (50%): a plan\nCalm (30%): a talk\nWriting (20%): a letter'],
  ['We grew by 40 % last year and travel makes up 20 % of the job.'],
  ['Since 35 years we have built boats. Founded 1991.'],
])('leaves a sound text alone: %j', (text) => expect(codes(text).filter((code) => code !== 'implausible-years')).toEqual([]));

describe('levels of texts that belong together', () => {
  it('finds the one that counts differently', () => {
    const found = lintLevelsTogether([{ name: 'a.txt', text: 'The mid-level developer (35 years experience) works alone.' }, { name: 'b.txt', text: 'Intermediate (2-5 years of experience)' }]);
    expect(found).toMatchObject([{ name: 'b.txt', finding: { code: 'levels-disagree', sentence: 'This level means 2–5 years here and 3–5 in a.txt.' } }]);
  });
  it('is content with the same years', () => expect(lintLevelsTogether([{ name: 'a', text: 'Senior (5+ years)' }, { name: 'b', text: 'Senior (5+ years)' }])).toEqual([]));
});

describe('a role file', () => {
  it('that is shipped has no fault', () => expect(lintRole(shipped())).toEqual([]));
  test.each<[string, (role: Record<string, any>) => void, FindingCode, string]>([
    ['weights that make 96', (role) => { role.criteria[0].weight -= 4; }, 'weights', 'criteria'],
    ['a protected criterion', (role) => { role.criteria[0].title = 'Native English speaker'; }, 'protected', 'criteria.0.title'],
    ['a protected question', (role) => { role.coreQuestions[0].text = 'Are you married?'; }, 'protected', 'coreQuestions.0.text'],
    ['a must-have that no profile shows', (role) => { role.criteria[0].rule = { type: 'ask' }; }, 'not-on-a-profile', 'criteria.0'],
    ['the same criterion twice', (role) => { role.criteria[1].rule = role.criteria[0].rule; }, 'duplicate', 'criteria.1'],
    ['years beyond a working life', (role) => { role.criteria.find((one: any) => one.rule.type === 'years').rule.atLeast = 35; }, 'implausible-years', 'rule.atLeast'],
    ['a junior with six years', (role) => { role.level = 'junior'; role.criteria.find((one: any) => one.rule.type === 'years').rule.atLeast = 6; }, 'level-years', 'criteria'],
    ['a question of a competency that is not there', (role) => { role.coreQuestions[0].competency = 'nothing'; }, 'not-a-role', 'coreQuestions.0'],
    ['no role at all', (role) => { delete role.criteria; }, 'not-a-role', 'criteria'],
  ])('%s', (_name, change, code, path) => {
    const role = shipped();
    change(role);
    const found = lintRole(role).filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.path).join(' ')).toContain(path);
  });
  test.each([[null], [42], ['text'], [[]], [{}], [{ format: 99 }], [{ criteria: 'x', __proto__: null }]])('%j is none, and nothing is thrown', (json) => {
    expect(lintRole(json).map((finding) => finding.code)).toContain('not-a-role');
  });
});
