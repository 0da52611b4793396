/** Dates, spans, numbers and lists as people read them. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const number = new Intl.NumberFormat('en-GB');

/** Takes 'YYYY' or 'YYYY-MM'; gives "2022" or "Mar 2022". */
export function formatMonth(month: string): string {
  const [year = '', part] = month.split('-');
  const name = MONTHS[Number(part) - 1];
  return name ? `${name} ${year}` : year;
}

/** Takes the dates of an entry; gives "Mar 2022 – now", "2015 – 2018", "until 2018", or '' when it has none. */
export function formatSpan(dated: { startDate?: string; endDate?: string; current?: boolean }): string {
  const from = dated.startDate ? formatMonth(dated.startDate) : '';
  const to = dated.endDate ? formatMonth(dated.endDate) : dated.current ? 'now' : '';
  if (from && to && from !== to) return `${from} – ${to}`;
  if (from) return from;
  return to && to !== 'now' ? `until ${to}` : to;
}

/** Takes an ISO 8601 time; gives "12 Mar 2026" in the user's own day, or '' when it is no time. */
export function formatDay(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : day.format(date);
}

/** Takes an ISO 8601 time; gives "12 Mar 2026, 14:05", or '' when it is no time. */
export function formatTime(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : dayAndTime.format(date);
}

/** Gives "1 word", "12 words", "1,204 words". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** Gives "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  return list.format(items);
}

/** Takes bytes; gives "640 kB" or "1.2 MB". */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000 ? `${number.format(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Takes a language tag from a page; gives it when a browser knows it, else undefined. */
export function safeLang(language: string | null): string | undefined {
  if (!language) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** Takes any sentence part; gives it with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
