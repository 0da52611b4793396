/** Plain text as lines: headings by their words, bullets by their marks, wrapped lines joined. */
import { parseSpan } from '../../core/dates';
import { collapse } from '../../core/text';
import type { Line } from './draft';
import { sectionOf } from './sections';
import { breakUp } from './walls';

const MOST_LINES = 20_000;
const LONGEST_LINE = 5000;
const mark = /^(?:[•●○▪◦‣·✓►➤➢❖∙]|[-–—*](?=\s)|\d{1,2}[.)](?=\s)|\(cid:\d{1,4}\))\s*(?=\S)/u;
/** A mark that lost its text to the next line; some programs make an `o` of it. */
const loneMark = /^(?:[•●○▪◦‣*·✓►➤➢❖∙]|o|\(cid:\d{1,4}\))$/u;
/** "company - Acme", "Employer: Acme": a job begins. */
const employer = /^(?:company|employer|organi[sz]ation)\s*[-–:]\s+(?=\S)/i;

/** Takes a whole text; gives its lines in order, empty ones left out. `gap` tells that an empty one stood before. */
export function plainLines(text: string): Line[] {
  const lines: Line[] = [];
  let wrapped = false;
  let gap = false;
  let marked = false;
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const whole = collapse(raw);
    if (!whole || /^[-=_*~#\s]+$/.test(whole)) {
      // A lone asterisk or dash is a mark, a row of them is a rule.
      marked = loneMark.test(whole);
      wrapped = false;
      gap = true;
      continue;
    }
    if (loneMark.test(whole)) {
      marked = true;
      continue;
    }
    for (const shown of breakUp(whole)) {
      const lead = mark.exec(shown)?.[0].length ?? 0;
      const markdown = /^#{1,6}\s+/.exec(shown)?.[0].length ?? 0;
      const body = bare(shown.slice(lead || markdown));
      if (!body) continue;
      const bullet = lead > 0 || marked;
      const last = lines[lines.length - 1];
      if (last && wrapped && !bullet && !markdown && continues(last, raw, body)) {
        last.text = `${last.text} ${body}`.slice(0, LONGEST_LINE);
        continue;
      }
      const heading = !bullet && (markdown > 0 || (body.length < 50 && sectionOf(body, /^[^\p{Ll}]+$/u.test(body)) !== null));
      const job = employer.exec(body)?.[0].length ?? 0;
      lines.push({
        text: body.slice(job, LONGEST_LINE), level: heading ? (markdown > 0 ? markdown - 1 : 2) : 0, bullet, strong: false, at: 0, gap,
        ...(job ? { hint: 'organisation' as const, starts: true } : {}),
      });
      wrapped = true;
      gap = false;
      marked = false;
    }
    if (lines.length > MOST_LINES) break;
  }
  return lines;
}

/** Without the marks that make a text bold or slanted in Markdown. */
const bare = (text: string): string => text.replace(/^\*\*([^*]+)\*\*:?$/, '$1').replace(/^[*_]([^*_]+)[*_]$/, '$1');

/** A text broken over several lines goes on: it starts small, or under a bullet it is indented. */
function continues(last: Line, raw: string, body: string): boolean {
  if (last.level || sectionOf(body)) return false;
  if (last.bullet) return /^\s{2,}\S|^\s*\p{Ll}/u.test(raw);
  return last.text.length > 55 && !/[.!?:]$/.test(last.text) && !(last.text.length < 160 && parseSpan(last.text)) && /^\p{Ll}{2,}\s/u.test(body);
}
