/**
 * Levels that the shape of a text tells: a heading over lines, a cell in the row of a table, a line of its own. Changes nothing. `k` is
 * the number of a hit that is a cue. What is looked through is bounded, and no heading is looked through twice.
 */
import { skipBlanks, skipBlanksBack } from './around';
import { BLANK, BREAK, LETTER, UPPER, WORD } from './characters';
import { FILL, STRICT } from './cues';
import { codeAt, text } from './fold';
import { gapBefore, WORDS } from './gap';
import { hits, ORDINARY } from './hits';
import { BAR, CLOSE_BRACE, COLON, HASH, HYPHEN, LONG_DASH, OPEN_BRACE, SEMICOLON, STAR, UNDERSCORE } from './signs';
import { isTail } from './surroundings';
import { wordSet } from './word-set';

/** The most units of a heading on either side of its cue, and the most words behind it. */
const HEADING = 100;
const HEADING_WORDS = 12;
/** The most lines and units that a heading governs. */
const LINES = 40;
const UNITS = 1600;
/** The most words of a label at the beginning of a line: "Other tools: …". */
const LABEL_WORDS = 4;
/** Of a heading that no colon ends: the most units behind its cue, and words beside it; and the most words of a line in the list below it. */
const TITLE = 40;
const TITLE_WORDS = 3;
const ITEM_WORDS = 5;

/** "level": what a line of its own may name before the level itself. */
const isLevel = wordSet(['level', 'levels', 'proficiency', 'rating', 'niveau', 'kenntnisstand', 'nivel', 'livello', 'poziom', 'уровень']);

const isBreak = (i: number) => i >= text.length || (text.units[i]! & BREAK) !== 0;
const isBlank = (i: number) => i < text.length && (text.units[i]! & BLANK) !== 0 && !isBreak(i);
const isBullet = (i: number) => [HYPHEN, STAR, SEMICOLON, 43, 62, LONG_DASH].includes(codeAt(i));

/** Where the line that holds `at` begins; not more than `most` units before it, else -1. */
export function lineStart(at: number, most: number): number {
  let i = at;
  while (i > 0 && !isBreak(i - 1)) {
    if (at - i >= most) return -1;
    i -= 1;
  }
  return i;
}

function lineEnd(from: number, most = UNITS): number {
  let i = from;
  while (i - from < most && !isBreak(i)) i += 1;
  return i;
}

/** Where the lines end that the cue governs as the heading over them; -1 when it is none. */
export function blockEnd(k: number): number {
  const end = headingEnd(k);
  if (end >= 0) return isHeading(k, end) ? linesEnd(end) : -1;
  const title = lineEnd(hits.end[k]!, TITLE + 1);
  return title - hits.end[k]! <= TITLE && isTitle(k, title) && isHeading(k, title) ? linesEnd(title, k) : -1;
}

/** Whether the line looks like a heading that no colon ends: a few words, marked as one or apart from what is above, with a list below. */
function isTitle(k: number, end: number): boolean {
  const start = lineStart(hits.start[k]!, HEADING);
  const last = skipBlanksBack(end);
  if (start < 0 || !(text.units[last]! & WORD || closes(codeAt(last)))) return false;
  const marked = codeAt(skipBlanks(start)) === HASH;
  if ((hits.cue[k]! & STRICT && !marked) || wordsIn(start, hits.start[k]!) + wordsIn(hits.end[k]!, end) > TITLE_WORDS) return false;
  let below = skipBlanks(end + 1);
  if (isBreak(below)) below = skipBlanks(below + 1);
  if (isBullet(below) && isBlank(below + 1)) return true;
  return (marked || start === 0 || isBreak(skipBlanksBack(start - 1))) && isItem(k, below);
}

/** Whether a line that begins there is no more than a skill: one begins it, and few words follow. */
function isItem(k: number, begin: number): boolean {
  let n = k + 1;
  while (n < hits.count && (hits.start[n]! < begin || hits.cue[n] === ORDINARY)) n += 1;
  return n < hits.count && hits.start[n] === begin && hits.cue[n] === 0 && wordsIn(begin, lineEnd(begin)) <= ITEM_WORDS;
}

function wordsIn(from: number, to: number): number {
  const { units } = text;
  let count = 0;
  for (let i = from; i < to; i += 1) if (units[i]! & WORD && (i === from || !(units[i - 1]! & WORD))) count += 1;
  return count;
}

/** The end of the line, when a colon ends it soon behind the cue and no skill stands right behind the cue. */
function headingEnd(k: number): number {
  const from = hits.end[k]!;
  const stop = Math.min(from + HEADING, k + 1 < hits.count && hits.cue[k + 1] === 0 ? hits.start[k + 1]! : text.length + 1);
  let end = from;
  while (end < stop && !isBreak(end)) end += 1;
  if (end === stop) return -1;
  let last = end - 1;
  // Behind a colon only what closes bold type may stand.
  while (last >= from && (isBlank(last) || closes(codeAt(last)))) last -= 1;
  if (last < from || codeAt(last) !== COLON) return -1;
  return wordsIn(from, last) > HEADING_WORDS ? -1 : end;
}

