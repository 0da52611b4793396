/** Saved pages and résumé files, held field by field against the JSON that lies beside them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../lib/model';
import { openHtml } from '../html-file';
import { readFile } from '../read-file';
import { type Expectation, type ExpectedEntry, expectationOf } from './expectations';
import { precisionRecall } from './measures';

/** What the readers are told the time is; no field that is scored depends on it. */
const NOW = '2026-01-01T00:00:00.000Z';
/** Saved pages of a board seldom tell their address, without which no board's reader is asked. */
const ADDRESS: Readonly<Record<string, string>> = { linkedin: 'https://www.linkedin.com/in/somebody/', github: 'https://github.com/somebody' };

const RULE = 'trimmed, blanks collapsed, case ignored, dates YYYY-MM or YYYY; entries paired greedily by what they share; of a JSON that is not made from the page, a value is asked for as often as short texts of the page hold it';

/** A name inside a longer text is told, not shown. */
const LONGEST_FIELD = 120;

type Tally = { right: number; wrong: number; missed: number };
type Page = { file: string; group: string; golden: boolean; tally: Tally; name: boolean; differences: string[] };
/** A value asked for beside the value read. */
type Pair = [field: string, asked: string | null | undefined, read: string | undefined];

const norm = (value: string | null | undefined): string => (value ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const same = (asked: string | null | undefined, read: string | undefined): boolean => norm(asked) === norm(read);

/**
 * Scores every page and résumé file under `DIR/pages` that has an expectation: `X.golden.json` (by hand) or `X.expected.json` (of the place
 * it came from) beside `X.html` or `X.pdf`; a `resume.json` is its own. Gives the lines to print and, page by page, what differs.
 */
export async function scorePages(dir: string): Promise<{ lines: string[]; details: string[] }> {
  const root = join(dir, 'pages');
  if (!existsSync(root)) return { lines: [], details: [] };
  const notes = notesOf(root);
  const scored: Page[] = [];
  const unread: string[] = [];
  const states = new Map<string, string[]>([['not loaded', []], ['masked', []]]);
  for (const group of readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name).sort()) {
    const files = readdirSync(join(root, group)).sort();
    for (const file of files.filter((one) => /\.html$|\.pdf$|resume\.json$/.test(one))) {
      const path = `${group}/${file}`;
      const beside = expectationFile(file, files);
      const expected = beside ? expectationOf(JSON.parse(readFileSync(join(root, group, beside), 'utf8'))) : null;
      const url = expected?.url ?? ADDRESS[group];
      const result = await readFile(join(root, path), { now: NOW, ...(url && file.endsWith('.html') ? { url } : {}) });
      const profile = result.ok ? result.profile : null;
      const state = /masked/.test(notes.get(path) ?? '') ? 'masked' : /not loaded/.test(notes.get(path) ?? '') ? 'not loaded' : null;
      if (state) states.get(state)!.push(`${verdict(profile, state) ? 'said' : 'NOT SAID'}  ${path}`);
      if (!result.ok && result.reason === 'unsupported-file') unread.push(path);
      else if (expected) scored.push(score(path, group, profile, file === beside ? { ...expected, whole: true } : expected.whole ? expected : shownOf(expected, join(root, path)), beside!.includes('.golden.')));
    }
  }
  const lines = scored.length ? [`pages      ${scored.length} with an expectation (${RULE})`] : [];
  lines.push(...line('LinkedIn goldens', scored.filter((one) => one.golden && one.group === 'linkedin')));
  for (const group of [...new Set(scored.map((one) => one.group))]) lines.push(...line(group, scored.filter((one) => one.group === group && !one.golden)));
  for (const [state, all] of states) if (all.length) lines.push(`  ${state}: said of ${all.filter((one) => one.startsWith('said')).length} of ${all.length}`);
  if (scored.length) lines.push(`  another name than asked for: ${scored.filter((one) => !one.name).length}`);
  if (unread.length) lines.push(`  of a kind that is not read: ${unread.length}`);
  return { lines, details: [...scored.flatMap((one) => [`${one.file}  F1 ${f1([one]).toFixed(3)}`, ...one.differences.map((each) => `    ${each}`)]), ...[...states.values()].flat()] };
}

/** The line of a group of pages, and how the worst of them did. */
function line(name: string, pages: Page[]): string[] {
  if (!pages.length) return [];
  const each = pages.map((one) => f1([one]));
  return [`  ${name.padEnd(20)} F1 ${f1(pages).toFixed(3)}   worst page ${Math.min(...each).toFixed(3)}   (${pages.length})`];
}

function f1(pages: Page[]): number {
  const sum = (key: keyof Tally) => pages.reduce((total, one) => total + one.tally[key], 0);
  return precisionRecall(sum('right'), sum('wrong'), sum('missed')).f1;
}

function expectationFile(file: string, files: string[]): string | undefined {
  if (file.endsWith('resume.json')) return file;
  const bare = file.replace(/\.\w+$/, '');
  return [`${bare}.golden.json`, `${bare}.expected.json`].find((one) => files.includes(one));
}

/** What `index.json` says of each page, where there is one. */
function notesOf(root: string): Map<string, string> {
  if (!existsSync(join(root, 'index.json'))) return new Map();
  const index = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as { file?: string; quality?: string }[];
  return new Map((Array.isArray(index) ? index : []).map((one) => [one.file ?? '', one.quality ?? '']));
}

