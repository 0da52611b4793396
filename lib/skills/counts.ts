/** The number that stands before a unit: "5+", "2-3", "twenty-five", "three to five". */
import { numberWords } from './number-words';

/** `first` and `second` as written, and where they begin. */
export type Count = { start: number; first: string; second?: string; plus: boolean };

const BETWEEN = /[\s-]{0,2}(?:(?:full|solid|consecutive|volle|ganze)\s)?$/iu;
const PLUS = /\s?(?:\+|plus)$/iu;
const DIGITS = /(?<![\p{L}\p{N}.,/$€£])\d{1,3}(?:[.,]\d{1,2})?$/u;
const TO = /\s?(?:-|–|—|(?<!\p{L})(?:to|or|bis|à|a|do|tot|до))\s?$/iu;
const BEFORE_WORD = /[\p{L}\p{N}.,/$€£-]/u;
const LONGEST = 34;

/** Takes what stands before a unit; gives the number at its end, or null. */
export function countBefore(lead: string): Count | null {
  const end = BETWEEN.exec(lead)?.index ?? lead.length;
  const last = numberAt(lead, end);
  if (!last) return null;
  const to = TO.exec(lead.slice(0, last.start));
  const first = to ? numberAt(lead, to.index) : null;
  if (first && !follows(lead, first.start)) return { start: first.start, first: first.written, second: last.written, plus: first.plus || last.plus };
  return follows(lead, last.start) ? null : { start: last.start, first: last.written, plus: last.plus };
}

/** Whether a number that begins there goes on from something else: "x-5". */
const follows = (lead: string, start: number) => start > 0 && lead[start - 1] === '-';

function numberAt(lead: string, end: number): { start: number; written: string; plus: boolean } | null {
  const plus = PLUS.exec(lead.slice(0, end));
  const stop = plus ? plus.index : end;
  const digits = DIGITS.exec(lead.slice(Math.max(0, stop - 8), stop));
  if (digits) return { start: stop - digits[0].length, written: digits[0], plus: plus !== null };
  let start = -1;
  for (let i = stop - 1; i >= 0 && stop - i <= LONGEST; i -= 1) {
    if ((i === 0 || !BEFORE_WORD.test(lead[i - 1]!) || lead[i - 1] === '-') && numberWords().has(lead.slice(i, stop).toLowerCase())) start = i;
  }
  return start < 0 ? null : { start, written: lead.slice(start, stop), plus: plus !== null };
}
