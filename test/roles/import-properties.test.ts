import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { importJobText, roleOf } from '../../lib/roles/job-text';
import { lintRole, lintText } from '../../lib/roles/linter';
import { JOB_TEXTS } from './job-texts';

const WORDS = ['Requirements', ':', '\n', '\n\n', '- ', '• ', '* ', '# ', 'Java', 'PostgreSQL', ' or ', ' and ', ', ', '; ', '(', ')', '. ', ' is a plus', ' must', ' required', '5 years of', '35 years', 'Nice to have', 'German', 'Bachelor', 'team player', '\0', ' ', '€¢', '<b>', 'ß', '👩‍⚕️', 'Führerschein', 'e.g.', '…', 'idéalement', '~', '**', 'native speaker', '40%', 'Q4', 'section 9'];
const jobLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));
const anyText = fc.oneof(jobLike, fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }));

function check(text: string): void {
  const findings = lintText(text);
  for (const { span } of findings) expect(span === undefined || (span.start >= 0 && span.end <= text.length && span.end > span.start)).toBe(true);
  const read = importJobText(text);
  if (!read.ok) {
    expect(read.message).toMatch(/\w.*[.?]$/);
    return;
  }
  const { criteria, questions, ignored } = read.draft;
  for (const { span } of [...criteria, ...questions, ...ignored]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.end).toBeGreaterThan(span.start);
  }
  expect(new Set(criteria.map((one) => one.id)).size).toBe(criteria.length);
  const sum = criteria.reduce((all, one) => all + one.weight, 0);
  expect(sum === 100 || (sum === 0 && criteria.every((one) => one.rule.type === 'ask'))).toBe(true);
  const made = roleOf(read.draft, 'imported');
  if (made.ok) expect(lintRole(made.role).filter((finding) => finding.code === 'not-a-role' || finding.code === 'weights')).toEqual([]);
  else expect(made.reason, made.message).toBe('nothing-to-score');
}

describe('any text', () => {
  it('is read or refused with a reason, never thrown at', () => fc.assert(fc.property(anyText, check), { numRuns: 400 }));
  test.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['NUL bytes', '\0\0\0', 'empty'],
    ['a text that asks for nothing', 'The sea was calm. The boats slept in the harbour.', 'no-requirements'],
    ['more than two million characters', 'a '.repeat(1_100_000), 'too-long'],
  ])('%s: a clear reason', (_name, text, reason) => expect(importJobText(text)).toMatchObject({ ok: false, reason }));
});

describe('what grows, grows evenly', () => {
  const bad: [string, string][] = [
    ['one line of words', 'must have experience '], ['open brackets', 'Java ('], ['commas', 'Java, '], ['bullets', '• '], ['headings', 'Requirements: '], ['stops', '. '],
    ['blanks', '        '], ['dashes', ' - A'], ['digits', '5 years '], ['percent', 'Aa (5%) '], ['protected', 'age limit '], ['lines', 'Requirements\n- Java or SQL is a plus\n'], ['long word', 'aB'], ['capitals', 'AB '],
  ];
  test.each(bad)('%s', (_name, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      check(text);
      return performance.now() - start;
    };
    time(20_000);
    const short = Math.max(4, time(50_000));
    // eight times the text in less than forty times the time: what grows with the square would take sixty-four
    expect(time(400_000)).toBeLessThan(short * 40);
  });
});

describe('a role made of what was accepted', () => {
  test.each(JOB_TEXTS.map((one) => [`${one.family} (${one.lang})`, one.lines.replace(/^.{1,2}\|/gm, '')]))('%s', (_name, text) => {
    const read = importJobText(text);
    if (!read.ok) throw new Error(read.message);
    const all = roleOf(read.draft, 'imported');
    expect(all).toMatchObject({ ok: true, role: { id: 'imported', version: 1 } });
    const some = roleOf({ ...read.draft, criteria: read.draft.criteria.slice(0, 3), questions: [] }, 'imported');
    expect(some).toMatchObject({ ok: true });
    if (some.ok) expect(some.role.criteria.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
  });
  it('needs something to score', () => {
    const read = importJobText('Requirements\n- Java\n- A team player');
    if (!read.ok) throw new Error(read.message);
    expect(roleOf({ ...read.draft, criteria: [] }, 'imported')).toMatchObject({ ok: false, reason: 'nothing-to-score' });
  });
});
