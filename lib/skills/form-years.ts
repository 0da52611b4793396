/** Answers to a form's question for years: "Years of experience with Scala: 5", "How many years have you used Perl? 3"; and records, as YAML and JSON have them: "name: Scala, years: 5". */
import { MOST_YEARS } from './time-words';
import type { SkillMention, StatedYears } from './types';

/** The question, from its unit on, and the number that ends its line or cell. */
const ASKED = /(?<![\p{L}\d])(?:years?|yrs|jahre|ann[ée]es|ans|años|anos|anni|jaren|jaar|lata|lat|лет|годы)(?=[\s:)\]?])[^\n:?|\d]{0,80}(?:[:?]|\s[–—-])[ \t]{1,2}(\d{1,2}(?:[.,]\d{1,2})?)(\+?)[ \t]*(?=$|[\n|;,])/giu;
const RECORD = /(?<![\p{L}\d])["']?years["']?\s?:\s?["']?(\d{1,2}(?:\.\d{1,2})?)(\+?)(?![\d.]*\d)/giu;
const NAME = /(?<![\p{L}\d])["']?(?:name|skill|technology|tool)["']?\s?:\s?["']?/giu;
/** Where the value of a name ends: at the next key, line or quote. */
const VALUE_END = /["'\n,;]|\s["']?\p{L}{2,20}["']?\s?:/u;
/** How far the name of a record may stand before its years. */
const RECORD_REACH = 400;
/** What every answer has, and few texts have. */
const ANSWER = /[:?–—-][ \t]{1,2}\d/u;
/** How far the skill may stand before the number. */
const REACH = 120;

/** Takes a text and the mentions found in it, in order; gives the years that answer such a question, or stand in such a record, about the skills that it names. */
export function formYears(text: string, mentions: readonly SkillMention[]): StatedYears[] {
  if (mentions.length === 0) return [];
  const records = recordYears(text, mentions);
  const told = new Set(records.map((record) => record.start));
  return [...askedYears(text, mentions).filter((asked) => !told.has(asked.start)), ...records.filter((record) => record.skills.length > 0)];
}

function askedYears(text: string, mentions: readonly SkillMention[]): StatedYears[] {
  const found: StatedYears[] = [];
  if (!ANSWER.test(text)) return found;
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

/** The years of such records about the skills that their names hold, of which there may be none. */
function recordYears(text: string, mentions: readonly SkillMention[]): StatedYears[] {
  const found: StatedYears[] = [];
  let behind = 0;
  let next = 0;
  for (const record of text.matchAll(RECORD)) {
    const end = record.index + record[0].length;
    const low = Math.max(behind, record.index - RECORD_REACH);
    const name = [...text.slice(low, record.index).matchAll(NAME)].at(-1);
    behind = end;
    if (!name) continue;
    const from = low + name.index + name[0].length;
    const value = VALUE_END.exec(text.slice(from, record.index));
    const to = value ? from + value.index : record.index;
    const skills = new Set<string>();
    for (; next < mentions.length && mentions[next]!.end <= to; next += 1) if (mentions[next]!.start >= from) skills.add(mentions[next]!.skill);
    const min = Number(record[1]);
    if (min <= MOST_YEARS) found.push({ start: end - record[1]!.length - record[2]!.length, end, min, orMore: record[2] === '+', implausible: false, skills: [...skills] });
  }
  return found;
}