const closes = (code: number) => code === STAR || code === UNDERSCORE || code === CLOSE_BRACE;

/** Whether the line says nothing but a level: no skill stands in it, and a word that leads only what stands right behind it begins it. */
function isHeading(k: number, end: number): boolean {
  const start = lineStart(hits.start[k]!, HEADING);
  if (start < 0) return false;
  for (let n = k - 1; n >= 0 && hits.start[n]! >= start; n -= 1) if (hits.cue[n] === 0) return false;
  const strict = (hits.cue[k]! & STRICT) !== 0;
  let last = k;
  for (let n = k + 1; n < hits.count && hits.start[n]! < end; n += 1) {
    if (hits.cue[n] === ORDINARY) continue;
    if (hits.cue[n] === 0 || (strict && (!(hits.cue[n]! & FILL) || gapBefore(n) & WORDS))) return false;
    last = n;
  }
  if (!strict) return true;
  for (let i = hits.end[last]!; i < end; i += 1) if (text.units[i]! & WORD) return false;
  for (let i = hits.start[k]! - 1; i >= start; i -= 1) if (text.units[i]! & WORD) return codeAt(hits.start[k]! - 1) === OPEN_BRACE;
  return true;
}

/** Walks over the lines below a heading that ends at `from`. `title`: the cue of a heading without a colon, below which stands no more than a list. */
function linesEnd(from: number, title?: number): number {
  let bulleted: boolean | undefined;
  let blank = 0;
  let at = from;
  for (let line = 0; line < LINES && at < text.length && at - from < UNITS; line += 1) {
    const begin = at + 1;
    const first = skipBlanks(begin);
    if (isBreak(first)) {
      // A blank line may stand below the heading, and between bullets.
      if (blank > 0 || bulleted === false) return at;
      blank += 1;
      at = first;
      continue;
    }
    const bullet = isBullet(first) && isBlank(first + 1);
    bulleted ??= bullet;
    if (!bullet && (endsBlock(first) || (bulleted && (blank > 0 || first === begin)))) return at;
    if (!bullet && !bulleted && title !== undefined && !isItem(title, first)) return at;
    const end = lineEnd(first);
    if (!bullet && codeAt(first) === OPEN_BRACE) return at;
    blank = 0;
    at = end;
  }
  return at;
}

/** Whether another heading or label begins there. */
function endsBlock(first: number): boolean {
  const c = codeAt(first);
  if (c === HASH || c === STAR || c === CLOSE_BRACE || c === 61 || (c === HYPHEN && codeAt(first + 1) === HYPHEN)) return true;
  let count = 0;
  for (let i = first; !isBreak(i) && i - first < HEADING; i += 1) {
    if (text.units[i]! & WORD && (i === first || !(text.units[i - 1]! & WORD))) count += 1;
    if (codeAt(i) === COLON) return count <= LABEL_WORDS || isBreak(skipBlanks(i + 1));
  }
  return false;
}

/** Where the row begins in which the cue fills a cell; -1 when it does not. */
export function rowOf(k: number): number {
  let i = hits.start[k]! - 1;
  while (i >= 0 && isBlank(i)) i -= 1;
  return i > 0 && codeAt(i) === BAR && isTail(k) ? lineStart(hits.start[k]!, UNITS) : -1;
}

/** Where the line above begins of which "Level: basic" tells, when the cue is in such a line; -1 when it is not. */
export function levelledLine(k: number): number {
  const colon = skipBlanksBack(hits.start[k]!);
  if (colon < 1 || codeAt(colon) !== COLON || !isTail(k)) return -1;
  const end = skipBlanksBack(colon) + 1;
  let start = end;
  while (start > 0 && end - start < 16 && text.units[start - 1]! & LETTER) start -= 1;
  if (!isLevel(start, end)) return -1;
  let i = start;
  while (i > 0 && (isBlank(i - 1) || isBullet(i - 1))) i -= 1;
  return i > 0 && isBreak(i - 1) ? lineStart(i - 1, HEADING) : -1;
}

/** Whether a noun ends the line or cell: "Unsupervised Learning". */
export const endsLineAsNoun = (k: number) => (isBreak(skipBlanks(hits.end[k]!)) || codeAt(skipBlanks(hits.end[k]!)) === BAR) && (text.units[hits.start[k]!]! & UPPER) !== 0
  && isBlank(hits.start[k]! - 1) && hits.start[k]! > 1 && (text.units[skipBlanksBack(hits.start[k]!)]! & WORD) !== 0;