/** Whether what the page holds back is named, and nothing of it taken for a value. */
function verdict(profile: Profile | null, state: string): boolean {
  if (!profile) return false;
  const { missing } = profile.capture;
  if (state === 'masked') return missing.some((one) => one.why === 'masked') && !JSON.stringify(profile).includes('***');
  return profile.work.length > 0 || missing.some((one) => one.section === 'work' && one.why === 'not-loaded');
}

/** What the page shows of an expectation: a theme leaves some fields out, and names an employer once for several jobs. */
function shownOf(expected: Expectation, path: string): Expectation {
  if (!path.endsWith('.html')) return expected;
  const page = openHtml(readFileSync(path), { file: 'file:///page' });
  for (const element of page.document.querySelectorAll('script, style, template')) element.remove();
  const texts: string[] = [];
  for (const walker = page.document.createTreeWalker(page.document.body, 4); walker.nextNode();) {
    const text = norm(walker.currentNode.nodeValue);
    if (text && text.length <= LONGEST_FIELD) texts.push(text);
  }
  const text = texts.join('\n');
  page.close();
  const left = new Map<string, number>();
  const shown = (value: string | undefined): string | undefined => {
    const key = norm(value);
    if (!key) return undefined;
    const times = left.get(key) ?? text.split(key).length - 1;
    left.set(key, times - 1);
    return times > 0 ? value : undefined;
  };
  const entries = (all: ExpectedEntry[] | undefined) => all?.map((one) => ({ ...one, title: shown(one.title), organisation: shown(one.organisation) })).filter((one) => one.title ?? one.organisation);
  return { ...expected, name: shown(expected.name), work: entries(expected.work), education: entries(expected.education) };
}

function score(file: string, group: string, profile: Profile | null, expected: Expectation, golden: boolean): Page {
  const pairs: Pair[] = [];
  if (expected.name !== undefined) pairs.push(['name', expected.name, profile?.name]);
  if (expected.whole && expected.headline !== undefined) pairs.push(['headline', expected.headline, profile?.label]);
  if (expected.whole && expected.location !== undefined) pairs.push(['location', expected.location, profile?.location]);
  if (expected.work) pairs.push(...entryPairs('work', expected.work, (profile?.work ?? []).map((one) => ({ title: one.position, organisation: one.name, start: one.startDate, end: one.endDate })), expected.whole));
  if (expected.education) pairs.push(...entryPairs('education', expected.education, (profile?.education ?? []).map((one) => ({ title: degreeOf(one, expected.education ?? []), organisation: one.institution, start: one.startDate, end: one.endDate })), expected.whole));
  const tally: Tally = { right: 0, wrong: 0, missed: 0 };
  const differences: string[] = [];
  for (const [field, asked, read] of pairs) {
    if (same(asked, read)) {
      if (norm(asked)) tally.right++;
      continue;
    }
    if (norm(asked)) tally.missed++;
    if (norm(read)) tally.wrong++;
    differences.push(`${field}: asked “${asked ?? ''}”, read “${read ?? ''}”`);
  }
  return { file, group, golden, tally, name: !profile?.name || expected.name === undefined || same(expected.name, profile.name), differences };
}

/** A degree is asked for with its subject or without: the way that is asked for somewhere is taken. */
function degreeOf({ studyType, area }: Profile['education'][number], asked: ExpectedEntry[]): string | undefined {
  const ways = [studyType, ...[', ', ' in ', ' '].map((joint) => [studyType, area].filter(Boolean).join(joint))];
  return ways.find((way) => way && asked.some((one) => same(one.title, way))) ?? studyType;
}

type ReadEntry = { title?: string | undefined; organisation?: string | undefined; start?: string | undefined; end?: string | undefined };

/** Pairs the entries, best match first; what is left over on either side stands against nothing. */
function entryPairs(kind: 'work' | 'education', asked: ExpectedEntry[], read: ReadEntry[], whole: boolean): Pair[] {
  const likeness = (a: ExpectedEntry, b: ReadEntry): number => (same(a.organisation, b.organisation) ? 3 : 0) + (same(a.title, b.title) ? 3 : 0) + (a.start && same(a.start, b.start) ? 2 : 0) + (a.end && same(a.end, b.end) ? 1 : 0);
  const all = asked.flatMap((a, i) => read.map((b, n) => ({ i, n, like: likeness(a, b) }))).filter((one) => one.like > 0).sort((a, b) => b.like - a.like || a.i - b.i || a.n - b.n);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, n } of all) {
    if (partner.has(i) || taken.has(n)) continue;
    partner.set(i, n);
    taken.add(n);
  }
  const pairs: Pair[] = [];
  const compare = (a: ExpectedEntry, b: ReadEntry): void => {
    // What a hand-made expectation leaves out, and the degree where no page is known to show it, is not asked for.
    if (a.organisation !== undefined) pairs.push([`${kind} organisation`, a.organisation, b.organisation]);
    if (a.title !== undefined && (whole || kind === 'work')) pairs.push([`${kind} title`, a.title, b.title]);
    if (whole && a.start !== undefined) pairs.push([`${kind} start`, a.start, b.start]);
    if (whole && 'end' in a) pairs.push([`${kind} end`, a.end, b.end]);
  };
  asked.forEach((a, i) => compare(a, partner.has(i) ? read[partner.get(i)!]! : {}));
  read.forEach((b, n) => {
    if (!taken.has(n)) pairs.push([`${kind} organisation`, undefined, b.organisation], ...(kind === 'work' ? [[`${kind} title`, undefined, b.title] as Pair] : []));
  });
  return pairs;
}
