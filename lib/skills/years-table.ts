/** Tables of skills with a column of years: rows of cells behind a row of headings. */
import { MOST_YEARS } from './time-words';
import type { SkillMention, StatedYears } from './types';

/** A heading of such a column. */
const HEADING = /^(?:(?:no\.?|number|nr\.?|total)\s(?:of\s)?)?(?:years|yrs\.?|years? of exp(?:erience|\.)?|years? exp(?:erience|\.)?|experience ?[([]? ?(?:in )?(?:years?|yrs?\.?) ?[)\]]?|exp\.? ?[([]?(?:years?|yrs?\.?)[)\]]?|years used|jahre|jahre erfahrung|erfahrung ?[([]?(?:in )?jahren?[)\]]?|ann[ée]es|années d['’]expérience|años|años de experiencia|anos|anos de experiência|anni|anni di esperienza|jaren|jaren ervaring|lata|lata doświadczenia|лет|годы|опыт ?[(]?лет[)]?|лет опыта)$/iu;
const VALUE = /^(?:~|≈|ca\.?|approx\.?)?\s?(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:(?:-|–)\s?(\d{1,2}))?\s?(\+)?$/u;
/** A line under the headings of a Markdown table. */
const RULE = /^[\s|:+=-]*$/u;
/** Cells of a row that are looked at. */
const MOST_CELLS = 12;

type Cell = { start: number; text: string };

/**
 * Takes a text and the mentions found in it, in order; gives the years that its tables tell of the skills, in order. A table is a row of
 * headings parted by "|" or tabs, one of which says years, and the rows below it up to a line that has no such sign.
 */
export function tableYears(text: string, mentions: readonly SkillMention[]): StatedYears[] {
  if (mentions.length === 0 || !(text.includes('|') || text.includes('\t'))) return [];
  const found: StatedYears[] = [];
  let column = -1;
  let next = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const cells = cellsOf(text, start, end);
    const heading = cells.findIndex((cell) => HEADING.test(cell.text));
    if (cells.length < 2) column = -1;
    else if (heading >= 0) column = heading;
    else if (column >= 0 && !RULE.test(text.slice(start, Math.min(end, start + 400)))) {
      while (next < mentions.length && mentions[next]!.start < start) next += 1;
      const row = readRow(cells, column, mentions, next, end);
      if (row) found.push(row);
    }
    start = end + 1;
  }
  return found;
}

/** The cells of a line; a sign at its beginning and end is its frame. */
function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (let i = from; i <= to && cells.length < MOST_CELLS; i += 1) {
    if (i < to && text[i] !== '|' && text[i] !== '\t') continue;
    const raw = text.slice(start, Math.min(i, start + 80));
    const blank = raw.length - raw.trimStart().length;
    const bare = raw.trim();
    if (bare !== '' || (start > from && i < to)) cells.push({ start: start + blank, text: bare });
    start = i + 1;
  }
  return cells;
}

function readRow(cells: readonly Cell[], column: number, mentions: readonly SkillMention[], next: number, end: number): StatedYears | null {
  const cell = cells[column];
  const value = cell && VALUE.exec(cell.text);
  if (!value) return null;
  const min = Number(value[1]!.replace(',', '.'));
  const max = value[2] === undefined ? undefined : Number(value[2]);
  if ((max ?? min) > MOST_YEARS) return null;
  // The skills of the row's first cell that names any, and of that cell only.
  const skills: string[] = [];
  const first = mentions[next];
  const at = first ? cells.findLastIndex((each) => each.start <= first.start) : -1;
  const close = at + 1 < cells.length ? cells[at + 1]!.start : end;
  for (let n = next; n < mentions.length && mentions[n]!.start < close && at !== column; n += 1) skills.push(mentions[n]!.skill);
  if (skills.length === 0) return null;
  return {
    start: cell.start, end: cell.start + cell.text.length, min, ...(max !== undefined && max > min ? { max } : {}),
    orMore: value[3] !== undefined, implausible: false, skills: [...new Set(skills)],
  };
}
