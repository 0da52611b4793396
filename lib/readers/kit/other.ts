/** Telling a text that is clearly no résumé. When unsure it is one: a refused person is worse than a read letter. */
import { isAdvert } from './advert';

/** Fewer words than these say nothing of anybody. */
export const FEWEST_WORDS = 15;

const code = /[;{}]\s*$|^\s*(?:import|export|const|let|var|def|class|function|return|public|private|#include|<\/?[a-z]+|\/\/|@\w+\()/;
const letter = /^(?:dear|hello|hi|sehr geehrte|liebe|bonjour|estimad[oa]s?|gentile)\b.{0,60}[,!:]?$/im;
const regards = /^(?:kind|best|warm|yours|sincerely|regards|mit freundlichen|viele grüße|cordialement|un saludo|cordiali)\b.{0,40}$/im;
const person = /\b(?:I|I'm|I’m|me|my|ich|mein\w*|je|moi|mon|mi|yo)\b/;
const career = /\b(?:experience|education|skills?|work(?:ed|ing)?|university|degree|graduat\w+|career|certifi\w+|freelance\w*|intern\w*|developer|engineer|manager|designer|analyst|consultant|nurse|teacher|berufserfahrung|ausbildung|kenntnisse|expérience|formation|compétences|experiencia|educación)\b/gi;

/** Takes a text in which no career was found; gives true when it is plainly something else: code, a letter, an article, a job text. */
export function isOther(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim()).slice(0, 2000);
  if (lines.filter((line) => code.test(line)).length * 2 > lines.length) return true;
  if (letter.test(text) && regards.test(text)) return true;
  if (isAdvert(text)) return true;
  const words = new Set((text.slice(0, 20_000).match(career) ?? []).map((word) => word.toLowerCase()));
  return words.size < (person.test(text) ? 1 : 2);
}
