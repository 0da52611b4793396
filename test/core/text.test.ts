import { expect, it } from 'vitest';
import { collapse, countWords, trimEnd } from '../../lib/core/text';

it.each([['  a \n\t b ', 'a b'], ['a\u00a0\u3000b', 'a b'], ['', ''], ['\u2028x\u2029', 'x']])('collapse %j', (text, collapsed) => expect(collapse(text)).toBe(collapsed));

it.each([['Node.js and PostgreSQL', 3], ['', 0], ['— · —', 0], ['C++ / C#', 2], ['後端工程師', 3], ['naïve café', 2]])('countWords %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it.each([['Redis. . ', '.', 'Redis'], ['a-b - ', '-', 'a-b'], ['.-', '.', '.-'], [' ..', '.', ''], ['x\u00a0', '', 'x']])('trimEnd %j of %j', (text, signs, kept) => expect(trimEnd(text, signs)).toBe(kept));
