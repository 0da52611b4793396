/** The questions that go with a draft's criteria: they ask for own work, never for what the law forbids. */
import type { QuestionText } from '../../model';

const plain = (text: string, probes: string[], minutes = 3): QuestionText => ({ text, probes, minutes });

export const askForSkills = (names: string) => plain(`Where have you worked with ${names}, and what was your own part in it?`, ['What was hard about it?', 'What would you do differently today?']);
export const askForYears = (what: string) => plain(`How long have you done ${what}, paid or not, and what were you trusted with at the end that you were not at the start?`, ['Which part of that time was mainly this work?']);
export const askForLanguage = (language: string) => plain(`When did you last work in ${language}, spoken or written, and on what?`, ['Which parts of this job would you do in it from the first day?'], 2);
export const askForPaper = (title: string) => plain(`Do you hold this, or something equal to it: ${title}?`, ['Until when is it valid?'], 2);
export const askForDegree = () => plain('What training do you have for this work, or what experience stands in for it?', ['Which part of it do you use most?'], 2);
export const askForPhrase = (title: string) => plain(`What experience of yours comes nearest to this: ${title}?`, ['What was your own part in it?']);

/** For what no profile shows: an occasion instead of an assurance. */
export const askForManner = (quote: string) => `The job asks for this: “${quote}”. Tell me about one occasion where it mattered. What did you do, and how did it end?`;
export const askForCondition = (quote: string) => `The job has this condition: “${quote}”. Does it suit you?`;
