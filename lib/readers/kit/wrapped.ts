/** Texts that a page breaks over several elements, joined again: dates one above the other, and the lines of a page made from a PDF. */
import { parseSpan } from '../../core/dates';
import type { Line } from './draft';
import { sectionOf } from './sections';

const FEWEST_LINES = 20;
const SHARE = 0.12;
const LONGEST = 3000;

const page = /^(?:page|seite|página|pagina|strona|страница)\s?\d{1,3}(?:\s?(?:of|von|de|di|van|z|из|\/)\s?\d{1,3})?$/i;
const ended = /[.!?:;。]["”’)]?$/;

/** Takes a page's lines; gives them joined where the page is such a conversion, else the very same list. */
export function joinWrapped(lines: Line[]): Line[] {
  const usable = lines.filter((line) => line.block && line.text === line.block.text.slice(line.at));
  if (usable.length < FEWEST_LINES || lines.some((line) => line.level)) return lines;
  const broken = usable.filter((line, i) => i > 0 && !line.bullet && !line.block!.item && /^\p{Ll}/u.test(line.text) && !ended.test(usable[i - 1]!.text)).length;
  if (broken < usable.length * SHARE) return lines;
  const widths = usable.map((line) => line.text.length).sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.9)]! * 0.72;
  const joined: Line[] = [];
  for (const line of lines) {
    if (page.test(line.text)) continue;
    const last = joined.at(-1);
    if (last && goesOn(last, line, lastWidth(last), full)) joined[joined.length - 1] = join(last, line);
    else joined.push(line);
  }
  return joined;
}

const dashOnly = /^(?:[-–—~〜～]|to|bis|until|à|a|do|до|至)$/i;
const LONGEST_DATE = 25;

/** "January 2018", "—", "January 2021" in three lines, or in two with the dash at one of them, become one; texts without a letter or a digit go. */
export function joinDates(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [first, second, third] = [lines[i]!, lines[i + 1], lines[i + 2]];
    const middle = second && dashOnly.test(second.text);
    const end = middle ? third : second;
    const open = first.text.length < LONGEST_DATE && end && end.text.length < LONGEST_DATE && (middle || /[-–—]$/.test(first.text) || /^[-–—]/.test(end.text)) && /\d{4}/.test(first.text) && !parseSpan(first.text.replace(/\s?[-–—]$/, ''));
    if (open && whole(first) && whole(end)) {
      const both = join(middle ? join(first, second) : first, end);
      const span = parseSpan(both.text);
      if (span && both.text.length - (span.end - span.start) < 4) {
        joined.push({ ...both, hint: 'dates', bullet: false });
        i += middle ? 2 : 1;
        continue;
      }
    }
    if (/[\p{L}\p{N}]/u.test(first.text)) joined.push(first);
  }
  return joined;
}

const whole = (line: Line): boolean => !!line.block && line.at === 0 && line.text === line.block.text;

/** How wide the last printed line of a joined one is. */
const lastWidth = (line: Line): number => line.block!.parts.slice(line.block!.parts.findLastIndex((part) => part.line)).reduce((sum, part) => sum + part.to - part.from, 0);

function goesOn(last: Line, line: Line, width: number, full: number): boolean {
  if (!last.block || !line.block || line.at !== 0 || line.bullet || line.strong !== last.strong || last.text.length > LONGEST) return false;
  if (sectionOf(line.text) || sectionOf(last.text) || (line.text.length < 80 && parseSpan(line.text)) || (last.text.length < 80 && parseSpan(last.text))) return false;
  if (/^\p{Ll}/u.test(line.text)) return !ended.test(last.text) && last.text.length > 20;
  return width > full && !ended.test(last.text);
}

function join(last: Line, line: Line): Line {
  const hyphen = /\p{L}-$/u.test(last.text);
  const [first, ...rest] = line.block!.parts;
  const parts = first ? [...last.block!.parts, { ...first, ...(hyphen ? {} : { line: true as const }) }, ...rest] : last.block!.parts;
  const text = `${last.block!.text}${hyphen ? '' : ' '}${line.block!.text}`;
  return { ...last, text: text.slice(last.at), block: { ...last.block!, text, parts } };
}
