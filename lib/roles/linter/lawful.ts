/** What may be asked in place of what is protected, ready to be taken over. */
import type { Topic } from './protected-words';

const QUESTIONS: Partial<Record<Topic, string>> = {
  age: 'Which of your experience does this work need most, and where did you use it?',
  'age-image': 'Which way of working together suits you best, and where did you have it?',
  'age-proxy': 'What did you last learn for your work, and how did you go about it?',
  origin: 'Do you have the right to work where this job is done, or can you get it by the first day?',
  family: 'The job has fixed times and places, as described. Do they suit you?',
  place: 'The work is done at the times and places described. Does that suit you?',
  health: 'These are the tasks of the job. What would you need from us to do them well?',
  'culture-fit': 'Tell me about one occasion on which you and a colleague wanted to work in different ways. What did you do?',
  gaps: 'Which part of this job could you do from the first day, and where did you last do it?',
  prestige: 'What training do you have for this work, or what experience stands in for it?',
};

/** A question that may be asked instead; null when the thing is best left out. */
export const lawfulQuestion = (topic: Topic): string | null => QUESTIONS[topic] ?? null;

/** What stands in for "native": the level that the work needs. */
export const LAWFUL_LEVEL = 'fluent (C1 or C2)';
