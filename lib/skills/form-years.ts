/** Answers to a form's question for years: "Years of experience with Scala: 5", "How many years have you used Perl? 3". */
import { MOST_YEARS } from './time-words';
import type { SkillMention, StatedYears } from './types';

/** The question, from its unit on, and the number that ends its line or cell. */
const ASKED = /(?<![\p{L}\d])(?:years?|yrs|jahre|ann[ée]es|ans|años|anos|anni|jaren|jaar|lata|lat|лет|годы)(?=[\s:)\]?])[^\n:?|\d]{0,80}(?:[:?]|\s[–—-])[ \t]{1,2}(\d{1,2}(?:[.,]\d{1,2})?)(\+?)[ \t]*(?=$|[\n|;,])/giu;
/** What every answer has, and few texts have. */
const ANSWER = /[:?–—-][ \t]{1,2}\d/u;
/** How far the skill may stand before the number. */
const REACH = 120;

/** Takes a text and the mentions found in it, in order; gives the years that answer such a question about the skills that it names. */
export function askedYears(text: string, mentions: readonly SkillMention[]): StatedYears[] {
  const found: StatedYears[] = [];
  if (mentions.length === 0 || !ANSWER.test(text)) return found;
  let behind = 0;
  let next = 0;
  for (const answer of text.matchAll(ASKED)) {
    const end = answer.index + answer[0].trimEnd().length;
    const start = end - answer[1]!.length - answer[2]!.length;
    const min = Number(answer[1]!.replace(',', '.'));
    const low = Math.max(behind, start - REACH);
    const from = low + text.slice(low, start).lastIndexOf('\n') + 1;
    const skills = new Set<string>();
    for (; next < mentions.length && mentions[next]!.start < start; next += 1) if (mentions[next]!.start >= from) skills.add(mentions[next]!.skill);
    behind = end;
    if (skills.size > 0 && min <= MOST_YEARS) found.push({ start, end, min, orMore: answer[2] === '+', implausible: false, skills: [...skills] });
  }
  return found;
}
