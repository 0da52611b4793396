/** Texts that explain a time without work. They weigh nothing, not even as words read. */
import { phraseOf, placesOf, wordsOf } from './words';

const phrases = [
  'career break', 'career pause', 'career gap', 'gap year', 'break from work', 'time off', 'sabbatical', 'parental leave', 'maternity leave',
  'paternity leave', 'family leave', 'medical leave', 'sick leave', 'on leave', 'bereavement', 'caregiver', 'caregiving', 'caring for', 'care for my',
  'look after a', 'look after my', 'looking after my', 'looking after a', 'raising children', 'stay at home', 'illness', 'recovery', 'elternzeit', 'mutterschutz', 'pflegezeit',
  'congé parental', 'congé maternité', 'congé de maternité', 'baja por maternidad', 'excedencia', 'licença maternidade', 'congedo parentale', 'ouderschapsverlof',
].map(phraseOf);

/** One of these is in every phrase: most texts need no closer look. */
const hints = /break|pause|gap|time off|sabbatical|leave|bereave|caregiv|caring|care for|look|raising|stay at|illness|recovery|elternzeit|mutterschutz|pflegezeit|cong|maternidad|maternidade|excedencia|verlof/i;

/** Whether a text speaks of a pause: leave, care, illness and the like. Only ever used to leave it out of counts. */
export function isPause(text: string): boolean {
  if (text.length > 400 || !hints.test(text)) return false;
  const words = wordsOf(text);
  return phrases.some((phrase) => placesOf(text, words, phrase).length > 0);
}
