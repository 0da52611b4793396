/** A criterion in the user's own words: the vocabulary's skills, years and papers in it; otherwise its words, and each of its content words as near it. */
import { collapse } from '../../core/text';
import type { Criterion, Role } from '../../model';
import { tokensOf } from '../phrases';
import { askForPhrase } from '../job-text/ask';
import { lookFor, overall, shown } from '../job-text/criteria';
import { phrasesIn } from '../job-text/free-text';
import { freeId } from './edits';

const longest = 400;
/** Words that say nothing by themselves, however long. */
const EMPTY_WORDS = new Set('experience experienced knowledge ability able strong working worked people person candidate someone somebody things environment years projects project skills skill team teams company business general different various other others having being doing making using large small great erfahrung kenntnisse arbeiten expérience connaissance travail experiencia conocimiento trabajo'.split(' '));
const shortestNear = 6;

/** The words of phrases that can stand for them in part: long ones that mean something. A phrase of one word has none. */
export function nearWords(phrases: readonly string[]): string[] {
  const words = phrases.flatMap((phrase) => {
    const tokens = tokensOf(phrase);
    return tokens.length < 2 ? [] : tokens.filter(({ word }) => word.length >= shortestNear && !EMPTY_WORDS.has(word)).map(({ start, end }) => phrase.slice(start, end));
  });
  return [...new Set(words)].slice(0, 8);
}

/**
 * Makes criteria of a sentence: one for each thing that is asked in it.
 * Gives them without points, to be placed by the user; none when the sentence has no word to look for. `role` is where their ids must be free.
 */
export function criteriaFrom(sentence: string, kind: Criterion['kind'], role: Pick<Role, 'criteria'>): Criterion[] {
  const text = collapse(sentence).slice(0, longest);
  if (!/\p{L}{2}/u.test(text)) return [];
  const whole = { start: 0, end: text.length, says: null, word: '' };
  const found = lookFor(text, whole, { freely: false }).filter((one) => !overall(one.rule));
  const made = found.length > 0 ? found : [inWords(text)];
  const taken = [...role.criteria];
  for (const { title, rule, question } of made) {
    const name = found.length === 1 ? shown(text) : title;
    taken.push({ id: freeId(name, taken), kind, title: name, weight: 0, gate: false, rule, question, ...(kind === 'red-flag' ? { innocent: '' } : {}) });
  }
  return taken.slice(role.criteria.length);
}

function inWords(text: string): Pick<Criterion, 'title' | 'rule' | 'question'> {
  const some = phrasesIn(text);
  const phrases = some.length > 0 ? some : [text.slice(0, 120)];
  const title = shown(text);
  return { title, rule: { type: 'mentions', phrases, near: nearWords(phrases) }, question: askForPhrase(title) };
}
