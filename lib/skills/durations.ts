/** Numbers of years and months in a text, with what widens or narrows them ("more than", "+", "2-3"). */

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

const YEAR = "years?'?|years’|year's|yrs?\\.?|jahre|jahren|jahr|ann[ée]es?|ans?|años?|anos?|anni|anno|jaar|jaren|lata|lat|roku|rok|лет|годами|года|год|г\\.";
const MONTH = 'months?|mos?\\.?|monate|monaten|monat|mois|meses|mês|mes|mesi|mese|maanden|maand|miesięcy|miesiące|miesiąc|месяцев|месяца|месяц';
const NUMBER = '\\d{1,3}(?:[.,]\\d{1,2})?';
// Fixed texts only: nothing here comes from a page.
const STATED = new RegExp(
  `(?<![\\p{L}\\p{N}.,/$€£-])(${NUMBER}|half a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|an|a|ein|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|un|une|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|três|quatro|due|tre|quattro|cinque|twee|drie|vijf|dwa|trzy|cztery|pięć|два|три|четыре|пять)`
  + `\\s?(\\+|plus)?(?:\\s?(?:-|–|—|to|or|bis|à|a|do|tot|до)\\s?(${NUMBER}|two|three|four|five|six|seven|eight|ten)\\s?(\\+)?)?`
  + `[\\s-]{0,2}(?:(?:full|solid|consecutive|volle|ganze)\\s)?(?:(${YEAR})|(${MONTH}))(?![\\p{L}\\p{N}])`, 'giu');
/** "5+ total experience": a number with a plus, and the unit left out. */
const BARE = /(?<![\p{L}\p{N}.,/$€£-])(\d{1,2})\s?\+\s(?=(?:[\p{L}-]{2,15}\s){0,2}experience)/giu;
const WORDS: Record<string, number> = {
  'half a': 0.5, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15,
  twenty: 20, ein: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, zehn: 10, un: 1, une: 1, deux: 2, trois: 3,
  quatre: 4, cinq: 5, dos: 2, tres: 3, cuatro: 4, cinco: 5, dois: 2, três: 3, quatro: 4, due: 2, tre: 3, quattro: 4, cinque: 5, twee: 2, drie: 3, vijf: 5,
  dwa: 2, trzy: 3, cztery: 4, pięć: 5, два: 2, три: 3, четыре: 4, пять: 5,
};
const MORE = /(?:more than|over|at least|minimum of|minimum|min\.?|above|upwards of|no less than|not less than|mehr als|über|mindestens|plus de|au moins|más de|al menos|mais de|pelo menos|più di|oltre|almeno|meer dan|ruim|minstens|ponad|co najmniej|przynajmniej|более|больше|свыше|не менее|от)\s{0,2}$/iu;
const LESS = /(?:less than|under|fewer than|up to|almost|nearly|weniger als|unter|bis zu|fast|moins de|menos de|meno di|minder dan|bijna|mniej niż|prawie|менее|меньше|до)\s{0,2}$/iu;
const NEARLY = /(?:almost|nearly|fast|bijna|prawie)\s{0,2}$/iu;
const NOT_SPENT = /^[\s-]{0,2}(?:old\b|ago\b|of age|alt\b|later\b|earlier\b|from now|contract|warranty|plan\b|roadmap|anniversary|degree|program\b|programme\b|course\b|diploma|bachelor|master|university|temu|назад|fa\b|atrás|geleden|après|et demi)/iu;
const NOT_BEFORE = /(?:\b(?:vor|il y a|within|next|in the next|aged|age|every|per|first|each)|через|каждые)\s{0,2}$/iu;
/** Nobody has stated more than this and meant it. */
const MOST = 45;

/** Takes a text, gives the lengths of time in it that can be spent at work, in order. Linear in the length of the text. */
export function findNumbers(text: string): Stated[] {
  if (!/\d|year|month|jahr|ans?\b|añ|an[on]|lat|jaar|год|лет|monat|mois|mes|maand|mies|меся/iu.test(text)) return [];
  const found: Stated[] = [];
  for (const match of text.matchAll(STATED)) {
    const start = match.index;
    const end = start + match[0].length;
    const lead = text.slice(Math.max(0, start - 24), start);
    if (NOT_SPENT.test(text.slice(end, end + 16)) || NOT_BEFORE.test(lead)) continue;
    if (/^(?:an?|un|une|ein|einem|einer|half a)$/iu.test(match[1]!) && !/exp|erfahrung|half/iu.test(text.slice(start, end + 20))) continue;
    const months = match[6] !== undefined;
    found.push(make(start, end, read(match[1]!, months), match[3] === undefined ? undefined : read(match[3], months), Boolean(match[2] ?? match[4]), lead, match[1]!));
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

function read(written: string, months: boolean): number {
  const value = WORDS[written.toLowerCase()] ?? Number(written.replace(',', '.'));
  return months ? Math.round((value / 12) * 100) / 100 : value;
}

/** "3 years and 2 months" is one length. */
function join(text: string, found: Stated[]): Stated[] {
  const result: Stated[] = [];
  for (const each of found) {
    const last = result.at(-1);
    const monthsOnly = each.min < 1 && each.max === undefined && !each.orMore;
    if (last && monthsOnly && last.min >= 1 && Number.isInteger(last.min) && last.max === undefined && /^\s?(?:,|and|und|et|y|e|en|i|и)?\s?$/iu.test(text.slice(last.end, each.start))) {
      last.min = Math.round((last.min + each.min) * 100) / 100;
      last.end = each.end;
    } else result.push(each);
  }
  return result;
}
