/** Which skills share one length of time: the list that goes on from the first of them, or back from the last. */
import { beginsClaim, beginsClause, beginsFocus, endsIncluding, INCLUDING, JOINTS, LINKS, NOUNS, OWN_NOUNS, PRAISE } from './list-words';
import type { SkillMention } from './types';

/** What parts the words between two skills. */
const BLANKS_AND_SIGNS = /[\s,/&+()[\]|•·*:"“”—–-]+/u;
/** What parts the items of a list. */
const LIST_SIGN = /[,/&|()[\]•·*—–]|-(?=\s)/u;
const LONGEST_LINK = 60;
const LONGEST_WAY = 100;
/** Words of an item that is no known skill. */
const ITEM = 3;
/** Behind a skill: it is claimed in another way than by years. */
const OWN_CLAIM = /^\s(?:certif|zertifi|degree|diplom|basics|course|bootcamp|grundlagen|kurs)/iu;
/** The same behind a comma: "6 years of Kotlin, Scala proficiency". */
const OTHER_CLAIM = /^[\s-](?:proficien|knowledge|familiar|understanding|skills|literacy|kenntnis)/iu;
const CERTIFICATE = /certif|zertif/iu;
const CLAIM_BEHIND = /^\s(?:experience|knowledge|skills|background|understanding|kenntnisse|erfahrung)/iu;

/** Takes the mentions, in order, and the first of a statement; gives the ids of all that share it up to `end`. */
export function chain(text: string, mentions: readonly SkillMention[], first: number, end: number): { skills: string[]; last: number } {
  const ids = [mentions[first]!.skill];
  let last = first;
  for (let n = first + 1; n < mentions.length && mentions[n]!.start < end; n += 1) {
    if (!alike(mentions[n]!, mentions[first]!) || !goesOnTo(text, mentions[n - 1]!, mentions[n]!)) break;
    ids.push(mentions[n]!.skill);
    last = n;
  }
  return { skills: [...new Set(ids)], last };
}

/** Takes the mentions and the last of a statement; gives the ids of all that share it, back to `start`. */
export function chainBack(text: string, mentions: readonly SkillMention[], last: number, start: number): string[] {
  const ids = [mentions[last]!.skill];
  for (let n = last - 1; n >= 0 && mentions[n]!.start >= start; n -= 1) {
    if (!alike(mentions[n]!, mentions[last]!) || !goesOnTo(text, mentions[n]!, mentions[n + 1]!)) break;
    ids.unshift(mentions[n]!.skill);
  }
  return [...new Set(ids)];
}

/**
 * The skills that a length of time behind them is told of: the last, with those that a slash or an "and" makes one with it; all that
 * stand in a bracket with it, and its owner; all of a line that is a list and ends with the length. `length` is where its words begin and it ends.
 */
export function ownersOf(text: string, mentions: readonly SkillMention[], last: number, start: number, length: { wordsStart: number; end: number }): string[] {
  const lead = text.slice(mentions[last]!.end, length.wordsStart);
  const within = text.slice(start, mentions[last]!.start);
  // '"Perl, Scala",3 years': a cell of a table.
  const open = /^"[,;]$/u.test(lead) ? within.lastIndexOf('"') : /^[^()[\]]{0,20}[)\]][\s:–—-]{0,3}$/u.test(lead) ? Math.max(within.lastIndexOf('('), within.lastIndexOf('[')) : -1;
  if (open >= 0) return bracketed(text, mentions, last, start, start + open);
  if (isWholeLine(text, mentions, last, start, lead, length.end)) return chainBack(text, mentions, last, start);
  const pair = [mentions[last]!.skill];
  let n = last - 1;
  let bySlash = true;
  for (; n >= 0 && mentions[n]!.start >= start; n -= 1) {
    const sign = alike(mentions[n]!, mentions[last]!) ? pairing(text.slice(tail(text, mentions[n]!), mentions[n + 1]!.start)) : '';
    if (sign === '') break;
    bySlash &&= sign === '/';
    pair.unshift(mentions[n]!.skill);
  }
  // "Perl, Kotlin and Scala (2 years)": the last of three.
  const longer = n >= 0 && mentions[n]!.start >= start && /^\s*,\s*$/u.test(text.slice(tail(text, mentions[n]!), mentions[n + 1]!.start));
  return longer && !bySlash ? [mentions[last]!.skill] : [...new Set(pair)];
}

function bracketed(text: string, mentions: readonly SkillMention[], last: number, start: number, open: number): string[] {
  let n = last;
  const ids: string[] = [];
  for (; n >= 0 && mentions[n]!.start > open; n -= 1) ids.unshift(mentions[n]!.skill);
  if (n >= 0 && mentions[n]!.start >= start && text.slice(tail(text, mentions[n]!), open).trim() === '') ids.unshift(mentions[n]!.skill);
  return [...new Set(ids)];
}

/** "Perl, Kotlin: 4 years" on a line of its own. */
function isWholeLine(text: string, mentions: readonly SkillMention[], last: number, start: number, lead: string, end: number): boolean {
  if (!/^(?:\s\p{L}{2,14}){0,2}[\s:|–—-]{1,20}$/u.test(lead) || !/^(?:\s\p{L}{1,15}){0,2}(?:[\s.]{0,20}(?:\n|$)|\s{1,3}[|•·])/u.test(text.slice(end, end + 60))) return false;
  let first = last;
  while (first > 0 && mentions[first - 1]!.start >= start) {
    const way = text.slice(tail(text, mentions[first - 1]!), mentions[first]!.start);
    if (way.length > 20 || !wordsOf(way).every((word) => LINKS.has(word))) return false;
    first -= 1;
  }
  const from = mentions[first]!.start;
  const front = text.slice(Math.max(0, from - 12), from);
  return (from <= 12 || front.includes('\n')) && !/[\p{L}\p{N}]/u.test(front.slice(front.lastIndexOf('\n') + 1));
}

/** Whether each of the words says nothing of its own. */
const sayNothing = (words: readonly string[]) => words.every((word) => LINKS.has(word) || NOUNS.has(word));

/** The sign that makes one of two skills: "/", "&" for it or "and", or nothing. */
function pairing(way: string): '/' | '&' | '' {
  if (way.length > LONGEST_LINK || /[,|()[\]:;•·*\n]/u.test(way)) return '';
  const words = wordsOf(way);
  // One item that nobody knows: "Bash / Frobnix / Perl".
  if (!sayNothing(words) && !/^\s?\/\s?\p{L}{2,14}\s?\/\s?$/u.test(way)) return '';
  if (way.includes('/')) return '/';
  return way.includes('&') || words.some((word) => JOINTS.has(word)) ? '&' : '';
}

/** Whether two mentions say the same of their skills: "and a little Rust" does not. */
const alike = (one: SkillMention, other: SkillMention) => one.polarity === other.polarity;

function goesOnTo(text: string, from: SkillMention, to: SkillMention): boolean {
  const way = text.slice(tail(text, from), to.start);
  if (way.length > LONGEST_WAY || CERTIFICATE.test(text.slice(to.start, to.end)) || OWN_CLAIM.test(text.slice(to.end, to.end + 16))) return false;
  if (/^\s*,\s*$/u.test(way) && OTHER_CLAIM.test(text.slice(to.end, to.end + 16))) return false;
  const words = wordsOf(way);
  if (words.some((word) => PRAISE.has(word)) && CLAIM_BEHIND.test(text.slice(to.end, to.end + 16))) return false;
  // "web development experience building services in Kotlin": still the same claim.
  const rest = OWN_NOUNS.has(words[0] ?? '') && !LIST_SIGN.test(way.trimStart().slice(0, words[0]!.length + 1)) ? words.slice(1) : words;
  return (way.length < LONGEST_LINK && rest.every((word) => LINKS.has(word))) || goesOnOver(way);
}

/** Whether a list goes on over words that name nothing known: an item or two, or what an example is brought in with. */
function goesOnOver(way: string): boolean {
  if (startsAnew(way)) return false;
  if (endsIncluding(wordsOf(way))) return true;
  const items = itemsOf(way);
  if (items.length < 2 || !sayNothing(items.at(-1)!)) return false;
  // "and related libraries (": the bracket tells of them, and not of what was named before.
  const open = Math.max(way.lastIndexOf('('), way.lastIndexOf('['));
  if (open > Math.max(way.lastIndexOf(')'), way.lastIndexOf(']')) && itemsOf(way.slice(0, open)).length > 1) return false;
  return items.every((words) => words.length <= ITEM || sayNothing(words));
}

/** Whether words between a skill and the next begin something new: another clause, or another claim than the one at hand. */
export function startsAnew(way: string): boolean {
  const raw = way.split(BLANKS_AND_SIGNS).filter((word) => word !== '');
  if (raw.some(beginsClause)) return true;
  // "Kotlin experience, mainly with": of what stands right before.
  const own = /^[\s\p{L}-]{0,40}/u.exec(way)![0].split(/\s+/u).filter((word) => word !== '');
  const joint = own.findIndex((word) => JOINTS.has(word.toLowerCase()) || word.toLowerCase() === 'with');
  const free = joint < 0 ? Math.min(own.length, 3) : Math.min(joint, 3);
  return raw.some((word, at) => at >= free && beginsClaim(word.toLowerCase()));
}

/** In lower case, without the end of "APIs'" or "API's". */
const wordsOf = (way: string) => way.toLowerCase().split(BLANKS_AND_SIGNS).filter((word) => word !== '' && word !== "'s" && word !== '’s' && word !== "'" && word !== '’');

/** The words of each item. */
function itemsOf(way: string): string[][] {
  const items: string[][] = [];
  for (const piece of way.split(LIST_SIGN)) {
    let words: string[] = [];
    items.push(words);
    for (const word of wordsOf(piece)) {
      if (!JOINTS.has(word)) words.push(word);
      else items.push(words = []);
    }
  }
  return items;
}

/** Whether an "and" parts the words. */
export const joins = (way: string) => wordsOf(way).some((word) => JOINTS.has(word));

/** Whether only words that say nothing of their own stand there, or such that bring in examples. */
export function isPlain(way: string): boolean {
  const words = wordsOf(way);
  return sayNothing(words) || endsIncluding(words);
}

/** Whether what stands behind a comma tells what the rest is mainly about: "mainly", "with a focus on"; or goes on with what was done: "design, implementation and …". `last`: a skill follows it. */
export function isFocus(piece: string, last: boolean): boolean {
  const words = wordsOf(piece);
  if ([1, 2, 3].some((n) => INCLUDING.has(words.slice(0, n).join(' ')))) return true;
  if (words.length > 0 && sayNothing(words)) return true;
  return last && words.length > 0 && !startsAnew(piece) && (endsIncluding(words) || words.some(beginsFocus));
}

/** Where a mention ends with its version. */
function tail(text: string, mention: SkillMention): number {
  if (!mention.version) return mention.end;
  const at = text.slice(mention.end, mention.end + 3 + mention.version.length).indexOf(mention.version);
  return at >= 0 ? mention.end + at + mention.version.length : mention.end;
}
