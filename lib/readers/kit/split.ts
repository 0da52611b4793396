/** Cuts the lines of a section into entries: by the boxes the page puts round them, by headings, by dates, by list items. */
import type { Dom } from './dom';
import { type Line, splitDates } from './draft';
import { degree, isLong, labelled, looksLikeJobHead, looksLikeRole, role, school } from './looks';

/** Takes the lines of one section in reading order; gives the same lines, entry by entry. `dom` is null for plain text. */
export function splitEntries(dom: Dom | null, lines: Line[], section: string): Line[][] {
  const starts = new Set<number>();
  const allBullets = lines.every((line) => line.bullet);
  const dated: number[] = [];
  lines.forEach((line, i) => {
    if ((line.bullet && !allBullets && section !== 'education' && !line.level) || isLong(line)) return;
    if (splitDates(line, section !== 'projects' || line.hint === 'dates')) dated.push(i);
  });
  // Two dates of one entry ("2015 – 2017", "graduated 2017") must not make two.
  const keys = dated.filter((i, n) => n === 0 || i - dated[n - 1]! > 1 || lines[i]!.bullet || lines[i]!.level || lines[i]!.text.length > 24 || lines[dated[n - 1]!]!.text.length > 24);
  // What says itself where its entries begin is believed.
  if (lines.some((line) => line.starts)) lines.forEach((line, i) => void (line.starts && starts.add(i)));
  else if (keys.length) byDates(dom, lines, keys, starts);
  else if (section !== 'education' || !schools(lines, starts)) undated(lines, section, starts);
  const entries: Line[][] = [];
  lines.forEach((line, i) => {
    if (!entries.length || starts.has(i)) entries.push([]);
    entries[entries.length - 1]!.push(line);
  });
  return section === 'education' ? withSchools(entries) : entries;
}

/** A degree that stands before its school, with courses between, is not a school of its own. */
function withSchools(entries: Line[][]): Line[][] {
  const has = (lines: Line[], part: 'title' | 'organisation', words: { test(text: string): boolean }) => lines.some((line) => line.hint === part || (!line.hint && !isLong(line) && words.test(line.text)));
  const dated = (lines: Line[]) => lines.some((line) => splitDates(line, true));
  const joined: Line[][] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last && has(last, 'title', degree) && !has(last, 'organisation', school) && !dated(last) && has(entry, 'organisation', school) && !has(entry, 'title', degree)) last.push(...entry);
    else joined.push([...entry]);
  }
  return joined;
}

/** Schools and degrees without dates: the next one begins where a school or a degree comes the second time. Gives false when there are none of both. */
function schools(lines: Line[], starts: Set<number>): boolean {
  let seen = '';
  let found = false;
  lines.forEach((line, i) => {
    if (isLong(line)) return;
    const kind = line.hint === 'organisation' ? 's' : line.hint === 'title' ? 'd' : (school.test(line.text) ? 's' : '') + (degree.test(line.text) ? 'd' : '');
    if (!kind || (line.bullet && !lines.every((one) => one.bullet) && kind !== 's')) return;
    if ([...kind].some((one) => seen.includes(one))) {
      starts.add(i);
      found = true;
      seen = kind;
    } else seen += kind;
  });
  return found || seen === 'sd' || seen === 'ds';
}

function undated(lines: Line[], section: string, starts: Set<number>): void {
  const levels = lines.map((line) => line.level).filter(Boolean);
  const top = Math.min(...levels);
  const strong = lines.filter((line) => line.strong).length;
  const make = { bullets: lines.every((line) => line.bullet), loose: lines.some((line) => line.bullet || line.gap), plain: lines.every((line) => !isLong(line) && !labelled(line.text)) };
  let item: Element | null | undefined;
  lines.forEach((line, i) => {
    if (levels.length) {
      if (line.level === top) starts.add(i);
    } else if (strong && lines[0]!.strong) {
      if (line.strong) starts.add(i);
    } else if (section === 'projects' && !line.block) {
      if (headsProject(lines, i, make)) starts.add(i);
    } else if (line.bullet || line.block?.item) {
      if (!line.block || line.block.item !== item) starts.add(i);
      item = line.block?.item;
    } else if (section !== 'work' && section !== 'volunteer' && !isLong(line)) starts.add(i);
    else if (!line.block && looksLikeJobHead(line.text) && !starts.has(i - 1)) starts.add(i);
    else if (looksLikeRole(line.text) && i && isLong(lines[i - 1]!)) starts.add(i);
  });
}

