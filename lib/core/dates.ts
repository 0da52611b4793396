/** Months and date ranges as people write them on profiles, in many languages. Pure: "today" is always an argument. */
import { isEnglishMonth, monthOf, two } from './months';

/** A date range and where it stands in the text. Dates are 'YYYY' or 'YYYY-MM'; offsets are UTF-16 units. */
export type Span = {
  startDate?: string;
  endDate?: string;
  /** It goes on ("Present"). */
  current?: boolean;
  /** Whole months, when the text states a length itself ("3 yrs 2 mos"). */
  statedMonths?: number;
  start: number;
  end: number;
};

type Point = { date: string; start: number; end: number };

/** No date and no length is told without one; most lines have none. */
const digit = /\d/;

/** A year, two years whose joint was lost ("20182020"), or two digits after an apostrophe or a month ("May '18", "Feb-19"). */
const year = /(?<![\d$€£#])(?:19|20)\d{2}(?:(?:19|20)\d{2})?(?!\d|[.,]\d{3})|(?<=\p{L}\.?\s?)['’]\d{2}(?!\d)|(?<=\p{L}{3}-)\d{2}(?![\d-])/gu;
const wordAtEnd = /([\p{L}\p{M}]{3,14})(?:\.?,?|[-/])$/u;
const numberBefore = /(?<![\dQT])(?:\d{1,2}\s?[./-]\s?)?(0?[1-9]|1[0-2])\s?[./-]\s?$/i;
const monthNumbered = /(?:tháng|thg\.?)\s?(0?[1-9]|1[0-2])[\s,/-]{0,3}(?:năm\s)?$/iu;
const quarterBefore = /[QT]([1-4])[\s,/-]{0,3}$/i;
const numberAfter = /^(?:\s?[-./](0[1-9]|1[0-2])(?:[-./]\d{1,2})?(?![\d/])|[./]([1-9])(?![\d/]|[.,]\d)|\.\s?(0?[1-9]|1[0-2])\.(?:\s?\d{1,2}\.)?(?=\s*(?:[-–—~〜～]|$))|\s?[年년]\s?(?:(\d{1,2})\s?[月월](?:\s?\d{1,2}\s?[日일])?)?)/;
const wordAfter = /^[.,]?\s(?:m\.\s)?([\p{L}\p{M}]{3,14})\.?/u;

const glued = /[A-Za-z]$/;

/** Every date in a text, in order. Only a few characters round each year are looked at, so the work grows with the text's length. */
function points(text: string): Point[] {
  const found: Point[] = [];
  year.lastIndex = 0;
  for (let hit = year.exec(text); hit; hit = year.exec(text)) {
    const from = hit.index;
    if (hit[0].length === 8) {
      found.push({ date: hit[0].slice(0, 4), start: from, end: from + 4 }, { date: hit[0].slice(4), start: from + 4, end: from + 8 });
      continue;
    }
    let end = from + hit[0].length;
    const short = hit[0].length < 4;
    const yy = short ? 2000 + Number(hit[0].slice(-2)) : 0;
    const y = short ? String(yy > 2049 ? yy - 100 : yy) : hit[0];
    let start = from;
    let month = 0;
    const least = found.at(-1)?.end ?? 0;
    const before = text.slice(Math.max(least, from - 30), from);
    const after = text.slice(end, end + 20);
    const number = short ? null : numberBefore.exec(before) ?? monthNumbered.exec(before);
    const quarter = number ? null : quarterBefore.exec(before);
    const word = number || quarter ? null : wordBefore(before);
    if (number?.[1]) {
      month = Number(number[1]);
      start = from - before.length + number.index;
    } else if (quarter?.[1]) {
      month = -Number(quarter[1]);
      start = from - before.length + quarter.index;
    } else if (word?.[1] && (month = monthOf(word[1]))) {
      start = from - before.length + word.index;
    } else if (!short) {
      const next = numberAfter.exec(after);
      const named = next ? null : wordAfter.exec(after);
      if (next) {
        month = Number(next[1] ?? next[2] ?? next[3] ?? next[4] ?? 0);
        if (month > 12) month = 0;
        end += next[0].length;
      } else if (named?.[1] && (month = monthAfter(named[1], after.slice(named[0].length)))) end += named[0].length;
    }
    // "CS2011" and "ISO2008" are names.
    if (!month && (short || (glued.test(before) && start === from))) continue;
    found.push({ date: month ? `${y}-${month < 0 ? `Q${-month}` : two(month)}` : y, start, end });
    year.lastIndex = Math.max(year.lastIndex, end);
    if (found.length > 200) break;
  }
  return found;
}

/** The word before a year, a day and a small word between them left out: "May 2015", "May 5th, 2015", "mayo de 2015". */
function wordBefore(before: string): RegExpExecArray | null {
  const end = before.trimEnd();
  const linked = end.length < before.length ? end.replace(/([^\p{L}\p{M}])(?:de|del|of)$/u, '$1').trimEnd() : end;
  return wordAtEnd.exec(linked.replace(/\d{1,2}(?:st|nd|rd|th)?,$/, '').trimEnd());
}

/** A month after its year ("2019. január", "2019 m. sausis", "2022, February"); an English one with a number after it belongs to that ("2019 May 2020"). */
const monthAfter = (word: string, rest: string): number => (isEnglishMonth(word) && /^[\s,]{0,3}['’\d]/.test(rest) ? 0 : monthOf(word));

/** The last is a dash in pages whose letters were encoded twice. */
const dash = '(?:[-‐-―−~〜～→>]{1,2}|â€[“”])';
const until = 'to|until|till|thru|through|bis|à|au|a|ad|al|jusqu[\'’](?:à|en|au)|hasta(?:\\s(?:el|la))?|até|ao|tot(?:\\sen\\smet)?|t/m|do|til|fino\\sa|až\\sdo|până(?:\\sîn)?|po|по|до|έως|đến|ถึง|sampai|hingga|から|至|到|부터';
const season = 'spring|summer|autumn|fall|winter';
const joint = new RegExp(`^\\s*(?:${dash}(?:\\s?(?:${until}))?|${until})\\s*(?:(?:${season})\\s)?$`, 'iu');
const present = new RegExp(`^\\s*(?:${dash}\\s*)?(?:(?:${until})\\s*)?`
  + '(?:present|current(?:ly)?|now|today|ongoing|date|dato|heute|jetzt|aktuell|laufend|gegenwart|aujourd[\'’]hui|présent|(?:ce\\sjour)|actuel(?:lement)?|(?:la\\s)?actualidad|(?:la\\s)?fecha|actual(?:mente)?|actualitat|(?:el\\s|no\\s|o\\s)?presente|hoy|(?:o\\s)?momento|atual(?:mente)?|hoje|oggi|attuale|in\\scorso|heden|nu|obecnie|chwili\\sobecnej|dziś|teraz|nuvarande|pågående|i\\s?dag|dags\\sdato|nå|nåværende|nykyinen|toistaiseksi|nyt|současnost|dosud|teď|dnes|günümüz|halen|şu\\san|devam\\sediyor|(?:în\\s)?prezent|jelenleg|jelen|napjainkig|súčasnosť|danes|danas|sekarang|kini|saat\\sini|hiện\\stại|hiện\\snay|nay|ปัจจุบัน|настоящее\\sвремя|настоящего\\sвремени|наст\\.\\s?вр(?:емя|\\.)|н\\.\\s?в\\.|сейчас|теперішній\\sчас|дотепер|досі|сьогодні|момента|сега|данас|σήμερα|היום|כיום|الآن|الحاضر|حتى\\sالآن|वर्तमान|现在|現在|至今|迄今|目前|在职|今|현재|재직\\s?중)(?![\\p{L}\\p{M}])', 'iu');
const since = /(?:^|[\s(,:])(?:since|from|seit|ab|depuis|desde|dal|dals?|sinds|od|sedan|siden|från|fra|từ|з|с)\s(?:(?:el|le)\s)?$/iu;
const openEnd = new RegExp(`^\\s*${dash}\\s*$`, 'u');
const yearCut = new RegExp(`^\\s?(?:${dash}|/)\\s?(\\d{2})(?!\\d|[-./]\\d)`, 'u');
const monthDash = new RegExp(`([\\p{L}\\p{M}]{3,14})\\.?\\s?${dash}\\s?$`, 'u');
/** "02/19 – 03/20": so short that only the pair tells it from anything else. */
const shortMonth = '(0[1-9]|1[0-2])/(\\d{2})';
const shortPair = new RegExp(`(?<![\\d/.])${shortMonth}\\s?${dash}\\s?(?:${shortMonth}|(present|now|heute))(?![\\d/.]|\\p{L})`, 'iu');

const settle = (date: string, edge: 'start' | 'end'): string => {
  const quarter = /Q(\d)$/.exec(date);
  return quarter ? `${date.slice(0, 5)}${two(Number(quarter[1]) * 3 - (edge === 'start' ? 2 : 0))}` : date;
};

const yearWord = '(?:years?|yrs?|y|jahren?|jahre?|j|ans?|années?|años?|anos?|anni|anno|jaar|jr|lat|lata|roky?|let|år|vuotta|vuosi|v|yıl|ani|év|god|год(?:а|ов)?|лет|р|роки?|років|年|년|שנים|שנה|سنوات|سنة)';
const monthWord = '(?:months?|mos?|mths?|monaten?|monate?|mon|mois|mes(?:es)?|mês|mesi|mese|maanden|maand|mnd|mies(?:iące|ięcy|iąc)?|m|månader|månad|mån|måneder|md|kuukautta|kk|měs(?:íců|íce|íc)?|ay|luni|hónap|hó|мес(?:яцев|яца|яц)?|міс|[ヶかカ]月|ヵ月|个月|個月|개월|חודשים|أشهر)';
const yearsStated = new RegExp(`(?<![\\d.])(\\d{1,2})\\s?${yearWord}(?![\\p{L}])`, 'iu');
const monthsStated = new RegExp(`(?<![\\d.])(\\d{1,3})\\s?${monthWord}(?![\\p{L}])`, 'iu');

/**
 * A length stated in words ("3 yrs 2 mos", "2 Jahre 4 Monate", "1年3个月").
 * Takes a short text; gives whole months, or null when there is none.
 */
export function parseLength(text: string): number | null {
  if (!digit.test(text)) return null;
  const years = yearsStated.exec(text);
  const months = monthsStated.exec(text);
  return years || months ? Number(years?.[1] ?? 0) * 12 + Number(months?.[1] ?? 0) : null;
}

/** The first single date of a text with its place, or null: "May 2015", "2015", "05/2015". */
export function parseDate(text: string): Point | null {
  const point = digit.test(text) ? points(text)[0] : undefined;
  return point ? { ...point, date: settle(point.date, 'end') } : null;
}

/**
 * The first date range of a text: "Jan 2019 – Present · 3 yrs 2 mos", "03/2018 – 06/2020", "2015–18", "seit 2020".
 * Gives null when there is none; a single date is not a range. Never throws.
 */
export function parseSpan(text: string): Span | null {
  if (!digit.test(text)) return null;
  // A line is asked for its dates by several questions in turn.
  let found = recent.get(text);
  if (found === undefined) {
    found = spanOf(text);
    if (recent.size > 500) recent.clear();
    if (text.length < 300) recent.set(text, found);
  }
  return found && { ...found };
}
const recent = new Map<string, Span | null>();

function spanOf(text: string): Span | null {
  const all = points(text);
  if (!all.length) return shortSpan(text);
  for (let i = 0; i < all.length; i++) {
    const a = all[i]!;
    const b = all[i + 1];
    const startDate = settle(a.date, 'start');
    if (b && ((b.start - a.end < 40 && joint.test(text.slice(a.end, b.start))) || unjoined(text, all, i))) {
      const endDate = settle(b.date, 'end');
      if (monthIndex(endDate, 'end') < monthIndex(startDate, 'start')) continue;
      return stated(text, { startDate, endDate, start: a.start, end: b.end });
    }
    const after = text.slice(a.end, a.end + 40);
    const now = present.exec(after);
    if (now) return stated(text, { startDate, current: true, start: a.start, end: a.end + now[0].length });
    const cut = yearCut.exec(after);
    if (cut?.[1] && a.date.length === 4 && Number(cut[1]) > Number(a.date.slice(2)) % 100) {
      return stated(text, { startDate, endDate: a.date.slice(0, 2) + cut[1], start: a.start, end: a.end + cut[0].length });
    }
    const before = text.slice(Math.max(0, a.start - 24), a.start);
    const from = since.exec(before);
    if (from) {
      const start = a.start - before.length + from.index + (/^[\s(,:]/.test(from[0]) ? 1 : 0);
      return stated(text, { startDate, current: true, start, end: a.end });
    }
    const half = a.date.length > 4 ? monthDash.exec(before) : null;
    const first = half?.[1] ? monthOf(half[1]) : 0;
    if (half && first) {
      return stated(text, { startDate: `${a.date.slice(0, 5)}${two(first)}`, endDate: settle(a.date, 'end'), start: a.start - before.length + half.index, end: a.end });
    }
    if (!b && openEnd.test(text.slice(a.end))) return { startDate, current: true, start: a.start, end: text.trimEnd().length };
  }
  return null;
}

/** Two dates beside each other with nothing between: both with their month, or years that nothing else stands beside. */
function unjoined(text: string, all: Point[], i: number): boolean {
  const [a, b, next] = [all[i]!, all[i + 1]!, all[i + 2]];
  const bareGap = (from: number, to: number) => to - from < 8 && !text.slice(from, to).trim();
  if (!bareGap(a.end, b.start) || (next && bareGap(b.end, next.start)) || (i > 0 && bareGap(all[i - 1]!.end, a.start))) return false;
  if (a.date.length > 4 && b.date.length > 4) return true;
  return a.date.length === b.date.length && /(?:^|[,;:(|·•–—-])\s?$/u.test(text.slice(Math.max(0, a.start - 4), a.start)) && /^\s?(?:$|[,;)|·•–—-])/u.test(text.slice(b.end, b.end + 4));
}

function shortSpan(text: string): Span | null {
  const hit = text.length < 200 ? shortPair.exec(text) : null;
  if (!hit) return null;
  const at = (month: string, short: string) => `${Number(short) > 49 ? 19 : 20}${short}-${month}`;
  const span = { startDate: at(hit[1]!, hit[2]!), start: hit.index, end: hit.index + hit[0].length };
  if (hit[5]) return { ...span, current: true };
  const endDate = at(hit[3]!, hit[4]!);
  return endDate < span.startDate ? null : { ...span, endDate };
}

function stated(text: string, span: Span): Span {
  const tail = text.slice(span.end, span.end + 40);
  const months = /^[·•|(,:;–-]?\s*\d/u.test(tail.trimStart()) ? parseLength(tail) : null;
  return months === null ? span : { ...span, statedMonths: months };
}

/** Months since year 0 of a date 'YYYY' or 'YYYY-MM'; a bare year is January as a start and December as an end. */
export function monthIndex(date: string, edge: 'start' | 'end'): number {
  const month = date.length > 4 ? Number(date.slice(5, 7)) - 1 : edge === 'start' ? 0 : 11;
  return Number(date.slice(0, 4)) * 12 + month;
}

/**
 * The months an entry covers, both ends inside, as month indexes; what goes on, or ends later than today, ends at `today` ('YYYY-MM-DD').
 * Null when the start or the end is not told, or the end comes before the start.
 */
export function spanMonths(dated: { startDate?: string; endDate?: string; current?: boolean }, today: string): { from: number; to: number } | null {
  if (!dated.startDate || (!dated.endDate && !dated.current)) return null;
  const now = monthIndex(today.slice(0, 7), 'end');
  const from = monthIndex(dated.startDate, 'start');
  const to = dated.endDate ? Math.min(monthIndex(dated.endDate, 'end'), now) : now;
  return from <= to ? { from, to } : null;
}

/** Whole months covered by at least one of the spans: jobs held at the same time count once. */
export function unionMonths(spans: readonly { from: number; to: number }[]): number {
  let total = 0;
  let reached = -Infinity;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from - 1, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

/** A length as people say it: 38 gives "3 yrs 2 mos", 0 gives "0 mos". */
export function monthsInWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years ? `${years} ${years === 1 ? 'yr' : 'yrs'}` : '', rest || !years ? `${rest} ${rest === 1 ? 'mo' : 'mos'}` : ''];
  return parts.filter(Boolean).join(' ');
}
