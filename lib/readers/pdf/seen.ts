/** What of a page a person can see: letters told from their ground, inside the page, of a size to be read, with nothing painted over them. */
import { area, holds } from './box';
import { vanishes } from './colour';
import type { Area, Glyph, Painted } from './paint';

/** Letters lower than this cannot be read, points. */
const LEAST_SIZE = 4;
/** A picture over this share of the page is the page. */
const SCAN_SHARE = 0.5;
/** Letters are looked up by rows this high, points. */
const ROW = 6;

export type Seen = { seen: Glyph[]; hidden: Glyph[]; /** The page is a picture, and the letters were laid under it by a machine that read it. */ scanned: boolean };

/** Tells seen letters from hidden ones. */
export function look({ glyphs, areas, width, height }: Painted): Seen {
  const pictures = areas.filter((one) => one.picture && area(one.box) > SCAN_SHARE * width * height);
  // Rules and dots hide nobody's words.
  const grounds = areas.filter(({ box }) => box.x1 - box.x0 > 2.5 && box.y1 - box.y0 > 2.5);
  const verdicts = glyphs.map((glyph) => hides(glyph, grounds, width, height));
  const seen = glyphs.filter((_glyph, i) => !verdicts[i]);
  const machine = (_glyph: Glyph, i: number) => verdicts[i] === 'unpainted' || (verdicts[i] === 'covered' && pictures.length > 0) || !verdicts[i];
  if (pictures.length && glyphs.length > seen.length * 5) {
    return { seen: glyphs.filter(machine), hidden: glyphs.filter((glyph, i) => !machine(glyph, i)), scanned: true };
  }
  return { seen, hidden: glyphs.filter((_glyph, i) => verdicts[i]), scanned: false };
}

function hides(glyph: Glyph, areas: Area[], width: number, height: number): 'unpainted' | 'covered' | 'small' | 'away' | 'vanished' | null {
  if (glyph.unpainted) return 'unpainted';
  if (glyph.size < LEAST_SIZE) return 'small';
  const [x, y] = centre(glyph);
  if (x < 0 || y < 0 || x > width || y > height) return 'away';
  let ground: Area['colour'] = [255, 255, 255];
  for (const one of areas) {
    if (!holds(one.box, x, y)) continue;
    if (one.step < glyph.step) ground = one.colour;
    else if (one.covers) return 'covered';
  }
  return vanishes(glyph.colour, glyph.alpha, ground) ? 'vanished' : null;
}

function centre({ x, y, endX, endY, size }: Glyph): [number, number] {
  const length = Math.hypot(endX - x, endY - y) || 1;
  const up = size * 0.3;
  return [(x + endX) / 2 + ((endY - y) / length) * up, (y + endY) / 2 - ((endX - x) / length) * up];
}

/** Marks of a list that are drawn, not written, as letters before the text they stand beside. */
export function withDrawnMarks(glyphs: Glyph[], areas: Area[]): Glyph[] {
  const rows = new Map<number, Glyph[]>();
  for (const one of glyphs) {
    const had = rows.get(Math.round(one.y / ROW));
    if (had) had.push(one);
    else rows.set(Math.round(one.y / ROW), [one]);
  }
  const marks: Glyph[] = [];
  for (const { box, step, picture, colour } of areas) {
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    if (picture || width > 8 || Math.abs(width - height) > 0.25 * width || vanishes(colour, 1, [255, 255, 255])) continue;
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    const near = [0, 1, 2].flatMap((below) => rows.get(Math.round(y / ROW) + below) ?? []);
    const next = near.filter((one) => one.x > x && one.x - x < 2.2 * one.size && width < 0.8 * one.size && Math.abs(one.y - 0.3 * one.size - y) < 0.22 * one.size)
      .reduce<Glyph | null>((first, one) => (!first || one.x < first.x ? one : first), null);
    const before = next && near.some((one) => Math.abs(one.y - next.y) < 1 && one.endX <= x + 1 && x - one.endX < 3 * one.size);
    if (next && !before) marks.push({ ...next, text: '•', x: box.x0, endX: box.x1, step, blanks: 0, unpainted: false });
  }
  return marks.length ? [...glyphs, ...marks] : glyphs;
}

/** Letters of one writing direction, turned upright. The direction that most letters have comes first. */
export function upright(glyphs: Glyph[]): Glyph[][] {
  const turns = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const turn = ((Math.round(Math.atan2(glyph.endY - glyph.y, glyph.endX - glyph.x) / (Math.PI / 2)) % 4) + 4) % 4;
    const had = turns.get(turn);
    if (had) had.push(glyph);
    else turns.set(turn, [glyph]);
  }
  return [...turns].sort(([, a], [, b]) => b.length - a.length).map(([turn, all]) => (turn === 0 ? all : all.map((glyph) => turned(glyph, turn))));
}

function turned(glyph: Glyph, turn: number): Glyph {
  const spin = (x: number, y: number): [number, number] => (turn === 1 ? [y, -x] : turn === 2 ? [-x, -y] : [-y, x]);
  const [x, y] = spin(glyph.x, glyph.y);
  const [endX, endY] = spin(glyph.endX, glyph.endY);
  return { ...glyph, x, y, endX, endY };
}
