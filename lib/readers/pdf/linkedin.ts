/** LinkedIn's "Save to PDF": a dark column with contact, skills and languages beside the career. Read by its type sizes and columns, so in any language. */
import { parseSpan } from '../../core/dates';
import { collapse } from '../../core/text';
import { safeUrl } from '../address';
import type { Draft, Line } from '../kit/draft';
import { addEntry } from '../kit/entries';
import { sectionOf } from '../kit/sections';
import { addLanguages, addSkills } from '../outline';
import { joined, MARK, type Text, textsOf } from './paragraphs';
import type { Segment } from './segments';

type Kind = 'section' | 'head' | 'title' | 'text';

/** Type sizes of the export, as shares of the name's. */
const kindOf = (share: number): Kind | null =>
  share > 0.58 && share < 0.63 ? 'section' : share > 0.452 && share < 0.48 ? 'head' : share > 0.432 && share <= 0.452 ? 'title' : share > 0.38 && share <= 0.432 ? 'text' : null;

const lineOf = (text: string, bullet = false): Line => ({ text, level: 0, bullet, strong: false, at: 0 });
const noWords: ReadonlySet<string> = new Set();

type Layout = { size: number; left: number; right: number };

function layoutOf(first: Segment[]): Layout | null {
  const size = Math.max(0, ...first.map((one) => one.size));
  const name = first.find((one) => one.size === size);
  if (!name || size < 10) return null;
  const side = first.filter((one) => one.x1 < name.x0);
  const main = first.filter((one) => Math.abs(one.x0 - name.x0) < 2);
  const linked = /linkedin\.com\/(?:in|pub)\//i.test(side.map((one) => one.text.replace(/\s/g, '')).join(''));
  const shares = main.map((one) => kindOf(one.size / size));
  const typical = side.some((one) => Math.abs(one.size / size - 0.5) < 0.01) && shares.includes('section') && shares.includes('head');
  return linked && typical ? { size, left: name.x0, right: Math.max(...main.map((one) => one.x1)) } : null;
}

/** Reads the export into the draft. Gives false when the pages are not laid out as one. */
export function readLinkedIn(draft: Draft, pages: Segment[][]): boolean {
  const layout = layoutOf(pages[0] ?? []);
  if (!layout) return false;
  const main = pages.flatMap((page) => page.filter((one) => one.x0 > layout.left - 2 && one.size > 0.38 * layout.size));
  const side = pages.flatMap((page) => page.filter((one) => one.x1 < layout.left));
  const right = main.reduce((most, one) => Math.max(most, one.x1), layout.right);
  const isSection = (one: Segment) => kindOf(one.size / layout.size) === 'section';
  const first = main.findIndex(isSection);
  readTop(draft, main.slice(0, first < 0 ? undefined : first), layout.size);
  for (let from = first; from >= 0 && from < main.length;) {
    const next = main.findIndex((one, i) => i > from && isSection(one));
    const to = next < 0 ? main.length : next;
    readSection(draft, main[from]!.text, main.slice(from + 1, to), layout, right);
    from = to;
  }
  readSide(draft, side, layout.size);
  for (const section of ['work', 'education'] as const) if (draft.profile[section].length) draft.from(section, 'pdf');
  return !!draft.profile.name;
}

