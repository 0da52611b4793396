/** Shortlists as a table for spreadsheets, in which no cell can become a formula. */
import { newestProfile } from '../model';
import type { Candidate, Shortlist } from '../model';

export type CsvRow = {
  name: string;
  headline: string;
  location: string;
  stage: string;
  /** Names of the shortlists. */
  shortlists: readonly string[];
  score: number | null;
  couldReach: number | null;
  /** As the screens say it: "Strong match". */
  band: string;
  /** As the screens say it: "5 of 6". */
  mustHavesMet: string;
  tags: readonly string[];
  notes: string;
  pageAddress: string;
  /** ISO 8601. */
  savedAt: string;
};

const columns: readonly [title: string, value: (row: CsvRow) => string][] = [
  ['name', (row) => row.name],
  ['headline', (row) => row.headline],
  ['location', (row) => row.location],
  ['stage', (row) => row.stage],
  ['shortlists', (row) => row.shortlists.join('; ')],
  ['score', (row) => row.score?.toString() ?? ''],
  ['could reach', (row) => row.couldReach?.toString() ?? ''],
  ['band', (row) => row.band],
  ['must-haves met', (row) => row.mustHavesMet],
  ['tags', (row) => row.tags.join('; ')],
  ['notes', (row) => row.notes],
  ['page address', (row) => row.pageAddress],
  ['saved at', (row) => row.savedAt],
];

/** Takes one row per candidate, in the order wanted; gives the file's text (UTF-8 with mark, CRLF, every cell quoted). Never fails. */
export function exportCsv(rows: readonly CsvRow[]): string {
  const lines = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, value]) => safeCell(value(row))))];
  // The mark tells spreadsheets that the file is UTF-8.
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

// Every cell quoted is all of CSV that is needed to write it; the libraries for it carry code that downloads files.
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Takes a candidate, all shortlists and what the caller computed; gives the row, from the newest reading of their pages. Never fails. */
export function csvRow(
  candidate: Candidate, shortlists: readonly Shortlist[], judged: Pick<CsvRow, 'score' | 'couldReach' | 'band' | 'mustHavesMet'>,
): CsvRow {
  const profile = newestProfile(candidate);
  return {
    name: profile.name ?? '',
    headline: profile.label ?? '',
    location: profile.location ?? '',
    stage: candidate.stage,
    shortlists: shortlists.filter((list) => candidate.shortlists.includes(list.id)).map((list) => list.name),
    ...judged,
    tags: candidate.tags,
    notes: candidate.notes,
    pageAddress: profile.source.url,
    savedAt: candidate.createdAt,
  };
}

const leads = '=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212';
const separators = ',;|"\t\r\n\v\f\u0085\u2028\u2029';

/** Blanks, controls and marks that a spreadsheet may drop before it looks at the first sign. */
function droppable(c: string): boolean {
  const code = c.charCodeAt(0);
  return code <= 0x20 || (code >= 0x7f && code <= 0xa0) || (code >= 0x2000 && code <= 0x200f) || (code >= 0x202a && code <= 0x202f)
    || (code >= 0x205f && code <= 0x206f) || code === 0xad || code === 0x3000 || code === 0xfeff;
}

/**
 * Puts an apostrophe before every sign that could begin a formula: at the start of the cell, and after separators and quotes within it, for
 * programs that split the line elsewhere. `plainCell` takes them away again. Takes any text; never fails; time linear in its length.
 */
export const safeCell = (text: string): string => mark(text, (quotes) => `'${quotes}`);

/** Gives back the text that `safeCell` was given. Never fails. */
export const plainCell = (cell: string): string => mark(cell, (quotes) => quotes.slice(1));

function mark(text: string, change: (apostrophes: string) => string): string {
  let out = '';
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    let end = i;
    while (atStart && text[end] === "'") end++;
    const c = text[end] ?? '';
    const apostrophes = text.slice(i, end);
    out += (atStart && c !== '' && leads.includes(c) ? change(apostrophes) : apostrophes) + c;
    atStart = c !== '' && (separators.includes(c) || (atStart && end === i && droppable(c)));
    i = end;
  }
  return out;
}
