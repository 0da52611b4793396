/** Cuts a page into columns and the areas over and under them, so that nobody's sidebar is read into their jobs. */
import { parseDate, parseSpan } from '../../core/dates';
import { sectionOf } from '../kit/sections';
import type { Segment } from './segments';

/** Rows from top to bottom, each from left to right; or two columns beside each other. */
export type Zone = { segments: Segment[] } | { left: Zone[]; right: Zone[]; at: number; height: number };

type Cut = { at: number; left: Segment[]; right: Segment[]; top: number; foot: number; score: number };

const FEWEST = 3;
const DEEPEST = 4;
const MOST_EDGES = 60;
/** A page of more pieces than these is no page of words; it is read from top to bottom. */
const MOST_SEGMENTS = 3000;

/** Cuts the segments of a page (or of a part of it) into zones in reading order. */
export function zonesOf(segments: Segment[], depth = 0): Zone[] {
  if (!segments.length) return [];
  const cuts = depth < DEEPEST && segments.length >= 2 * FEWEST && segments.length < MOST_SEGMENTS ? cutsOf(segments) : [];
  const columns = cuts.find((cut) => !isTable(cut));
  const cut = columns ?? cuts[0];
  if (!cut) return [{ segments: rowsOf(segments) }];
  const above = segments.filter((one) => one.y < cut.top);
  const below = segments.filter((one) => one.y > cut.foot);
  const here: Zone = columns
    ? { left: zonesOf(cut.left, depth + 1), right: zonesOf(cut.right, depth + 1), at: cut.at, height: cut.foot - cut.top }
    : { segments: tableRows(cut) };
  return [...zonesOf(above, depth + 1), here, ...zonesOf(below, depth + 1)];
}

/** Cuts at a place that is known from another page; null when something crosses it there. */
export function zonesCutAt(segments: Segment[], at: number): Zone[] | null {
  if (segments.some((one) => one.x0 < at - 1 && one.x1 > at + 1)) return null;
  const left = segments.filter((one) => one.x1 <= at + 1);
  const right = segments.filter((one) => one.x0 >= at - 1);
  const ys = segments.map((one) => one.y);
  return [{ left: zonesOf(left, 1), right: zonesOf(right, 1), at, height: Math.max(...ys) - Math.min(...ys) }];
}

/** Every place where an upright strip stays free over several lines that have text on both sides; the most telling first. */
function cutsOf(segments: Segment[]): Cut[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  const edges = new Map<number, number>();
  for (const one of segments) edges.set(Math.round(one.x0 / 2), (edges.get(Math.round(one.x0 / 2)) ?? 0) + 1);
  const often = [...edges].filter(([, count]) => count >= FEWEST).sort((a, b) => b[1] - a[1]).slice(0, MOST_EDGES);
  const cuts: Cut[] = [];
  for (const [edge] of often) {
    const at = edge * 2 - 2;
    let run: Segment[] = [];
    const close = () => {
      const cut = cutOf(run, at);
      if (cut) cuts.push(cut);
      run = [];
    };
    for (const one of sorted) {
      if (one.x0 < at && one.x1 > at) close();
      else run.push(one);
    }
    close();
  }
  return cuts.sort((a, b) => b.score - a.score);
}

function cutOf(run: Segment[], at: number): Cut | null {
  const left = run.filter((one) => one.x1 <= at);
  const right = run.filter((one) => one.x0 >= at);
  if (left.length < FEWEST || right.length < FEWEST) return null;
  const size = right[0]!.size;
  if (at + 2 - Math.max(...left.map((one) => one.x1)) < 0.5 * size) return null;
  const [leftTop, leftFoot, rightTop, rightFoot] = [left[0]!.y, left.at(-1)!.y, right[0]!.y, right.at(-1)!.y];
  if (Math.min(leftFoot, rightFoot) - Math.max(leftTop, rightTop) < 2 * size) return null;
  const letters = (all: Segment[]) => all.reduce((sum, one) => sum + one.text.length, 0);
  const top = Math.min(leftTop, rightTop);
  const foot = Math.max(leftFoot, rightFoot);
  return { at, left, right, top, foot, score: Math.min(letters(left), letters(right)) * (Math.min(leftFoot, rightFoot) - Math.max(leftTop, rightTop)) };
}

