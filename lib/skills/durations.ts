/** Numbers of years and months in a text, with what widens or narrows them ("more than", "+", "2-3"). */
import { countBefore } from './counts';
import { ofFirm } from './firms';
import { numberWords } from './number-words';

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
};

const YEAR = "years?'?|years’|year's|yrs?\\.?|jahre|jahren|jahr|ann[ée]es?|ans?|años?|anos?|anni|anno|jaar|jaren|lata|lat|roku|rok|лет|годами|года|год|г\\.|(?<=\\d\\+?)y|yoe";
const DECADE = 'decades?|jahrzehnte?n?|décennies?|décadas?|decenni[oa]?';
const MONTH = 'months?|mos?\\.?|monate|monaten|monat|mois|meses|mês|mes|mesi|mese|maanden|maand|miesięcy|miesiące|miesiąc|месяцев|месяца|месяц';
// Fixed texts only: nothing here comes from a page.
/** A unit; what counts it stands before. */
const UNIT = new RegExp(`(?<!\\p{L})(?:(${YEAR})|(${MONTH})|(${DECADE}))(?![\\p{L}\\p{N}])`, 'giu');
/** The longest text that is looked through for a number. */
const BEFORE_UNIT = 48;
/** "5+ total experience": a number with a plus, and the unit left out. */
const BARE = /(?<![\p{L}\p{N}.,/$€£-])(\d{1,2})\s?\+\s(?=(?:[\p{L}-]{2,15}\s){0,2}experience)/giu;
const MORE = /(?:more than|over|at least|minimum of|minimum|a minimum|min\.?|above|upwards of|no less than|not less than|mehr als|über|mindestens|wenigstens|zumindest|mind\.|minimal|plus de|au moins|au minimum|(?<!\p{L})m[aá]s(?: de)?|al menos|a lo menos|cuando menos|por lo menos|como m[ií]nimo|mínimo de|mínimo|mínima de|mínima|superior a|mais de|pelo menos|ao menos|no m[ií]nimo|acima de|più di|oltre|almeno|perlomeno|come minimo|quanto meno|minimo|meer dan|ruim|minstens|minimaal|ten minste|tenminste|op zijn minst|ponad|powyżej|co najmniej|przynajmniej|minimalnie|более чем|более|больше|свыше|не менее|не меньше|хотя бы|как минимум|минимум|от)\s{0,2}$/iu;
/** "+3 years" */
const SIGNED = /(?<![\p{L}\p{N}+#])\+$/u;
/** The same, behind the unit. */
const MORE_BEHIND = /^(?:\s?\+(?![\p{L}\p{N}])|\s?~(?!\s?\d)|\s(?:or more|and more|or above|and above|or over|plus(?=\s(?:of|experience|in|with)|\s?[.,;:)]|$)|minimum|at least|oder mehr|und mehr|ou plus|et plus|o más|y más|como mínimo|ou mais|e mais|no mínimo|o più|e più|of meer|en meer|lub więcej|i więcej|или более|или больше|и более|и больше)(?![\p{L}\p{N}]|\s\d))/iu;
/** "Minimum experience with it: 3 years" */
const LEAST_BEFORE = /(?<!\p{L})(?:minimum|min\.|minimal\p{L}{0,2}|m[ií]nim[oae]|mindest\p{L}{0,12}|at least|минимальн\p{L}{2,3}|минимум)(?!\p{L})[^\n.;:]{0,60}:\s{0,2}$/iu;
/** Where a unit is glued to the next word, as when columns are copied. */
const GLUED = /\d[ -]?(?:years?|yrs?|months?|Jahren?|Monaten?|années|ans|mois|años|meses|anos|anni|mesi|jaar|maanden|lat|lata|miesięcy|лет|года|месяцев)\p{Lu}(?=\p{Ll})/gu;
const LESS = /(?:less than|under|fewer than|up to|almost|nearly|weniger als|unter|bis zu|fast|moins de|menos de|meno di|minder dan|bijna|mniej niż|prawie|менее|меньше|до)\s{0,2}$/iu;
const NEARLY = /(?:almost|nearly|fast|bijna|prawie)\s{0,2}$/iu;
const NOT_SPENT = /^[\s-]{0,2}(?:old\b|ago\b|of age|alt\b|later\b|earlier\b|from now|contract|warranty|plan\b|roadmap|anniversary|degree|program\b|programme\b|course\b|diploma|bachelor|master|university|temu|назад|fa\b|atrás|geleden|après|or older|or above the age)/iu;
const NOT_BEFORE = /(?:\b(?:vor|il y a|within|next|in the next|aged|age|every|per|first|each|retained for|stored for|kept for|valid for|warranty of)|через|каждые)\s{0,2}$/iu;
/** "a year", which may be no count at all. */
const A_YEAR = /^(?:an?|un|une|ein|einem|einer|half a)$/iu;
/** What makes "a year" one that was counted. */
const COUNTED = /[:–—-]\s{0,2}$/u;
/** Behind the unit: "dos años y medio". */
const AND_HALF = /^\s(?:and a half|et demie?|y medi[oa]|e mei[oa]|e mezzo|en een half)(?!\p{L})/iu;
/** Nobody has stated more than this and meant it. */
const MOST = 45;

/** Takes a text, gives the lengths of time in it that can be spent at work, in order. Linear in the length of the text. */
export function findNumbers(text: string): Stated[] {
  if (!/\d|year|d[eé]ca|d[eé]cen|month|jahr|ans?\b|añ|an[on]|lat|jaar|год|лет|monat|mois|mes|maand|mies|меся/iu.test(text)) return [];
  const found: Stated[] = [];
  let behind = 0;
  for (const unit of text.replace(GLUED, (glued) => `${glued.slice(0, -1)} `).matchAll(UNIT)) {
    const from = Math.max(behind, unit.index - BEFORE_UNIT);
    // A narrow column breaks a line between the number and its unit.
    const count = countBefore(text.slice(from, unit.index).replace(/\n[ \t]{2,}$/u, '\n'));
    if (!count) continue;
    const start = from + count.start;
    const unitEnd = unit.index + unit[0].length;
    behind = unitEnd;
    const lead = text.slice(Math.max(0, start - 24), start);
    const trail = text.slice(unitEnd, unitEnd + 24);
    if (NOT_SPENT.test(trail) || NOT_BEFORE.test(lead)) continue;
    if (A_YEAR.test(count.first) && !unit[3] && !LESS.test(lead) && !MORE.test(lead) && !COUNTED.test(lead) && !/exp|erfahrung|half/iu.test(text.slice(start, unitEnd + 20))) continue;
    const half = AND_HALF.exec(trail);
    const more = MORE_BEHIND.exec(half ? trail.slice(half[0].length) : trail);
    const value = (written: string) => lengthOf(written, unit[2] ? 1 / 12 : unit[3] ? 10 : 1, count.half || half !== null);
    const first = value(count.first);
    const stated = make(start, unitEnd + (half?.[0].length ?? 0) + (more?.[0].length ?? 0), first, count.second === undefined ? undefined : value(count.second), count.plus || more !== null || leastBefore(text, start), lead, count.first);
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

const leastBefore = (text: string, start: number) => /:\s{0,2}$/u.test(text.slice(Math.max(0, start - 3), start)) && LEAST_BEFORE.test(text.slice(Math.max(0, start - 100), start));

function make(start: number, end: number, first: number, second: number | undefined, plus: boolean, lead: string, written: string): Stated {
  const more = MORE.exec(lead);
  const less = more ? null : LESS.exec(lead);
  const sign = more || less ? null : SIGNED.exec(lead);
  const wordsStart = start - (more ?? less ?? sign ?? [''])[0].length;
  const stated: Stated = { start, end, wordsStart, min: first, orMore: plus || Boolean(more) || sign !== null, implausible: false };
  if (second !== undefined && second > first) stated.max = second;
  if (less && !NEARLY.test(lead)) { stated.min = 0; stated.max = first; }
  const top = stated.max ?? stated.min;
  const digits = /^([1-9])([1-9])$/.exec(written);
  // "35" for "3-5" and "48" for "4-8": rising digits, beyond what is usual.
  stated.implausible = top > MOST || (top > 30 && second === undefined && digits !== null && digits[1]! < digits[2]!);
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
