/** Tables of years whose lines and cells were lost: "Skill Experience (in years) Level Perl 3 good Scala 2 basic …". */
import { MOST_YEARS } from './time-words';
import type { SkillMention, StatedYears } from './types';

/** A heading that says what its numbers are. */
const HEADING = /(?:(?<!\p{L})(?:years? of experience|yrs of exp|jahre erfahrung|années d['’]expérience|años de experiencia|anos de experiência|anni di esperienza|jaren ervaring|lata doświadczenia|лет опыта)\s?:|[([](?<=(?:experience|exp\.?|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczenie|опыт)\s?[([])\s?(?:(?:in|en|em|w|в)\s)?(?:years?|yrs?|jahren?|années|ans|años|anos|anni|jaren|jaar|latach|годах|лет)\s?[)\]])/giu;
/** Every such heading has one of these; most texts have none. */
const SIGN = /[:([]/u;
const VALUE = /^\s(\d{1,2}(?:[.,]\d)?)(\+?)(?=[\s,;|]|$)/u;
/** As many rows make a table. */
const FEWEST = 3;
/** How far the first row may stand behind the heading, and one row behind another. */
const TO_FIRST = 120;
const TO_NEXT = 40;

/** Takes a text and the mentions found in it, in order; gives the years that follow such a heading, one number right behind each skill. */
export function flatYears(text: string, mentions: readonly SkillMention[]): StatedYears[] {
  const found: StatedYears[] = [];
  if (mentions.length < FEWEST || !SIGN.test(text)) return found;
  let next = 0;
  for (const heading of text.matchAll(HEADING)) {
    let end = heading.index + heading[0].length;
    const rows: StatedYears[] = [];
    for (; next < mentions.length; next += 1) {
      const mention = mentions[next]!;
      if (mention.start < end) continue;
      const way = text.slice(end, mention.start);
      if (way.length > (rows.length === 0 ? TO_FIRST : TO_NEXT) || (rows.length === 0 ? /[\n|\t]/u : /[\n|\t]|[.!?;]\s/u).test(way)) break;
      const row = readRow(text, mention);
      // The cells of the heading may name a skill as well.
      if (row) end = rows[rows.push(row) - 1]!.end;
      else if (rows.length > 0) break;
    }
    if (rows.length >= FEWEST) found.push(...rows);
  }
  return found;
}

function readRow(text: string, { skill, end }: SkillMention): StatedYears | null {
  const value = VALUE.exec(text.slice(end, end + 8));
  const min = value ? Number(value[1]!.replace(',', '.')) : MOST_YEARS + 1;
  if (!value || min > MOST_YEARS) return null;
  return { start: end + 1, end: end + value[0].length, min, orMore: value[2] === '+', implausible: false, skills: [skill] };
}
