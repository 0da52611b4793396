/**
 * A page with every text replaced by filler of the same shape, for a bug report: real layouts without real people. What stays is what is
 * no person's: headings of sections, month names and the shape of dates, and names of the markup that occur in none of the page's texts.
 */
import { collapse } from '../core/text';
import { parseDate, parseSpan } from '../core/dates';
import type { Snapshot, SnapshotNode } from '../model';
import { sectionOf } from './kit/sections';

/** Letters by script and case: each is replaced by one of its own row. */
const rows: [RegExp, string][] = [
  [/[a-z]/, 'aeioulnrstmd'], [/[A-Z]/, 'AEIOULNRSTMD'], [/\p{Script=Latin}/u, 'éàüöñçåø'],
  [/(?=\p{Script=Cyrillic})\p{Lu}/u, 'АЕИОНРСТЛМ'], [/\p{Script=Cyrillic}/u, 'аеионрстлм'], [/(?=\p{Script=Greek})\p{Lu}/u, 'ΑΕΙΟΝΡΣΤ'], [/\p{Script=Greek}/u, 'αειονρστ'],
  [/\p{Script=Han}/u, '山川日月木水火土'], [/\p{Script=Hiragana}/u, 'あいうえおかさた'], [/\p{Script=Katakana}/u, 'アイウエオカサタ'], [/\p{Script=Hangul}/u, '가나다라마바사아'],
  [/\p{Script=Arabic}/u, 'ابتدرسلم'], [/\p{Script=Hebrew}/u, 'אבגדהלמר'], [/\p{Script=Devanagari}/u, 'कखगतनमरल'], [/\p{Script=Thai}/u, 'กขคตนมรล'],
];
/** Names in markup that are nobody's, even when the page's texts use the same words. */
const structural = new Set(('about section sections profile experience work job jobs education school skills skill project projects summary title subtitle name headline heading header body content container wrapper item items list entry entries card cards row rows '
  + 'column columns grid date dates time period duration company organization organisation employer position role location place description details detail text main page resume left right center inner outer block group label value field fields '
  + 'button link icon image contact languages language certificates certifications volunteer publications awards interests person schema http https thing true false hidden none presentation region heading listitem article static').split(' '));
/** Classes that programs make of somebody's name. */
const personal = /^(?:author|user|member|owner|by|post|page|tag|category|slug|term)-/i;
/** Attributes whose value says how the page is built. */
const kept = /^(?:class|role|itemprop|itemtype|itemscope|hidden|dir|lang|colspan|rowspan|open|aria-(?:hidden|level|expanded)|data-[a-z-]+)$/;
const LONGEST_VALUE = 60;
const MOST_TOKENS = 12;

/** Takes what the eyes in the page took down; gives the same page with nobody in it. The same page gives the same filler. */
export function fill(snapshot: Snapshot): Snapshot {
  const texts = snapshot.nodes.filter((node): node is string => typeof node === 'string');
  const said = wordsOf(texts);
  const years = 1 + (snapshot.nodes.length % 5);
  const random = seeded(snapshot.nodes.length);
  const known = new Map<string, boolean>();
  const nodes: SnapshotNode[] = [];
  /** How many elements deep inside a script, whose text is data of the person. */
  let data = 0;
  for (const node of snapshot.nodes) {
    if (data > 0) data += Array.isArray(node) ? 1 : node === 0 ? -1 : 0;
    else if (Array.isArray(node) && node[0] === 'script') data = 1;
    else if (typeof node === 'string') nodes.push(fillText(node, { said, years, random }));
    else if (Array.isArray(node)) nodes.push([/^[a-z][a-z0-9-]{0,39}$/.test(node[0]) && isNobodys(node[0], said, known) ? node[0] : 'div', cleaned(node[1], said, known), node[2]]);
    else nodes.push(node);
  }
  return { url: 'https://page.invalid/person', who: '', nodes, cut: snapshot.cut };
}

type How = { said: ReadonlySet<string>; years: number; random: () => number };

/** One text as filler. Headings of sections stay. */
const fillText = (text: string, how: How): string => (sectionOf(collapse(text)) !== null ? text : aroundDates(text, how));

/** Dates keep their shape and words, with other years. */
function aroundDates(text: string, how: How): string {
  const date = text.length < 400 ? parseSpan(text) ?? parseDate(text) : null;
  if (!date) return scrambled(text, how);
  const inside = text.slice(date.start, date.end).replace(/(?:19|20)\d\d/g, (year) => String(Number(year) - how.years));
  return scrambled(text.slice(0, date.start), how) + inside + aroundDates(text.slice(date.end), how);
}

function scrambled(text: string, { said, random }: How): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    for (let tries = 0; tries < 8; tries++) {
      const made = Array.from(word, (letter) => (/\p{N}/u.test(letter) ? String(random() % 10) : another(letter, random))).join('');
      if (made.length === word.length && !says(said, made.toLowerCase())) return made;
    }
    return 'x'.repeat(word.length);
  });
}

function another(letter: string, random: () => number): string {
  const row = rows.find(([test]) => test.test(letter));
  return row && letter.length === 1 ? row[1][random() % row[1].length]! : 'x'.repeat(letter.length);
}

/** The words of all texts, and the pieces between their signs, from four letters up. */
function wordsOf(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) words.add(word);
  return words;
}

const says = (said: ReadonlySet<string>, word: string): boolean => word.length > 3 && said.has(word);

/** Attributes that say how the page is built, with those of their words that no text of the page says. */
function cleaned(attributes: Record<string, string>, said: ReadonlySet<string>, known: Map<string, boolean>): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!kept.test(name) || !isNobodys(name, said, known)) continue;
    const tokens = value.slice(0, 500).split(/\s+/).filter((token) => token.length <= LONGEST_VALUE && !/\d/.test(token) && !/@|%/.test(token) && !personal.test(token) && isNobodys(token, said, known) && (!name.startsWith('data-') || isStructural(token)));
    if (value === '' || tokens.length > 0) made[name] = tokens.slice(0, MOST_TOKENS).join(' ');
  }
  return made;
}

/** What a page's own data says may be anybody's name: only the words of layouts stay. */
const isStructural = (token: string): boolean => token.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}]+/u).every((part) => part.length < 3 || structural.has(part));

/** Whether a name of the markup holds no word of the page's texts, neither as one of its parts nor glued to others. */
function isNobodys(name: string, said: ReadonlySet<string>, known: Map<string, boolean>): boolean {
  const had = known.get(name);
  if (had !== undefined) return had;
  const parts = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}]+/u).filter((part) => part.length > 3 && !structural.has(part));
  const whole = name.toLowerCase();
  const plain = parts.every((part) => !said.has(part) && !glued(part, said)) && !(said.has(whole) && !structural.has(whole));
  known.set(name, plain);
  return plain;
}

/** A word of the texts anywhere in a part. */
function glued(part: string, said: ReadonlySet<string>): boolean {
  for (let from = 0; from + 4 <= part.length; from++) for (let to = from + 4; to <= part.length; to++) if (said.has(part.slice(from, to))) return true;
  return false;
}

function seeded(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16;
  };
}
