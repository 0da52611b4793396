/** Blocks of a page as lines: one text, or the pieces that the page itself sets apart in it, each with what the markup calls it. */
import { parseSpan } from '../../core/dates';
import { collapse } from '../../core/text';
import type { PassagePart } from '../../model';
import type { Block } from './blocks';
import type { Dom } from './dom';
import type { Line } from './draft';

const hints: [PassagePart, RegExp][] = [
  ['dates', /\b(?:dates?|period|years?|duration|date-?range|time-?(?:frame|span|period|line-date)|start-?date|end-?date|dtstart|dtend|dt-start|dt-end|when)\b/i],
  ['organisation', /\b(?:company|employer|organi[sz]ation|org|institution|institute|school|university|college|worksfor|alumniof|where|(?:company|org|school|institution)-?name)\b/i],
  ['place', /\b(?:location|place|locality|city)\b/i],
  ['title', /\b(?:position|job-?title|profession|role|study-?type|studytitle|degree|occupation|designation)\b/i],
];

/** What an element's own class names and microdata call its text. */
function hintNamed(dom: Dom, element: Element): PassagePart | undefined {
  if (dom.name(element) === 'time') return 'dates';
  const name = `${dom.attr(element, 'itemprop')} ${dom.attr(element, 'class')}`;
  if (name.length < 2 || name.length > 80) return undefined;
  if (known.has(name)) return known.get(name);
  const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-');
  const hint = hints.find(([, names]) => names.test(words))?.[0];
  if (known.size > 2000) known.clear();
  known.set(name, hint);
  return hint;
}
/** Pages use a few class names many times. */
const known = new Map<string, PassagePart | undefined>();

function hintOf(dom: Dom, block: Block): PassagePart | undefined {
  let at: Node | null = block.leaf;
  for (let i = 0; i < 2 && at && dom.type(at) === 1; i++, at = dom.parent(at)) {
    const hint = hintNamed(dom, at as Element);
    if (hint) return hint;
    if (at === block.element) break;
  }
  return undefined;
}

type Segment = { text: string; from: number; to: number; hint?: PassagePart | undefined; dated?: boolean };

const LONGEST = 200;
const MOST = 9;
const joints = /^(?:[\s,;:|·•–—/()@-]|at|in|bei|chez|presso|hos|en|from)+$/iu;

/** The pieces of a short block that stand in elements of their own, side by side, with what markup and dates say of them; null for a plain text. */
function segmentsOf(dom: Dom, block: Block): Segment[] | null {
  if (block.text.length > LONGEST || block.parts.length < 2) return null;
  let told = 0;
  for (const part of block.parts) if (/\S/.test(dom.data(part.node).slice(part.from, part.to))) told++;
  if (told < 2) return null;
  let base: Node = block.element;
  let segments: Segment[] = [];
  for (let depth = 0; depth < 4; depth++) {
    const groups: { top: Node; raw: string }[] = [];
    for (const part of block.parts) {
      let top: Node = part.node;
      for (let up = dom.parent(top), steps = 0; up && up !== base && steps < 12; up = dom.parent(up), steps++) top = up;
      const last = groups.at(-1);
      const raw = dom.data(part.node).slice(part.from, part.to);
      if (last?.top === top) last.raw += raw;
      else groups.push({ top, raw });
    }
    segments = [];
    let from = 0;
    for (const { top, raw } of groups) {
      const text = collapse(raw);
      if (!text) continue;
      const [at, end] = placeOf(block.text, text, from);
      if (end < 0) return null;
      from = end;
      segments.push({ text: block.text.slice(at, end), from: at, to: end, hint: dom.type(top) === 1 ? hintNamed(dom, top as Element) ?? innerHint(dom, top) : undefined });
    }
    const only = groups.filter((group) => /\S/.test(group.raw));
    if (only.length !== 1 || dom.type(only[0]!.top) !== 1) break;
    base = only[0]!.top;
  }
  return segments.length > 1 && segments.length <= MOST ? segments : null;
}

