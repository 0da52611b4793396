import { describe, expect, it, test } from 'vitest';
import type { Review, ReviewChange, ReviewedCriterion } from '../../lib/model';
import { importJobText } from '../../lib/roles/job-text';
import { lintText } from '../../lib/roles/linter';
import { lawfulQuestion } from '../../lib/roles/linter/lawful';
import { protectedIn } from '../../lib/roles/linter/protected';
import { PROTECTED_WORDS, SAID, type Topic } from '../../lib/roles/linter/protected-words';
import { changed, decidedRole, reviewOf } from '../../lib/roles/review';
import { JOB_TEXT } from '../e2e/job-text';

function begin(text: string): Review {
  const read = importJobText(text);
  if (!read.ok) throw new Error(read.message);
  return reviewOf(text, 'a text', read.draft, lintText(text));
}

const after = (review: Review, ...changes: ReviewChange[]) => changes.reduce(changed, review);
const named = (review: Review, title: string): ReviewedCriterion => {
  const found = review.criteria.find((one) => one.title === title);
  if (!found) throw new Error(`No criterion ${title}: ${review.criteria.map((one) => one.title).join(', ')}`);
  return found;
};
const weights = ({ criteria }: Review) => criteria.map((one) => one.weight);
const sum = (review: Review) => weights(review).reduce((all, one) => all + one, 0);
const review = begin(JOB_TEXT);
const [docker, german, kafka, typescript] = ['Docker', 'German', 'Apache Kafka', 'TypeScript'].map((title) => named(review, title)) as [ReviewedCriterion, ReviewedCriterion, ReviewedCriterion, ReviewedCriterion];
const decide = (id: string, decision: ReviewedCriterion['decision']): ReviewChange => ({ do: 'decide', id, decision });

describe('a draft as it begins', () => {
  it('takes what the text says, leaves the unsure open, and bars what is protected', () => {
    expect(review.criteria.map(({ title, decision, barred }) => [title, decision, barred !== null])).toEqual([
      ['3 years of Node.js', 'taken', false], ['PostgreSQL or MySQL', 'taken', false], ['REST APIs', 'taken', false], ['Docker', 'taken', false],
      ['German', 'open', true], ['Apache Kafka', 'taken', false], ['Terraform', 'taken', false], ['TypeScript', 'open', false],
    ]);
  });
  it('gives the 100 points to what is taken, and to nothing else', () => {
    expect(sum(review)).toBe(100);
    expect([german.weight, typescript.weight]).toEqual([0, 0]);
  });
  it('lays protected lines apart, with a question that may be asked', () => {
    expect(review.questions.filter((one) => one.refused).map(({ text, decision, barred }) => [text, decision, barred?.wording])).toEqual([
      ['Recent graduates preferred', 'dropped', 'What did you last learn for your work, and how did you go about it?'],
    ]);
  });
  it('keeps everything that was left out, with the reason', () => expect(review.leftOut.map(({ why }) => why)).toContain('What the employer offers.'));
  it('asks no more questions than an interview has room for', () => {
    const manners = ['communication skills', 'team spirit', 'patience', 'empathy', 'flexibility', 'reliability', 'creativity', 'sense of humour'];
    const many = begin(`Waiter\nRequirements:\n- Experience with cash registers\n${manners.map((one) => `- Excellent ${one}`).join('\n')}`);
    expect(many.questions.length).toBeGreaterThan(6);
    expect(many.questions.filter((one) => one.decision === 'taken')).toHaveLength(6);
  });
});

describe('a decision', () => {
  it.each<[string, ReviewChange]>([
    ['dropping', decide(docker.id, 'dropped')],
    ['accepting what is unsure', decide(typescript.id, 'taken')],
    ['another kind', { do: 'edit', id: docker.id, edit: { kind: 'nice-to-have' } }],
    ['a rule that can only be asked', { do: 'edit', id: docker.id, edit: { rule: { type: 'ask' } } }],
    ['a weight by hand', { do: 'weigh', id: docker.id, weight: 50 }],
  ])('shares the points anew: %s', (_name, change) => {
    const next = after(review, change);
    expect(sum(next)).toBe(100);
    expect(weights(next)).not.toEqual(weights(review));
  });
  it('leaves a weight that was set by hand, until all are shared out anew', () => {
    const next = after(review, { do: 'weigh', id: docker.id, weight: 40 }, decide(kafka.id, 'dropped'));
    expect([named(next, 'Docker').weight, sum(next)]).toEqual([40, 100]);
    expect(named(after(next, { do: 'share' }), 'Docker')).toMatchObject({ weight: 23, ownWeight: false });
  });
  it('gives a dropped one its points back when it is put back', () => expect(weights(after(review, decide(docker.id, 'dropped'), decide(docker.id, 'taken')))).toEqual(weights(review)));
  it('leaves the others the same objects, so that nothing else is drawn', () => {
    const next = after(review, { do: 'edit', id: docker.id, edit: { title: 'Containers' } });
    expect(next.criteria.filter((one, i) => one !== review.criteria[i]).map((one) => one.title)).toEqual(['Containers']);
    expect([next.questions, next.leftOut, next.remarks]).toEqual([review.questions, review.leftOut, review.remarks]);
    expect(next.leftOut).toBe(review.leftOut);
  });
  it('drops all that are undecided at once, and no barred one', () => {
    const next = after(review, { do: 'drop-open' });
    expect([named(next, 'TypeScript').decision, named(next, 'German').decision]).toEqual(['dropped', 'open']);
  });
});

