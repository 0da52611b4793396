/** The number that stands before a unit: "5+", "2-3", "twenty-five", "three to five", "two and a half", "two (2)". */
import { numberWords } from './number-words';
import { OR_MORE } from './time-words';

/** `first` and `second` as written, and where they begin; `half`: and a half. */
export type Count = { start: number; first: string; second?: string; plus: boolean; half: boolean };

/** "5 full years"; "3 min years" is three or more. */
const BETWEEN = /(?:(?<=\d)-?(?:х|ти|ми))?[\s-]{0,2}(?:(?:full|full[ -]time|solid|consecutive|complete|whole|good|long|professional|working|experienced|volle|vollen|ganze|ganzen|gute|guten|bonnes|longues|pleines|buenos|largos|bons|longos|buoni|lunghi|goede|volle|pełnych|pełne|полных|полные|(min\.?|minimum|minimal|mind\.))\s)?$/iu;
const PLUS = new RegExp(`(?:\\s?\\+|[\\s-]?plus|\\s(?:${OR_MORE}))$`, 'iu');
const DIGITS = /(?<![\p{L}\p{N}/$€£]|\d[.,]|^[.,])\d{1,3}(?:[.,]\d{1,2})?$/u;
const TO = /\s?(?:-|–|—|~|(?<!\p{L})(?:to|or|bis|à|a|do|tot|до))\s?$/iu;
/** "between 3 and 5" */
const AND = /\s(?:and|und|et|y|e|en|i|и)\s$/iu;
const OF_TWO = /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|między|pomiędzy|между)\s$/iu;
const HALF = /(?:\s(?:and(?: a)? half|et demie?|y medi[oa]|e mei[oa]|e mezzo|en een half|i pół|с половиной)|\s1\/2|½)[\s-]{0,2}$/iu;
/** "two (2) years", "(2) years" */
const IN_DIGITS = /(?:^|\s)\((\d{1,2})(\+?)\)(\s?\+|\splus|\sor more)?[\s-]{0,2}$/iu;
const BEFORE_WORD = /[\p{L}\p{N}.,/$€£-]/u;
/** "Scala-5 years", and not "pre-5 years" */
const BEHIND_NAME = /\p{Lu}[\p{L}+#.]{1,20}-$/u;
const LONGEST = 34;

/** Takes what stands before a unit; gives the number at its end, or null. */
export function countBefore(lead: string): Count | null {
  const halved = HALF.exec(lead);
  if (halved) {
    const whole = countBefore(lead.slice(0, halved.index));
    return whole && { ...whole, half: true };
  }
  const digits = IN_DIGITS.exec(lead);
  const word = digits && numberAt(lead, digits.index);
  if (digits) return { start: word?.start ?? digits.index + digits[0].indexOf('('), first: digits[1]!, plus: word?.plus === true || digits[2] === '+' || digits[3] !== undefined, half: false };
  const between = BETWEEN.exec(lead);
  const last = numberAt(lead, between?.index ?? lead.length);
  if (!last) return null;
  last.plus ||= between?.[1] !== undefined;
  const first = firstOf(lead, last);
  if (first) return { start: first.start, first: first.written, second: last.written, plus: first.plus || last.plus, half: false };
  return follows(lead, last.start) && !BEHIND_NAME.test(lead.slice(0, last.start)) ? null : { start: last.start, first: last.written, plus: last.plus, half: false };
}

/** The first number of "3-5" or "between 3 and 5", of which `last` is the second; null when there is none, as in "PHP 8 - 2". */
function firstOf(lead: string, last: { start: number; written: string }): { start: number; written: string; plus: boolean } | null {
  const before = lead.slice(0, last.start);
  const to = TO.exec(before);
  const and = to ? null : AND.exec(before);
  const first = to || and ? numberAt(lead, (to ?? and)!.index) : null;
  if (!first || follows(lead, first.start) || (and && !OF_TWO.test(lead.slice(0, first.start)))) return null;
  return Number(first.written) > Number(last.written) ? null : first;
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
