/** A job text taken apart into statements, each with the section that it stands in. */
import type { Token } from '../phrases';
import { tokensOf } from '../phrases';
import { bulletAt, piecesOf } from './cuts';
import type { Heading } from './headings';
import { headingsIn } from './headings';
import type { SectionKind } from './section-words';
import type { Section, Span, Unit } from './types';

type Line = Span & { level: number; bullet: boolean; bold: boolean };

const none: Section = { kind: 'none', name: '', span: null };
const blank = /\s/;
const lead = /^(?:[-–—*o»+>→]|\(?\d{1,2}[.)]|\(?[a-z]\))(?=[\s*])/u;

/** Takes a text; gives its headings' sections and statements in order, with exact places. Linear in the length of the text. */
export function unitsOf(text: string): { units: Unit[]; sections: Section[] } {
  const units: Unit[] = [];
  const sections: Section[] = [];
  let section = none;
  let level = 0;
  for (const line of linesOf(text)) {
    let only: Section | null = null;
    for (const piece of line.level > 0 || line.bold ? [{ ...line }] : piecesOf(text, line.start, line.end)) {
      const span = trimmed(text, piece.start, piece.end);
      if (!span) continue;
      const tokens: Token[] = tokensOf(text.slice(span.start, span.end));
      const shape = { level: line.level, bold: line.bold, bullet: line.bullet || piece.bullet, whole: span.start === line.start && span.end === line.end };
      let from = span.start;
      for (const heading of headingsIn(text.slice(span.start, span.end), tokens, shape)) {
        push(units, text, from, span.start + heading.start, only ?? section, shape.bullet);
        from = span.start + heading.behind;
        const next = named(text, span, heading);
        if (section.kind === 'guide' && !heading.whole) continue;
        const kept = inside(section, next, heading, line.level, level);
        if (!heading.whole && (shape.bullet || (brief.has(next.kind) && line.end - line.start < shortLine))) only = kept ?? null;
        else if (kept) {
          section = kept;
          only = null;
          if (line.level > 0) level = line.level;
          sections.push(kept);
        }
      }
      push(units, text, from, span.end, only ?? section, shape.bullet);
    }
  }
  return { units, sections };
}

function named(text: string, span: Span, heading: Heading): Section {
  const place = { start: span.start + heading.start, end: span.start + heading.end };
  return { kind: heading.kind, name: text.slice(place.start, place.end), span: place };
}

/** In a short line these say something of this line only: "Location: Lyon". */
const brief = new Set<SectionKind>(['facts', 'offer', 'company', 'label', 'apply']);
const shortLine = 120;

const needing = new Set<SectionKind>(['must', 'nice', 'needs', 'soft']);

/** The section that a heading begins; null when it is only a topic within the one at hand. */
function inside(section: Section, next: Section, heading: Heading, newLevel: number, level: number): Section | null {
  const deeper = newLevel === 0 || level === 0 || newLevel > level;
  if (next.kind === 'none') return deeper && section.kind !== 'none' ? null : next;
  if (next.kind === 'stack') return needing.has(section.kind) && deeper ? null : { ...next, kind: 'facts' };
  if (next.kind !== 'label') return next;
  if ((section.kind === 'must' || section.kind === 'nice') && (deeper || !heading.whole)) return null;
  return { ...next, kind: 'needs' };
}

function push(units: Unit[], text: string, from: number, to: number, section: Section, bullet: boolean): void {
  const span = trimmed(text, from, to);
  if (span) units.push({ ...span, section, bullet });
}

/** Without blanks, bullets and stops at the ends; null when nothing that can be read is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  for (;;) {
    while (start < end && (blank.test(text[start]!) || '*_|>:.,;–—#'.includes(text[start]!) && !(text[start] === '.' && /[a-z]/i.test(text[start + 1] ?? '')))) start += 1;
    const mark = lead.exec(text.slice(start, Math.min(end, start + 8)));
    const size = mark ? mark[0].length : start < end ? bulletAt(text, start) : 0;
    if (size === 0) break;
    start += size;
  }
  while (end > start && (blank.test(text[end - 1]!) || '*_|.;,•-–'.includes(text[end - 1]!))) end -= 1;
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}

/** Whether a line ends in the middle of "( e.g. …": a sentence splitter cut it there. */
const isHanging = (end: string) => /\b(?:e\.\s?g|i\.\s?e)\s?\.?\s*$/.test(end);

/** Lines; one that goes on in the next (it ends in no stop, the next begins small) is one with it. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let open = false;
  let hanging = false;
  for (let from = 0; from <= text.length;) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const span = trimmed(text, from, to);
    const last = lines.at(-1);
    if (span && last && hanging && span.start - last.end < 12) {
      last.end = span.end;
      hanging = isHanging(text.slice(Math.max(from, to - 60), to));
    } else if (span && !/^[-=_*\s]{3,}$/.test(text.slice(from, Math.min(to, from + 200)))) {
      const raw = text.slice(from, Math.min(to, from + 40)).trimStart();
      const level = /^#{1,6}(?=\s)/.exec(raw)?.[0].length ?? 0;
      const bullet = lead.test(raw) || bulletAt(raw, 0) > 0;
      if (open && last && level === 0 && !bullet && !last.bold && last.level === 0 && /^[\p{Ll}(]/u.test(text.slice(span.start, span.start + 1)) && !/[.:!?;]\s*$/.test(text.slice(last.start, from).slice(-4))) last.end = span.end;
      else {
        const bold = /^(?:\*\*|__)/.test(raw) && /(?:\*\*|__):?\s*$/.test(text.slice(Math.max(from, to - 8), to));
        lines.push({ start: span.start, end: span.end, level, bullet, bold });
      }
      open = to - from > 40;
      hanging = isHanging(text.slice(Math.max(from, to - 60), to));
    } else open = false;
    from = to + 1;
  }
  return lines;
}
