import { expect, it } from 'vitest';
import { foldPiece, text } from '../../lib/skills/fold';
import { wordSet } from '../../lib/skills/word-set';

const isCourse = wordSet(['course', 'kurs', 'aula', 'курс']);

it.each([
  ['a course', 2, 8, true],
  ['a COURSE', 2, 8, true],
  ['a courses', 2, 9, false],
  ['a cours', 2, 7, false],
  ['на курс', 3, 7, true],
  ['', 0, 0, false],
  ['an interdisciplinarycourse', 3, 26, false],
])('%s, from %i to %i: %s', (source, start, end, expected) => {
  foldPiece(source, 0);
  expect(text.length).toBe(source.length);
  expect(isCourse(start, end)).toBe(expected);
});

it('is told of a word twice and minds it not', () => {
  expect(() => wordSet(['kurs', 'kurs'])(0, 0)).not.toThrow();
});