/** "Name, PhD" and "Name - PMP": what people write behind their name stays in the passage only. */
const ownName = (text: string): string => (text.slice(0, 3) + text.slice(3).split(/[,(]|\s[-–—|]\s/u, 1)[0]!).trim();

function readTop(draft: Draft, lines: Segment[], size: number): void {
  const { profile } = draft;
  const name = collapse(lines.filter((one) => one.size > 0.9 * size).map((one) => one.text).join(' '));
  const rest = lines.filter((one) => one.size <= 0.9 * size);
  const label = collapse(rest.filter((one) => !one.pale).map((one) => one.text).join(' '));
  const place = collapse(rest.filter((one) => one.pale).map((one) => one.text).join(' '));
  profile.name = ownName(name);
  draft.add(lineOf(name), 'headline');
  draft.from('name', 'pdf');
  if (label) {
    profile.label = label;
    draft.add(lineOf(label), 'headline');
    draft.from('label', 'pdf');
  }
  if (place) {
    profile.location = place;
    draft.add(lineOf(place), 'headline', 'place');
    draft.from('location', 'pdf');
  }
}

function readSection(draft: Draft, heading: string, lines: Segment[], { size }: Layout, right: number): void {
  const kind = (one: Segment) => kindOf(one.size / size);
  const named = sectionOf(heading);
  const texts = textsOf(lines, right);
  if (lines.some((one) => kind(one) === 'title')) readJobs(draft, texts, kind);
  else if (named === 'education' || (named === null && lines.some((one) => kind(one) === 'text'))) readSchools(draft, texts, kind);
  else {
    const section = named ?? 'summary';
    for (const text of texts) draft.add(lineOf(text.text, text.bullet), section);
    if (section !== 'summary') return;
    draft.profile.summary = texts.map((one) => one.text).join('\n').slice(0, 5000);
    draft.from('summary', 'pdf');
  }
}

function readJobs(draft: Draft, texts: Text[], kind: (one: Segment) => Kind | null): void {
  const { work } = draft.profile;
  let employer: Text | null = null;
  let fresh = true;
  let open = false;
  for (const text of texts) {
    const entry = work.length - 1;
    const job = work[entry];
    if (kind(text) === 'head') {
      [employer, fresh, open] = [text, true, false];
    } else if (kind(text) === 'title') {
      work.push({ ...(employer ? { name: employer.text } : {}), position: text.text, highlights: [] });
      if (employer && fresh) draft.add(lineOf(employer.text), 'work', 'organisation', entry + 1);
      draft.add(lineOf(text.text), 'work', 'title', entry + 1);
      [fresh, open] = [false, true];
    } else if (!open || !job) continue; // the length of all jobs at one employer
    else if (!job.startDate && !job.summary && !job.highlights.length && parseSpan(text.text)) {
      const { startDate, endDate, current, statedMonths } = parseSpan(text.text)!;
      Object.assign(job, { startDate, ...(endDate ? { endDate } : {}), ...(current ? { current } : {}), ...(statedMonths === undefined ? {} : { statedMonths }) });
      draft.add(lineOf(text.text), 'work', 'dates', entry);
    } else if (text.pale && !job.location && !job.summary && !job.highlights.length) {
      job.location = text.text;
      draft.add(lineOf(text.text), 'work', 'place', entry);
    } else {
      if (text.bullet) job.highlights.push(text.text);
      else job.summary = job.summary ? `${job.summary}\n${text.text}` : text.text;
      draft.add(lineOf(text.text, text.bullet), 'work', 'text', entry);
    }
  }
}

/** School, then "Degree, subject · (2015 - 2017)" on one or more lines. */
function readSchools(draft: Draft, texts: Text[], kind: (one: Segment) => Kind | null): void {
  let lines: string[] = [];
  const close = () => {
    const [school, ...rest] = lines;
    lines = [];
    if (!school) return;
    const told = rest.reduce((all, one) => joined(all, one, noWords), '').trim();
    const cut = told.lastIndexOf('(');
    const dated = cut >= 0 && /\d{4}/.test(told.slice(cut));
    const title = (dated ? told.slice(0, cut) : told).replace(/[\s·]{1,4}$/, '');
    addEntry(draft, 'education', [
      { ...lineOf(school), hint: 'organisation' }, ...(title ? [{ ...lineOf(title), hint: 'title' as const }] : []),
      ...(dated ? [{ ...lineOf(told.slice(cut).replace(/^\(|\)$/g, '')), hint: 'dates' as const }] : []),
    ], { ordered: true });
  };
  for (const text of texts) {
    if (kind(text) === 'head') close();
    lines.push(text.text);
  }
  close();
}

function readSide(draft: Draft, side: Segment[], size: number): void {
  const isHeading = (one: Segment) => Math.abs(one.size / size - 0.5) < 0.01;
  let section: ReturnType<typeof sectionOf> = 'contact';
  let count = 0;
  let items: Segment[] = [];
  const close = () => {
    const lines = items.map((one) => lineOf(one.text.replace(MARK, '')));
    items = [];
    if (section === 'skills') addSkills(draft, lines, 'pdf');
    else if (section === 'languages') addLanguages(draft, lines, 'pdf');
    else if (section === 'certificates') for (const line of lines) addEntry(draft, 'certificates', [line]);
    else for (const line of lines) draft.add(line, section ?? 'other');
    if (section === 'certificates' && lines.length) draft.from('certificates', 'pdf');
    const path = section === 'contact' ? /linkedin\.com(\/(?:in|pub)\/[^\s()]+)/i.exec(lines.map((line) => line.text).join(' '))?.[1] : undefined;
    const safe = path ? safeUrl(path, 'https://www.linkedin.com/') : null;
    if (safe) draft.profile.urls.push(safe);
  };
  for (const one of side) {
    if (isHeading(one)) {
      close();
      count++;
      // The three best skills always come first, whatever the heading is called in the user's language.
      section = sectionOf(one.text) ?? (count === 2 ? 'skills' : null);
      continue;
    }
    const last = items.at(-1);
    // Lines of one item stand closer than items do; an address parted at its end goes on without a blank.
    if (last && one.y > last.y && one.y - last.y < 1.36 * one.size && !last.text.endsWith(')')) {
      items[items.length - 1] = { ...one, text: `${last.text}${section === 'contact' && /[-/]$/.test(last.text) ? '' : ' '}${one.text}` };
    } else items.push(one);
  }
  close();
}
