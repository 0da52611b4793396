/** What the words around a place say about it: done, a little, wished for, or denied. */
import type { Polarity } from '../model';
import { fold } from './words';

const sets: readonly [Polarity, ReadonlySet<string>][] = [
  ['denied', new Set(['no', 'not', 'never', 'without', 'neither', 'nor', 'lack', 'lacking', 'cannot', "don't", "haven't", "didn't", 'dont', 'havent'])],
  ['aspired', new Set(['learn', 'learning', 'want', 'wants', 'wish', 'hope', 'hoping', 'interested', 'eager', 'pursuing', 'studying', 'preparing', 'planning', 'planned', 'aspiring', 'seeking'])],
  ['hedged', new Set(['basic', 'basics', 'familiar', 'familiarity', 'beginner', 'some', 'little', 'exposure', 'introductory', 'elementary'])],
];

const reach = 6;
const clauseEnds = new Set(['.', ';', ':', '•', '!', '?', '|', '\n']);

/** "not only", "no less than" deny nothing. */
const undenied = new Set(['only', 'just', 'less', 'limited']);
/** Of work as often as of wishes: these are wishes only before "to" or "for". Who "planned and ran" something has done it. */
const ofWork = new Set(['planning', 'planned', 'preparing']);
const ahead = new Set(['to', 'for']);
/** "machine learning" is a field, and nobody's wish. */
const fields = new Set(['machine', 'deep', 'reinforcement', 'supervised', 'unsupervised', 'federated', 'transfer', 'online', 'blended', 'e']);

/**
 * The attitude of the clause before [start, …) of a text.
 * Takes the text and an offset; looks back at most six words, not past the end of a sentence. Linear in these words.
 */
export function attitudeAt(text: string, start: number): Polarity {
  let from = start;
  while (from > 0 && start - from < 90) {
    const char = text[from - 1] ?? '';
    const next = text[from];
    if (clauseEnds.has(char) && (next === undefined || next === ' ')) break;
    from -= 1;
  }
  const before = fold(text.slice(from, start)).replace(/’/g, "'").split(/[^a-z']+/).filter((word) => word !== '').slice(-reach);
  for (const [polarity, words] of sets) {
    if (before.some((word, i) => words.has(word) && means(word, before[i - 1] ?? '', before[i + 1] ?? ''))) return polarity;
  }
  return 'affirmed';
}

/** Whether the word means what it does alone, between these two. */
function means(word: string, previous: string, next: string): boolean {
  if (ofWork.has(word)) return ahead.has(next);
  if (word === 'learning') return !fields.has(previous);
  return !undenied.has(next) || !sets[0]![1].has(word);
}