const isDate = (one: Segment): boolean => one.text.length < 40 && parseDate(one.text) !== null;
const opens = (one: Segment): boolean => one.text.length < 40 && sectionOf(one.text) !== null;

/** Whether two sides are read row by row: dates or labels beside what they belong to, not a column of its own. */
function isTable({ left, right }: Cut): boolean {
  if (left.some(opens) && right.some(opens)) return false;
  // Headings of the whole width may be no wider than the labels under them.
  const labels = left.filter((one) => !opens(one) && one.size <= right[0]!.size * 1.08);
  for (const side of [labels, right]) if (side.length && side.filter(isDate).length * 2 >= side.length) return true;
  const beside = labels.filter((one) => right.some((other) => Math.abs(one.y - other.y) < 1.5)).length;
  if (labels.length > 1 && beside * 10 >= labels.length * 9 && labels.reduce((sum, one) => sum + one.text.length, 0) < 25 * labels.length) return true;
  if (left.length > right.length) return false;
  const blocks = blocksOf(left);
  const aligned = blocks.filter((block) => right.some((one) => Math.abs(one.y - block[0]!.y) < 2)).length;
  return blocks.length > 1 && aligned * 5 >= blocks.length * 4 && left.length <= blocks.length * 3;
}

/** Lines that stand close under each other. */
function blocksOf(segments: Segment[]): Segment[][] {
  const blocks: Segment[][] = [];
  for (const one of [...segments].sort((a, b) => a.y - b.y)) {
    const last = blocks.at(-1)?.at(-1);
    if (!last || one.y - last.y > 1.6 * one.size) blocks.push([]);
    blocks.at(-1)!.push(one);
  }
  return blocks;
}

/** The rows of a table: a label on two lines ("01/2019 –", "today") is one again, on the line it begins; other labels get their colon. */
function tableRows({ left, right }: Cut): Segment[] {
  if (right.filter(isDate).length * 2 >= right.length) return rowsOf([...left, ...right]);
  const labels: Segment[] = [];
  for (const one of [...left].sort((a, b) => a.y - b.y)) {
    const last = labels.at(-1);
    const whole = last ? `${last.text} ${one.text}` : '';
    const near = !!last && one.y - last.y < 1.6 * one.size * (1 + (whole.length > 40 ? 1 : 0));
    const wraps = near && (/[-–—]$/.test(last.text) ? parseSpan(whole) !== null : !isDate(one) && !isDate(last) && !right.some((other) => Math.abs(other.y - one.y) < 1.5) && last.bold === one.bold);
    if (wraps) labels[labels.length - 1] = { ...last, text: whole, x1: Math.max(last.x1, one.x1) };
    else labels.push(one);
  }
  const looks = labels.map((one) => `${one.look} ${one.bold}`);
  const usual = looks.find((look) => looks.filter((other) => other === look).length * 10 >= looks.length * 6);
  const named = labels.map((one) => {
    const values = right.filter((other) => Math.abs(other.y - one.y) < 1.5);
    const heads = values.length === 1 && opens(one) && (one.bold || one.size > values[0]!.size * 1.05 || !/\p{Ll}/u.test(one.text));
    const label = values.length === 1 && one.text.length < 32 && !/[\d:@]/.test(one.text) && `${one.look} ${one.bold}` === usual && !heads && !isDate(values[0]!);
    return label ? { ...one, text: `${one.text}:` } : one;
  });
  return rowsOf([...named, ...right]);
}

/** Rows by their base lines. A label that ends with a colon takes in what stands beside it. */
function rowsOf(segments: Segment[]): Segment[] {
  const rows: Segment[][] = [];
  for (const one of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && one.y - row[0]!.y < 0.35 * Math.max(one.size, row[0]!.size)) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row) => {
    const [first, second, ...rest] = row.sort((a, b) => a.x0 - b.x0);
    return first && second && !rest.length && /\p{L}:$/u.test(first.text) ? [{ ...second, text: `${first.text} ${second.text}`, x0: first.x0, bold: false }] : row;
  });
}
