/** "Numpy, Matplotliv": in a list of skills, a word that is one slip of the pen away from the name of a tool. */
import { BLANK, CLOSES, LETTER } from './characters';
import { codeAt, text } from './fold';
import { hits } from './hits';
import { FIELD, kindOfSkill } from './kinds';
import { phrases } from './lexicon';
import { behind, FIRST_WORD, MARKS, numberOf, sizeOf, SKILL_CASE, SKILL_COMPANY, SKILL_LIKELY, SKILL_PLAIN, SORT, SYMBOLIC, UNITS } from './phrases';
import { AMPERSAND, BAR, COMMA, LOWER_A, SEMICOLON, SLASH } from './signs';
import { FIRST } from './unpack';

/** Of shorter names too many other words are one letter away. */
const LEAST = 7;
/** Likewise for names that are ordinary words as well. */
const LEAST_DOUBTFUL = 9;
const LETTERS = 26;
const signs: readonly number[] = [COMMA, SLASH, SEMICOLON, BAR, AMPERSAND];

/** Whether a word that begins there is the next item of a list, right behind a skill that its spelling tells. */
export function followsSkill(start: number): boolean {
  const last = hits.count - 1;
  if (last < 0 || hits.cue[last] !== 0 || hits.accepted[last] === 0) return false;
  let i = start - 1;
  while (i > 0 && text.units[i]! & BLANK) i -= 1;
  return start - i < 4 && signs.includes(codeAt(i)) && (hits.tail[last] === i || (hits.tail[last] === i - 1 && (text.units[i - 1]! & BLANK) !== 0));
}

/** The number of the skill that the word [start, end) means by a slip; -1 when it means none, or ends inside something else. */
export function slipOf(start: number, end: number): number {
  const { units, length } = text;
  if (end - start < LEAST - 1 || !(end === length || units[end]! & CLOSES)) return -1;
  for (let i = start; i < end; i += 1) if (!(units[i]! & LETTER)) return -1;
  names ??= namesByBeginning();
  const key = beginning(codeAt(start), codeAt(start + 1));
  const to = key < 0 ? -1 : names.from[key + 1]!;
  for (let k = key < 0 ? 0 : names.from[key]!; k < to; k += 1) if (isOneSlip(names.place[k]!, start, end)) return numberOf(phrases, names.place[k]!);
  return -1;
}

/** A number for two letters of a to z; -1 for others. */
function beginning(first: number, second: number): number {
  const [one, two] = [first - LOWER_A, second - LOWER_A];
  return one < 0 || one >= LETTERS || two < 0 || two >= LETTERS ? -1 : one * LETTERS + two;
}

/** The names that may be meant, by their first two letters, which next to nobody gets wrong: those of number n stand from `from[n]` up to `from[n + 1]`. */
type Names = { from: Uint16Array; place: Int32Array };
/** Made when the first is asked for. */
let names: Names | undefined;

function namesByBeginning(): Names {
  const all: { key: number; phrase: number }[] = [];
  for (let phrase = FIRST; phrase < phrases.length; phrase = behind(phrases, phrase)) {
    const marks = phrases[phrase + MARKS]!;
    const size = sizeOf(phrases, phrase);
    const sort = marks & SORT;
    const least = sort === SKILL_PLAIN || sort === SKILL_LIKELY ? LEAST : sort === SKILL_CASE || sort === SKILL_COMPANY ? LEAST_DOUBTFUL : Infinity;
    if (marks & SYMBOLIC || size < least || phrases[phrase + FIRST_WORD] !== size || kindOfSkill(numberOf(phrases, phrase)) === FIELD) continue;
    const key = beginning(phrases[phrase + UNITS]!, phrases[phrase + UNITS + 1]!);
    if (key >= 0) all.push({ key, phrase });
  }
  all.sort((one, other) => one.key - other.key);
  const from = new Uint16Array(LETTERS * LETTERS + 1);
  for (const { key } of all) from[key + 1]! += 1;
  for (let key = 0; key < LETTERS * LETTERS; key += 1) from[key + 1]! += from[key]!;
  return { from, place: Int32Array.from(all, ({ phrase }) => phrase) };
}

/** Whether one letter was left out, put in, taken for another, or two were swapped. */
function isOneSlip(phrase: number, start: number, end: number): boolean {
  const size = sizeOf(phrases, phrase);
  const more = end - start - size;
  if (more > 1 || more < -1) return false;
  const own = (k: number) => phrases[phrase + UNITS + k]!;
  const least = Math.min(size, end - start);
  let k = 0;
  while (k < least && codeAt(start + k) === own(k)) k += 1;
  const same = (there: number, here: number) => {
    for (let i = 0; here + i < size || start + there + i < end; i += 1) if (here + i >= size || codeAt(start + there + i) !== own(here + i)) return false;
    return true;
  };
  if (more > 0) return same(k + 1, k);
  if (more < 0) return same(k, k + 1);
  return k < size && (same(k + 1, k + 1) || (codeAt(start + k) === own(k + 1) && codeAt(start + k + 1) === own(k) && same(k + 2, k + 2)));
}
