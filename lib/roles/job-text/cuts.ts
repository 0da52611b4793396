/** Where one statement ends and the next begins within a line: bullets, sentences, and line ends that were lost. */

const bullets = '•●▪◦■➢·►✓✔‣∙';
/** What a bullet becomes when a text was read in the wrong encoding. */
const brokenBullets = ['â€¢', '€¢', 'Â·'];
/** Their full stop does not end a sentence. */
const ABBREVIATIONS = new Set('e g i z b bzw ca incl inkl u a min max ex st dr nr no vs approx exp yrs yr ggf d h p ej np m in evtl sog mind resp abt st inc ltd co corp jr sr tel mr mrs ms prof dott sig'.split(' '));
/** Words that begin a requirement. In the middle of a long line, capitalised behind a small word, they are where a line ended once. */
const STARTERS = new Set('Ability Able Experience Experienced Strong Knowledge Proficient Proficiency Familiarity Familiar Understanding Excellent Bachelor Master Minimum Demonstrated Proven Solid Exceptional Advanced Highly Capable Previous Prior Currently Must Working Willingness Willing Good Basic Effective Valid Outstanding Hands Expertise Fluent Fluency Motivated Flexible Self'.split(' '));
/** A line longer than this has probably lost its line ends. */
const longLine = 200;
/** No statement is longer: what is done with one may take more than linear time. */
const longestPiece = 700;

const letter = /\p{L}/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const blank = /\s/;

/** Length of a bullet at i, or 0. */
export function bulletAt(text: string, i: number): number {
  if (bullets.includes(text[i]!)) return 1;
  return brokenBullets.find((broken) => text.startsWith(broken, i))?.length ?? 0;
}

/**
 * Takes a text and a line of it; gives the stretches of [from, to) between its cuts, untrimmed, in order.
 * One pass over the line.
 */
export function piecesOf(text: string, from: number, to: number): { start: number; end: number; bullet: boolean }[] {
  const pieces: { start: number; end: number; bullet: boolean }[] = [];
  let start = from;
  let bullet = false;
  const isLong = to - from > longLine;
  const cut = (end: number, next: number, byBullet: boolean) => {
    pieces.push({ start, end, bullet });
    start = next;
    bullet = byBullet;
  };
  for (let i = from; i < to; i += 1) {
    const size = bulletAt(text, i);
    if (size > 0) {
      cut(i, i + size, true);
      i += size - 1;
    } else if (isDash(text, i, from, to)) {
      cut(i, i + 1, true);
    } else if (isStop(text, i, start, to)) {
      cut(i + 1, i + 1, false);
    } else if (isLong && (isLostLineEnd(text, i, start, to) || (i - start > longestPiece && (blank.test(text[i]!) || i - start > 2 * longestPiece)))) cut(i, i, bullet);
  }
  pieces.push({ start, end: to, bullet });
  return pieces;
}

/** " -Databases: …" or " * Must know …": an item that follows another one in the same line. */
function isDash(text: string, i: number, from: number, to: number): boolean {
  const c = text[i]!;
  if ((c !== '-' && c !== '*') || i === from || i + 1 >= to || !blank.test(text[i - 1]!)) return false;
  if (upper.test(text[i + 1]!)) return true;
  return blank.test(text[i + 1]!) && (c === '*' || '.;:'.includes(before(text, i - 1, from))) && upper.test(text[i + 2] ?? '');
}

/** The last character before i that is no blank. */
function before(text: string, i: number, from: number): string {
  let at = i;
  while (at >= from && at > i - 6 && blank.test(text[at]!)) at -= 1;
  return text[at] ?? '';
}

function isStop(text: string, i: number, start: number, to: number): boolean {
  const c = text[i]!;
  if (c === ';' || c === '…') return i + 1 < to && (c === '…' || blank.test(text[i + 1]!));
  if (c !== '.' && c !== '!' && c !== '?') return false;
  const next = text[i + 1] ?? ' ';
  if (c === '.' && /^\.\s?NET\b/.test(text.slice(i, i + 6))) return false;
  if (c === '.' && next === ' ' && text[i + 2] === '.') return true;
  const word = wordBefore(text, text[i - 1] === ' ' && i - 1 > start ? i - 1 : i, start);
  if (c === '.' && (word.length === 1 || ABBREVIATIONS.has(word.toLowerCase()))) return false;
  if (blank.test(next)) return startsSentence(text, i + 1, to);
  // "in Accounting.At least": the blank behind the full stop was lost
  return c === '.' && word.length > 2 && lower.test(text[i - 1]!) && upper.test(next) && lower.test(text[i + 2] ?? '') && /^[\p{L}]{2,20}[\s'’€]/u.test(text.slice(i + 1, i + 24)) && !/^(?:Js|Net|Io)\b/.test(text.slice(i + 1, i + 5));
}

function wordBefore(text: string, i: number, start: number): string {
  let at = i;
  while (at > start && i - at < 12 && letter.test(text[at - 1]!)) at -= 1;
  return text.slice(at, i);
}

function startsSentence(text: string, from: number, to: number): boolean {
  let i = from;
  while (i < to && i < from + 8 && (blank.test(text[i]!) || '("“„«*'.includes(text[i]!))) i += 1;
  return i >= to || upper.test(text[i]!) || /[\d¿¡•-]/.test(text[i]!);
}

/** "to see clearly Ability to plan": or two blanks and a capital letter. */
function isLostLineEnd(text: string, i: number, start: number, to: number): boolean {
  const c = text[i]!;
  if (!upper.test(c) || i === start) return false;
  if (blank.test(text[i - 1]!) && blank.test(text[i - 2] ?? '') && i - start > 2) return true;
  const stretch = text.slice(i, Math.min(to, i + 16));
  const word = /^[A-Z][a-z]{2,14}/.exec(stretch)?.[0];
  if (!word || !STARTERS.has(word)) return false;
  const lead = before(text, i - 1, start);
  const lost = ')*'.includes(lead) || (lower.test(lead) && !/(?:^|\P{L})(?:\p{L}{1,2}|the|and|with|for|der|die|eine?n?|une|las|los)\s*$/u.test(text.slice(Math.max(start, i - 8), i)));
  return lost && (blank.test(text[i - 1]!) || lead === text[i - 1]) && /^[\s'’-]/.test(text.slice(i + word.length, i + word.length + 1)) && !/^[\s-]{1,2}\p{Lu}/u.test(text.slice(i + word.length, i + word.length + 3));
}
