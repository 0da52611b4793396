/** Letters become segments: what stands on one line without a wide gap, with its blanks put back. */
import { collapse } from '../../core/text';
import type { Glyph } from './paint';

export type Segment = {
  text: string;
  x0: number;
  x1: number;
  /** The base line, from the top. */
  y: number;
  size: number;
  bold: boolean;
  /** Font and colour: equal for texts of the same look. */
  look: string;
  /** Grey rather than black. */
  pale: boolean;
};

/** A gap wider than this many letter heights parts two segments. */
const WIDE = 1.25;
const BLANK = 0.15;

/** Takes upright letters of one page in any order; gives its segments from top to bottom, each row from left to right. */
export function segmentsOf(glyphs: Glyph[]): Segment[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const rows: Glyph[][] = [];
  let row: Glyph[] = [];
  let base = 0;
  let tall = 0;
  for (const glyph of sorted) {
    const near = Math.abs(glyph.size - tall) < 0.25 * tall ? 0.25 : 0.4;
    if (row.length && glyph.y - base <= near * Math.max(glyph.size, tall)) {
      row.push(glyph);
      // A row begins with what was raised in it; its base is that of its letters.
      if (glyph.size > tall * 1.2) [base, tall] = [glyph.y, glyph.size];
      continue;
    }
    row = [glyph];
    rows.push(row);
    [base, tall] = [glyph.y, glyph.size];
  }
  return rows.flatMap(cutRow);
}

function cutRow(row: Glyph[]): Segment[] {
  const sorted = row.sort((a, b) => a.x - b.x);
  const groups: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of sorted) {
    // Drawn twice, a hair apart, to look bold.
    if (last && last.text === glyph.text && Math.abs(glyph.x - last.x) < 0.12 * glyph.size) continue;
    const gap = last ? glyph.x - last.endX : Infinity;
    const size = Math.max(glyph.size, last?.size ?? 0);
    if (gap > (glyph.blanks === 1 && last && glyph.step === last.step ? 3 : WIDE) * size) groups.push([]);
    groups.at(-1)!.push(glyph);
    last = glyph;
  }
  return groups.map(segment);
}

function segment(glyphs: Glyph[]): Segment {
  const first = glyphs[0]!;
  const middle = [...glyphs].sort((a, b) => a.size - b.size)[glyphs.length >> 1]!;
  return {
    text: wordsOf(glyphs), x0: first.x, x1: Math.max(...glyphs.map((one) => one.endX)), y: middle.y, size: middle.size,
    pale: !!middle.colour && Math.min(...middle.colour) > 120,
    bold: glyphs.filter((one) => one.bold).length * 10 > glyphs.length * 9, look: `${middle.font} ${middle.colour?.join() ?? ''}`,
  };
}

/** Puts the blanks back. Where nearly every letter stands apart ("S K I L L S"), only the wider gaps part words. */
function wordsOf(glyphs: Glyph[]): string {
  const gaps = glyphs.map((glyph, i) => (i === 0 ? 0 : (glyph.x - glyphs[i - 1]!.endX) / Math.max(glyph.size, 1)));
  const apart = gaps.filter((gap, i) => i > 0 && glyphs[i]!.text.length === 1 && (gap > 0.12 || (glyphs[i]!.blanks > 0 && gap > 0.05)));
  const spread = glyphs.length > 4 && apart.length > 0.72 * (glyphs.length - 1);
  const usual = spread ? [...apart].sort((a, b) => a - b)[apart.length >> 1]! : 0;
  const parts = glyphs.map((glyph, i) => {
    const gap = gaps[i]!;
    const blank = i > 0 && (glyphs[i - 1]!.text === '•' || (spread ? gap > usual * 1.6 : gap > BLANK || (glyph.blanks > 0 && gap > -0.2)));
    return (blank ? ' ' : '') + glyph.text;
  });
  const text = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(parts.join('')) ? rightToLeft(parts) : parts.join('');
  return collapse(text.normalize('NFC'));
}

/** Letters as they stand from left to right become a text as it is read from right to left; numbers and Latin phrases keep their order. */
function rightToLeft(parts: string[]): string {
  const read: string[] = [];
  let run: string[] = [];
  let between: string[] = [];
  const turn = () => {
    read.push(...run.reverse(), ...between);
    run = [];
    between = [];
  };
  for (const part of [...parts].reverse()) {
    const bare = part.trim();
    const latin = /\p{Script=Latin}/u.test(bare);
    if (latin || /\p{N}/u.test(bare)) {
      // A blank between two numbers parts them ("2018 - 2015" is read the other way round), inside a Latin phrase it does not.
      if (between.length && !(run.length && (latin || !between.includes(' ')))) turn();
      run.push(...between, bare);
      between = [];
    } else if (/^[^\p{L}\p{N}]+$/u.test(bare)) between.push(bare);
    else {
      turn();
      read.push(bare.normalize('NFKC'));
    }
    if (part.length > bare.length) between.push(' ');
  }
  turn();
  return read.join('');
}