/** Without bullets round it every short line is a project; else the first after an empty line or after the bullets of the one before. */
function headsProject(lines: Line[], i: number, make: { bullets: boolean; loose: boolean; plain: boolean }): boolean {
  const line = lines[i]!;
  const before = lines[i - 1];
  if (!before || line.level) return true;
  if (line.bullet) return make.bullets;
  if (labelled(line.text) && stack.test(line.text)) return false;
  if (!/^(?:\[|["'(]?[\p{Lu}\p{Lo}\d])/u.test(line.text) && !line.gap) return false;
  if (line.gap || before.bullet) return true;
  if (isLong(line)) return /^[^:.]{2,40}:\s/.test(line.text);
  if (stack.test(before.text) && labelled(before.text)) return true;
  if (make.loose) return false;
  return isLong(before) || make.plain;
}
const stack = /^(?:tech\w*|stack|tools?|environment|languages?|frameworks?|libraries|databases?|platforms?|roles?|responsibilit\w+|description|achievements?|results?|team(?: size)?|duration|client|links?|url|github|demo|source|features?|skills?|keywords?|built with|used)(?: (?:used|stack|and tools))?\s*:/i;

const isBodyLine = (line: Line): boolean => line.bullet || isLong(line) || labelled(line.text);
/** A full stop that is not the one of "Inc." ends a sentence, which heads nothing. */
const ends = (text: string): boolean => /[.;]$/.test(text) && !/\b(?:Inc|Ltd|Co|Corp|S\.A|B\.V|A\.S|s\.r\.o|LLC)\.$/i.test(text);

function byDates(dom: Dom | null, lines: Line[], keys: number[], starts: Set<number>): void {
  const path = (i: number): Element[] => {
    const up: Element[] = [];
    for (let at: Node | null = lines[i]!.block!.element; at && dom!.type(at) === 1 && up.length < 60; at = dom!.parent(at)) up.push(at as Element);
    return up;
  };
  const paths = dom ? keys.map(path) : [];
  const boxes = paths.map((up, n) => {
    const others = new Set([...(paths[n - 1] ?? []), ...(paths[n + 1] ?? [])]);
    const stop = up.findIndex((element) => others.has(element));
    return stop > 0 && keys.length > 1 ? up[stop - 1]! : null;
  });
  const inside = (i: number, box: Element | null): boolean => !!box && path(i).includes(box);
  const lead = Math.min(4, keys[0]!);
  let before = -1;
  keys.forEach((key, n) => {
    let start = key;
    const box = boxes[n] ?? null;
    while (start - 1 > before && inside(start - 1, box)) start--;
    const boxed = start < key || (!!box && inside(key + 1 < lines.length ? key + 1 : key, box) && box !== lines[key]!.block?.element);
    let from = start;
    const own = (i: number) => i > before && !lines[i]!.bullet && !isLong(lines[i]!) && !labelled(lines[i]!.text) && !(!dom && ends(lines[i]!.text)) && !inside(i, boxes[n - 1] ?? null);
    if (boxed) {
      while (own(from - 1) && (lines[from - 1]!.level || lines[from - 1]!.strong) && start - from < 3) from--;
    } else {
      // A dated line that tells the title itself needs no more before it than the first had.
      const told = !dom && role.test(lines[key]!.text);
      const most = n === 0 ? 4 : Math.max(lead, !told && lines.slice(before + 1, key).some((line) => isBodyLine(line)) ? 3 : 0);
      while (own(from - 1) && key - from < most && !(lines[from]!.level && !lines[from - 1]!.level) && !(lines[from]!.gap && from < key)) from--;
    }
    starts.add(from);
    before = key;
  });
  // Siblings of the same make without a date are entries too.
  const first = boxes[0];
  const parent = first && dom!.parent(first);
  if (!parent || boxes.some((box) => !box || dom!.parent(box) !== parent)) return;
  const make = (element: Element) => `${dom!.name(element)} ${dom!.attr(element, 'class')}`;
  if (!/^(?:li|tr|section|article)|[a-z] \S/.test(make(first)) || first === lines[keys[0]!]!.block?.element) return;
  let last: Element | undefined;
  lines.forEach((_line, i) => {
    const up = path(i);
    const child = up[up.indexOf(parent as Element) - 1];
    if (child && child !== last && !boxes.includes(child) && make(child) === make(first)) starts.add(i);
    last = child;
  });
}
