/** The names of the months in the languages profiles are written in, taken from the browser's own tables. */

const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const englishMonth = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
/** Locales by script, so that one unknown word builds only the names it could be. */
const locales: [RegExp, string[]][] = [
  [/\p{Script=Latin}/u, ['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ro', 'hu', 'sk', 'sl', 'id', 'ca', 'lt', 'lv', 'et', 'hr', 'gl', 'ms', 'is']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr']],
  [/\p{Script=Thai}/u, ['th-u-ca-gregory']],
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
export function monthOf(word: string): number {
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

/** Whether a word is an English month, whole or cut short as English does. */
export const isEnglishMonth = (word: string): boolean => englishMonth.test(bare(word));

/** A month's number as two digits. */
export const two = (month: number): string => (month < 10 ? `0${month}` : String(month));
