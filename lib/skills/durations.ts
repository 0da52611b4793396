/** Numbers of years and months in a text, with what widens or narrows them ("more than", "+", "2-3"). */
import { countBefore } from './counts';
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
const MORE = /(?:more than|over|at least|minimum of|minimum|a minimum|min\.?|above|upwards of|no less than|not less than|mehr als|über|mindestens|wenigstens|mind\.|minimal|plus de|au moins|au minimum|más de|al menos|por lo menos|como mínimo|mínimo de|mínimo|mínima de|mínima|superior a|mais de|pelo menos|no mínimo|acima de|più di|oltre|almeno|minimo|meer dan|ruim|minstens|minimaal|ten minste|ponad|powyżej|co najmniej|przynajmniej|minimalnie|более чем|более|больше|свыше|не менее|как минимум|минимум|от)\s{0,2}$/iu;
/** The same, behind the unit. */
const MORE_BEHIND = /^(?:\s?\+(?![\p{L}\p{N}])|\s(?:or more|and more|or above|and above|or over|plus(?=\s(?:of|experience|in|with)|\s?[.,;:)]|$)|minimum|at least|oder mehr|und mehr|ou plus|et plus|o más|y más|como mínimo|ou mais|e mais|no mínimo|o più|e più|of meer|en meer|lub więcej|i więcej|или более|или больше|и более|и больше)(?![\p{L}\p{N}]|\s\d))/iu;
const LESS = /(?:less than|under|fewer than|up to|almost|nearly|weniger als|unter|bis zu|fast|moins de|menos de|meno di|minder dan|bijna|mniej niż|prawie|менее|меньше|до)\s{0,2}$/iu;
const NEARLY = /(?:almost|nearly|fast|bijna|prawie)\s{0,2}$/iu;
const NOT_SPENT = /^[\s-]{0,2}(?:old\b|ago\b|of age|alt\b|later\b|earlier\b|from now|contract|warranty|plan\b|roadmap|anniversary|degree|program\b|programme\b|course\b|diploma|bachelor|master|university|temu|назад|fa\b|atrás|geleden|après|or older|or above the age)/iu;
const NOT_BEFORE = /(?:\b(?:vor|il y a|within|next|in the next|aged|age|every|per|first|each|retained for|stored for|kept for|valid for|warranty of)|через|каждые)\s{0,2}$/iu;
/** How old a company is, is nobody's experience. */
const A_YEAR = /^(?:an?|un|une|ein|einem|einer|half a)$/iu;
/** What makes "a year" one that was counted. */
const COUNTED = /[:–—-]\s{0,2}$/u;
/** Behind the unit: "dos años y medio". */
const AND_HALF = /^\s(?:and a half|et demie?|y medi[oa]|e mei[oa]|e mezzo|en een half)(?!\p{L})/iu;
const FIRMS = 'company|firm|agency|organi[sz]ation|startup|start-up|vendor|consultancy|unternehmen|firma|agentur|entreprise|société|agence|empresa|compañía|agencia|companhia|agência|azienda|società|impresa|bedrijf|bureau|spółka|компания|фирма';
const OF_FIRM = new RegExp(
  `(?<!\\p{L})(?:celebrat(?:ed|es?|ing)|(?:an?|eine?|une?|una|uma?|een)\\s(?:[\\p{L}-]{1,20}\\s){0,3}(?:${FIRMS})\\s(?:with|of|mit|avec|con|com|met)|(?:${FIRMS})\\s(?:(?:that|which|die|que|qui|che)\\s)?(?:has|had|hat|a|tiene|tem|ha|heeft|ma|имеет))\\s(?:(?:its|our|the|over|über)\\s){0,2}$`, 'iu');
const OF_FIRM_BEHIND = /^\s(?:in business|in the market|on the market|of history|of existence|of tradition|of operation|am markt|in der branche|d'existence|de historia|de trayectoria|en el mercado|de mercado|no mercado|di storia|sul mercato|na rynku|на рынке)(?!\p{L})/iu;
/** Nobody has stated more than this and meant it. */
const MOST = 45;

/** Takes a text, gives the lengths of time in it that can be spent at work, in order. Linear in the length of the text. */
export function findNumbers(text: string): Stated[] {
  if (!/\d|year|d[eé]ca|d[eé]cen|month|jahr|ans?\b|añ|an[on]|lat|jaar|год|лет|monat|mois|mes|maand|mies|меся/iu.test(text)) return [];
  const found: Stated[] = [];
  let behind = 0;
  for (const unit of text.matchAll(UNIT)) {
    const from = Math.max(behind, unit.index - BEFORE_UNIT);
    const count = countBefore(text.slice(from, unit.index));
    if (!count) continue;
    const start = from + count.start;
    const unitEnd = unit.index + unit[0].length;
    behind = unitEnd;
    const lead = text.slice(Math.max(0, start - 24), start);
    const trail = text.slice(unitEnd, unitEnd + 24);
    if (NOT_SPENT.test(trail) || NOT_BEFORE.test(lead) || OF_FIRM_BEHIND.test(trail)) continue;
    if (A_YEAR.test(count.first) && !unit[3] && !LESS.test(lead) && !COUNTED.test(lead) && !/exp|erfahrung|half/iu.test(text.slice(start, unitEnd + 20))) continue;
    const half = AND_HALF.exec(trail);
    const more = MORE_BEHIND.exec(half ? trail.slice(half[0].length) : trail);
    const value = (written: string) => lengthOf(written, unit[2] ? 1 / 12 : unit[3] ? 10 : 1, count.half || half !== null);
    const first = value(count.first);
    const stated = make(start, unitEnd + (half?.[0].length ?? 0) + (more?.[0].length ?? 0), first, count.second === undefined ? undefined : value(count.second), count.plus || more !== null, lead, count.first);
    if (!OF_FIRM.test(text.slice(Math.max(0, stated.wordsStart - 64), stated.wordsStart))) found.push(stated);
  }
  const known = new Set(found.map((each) => each.start));
  for (const match of text.matchAll(BARE)) {
    const start = match.index;
    if (known.has(start)) continue;
    found.push(make(start, start + match[0].trimEnd().length, Number(match[1]), undefined, true, text.slice(Math.max(0, start - 24), start), match[1]!));
  }
  return join(text, found.sort((a, b) => a.start - b.start));
}

function make(start: number, end: number, first: number, second: number | undefined, plus: boolean, lead: string, written: string): Stated {
  const more = MORE.exec(lead);
  const less = more ? null : LESS.exec(lead);
  const wordsStart = start - (more?.[0].length ?? less?.[0].length ?? 0);
  const stated: Stated = { start, end, wordsStart, min: first, orMore: plus || Boolean(more), implausible: false };
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
