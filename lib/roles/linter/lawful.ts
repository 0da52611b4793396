/** What may be asked in place of what is protected, ready to be taken over at one click. The long advice stands in protected-words.ts. */
import type { Rule } from '../../model';
import type { Topic } from './protected-words';

type Lawful = {
  /** In place of a criterion: its words, and how they are looked for. None: it has nothing to do with the work. */
  words?: string;
  rule?: Rule;
  /** In place of a question. None: it is best left out. */
  question?: string;
};

const ask: Rule = { type: 'ask' };
const said = (phrases: string[], near: string[] = []): Rule => ({ type: 'mentions', phrases, near });

const LAWFUL: Partial<Record<Topic, Lawful>> = {
  age: { question: 'Which of your experience does this work need most, and where did you use it?' },
  'age-image': { words: 'Works closely with the others of the team', rule: ask, question: 'Which way of working together suits you best, and where did you have it?' },
  'age-proxy': { words: 'Learns new tools quickly', rule: ask, question: 'What did you last learn for your work, and how did you go about it?' },
  'native-speaker': { words: 'Fluent in the language of the work, C1 or C2', rule: said(['fluent', 'C1', 'C2'], ['B2']) },
  origin: { words: 'Has the right to work in the country', rule: ask, question: 'Do you have the right to work where this job is done, or can you get it by the first day?' },
  family: { words: 'The times and the travel of the job suit', rule: ask, question: 'The job has fixed times and places, as described. Do they suit you?' },
  health: { words: 'Can do the tasks of the job, with adjustments where they are needed', rule: ask, question: 'These are the tasks of the job. What would you need from us to do them well?' },
  place: { words: 'The place and the times of the work suit', rule: ask, question: 'The work is done at the times and places described. Does that suit you?' },
  'culture-fit': {
    words: 'Gives and takes feedback', rule: ask,
    question: 'Tell me about one occasion on which you and a colleague wanted to work in different ways. What did you do?',
  },
  gaps: { question: 'Which part of this job could you do from the first day, and where did you last do it?' },
  prestige: {
    words: 'A degree in the field, or as much learnt at work', rule: said(['degree', 'bachelor', 'master'], ['training', 'certificate']),
    question: 'What training do you have for this work, or what experience stands in for it?',
  },
};

/** A question that may be asked instead; null when the thing is best left out. */
export const lawfulQuestion = (topic: Topic): string | null => LAWFUL[topic]?.question ?? null;

/** The words of a criterion that may stand instead, and how to look for them; null when it is best left out. */
export function lawfulCriterion(topic: Topic): { words: string; rule: Rule } | null {
  const { words, rule } = LAWFUL[topic] ?? {};
  return words && rule ? { words, rule } : null;
}

/** What stands in for "native": the level that the work needs. */
export const LAWFUL_LEVEL = 'fluent (C1 or C2)';
