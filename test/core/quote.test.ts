import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestQuote, quoteAround } from '../../lib/core/quote';

const cut = (text: string, word: string) => {
  const start = text.indexOf(word);
  return text.slice(...quoteAround(text, start, start + word.length));
};

describe('the sentence around a word', () => {
  it.each([
    ['Built billing. Moved it to Node.js in spring. Then rested.', 'Node.js', 'Moved it to Node.js in spring.'],
    ['Uses Node.js every day', 'Node.js', 'Uses Node.js every day'],
    ['Tools, e.g. Docker and Git. More.', 'Docker', 'Tools, e.g. Docker and Git.'],
    ['• Wrote tests • Ran Docker', 'Docker', 'Ran Docker'],
    ['設計を担当。Dockerを導入。', 'Docker', 'Dockerを導入。'],
    ['One; Docker two; three', 'Docker', 'Docker two;'],
  ])('%s', (text, word, quote) => expect(cut(text, word)).toBe(quote));

  it('keeps long sentences within the limit and never cuts a word there is a blank beside', () => {
    const text = `${'word '.repeat(200)}Docker ${'tail '.repeat(200)}`;
    const quote = cut(text, 'Docker');
    expect(quote.length).toBeLessThanOrEqual(longestQuote);
    expect(quote).toContain('Docker');
    expect(quote.startsWith('word')).toBe(true);
    expect(quote.endsWith('tail')).toBe(true);
  });

  it('always holds the words, is short, and is part of the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.nat(600), fc.nat(60), (text, a, length) => {
      const start = Math.min(a, text.length);
      const end = Math.min(start + length, text.length);
      const [from, to] = quoteAround(text, start, end);
      expect(from).toBeLessThanOrEqual(start);
      expect(to).toBeGreaterThanOrEqual(end);
      expect(to - from).toBeLessThanOrEqual(Math.max(longestQuote, end - start) + 1);
    }), { seed: 7, numRuns: 500 });
  });
});
