/**
 * LinkedIn's "Save to PDF" exports against the facts beside them. Rule: texts are compared trimmed, in small letters, blanks as one; dates as
 * YYYY-MM or YYYY; a degree and its subject as one title, without the words and signs that join them ("BSc in Physics" is "BSc, Physics").
 * Entries are paired greedily, best agreement first; each field of an entry counts by itself. F1 over all fields of all files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../lib/model';
import { readFile } from '../read-file';
import { precisionRecall } from './measures';

type Entry = { title?: string; organisation?: string; start?: string; end?: string };
type Facts = { name?: string; headline?: string; location?: string; work: Entry[]; education: Entry[] };
type Golden = {
  basics?: { name?: string; label?: string; location?: { city?: string; region?: string; countryCode?: string } };
  work?: { name?: string; position?: string; startDate?: string; endDate?: string }[];
  education?: { institution?: string; studyType?: string; area?: string; startDate?: string; endDate?: string }[];
};
type Tally = { hit: number; given: number; wanted: number };

const FIELDS = ['name', 'headline', 'location', 'title', 'organisation', 'start', 'end'] as const;
const ENTRY_FIELDS = ['title', 'organisation', 'start', 'end'] as const;

const bare = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
const study = (type: string | undefined, area: string | undefined): string =>
  [type, area].filter(Boolean).join(' ').toLowerCase().replace(/[,;–-]/g, ' ').split(/\s+/).filter((word) => word && !/^(?:in|of|and|&)$/.test(word)).join(' ');

function ofGolden({ basics, work, education }: Golden): Facts {
  const { city, region, countryCode } = basics?.location ?? {};
  return {
    name: basics?.name, headline: basics?.label, location: [city, region, countryCode].filter(Boolean).join(', '),
    work: (work ?? []).map((one) => ({ title: one.position, organisation: one.name, start: one.startDate, end: one.endDate })),
    education: (education ?? []).map((one) => ({ title: study(one.studyType, one.area), organisation: one.institution, start: one.startDate, end: one.endDate })),
  };
}

function ofProfile({ name, label, location, work, education }: Profile): Facts {
  return {
    name, headline: label, location,
    work: work.map((one) => ({ title: one.position, organisation: one.name, start: one.startDate, end: one.endDate })),
    education: education.map((one) => ({ title: study(one.studyType, one.area), organisation: one.institution, start: one.startDate, end: one.endDate })),
  };
}

const same = (a: string | undefined, b: string | undefined): boolean => bare(a) !== '' && bare(a) === bare(b);
const agreement = (a: Entry, b: Entry): number => ENTRY_FIELDS.filter((field) => same(a[field], b[field])).length;

/** Pairs entries, best agreement first; what is left over stays alone. */
function paired(given: Entry[], wanted: Entry[]): [Entry, Entry][] {
  const all = given.flatMap((one, i) => wanted.map((other, j) => ({ i, j, score: agreement(one, other) }))).filter(({ score }) => score > 0);
  const pairs: [Entry, Entry][] = [];
  const [usedGiven, usedWanted] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of all.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    if (usedGiven.has(i) || usedWanted.has(j)) continue;
    usedGiven.add(i);
    usedWanted.add(j);
    pairs.push([given[i]!, wanted[j]!]);
  }
  given.forEach((one, i) => !usedGiven.has(i) && pairs.push([one, {}]));
  wanted.forEach((one, j) => !usedWanted.has(j) && pairs.push([{}, one]));
  return pairs;
}

function shown({ hit, given, wanted }: Tally): string {
  const { precision, recall, f1 } = precisionRecall(hit, given - hit, wanted - hit);
  return `F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
}

/** Scores every `X.pdf` with an `X.expected.json` beside it. Gives the lines to print, and each field that differs. */
export async function scorePdfs(dir: string): Promise<{ lines: string[]; details: string[] }> {
  const tallies = new Map<string, Tally>([...FIELDS, 'all'].map((field) => [field, { hit: 0, given: 0, wanted: 0 }]));
  const details: string[] = [];
  const files = readdirSync(dir).filter((name) => name.endsWith('.pdf')).sort();
  for (const file of files) {
    const golden = ofGolden(JSON.parse(readFileSync(join(dir, file.replace(/\.pdf$/, '.expected.json')), 'utf8')) as Golden);
    const read = await readFile(join(dir, file), { now: '2026-01-01T00:00:00.000Z' });
    if (!read.ok) details.push(`${file}: ${read.reason}`);
    const given = read.ok ? ofProfile(read.profile) : { work: [], education: [] };
    const count = (field: (typeof FIELDS)[number], ours: string | undefined, theirs: string | undefined): void => {
      for (const tally of [tallies.get(field)!, tallies.get('all')!]) {
        if (bare(ours)) tally.given++;
        if (bare(theirs)) tally.wanted++;
        if (same(ours, theirs)) tally.hit++;
      }
      if (bare(ours) !== bare(theirs)) details.push(`${file} ${field}: read "${ours ?? ''}", expected "${theirs ?? ''}"`);
    };
    for (const field of ['name', 'headline', 'location'] as const) count(field, given[field], golden[field]);
    for (const list of ['work', 'education'] as const) {
      for (const [ours, theirs] of paired(given[list], golden[list])) for (const field of ENTRY_FIELDS) count(field, ours[field], theirs[field]);
    }
  }
  return {
    lines: [`LinkedIn PDFs (${files.length} files): ${shown(tallies.get('all')!)}`, ...FIELDS.map((field) => `  ${field.padEnd(13)} ${shown(tallies.get(field)!)}`)],
    details,
  };
}