/** Where a piece stands in a text in which blanks may have been set between its letters; an end of -1 when it does not. */
function placeOf(text: string, piece: string, from: number): [start: number, end: number] {
  let at = from;
  let start = -1;
  for (const letter of piece) {
    if (letter === ' ') continue;
    while (text[at] === ' ') at++;
    if (!text.startsWith(letter, at)) return [0, -1];
    if (start < 0) start = at;
    at += letter.length;
  }
  return [start, start < 0 ? -1 : at];
}

/** An element that holds just one other is what that one is. */
function innerHint(dom: Dom, node: Node): PassagePart | undefined {
  const child = dom.first(node);
  return child && dom.type(child) === 1 && !dom.next(child) ? hintNamed(dom, child as Element) : undefined;
}

/** The segments that are worth a line each; null when the block is one text. */
function apart(block: Block, segments: Segment[]): Segment[] | null {
  const span = parseSpan(block.text);
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    const dated = !!span && segment.from < span.end && segment.to > span.start;
    if (last && ((dated && last.dated) || (segment.hint === 'dates' && last.hint === 'dates'))) Object.assign(last, { to: segment.to, text: block.text.slice(last.from, segment.to) });
    else merged.push({ ...segment, dated });
  }
  // Dates that are only a part of a longer text do not set it apart.
  const clean = (one: Segment) => one.dated === true && !!span && one.to - one.from < span.end - span.start + 24;
  if (!merged.some((one) => one.hint !== undefined || clean(one))) return null;
  const told = merged.filter((one) => !joints.test(one.text));
  if (told.length < 2 || told.some((one) => !one.hint && !one.dated && /^[\s,;:|·–—-]*\p{Ll}/u.test(one.text))) return null;
  if (new Set(told.map((one) => (one.dated ? 'dates' : one.hint))).size < 2 && told.every((one) => one.hint)) return null;
  return told;
}

/** Exact dates that the page gives to machines beside the text for people. */
function exactDates(dom: Dom): Map<Node, string> {
  const exact = new Map<Node, string>();
  for (const element of dom.all('time[datetime], abbr[title]').slice(0, 500)) {
    const date = /^((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?:-|$)/.exec(dom.attr(element, 'datetime') || dom.attr(element, 'title'))?.[1];
    if (date) exact.set(element, date);
  }
  return exact;
}

/** Blocks as lines; a list item is a bullet when it is one text of its own. */
export function linesOf(dom: Dom, blocks: Block[]): Line[] {
  const inItem = new Map<Element, number>();
  for (const block of blocks) if (block.item) inItem.set(block.item, (inItem.get(block.item) ?? 0) + 1);
  const exact = blocks.length ? exactDates(dom) : new Map<Node, string>();
  return blocks.flatMap((block): Line[] => {
    const mark = /^(?:[•●○▪◦‣*·]|[-–—](?=\s))\s*(?=\S)/u.exec(block.text)?.[0].length ?? 0;
    const bullet = mark > 0 || (!!block.item && !block.level && (block.element === block.item || inItem.get(block.item) === 1));
    const times = exact.size ? block.parts.flatMap((part) => exact.get(dom.parent(part.node)!) ?? []) : [];
    const shared = { bullet, block, ...(times.length ? { exact: times } : {}) };
    const pieces = mark ? null : segmentsOf(dom, block);
    const told = pieces && apart(block, pieces);
    if (!told) {
      const hint = hintOf(dom, block);
      return [{ ...shared, text: block.text.slice(mark), level: block.level, strong: block.strong, at: mark, ...(hint ? { hint } : {}) }];
    }
    return told.map((one, i): Line => {
      const hint = one.dated ? 'dates' : one.hint;
      const lead = /^[\s,;:|·•–—/(-]*/u.exec(one.text)![0].length;
      const text = one.text.slice(lead).replace(/[\s,;:|·•–—/-]{1,4}$/u, '');
      return { ...shared, text: text || one.text, level: i === 0 ? block.level : 0, strong: i === 0 && block.strong, at: one.from + (text ? lead : 0), ...(hint ? { hint } : {}) };
    });
  });
}