describe('what is protected', () => {
  it('cannot be accepted', () => expect(named(after(review, decide(german.id, 'taken')), 'German').decision).toBe('open'));
  it('can in its lawful wording', () => {
    const next = named(after(review, { do: 'reword', id: german.id }), 'German, fluent (C1 or C2)');
    expect(next).toMatchObject({ decision: 'taken', barred: null, reworded: true });
    expect(protectedIn([next.title, next.question.text].join('\n'))).toEqual([]);
  });
  it('becomes a question that may be asked', () => {
    const { id } = review.questions.find((one) => one.refused)!;
    expect(after(review, { do: 'reword', id }).questions.find((one) => one.id === id)).toMatchObject({ decision: 'taken', barred: null });
  });
  it.each([
    ['a title', { title: 'Docker, for a recent graduate' }],
    ['words to look for', { rule: { type: 'mentions' as const, phrases: ['digital native'], near: [] } }],
    ['a question', { question: { text: 'How old are you, and is a maximum age of 35 fine?', probes: [], minutes: 2 } }],
    ['a probe', { question: { text: 'Why?', probes: ['Are you planning a family, and must be single?'], minutes: 2 } }],
  ])('takes an accepted criterion out again when it comes with %s', (_name, edit) => {
    const next = after(review, { do: 'edit', id: docker.id, edit });
    expect(next.criteria.find((one) => one.id === docker.id)).toMatchObject({ decision: 'open', weight: 0, barred: { quote: expect.any(String) } });
    expect(sum(next)).toBe(100);
  });
  test.each(Object.keys(SAID) as Topic[])('has a lawful question for %s, or none, that asks for nothing protected', (topic) => {
    expect(protectedIn(lawfulQuestion(topic) ?? '')).toEqual([]);
  });
  it('knows a topic for every wording', () => expect(PROTECTED_WORDS.every(([topic]) => topic in SAID)).toBe(true));
});

describe('the role of a draft', () => {
  const decided = after(review, { do: 'reword', id: german.id }, decide(typescript.id, 'taken'), decide(kafka.id, 'dropped'), { do: 'name', title: '  Ferry developer ' }, { do: 'level', level: 'senior' },
    { do: 'weigh', id: docker.id, weight: 40 }, { do: 'edit', id: docker.id, edit: { weightReason: 'Most of the work.' } });

  it('is refused while something unsure is open', () => expect(decidedRole(review, 'own-1')).toMatchObject({ ok: false, reason: 'undecided' }));
  it('is refused when nothing is left that could be scored', () => {
    const none = review.criteria.reduce((so, one) => after(so, decide(one.id, 'dropped')), review);
    expect(decidedRole(none, 'own-1')).toMatchObject({ ok: false, reason: 'nothing-to-score' });
  });
  it('has what was taken, as it was decided, with the words it was made of', () => {
    const made = decidedRole(decided, 'own-1');
    if (!made.ok) throw new Error(made.message);
    expect(made.role).toMatchObject({ id: 'own-1', version: 1, title: 'Ferry developer', level: 'senior' });
    expect(made.role.criteria.map((one) => one.title)).toEqual(['3 years of Node.js', 'PostgreSQL or MySQL', 'REST APIs', 'Docker', 'German, fluent (C1 or C2)', 'Terraform', 'TypeScript']);
    expect(made.role.criteria.find((one) => one.title === 'Docker')).toMatchObject({ weight: 40, weightReason: 'Most of the work.', source: 'Docker is required' });
    expect(made.role.criteria.reduce((all, one) => all + one.weight, 0)).toBe(100);
    expect(made.role.coreQuestions.map((one) => one.text).join('\n')).toContain('Excellent communication skills');
  });
});
