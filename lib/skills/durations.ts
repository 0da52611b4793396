/** Numbers of years and months in a text, with what widens or narrows them ("more than", "+", "2-3"). */
import { countBefore, type Count } from './counts';
import { ofFirm } from './firms';
import { numberWords } from './number-words';
import { A_YEAR, AND_HALF, BARE, COUNTED, comparedBy, FROM, GAINED, GLUED, LEAST_BEFORE, LESS, MORE, MORE_BEHIND, MOST_YEARS, NEARLY, NOT_BEFORE, NOT_SPENT, SIGNED, UNIT, UP_TO } from './time-words';

export type Stated = {
  /** The number and its unit. */
  start: number;
  end: number;
  /** Where the words before it begin that belong to it ("more than"). */
  wordsStart: number;
  min: number;
  max?: number;
  orMore: boolean;
  implausible: boolean;
  /** What it is told of surely follows. */
  leads?: boolean;
};

/** The longest text that is looked through for a number. */
const BEFORE_UNIT = 48;
/** How far from such an adjective it says what was gained. */
const GAINED_WITHIN = 60;

/** Takes a text, gives the lengths of time in it that can be spent at work, in order. Linear in the length of the text. */
export function findNumbers(text: string): Stated[] {
  if (!/\d|year|d[eé]ca|d[eé]cen|month|j[aä]hr|jari|ennale|rok|ans?\b|añ|an[on]|lat|letn|jaar|год|лет|monat|mois|mes|maand|mies|меся/iu.test(text)) return [];
  const found: Stated[] = [];
  let behind = 0;
  for (const unit of text.replace(GLUED, (glued) => `${glued.slice(0, -1)} `).matchAll(UNIT)) {
    const from = Math.max(behind, unit.index - BEFORE_UNIT);
    const count = countOf(text, from, unit);
    if (!count) continue;
    const { start } = count;
    const unitEnd = unit.index + unit[0].length;
    behind = unitEnd;
    const lead = text.slice(Math.max(0, start - 24), start);
    const trail = text.slice(unitEnd, unitEnd + 24);
    if (NOT_SPENT.test(trail) || NOT_BEFORE.test(lead)) continue;
    const { month, decade, adjective, counted } = unit.groups!;
    if ((adjective ?? counted) && !GAINED.test(text.slice(Math.max(0, start - GAINED_WITHIN / 2), unitEnd + GAINED_WITHIN))) continue;
    const half = AND_HALF.exec(trail);
    if (A_YEAR.test(count.first) && !decade && !half && !isCounted(lead, text.slice(start, unitEnd + 20))) continue;
    const more = MORE_BEHIND.exec(half ? trail.slice(half[0].length) : trail);
    const value = (written: string) => lengthOf(written, month ? 1 / 12 : decade ? 10 : 1, count.half || half !== null);
    const first = value(count.first);
    const stated = make(start, unitEnd + (half?.[0].length ?? 0) + (more?.[0].length ?? 0), first, count.second === undefined ? undefined : value(count.second), count.plus || more !== null || leastBefore(text, start) || (count.second === undefined && FROM.test(lead) && !UP_TO.test(trail)), lead, count.first);
    if (!ofFirm(text, stated.wordsStart, stated.end)) found.push(stated);
  }
  const known = new Set(found.map((each) => each.start));
  for (const match of text.matchAll(BARE)) {
    const start = match.index;
    if (known.has(start)) continue;
    found.push(make(start, start + match[0].trimEnd().length, Number(match[1]), undefined, true, text.slice(Math.max(0, start - 24), start), match[1]!));
  }
  return join(text, found.sort((a, b) => a.start - b.start));
}

/** What counts a unit, whose number may stand no further back than `from`. */
function countOf(text: string, from: number, unit: RegExpMatchArray): Count | null {
  const { index = 0, groups } = unit;
  if (groups!.whole) return { start: index, first: unit[0], plus: false, half: false };
  // A narrow column breaks a line between the number and its unit.
  const count = countBefore(text.slice(from, index).replace(/\n[ \t]{2,}$/u, '\n'));
  if (count) return { ...count, start: from + count.start };
  // "año y medio": one of them.
  return groups!.year && AND_HALF.test(text.slice(index + unit[0].length, index + unit[0].length + 24)) ? { start: index, first: '1', plus: false, half: false } : null;
}

/** Whether "a year" was counted: "over a year", "a year of experience". */
const isCounted = (lead: string, words: string) => LESS.test(lead) || MORE.test(lead) || NEARLY.test(lead) || COUNTED.test(lead) || /exp|erfahrung|ervaring|esper|doświadcz|опыт|half/iu.test(words);

const leastBefore = (text: string, start: number) => /:\s{0,2}$/u.test(text.slice(Math.max(0, start - 3), start)) && LEAST_BEFORE.test(text.slice(Math.max(0, start - 100), start));

function make(start: number, end: number, first: number, second: number | undefined, plus: boolean, lead: string, written: string): Stated {
  const compared = comparedBy(lead);
  const more = MORE.exec(lead);
  const less = more || NEARLY.test(lead) ? null : LESS.exec(lead);
  const words = more ?? less ?? SIGNED.exec(lead) ?? NEARLY.exec(lead) ?? FROM.exec(lead);
  const wordsStart = start - (compared?.length ?? words?.[0].length ?? 0);
  const orMore = plus || more !== null || compared?.more === true || SIGNED.test(lead);
  const stated: Stated = { start, end, wordsStart, min: first, orMore, implausible: false };
  if (second !== undefined && second > first) stated.max = second;
  if (less || compared?.more === false) { stated.min = 0; stated.max = first; }
  const top = stated.max ?? stated.min;
  const digits = /^([1-9])([1-9])$/.exec(written);
  // "35" for "3-5" and "48" for "4-8": rising digits, beyond what is usual.
  stated.implausible = top > MOST_YEARS || (top > 30 && second === undefined && digits !== null && digits[1]! < digits[2]!);
  return stated;
}

/** In years: so many units of `years` each. */
function lengthOf(written: string, years: number, half: boolean): number {
  const value = (numberWords().get(written.toLowerCase()) ?? Number(written.replace(',', '.'))) + (half ? 0.5 : 0);
  return Math.round(value * years * 100) / 100;
}

/** "3 years and 2 months" is one length. */
function join(text: string, found: Stated[]): Stated[] {
  const result: Stated[] = [];
  for (const each of found) {
    const last = result.at(-1);
    const monthsOnly = each.min < 1 && each.max === undefined && !each.orMore;
    if (last && monthsOnly && last.min >= 1 && Number.isInteger(last.min) && last.max === undefined && /^\s?(?:,|and|plus|und|et|y|e|en|i|и)?\s?$/iu.test(text.slice(last.end, each.start))) {
      last.min = Math.round((last.min + each.min) * 100) / 100;
      last.end = each.end;
    } else result.push(each);
  }
  return result;
}
