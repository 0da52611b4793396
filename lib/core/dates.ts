/** Months and date ranges as people write them on profiles, in many languages. Pure: "today" is always an argument. */

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

const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const englishMonth = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
/** Locales by script, so that one unknown word builds only the names it could be. */
const locales: [RegExp, string[]][] = [
  [/\p{Script=Latin}/u, ['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ro', 'hu', 'sk', 'sl', 'id', 'ca', 'lt', 'lv', 'et']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr']],
  [/\p{Script=Greek}/u, ['el']], [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Arabic}/u, ['ar', 'fa-u-ca-gregory']], [/\p{Script=Devanagari}/u, ['hi', 'mr']],
];
const notMonths = new Set('in of since from the year until till to by and spring summer autumn fall winter class for at on est mid early late copyright'.split(' '));
const namesOf = new Map<string, Map<string, number>>();
const known = new Map<string, number>([['mrt', 3], ['sept', 9], ['set', 9], ['dez', 12]]);

const bare = (word: string): string => word.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f.\s]/g, '');

function names(locale: string): Map<string, number> {
  const had = namesOf.get(locale);
  if (had) return had;
  const made = new Map<string, number>();
  namesOf.set(locale, made);
  try {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}${locale.includes('-u-') ? '' : '-u-nu-latn'}`, { month: 'long', day, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const name = format.formatToParts(Date.UTC(2020, month, 15)).find((part) => part.type === 'month')?.value;
        if (name) made.set(bare(name), month + 1);
      }
    }
  } catch {
    // A browser built without this language simply does not read it.
  }
  return made;
}

/** The month (1 to 12) a word names in one of the languages, whole or cut to three letters and more; 0 when none. */
function monthOf(word: string): number {
  const key = bare(word);
  if (key.length < 3 || key.length > 14 || notMonths.has(key)) return 0;
  if (englishMonth.test(key)) return english.indexOf(key.slice(0, 3)) + 1;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  let found = 0;
  const group = locales.find(([script]) => script.test(key))?.[1] ?? [];
  for (const locale of group) {
    const table = names(locale);
    found = table.get(key) ?? 0;
    if (found) break;
    // Cut short ("sty" for stycznia), or inflected at its end.
    for (const stem of key.length > 6 ? [key, key.slice(0, -3)] : [key]) {
      const starts = new Set([...table].filter(([name]) => name.startsWith(stem)).map(([, month]) => month));
      if (starts.size === 1) found = found || [...starts][0]!;
    }
    if (found) break;
  }
  if (known.size < 2000) known.set(key, found);
  return found;
}

const year = /(?<![\d$€£#])(?:19|20)\d{2}(?![\d,]|\.\d{3})|(?<=\p{L}\.?\s?)['’]\d{2}(?!\d)/gu;
const wordAtEnd = /([\p{L}\p{M}]{3,14})\.?,?$/u;
const numberBefore = /(?<!\d)(?:\d{1,2}\s?[./-]\s?)?(0?[1-9]|1[0-2])\s?[./-]\s?$/;
const quarterBefore = /[QT]([1-4])[\s,/-]*$/i;
const numberAfter = /^(?:\s?[-./](0[1-9]|1[0-2])(?:[-./]\d{1,2})?(?![\d/])|\s?[年년]\s?(?:(\d{1,2})\s?[月월](?:\s?\d{1,2}\s?[日일])?)?)/;
const wordAfter = /^\.?\s(?:m\.\s)?([\p{L}\p{M}]{3,14})\.?/u;
const two = (month: number): string => (month < 10 ? `0${month}` : String(month));

/** Every date in a text, in order. Only a few characters round each year are looked at, so the work grows with the text's length. */
function points(text: string): Point[] {
  const found: Point[] = [];
  year.lastIndex = 0;
  for (let hit = year.exec(text); hit; hit = year.exec(text)) {
    const from = hit.index;
    let end = from + hit[0].length;
    const short = hit[0].length === 3;
    const yy = short ? 2000 + Number(hit[0].slice(1)) : 0;
    const y = short ? String(yy > 2049 ? yy - 100 : yy) : hit[0];
    let start = from;
    let month = 0;
    const least = found.at(-1)?.end ?? 0;
    const before = text.slice(Math.max(least, from - 30), from);
    const after = text.slice(end, end + 20);
    const number = short ? null : numberBefore.exec(before);
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
        month = Number(next[1] ?? next[2] ?? 0);
        if (month > 12) month = 0;
        end += next[0].length;
      } else if (named?.[1] && (month = monthAfter(named[1]))) end += named[0].length;
    }
    if (short && !month) continue;
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

/** A month after its year ("2019. január", "2019 m. sausis"): English never writes it so, and "2019 – May" must not be taken. */
const monthAfter = (word: string): number => (englishMonth.test(bare(word)) ? 0 : monthOf(word));

const dash = '[-‐-―−~〜～→>]{1,2}';
const joint = new RegExp(`^\\s*(?:${dash}|to|until|till|thru|through|bis|à|au|a|al|hasta(?:\\s+el)?|até|ao|do|tot|til|till|fino\\s+a|po|по|до|έως|から|至|到|부터)\\s*$`, 'iu');
const present = new RegExp(`^\\s*(?:${dash}\\s*по|${dash}|to|until|till|bis|à|au|a|al|hasta(?:\\s+la)?|até|do|tot|til|till|по|до|から|至|到)?\\s*`
  + '(?:present|current(?:ly)?|now|today|ongoing|date|heute|jetzt|aktuell|laufend|gegenwart|aujourd[\'’]hui|présent|ce\\s+jour|actuel(?:lement)?|(?:la\\s+)?actualidad|actual(?:mente)?|presente|hoy|(?:o\\s+)?momento|atual(?:mente)?|hoje|oggi|attuale|in\\s+corso|heden|nu|obecnie|dziś|teraz|nuvarande|pågående|nå|nåværende|nykyinen|nyt|současnost|dosud|günümüz|halen|devam\\s+ediyor|prezent|jelenleg|jelen|súčasnosť|danes|sekarang|saat\\s+ini|настоящее\\s+время|настоящего\\s+времени|наст\\.\\s?время|сейчас|теперішній\\s+час|дотепер|досі|сега|σήμερα|היום|כיום|الآن|الحاضر|حتى\\s+الآن|वर्तमान|现在|現在|至今|今|현재)(?![\\p{L}\\p{M}])', 'iu');
const since = /(?:^|[\s(,:])(?:since|seit|depuis|desde|dal|dals?|sinds|od|sedan|siden|από|с|з|från)\s+(?:el\s+|le\s+)?$/iu;
const openEnd = new RegExp(`^\\s*${dash}\\s*$`, 'u');
const yearCut = new RegExp(`^\\s?(?:${dash}|/)\\s?(\\d{2})(?!\\d|[-./]\\d)`, 'u');
const monthDash = new RegExp(`([\\p{L}\\p{M}]{3,14})\\.?\\s*${dash}\\s*$`, 'u');

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
  const years = yearsStated.exec(text);
  const months = monthsStated.exec(text);
  return years || months ? Number(years?.[1] ?? 0) * 12 + Number(months?.[1] ?? 0) : null;
}

/** The first single date of a text with its place, or null: "May 2015", "2015", "05/2015". */
export function parseDate(text: string): Point | null {
  const point = points(text)[0];
  return point ? { ...point, date: settle(point.date, 'end') } : null;
}

/**
 * The first date range of a text: "Jan 2019 – Present · 3 yrs 2 mos", "03/2018 – 06/2020", "2015–18", "seit 2020".
 * Gives null when there is none; a single date is not a range. Never throws.
 */
export function parseSpan(text: string): Span | null {
  const all = points(text);
  for (let i = 0; i < all.length; i++) {
    const a = all[i]!;
    const b = all[i + 1];
    const startDate = settle(a.date, 'start');
    if (b && joint.test(text.slice(a.end, b.start))) {
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
