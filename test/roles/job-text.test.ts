import { describe, expect, it, test } from 'vitest';
import type { DraftCriterion } from '../../lib/roles/job-text';
import { importJobText } from '../../lib/roles/job-text';
import { JOB_TEXTS } from './job-texts';

type Sign = 'M' | 'N' | '?' | '-';
type Line = { sign: Sign; choice: boolean; text: string; start: number; end: number };

/** The text without its signs, and its lines with their places. */
function taken(marked: string): { text: string; lines: Line[] } {
  const lines: Line[] = [];
  let text = '';
  for (const raw of marked.trim().split('\n')) {
    const bar = raw.indexOf('|');
    const line = raw.slice(bar + 1);
    lines.push({ sign: raw[0] as Sign, choice: raw[1] === '/', text: line, start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  return { text, lines };
}

const within = (line: Line) => (one: DraftCriterion) => one.span.start >= line.start && one.span.end <= line.end;
const signOf = (criterion: DraftCriterion | undefined): Sign | null => (criterion ? (criterion.kind === 'must-have' ? 'M' : 'N') : null);
const isChoice = ({ rule }: DraftCriterion) => (rule.type === 'skills' && rule.need !== 'all' && rule.of.length > 1) || (rule.type === 'mentions' && rule.phrases.length > 1);

const read = JOB_TEXTS.map(({ family, lang, lines: marked }) => {
  const { text, lines } = taken(marked);
  const result = importJobText(text);
  if (!result.ok) throw new Error(`${family}: ${result.message}`);
  return { family, lang, text, lines, draft: result.draft };
});

describe('requirement lines of invented job texts', () => {
  it('has enough of them', () => {
    expect(JOB_TEXTS.length).toBeGreaterThanOrEqual(15);
    expect(new Set(JOB_TEXTS.map((one) => one.family)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(JOB_TEXTS.map((one) => one.lang)).size).toBeGreaterThanOrEqual(4);
  });

  it('must or nice: F1 of at least 0.90 per line', () => {
    let right = 0;
    let given = 0;
    let wanted = 0;
    const wrong: string[] = [];
    for (const { family, lang, lines, draft } of read) {
      for (const line of lines) {
        const got = signOf(draft.criteria.find(within(line)));
        const want = line.sign === 'M' || line.sign === 'N' ? line.sign : null;
        if (got) given += 1;
        if (want) wanted += 1;
        if (want && got === want) right += 1;
        if (got !== want) wrong.push(`${family} (${lang}): ${line.text}  wanted ${want ?? 'none'}, got ${got ?? 'none'}`);
      }
    }
    const f1 = (2 * right) / (given + wanted);
    console.log(`must/nice: ${wanted} lines, precision ${(right / given).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, F1 ${f1.toFixed(3)}\n${wrong.join('\n')}`);
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it('choices counted once: at least 0.95 of them', () => {
    const wrong: string[] = [];
    let choices = 0;
    for (const { family, lines, draft } of read) {
      for (const line of lines.filter((one) => one.choice)) {
        choices += 1;
        const own = draft.criteria.filter(within(line));
        if (own.length !== 1 || !isChoice(own[0]!)) wrong.push(`${family}: ${line.text} -> ${own.map((one) => `${one.title} (${one.rule.type})`).join(' + ')}`);
      }
    }
    console.log(`choices: ${choices}, right ${((choices - wrong.length) / choices).toFixed(3)}\n${wrong.join('\n')}`);
    expect((choices - wrong.length) / choices).toBeGreaterThanOrEqual(0.95);
  });

  it('manners and conditions become questions: at least 0.9 of them', () => {
    const asked = read.flatMap(({ lines, draft }) => lines.filter((line) => line.sign === '?').map((line) => ({ line, hit: draft.questions.some(({ span }) => span.start >= line.start && span.end <= line.end) })));
    console.log(`questions: ${asked.length}, missed: ${asked.filter((one) => !one.hit).map((one) => one.line.text).join(' | ')}`);
    expect(asked.filter((one) => one.hit).length / asked.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(read.map((one) => [`${one.family} (${one.lang})`, one] as const))('%s: every span is what was written, every reason is said', (_name, { text, draft }) => {
    for (const { span, because } of draft.criteria) {
      expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
      expect(span.end).toBeGreaterThan(span.start);
      expect(because).toMatch(/\w.*\.$/);
    }
    expect(draft.criteria.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
  });
});
