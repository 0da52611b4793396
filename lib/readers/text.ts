/** Plain text of a résumé, pasted or from a file: headings by line, entries by dates, bullets by their marks. */
import { collapse } from '../core/text';
import type { ReadResult } from '../model';
import { type Line, openDraft } from './kit/draft';
import { sectionOf } from './kit/sections';
import { addHead, addParts, isCareer, partsOf } from './outline';

const LONGEST = 500_000;
const mark = /^(?:[•●○▪◦‣*·✓►➤∙]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*(?=\S)/u;

/** Reads plain text. `now` is ISO 8601. Fails with `empty`, `too-large` or, when it holds no career, `not-a-resume`. */
export function readText(text: string, now: string): ReadResult {
  if (text.length > LONGEST) return { ok: false, reason: 'too-large' };
  if (!text.trim()) return { ok: false, reason: 'empty' };
  const draft = openDraft('paste', '', now, 'text');
  const lines: Line[] = [];
  let wrapped = false;
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const shown = collapse(raw);
    if (!shown || /^[-=_*~#\s]+$/.test(shown)) {
      wrapped = false;
      continue;
    }
    const lead = mark.exec(shown)?.[0].length ?? 0;
    const markdown = /^#{1,6}\s+/.exec(shown)?.[0].length ?? 0;
    const body = shown.slice(lead || markdown).replace(/^\*\*(.+)\*\*:?$/, '$1');
    const last = lines[lines.length - 1];
    // A bullet broken over several lines is one text; the continuation starts small or is indented.
    if (last?.bullet && wrapped && !lead && /^\s{2,}\S|^\p{Ll}/u.test(raw) && !sectionOf(body)) {
      last.text = `${last.text} ${body}`;
      continue;
    }
    wrapped = true;
    const heading = !lead && (markdown > 0 || (body.length < 50 && sectionOf(body, /^[^\p{Ll}]+$/u.test(body)) !== null));
    lines.push({ text: body.slice(0, 5000), level: heading ? (markdown > 0 ? markdown - 1 : 2) : 0, bullet: lead > 0, strong: false, at: 0 });
    if (lines.length > 20_000) break;
  }
  const parts = partsOf(lines);
  addHead(draft, parts[0]!.lines, 'text');
  addParts(draft, null, parts, 'text');
  if (!isCareer(draft)) return { ok: false, reason: 'not-a-resume' };
  return { ok: true, profile: draft.profile };
}
