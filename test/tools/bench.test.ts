/** The bench's helpers. What it measures is never asserted here: times belong to the machine. */
import { describe, expect, it } from 'vitest';
import { spelledSkills } from '../../lib/skills/domains';
import { budgetsOf } from '../../tools/bench/budgets';
import { cases } from '../../tools/bench/cases';
import { floor } from '../../tools/bench/floor';
import { longPage } from '../../tools/bench/long-page';
import { seeded, shuffled } from '../../tools/bench/random';
import { table } from '../../tools/bench/report';
import type { Results } from '../../tools/bench/results';
import { interleave } from '../../tools/bench/rounds';
import { median, ratio, round, say } from '../../tools/bench/statistics';
import { longText, manyTexts } from '../../tools/bench/texts';
import { entriesOf, growing } from '../../tools/bench/vocabulary';

const SPELLINGS = ['Vellum', 'Quartzite', 'C++', 'пример', 'machine weaving'];

describe('chance', () => {
  it('is the same for the same seed', () => expect(Array.from({ length: 3 }, () => seeded(3).next())).toEqual([seeded(3).next(), seeded(3).next(), seeded(3).next()]));
  it('is another for another seed', () => expect(seeded(3).next()).not.toBe(seeded(4).next()));
  it('stays within its bounds', () => {
    const random = seeded(1);
    const numbers = Array.from({ length: 500 }, () => random.between(2, 4));
    expect(new Set(numbers)).toEqual(new Set([2, 3, 4]));
  });
  it('mixes a list and loses nothing', () => expect(shuffled([1, 2, 3, 4, 5, 6], seeded(9)).sort()).toEqual([1, 2, 3, 4, 5, 6]));
});

describe('generated résumés', () => {
  it('are the same for the same seed', () => expect(manyTexts(5, 1, SPELLINGS)).toEqual(manyTexts(5, 1, SPELLINGS)));
  it('differ from one another and between seeds', () => expect(new Set([...manyTexts(20, 1, SPELLINGS), ...manyTexts(20, 2, SPELLINGS)]).size).toBe(40));
  it('are about 4 kB long', () => {
    for (const text of manyTexts(30, 1, SPELLINGS)) {
      expect(text.length).toBeGreaterThan(3900);
      expect(text.length).toBeLessThan(6000);
    }
  });
  it('are of one-byte and of two-byte strings', () => {
    const wide = manyTexts(60, 1, SPELLINGS).filter((text) => /[\u0100-\uffff]/.test(text)).length;
    expect(wide).toBeGreaterThan(10);
    expect(wide).toBeLessThan(50);
  });
  it('leave no place for a skill or a number empty', () => expect(manyTexts(60, 1, SPELLINGS).filter((text) => /\{\}|#/.test(text))).toEqual([]));
  it('become one text of any length', () => expect(longText(12_345, 1, SPELLINGS)).toHaveLength(12_345));
  it('become a long page that is always the same', () => {
    const { html } = longPage(SPELLINGS);
    expect(html).toBe(longPage(SPELLINGS).html);
    expect(html.match(/<[a-z]/g)!.length).toBeGreaterThan(3000);
  });
});

describe('vocabularies', () => {
  it('hold every spelling once', () => {
    const texts = entriesOf(spelledSkills).map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });
  it.each([100, 300, 1000])('grow to %i spellings, the first hundred of them our own', (size) => {
    const grown = growing(size, spelledSkills);
    expect(new Set(grown.map(({ name }) => name)).size).toBe(size);
    expect(grown.slice(0, 100)).toEqual(growing(100, spelledSkills));
  });
  it('know every skill that a tricky sentence claims, and its words', () => {
    const ids = new Set(spelledSkills.map(({ id }) => id));
    expect(cases.flatMap(({ text, claims }) => Object.entries(claims).filter(([id, quote]) => !ids.has(id) || !text.includes(quote)))).toEqual([]);
  });
});

describe('statistics', () => {
  it.each([[[3, 1, 2], 2], [[4, 1, 2, 3], 2.5], [[7], 7], [[], NaN]])('the median of %j is %d', (numbers, expected) => expect(median(numbers)).toBe(expected));
  it('a slow round hits both and leaves the ratio alone', () => expect(ratio([10, 100, 10], [5, 50, 5])).toBe(2));
  it('a ratio counts the rounds that both have', () => expect(ratio([8], [2, 1, 1])).toBe(4));
  it.each([[1234.5, 1230], [0.012345, 0.0123], [NaN, NaN]])('%d is rounded to %d', (number, expected) => expect(round(number)).toBe(expected));
  it.each([[1234567, '1,230,000'], [0.5, '0.5'], [NaN, '–']])('%d is said as %s', (number, expected) => expect(say(number)).toBe(expected));
  it('takes turns and counts rounds and pieces', () => {
    const timings = interleave([{ id: 'a', work: () => 1, pieces: 4 }, { id: 'b', work: () => 2, pieces: 2, rounds: 1 }], 3, 5);
    expect([timings.get('a')!.times.length, timings.get('a')!.sum, timings.get('b')!.times.length, timings.get('b')!.sum]).toEqual([3, 4, 1, 4]);
  });
});

describe('the rest', () => {
  it.each([['', 0], ['two words ', 2], ['C++, SQL; ещё ', 3]])('the floor counts the words of %j that something follows', (text, words) => expect(floor(text)).toBe(words));
  it('prints columns', () => expect(table([['', 'a'], ['long', '12']])).toBe('         a\n  long  12'));
  it('says of what was not measured that it was not', () => {
    const nothing = { match: { matchers: [] }, growth: { text: [], vocabulary: [] }, judge: { assess: 900 }, sizes: null, browser: null, shortlists: null } as unknown as Results;
    const budgets = budgetsOf(nothing);
    expect(budgets.filter(({ met }) => met !== null).map(({ what }) => what)).toEqual(['Finding and judging one profile']);
  });
});
