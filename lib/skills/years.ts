/** Lengths of experience that a text states itself, and what they are about. */
import { findNumbers, type Stated } from './durations';
import { tableYears } from './years-table';
import { ofTitle } from './titles';
import type { SkillMention, StatedYears } from './types';

/** Words that may stand between the skills of one statement: "database administration on SQL Server". */
const LINKS = new Set('and or und oder et ou y e o en of i oraz lub и или on with using in as well plus incl incl. including mit avec con com met z w с на development developer programming language services a the entwicklung modern core native advanced pure plain vanilla object-oriented both either also other similar related strong good solid focus emphasis specialising specializing moderne modernem modernen moderner moderno moderna sowie nowoczesny nowoczesnym современный современным'.split(' '));
const LINK_SIGNS = /[\s,/&+()|•·*:-]+/u;
/** The last word before a length of time that what stands before lasted: "used Java for 4 years", "в течение 4 лет". */
const LASTING = new Set('for over seit depuis pendant durante hace há por da gedurende od przez течение за'.split(' '));
const GOES_ON = /^[\s,]*(?:(?:of|in|with|on|using|as|exp\b|experience|experiences|professional|working|work|building|developing|total|hands-on|hands on|commercial|industry|overall|combined|relevant|solid|strong|practical|Erfahrung|Berufserfahrung|mit|in|d'expérience|d’expérience|de|en|con|com|em|di|in|con|ervaring|met|doświadczenia|опыта|работы|разработки)(?=[\s:.,]|$))/iu;
/** A dot behind one of these ends no sentence. */
const SHORTENED = '(?<!\\p{L})(?:exp|incl|approx|min|mind|ca|resp|bzw)';
const SENTENCE_END = new RegExp(`(?<!${SHORTENED})[.!?;](?=\\s|$)|\\n`, 'iu');
const ENDS_SHORTENED = new RegExp(`${SHORTENED}$`, 'iu');
/** "Java, Go and Rust: 6 years each" */
const EACH = /^\s(?:each|apiece|jeweils|chacun|cada un[oa]|ciascuno|elk)(?!\p{L})/iu;
/** Right before a skill that came later. */
const LATELY = /(?:recently|lately|of late|these days|nowadays|inzwischen|zuletzt|neuerdings|seit kurzem|récemment|dernièrement|recientemente|últimamente|recentemente|ultimamente|di recente|recent|onlangs|ostatnio|niedawno|недавно|в последнее время)(?:\s(?:in|with|using|also|on|mit|avec|con|com|met|z|с|w|в)){0,2}\s$/iu;
const MAX_LINK_LENGTH = 60;
/** How far a title may stand before a length of time, and how much of what follows tells that it is one of experience. */
const TITLE = 120;
const TRAIL = 48;

/**
 * Takes a text and the mentions found in it; gives every length of experience it states, in order, with the ids of the skills it is
 * about (none: experience as a whole). A length that no career holds is marked, since a lost dash or point made it.
 */
export function statedYears(text: string, mentions: SkillMention[]): StatedYears[] {
  const stated = findNumbers(text);
  let next = 0;
  const own = mentions.filter((m) => {
    while (next < stated.length && stated[next]!.end <= m.start) next += 1;
    const inNumber = next < stated.length && stated[next]!.start < m.end;
    return m.polarity !== 'denied' && m.polarity !== 'other' && !inNumber;
  });
  // "5 years Java, 3 years Python": the numbers lead, so something must follow the last one too.
  const forward = stated.length > 0 && lastBefore(own, 0, stated[0]!.start) < 0 && firstAfter(own, stated.at(-1)!.end, text.length) >= 0;
  const said = stated.map((each, index): StatedYears => {
    const { min, max, orMore, implausible } = each;
    return {
      start: each.start, end: each.end, min, ...(max === undefined ? {} : { max }), orMore, implausible,
      skills: skillsOf(text, own, stated, index, forward),
    };
  });
  const rows = tableYears(text, own);
  return rows.length === 0 ? said : [...said, ...rows].sort((one, other) => one.start - other.start);
}

/** The skills of one length of time: those around it, and those of the title that it is told of. */
function skillsOf(text: string, mentions: SkillMention[], stated: Stated[], index: number, forwardStyle: boolean): string[] {
  const { wordsStart, end } = stated[index]!;
  const skills = skillsAround(text, mentions, stated, index, forwardStyle);
  const from = sentenceStart(text, index > 0 ? stated[index - 1]!.end : 0, wordsStart);
  const last = lastBefore(mentions, from, wordsStart);
  if (last < 0 || !ofTitle(text.slice(Math.max(from, wordsStart - TITLE), wordsStart), text.slice(end, end + TRAIL), mentions[last]!.end - Math.max(from, wordsStart - TITLE))) return skills;
  return [...new Set([...chainBack(text, mentions, last, from), ...skills])];
}

function skillsAround(text: string, mentions: SkillMention[], stated: Stated[], index: number, forwardStyle: boolean): string[] {
  const each = stated[index]!;
  const windowStart = sentenceStart(text, index > 0 ? stated[index - 1]!.end : 0, each.wordsStart);
  const windowEnd = sentenceEnd(text, each.end, index + 1 < stated.length ? stated[index + 1]!.start : text.length);
  const before = lastBefore(mentions, windowStart, each.start);
  const after = firstAfter(mentions, each.end, windowEnd);
  const goesOn = GOES_ON.test(text.slice(each.end, each.end + 40));
  const inBrackets = /[([]\s*$/.test(text.slice(Math.max(0, each.wordsStart - 3), each.wordsStart));
  if (before >= 0 && EACH.test(text.slice(each.end, each.end + 12))) return chainBack(text, mentions, before, windowStart);
  if (forwardStyle && !inBrackets && after >= 0 && near(text, each.end, mentions[after]!.start)) return chain(text, mentions, after, windowEnd);
  if (before >= 0 && inBrackets && closesFirst(text, each.end, after >= 0 ? mentions[after]!.start : windowEnd)) return [mentions[before]!.skill];
  if (before >= 0 && (inBrackets || /^[\s:–—-]*$/.test(text.slice(mentions[before]!.end, each.wordsStart))) && !goesOn) return [mentions[before]!.skill];
  if (before >= 0 && lasted(text.slice(Math.max(0, each.wordsStart - 30), each.wordsStart))) return chainBack(text, mentions, before, windowStart);
  if (after >= 0 && goesOn && near(text, each.end, mentions[after]!.start)) return chain(text, mentions, after, windowEnd);
  if (before >= 0 && !goesOn) return [mentions[before]!.skill];
  if (before >= 0 && /\b(?:with|having|has|mit|avec|con|com|met|z|с)\s*$/iu.test(text.slice(windowStart, each.wordsStart))) return chainBack(text, mentions, before, windowStart);
  if (after >= 0 && near(text, each.end, mentions[after]!.start) && (goesOn || !claimed(text, mentions[after]!, stated[index + 1]))) return chain(text, mentions, after, windowEnd);
  return [];
}

/** "Docker less than 1 year": whether the skill stands right before the next number, which then is its own. */
const claimed = (text: string, mention: SkillMention, next: Stated | undefined) => next !== undefined && /^[\s:(–—-]*$/.test(text.slice(mention.end, next.wordsStart));

/** Whether the bracket that a length of time stands in closes before the next skill: "Rust (3+ years of daily use)". */
const closesFirst = (text: string, from: number, to: number) => /^[^()[\]\n]{0,60}[)\]]/u.test(text.slice(from, to));

/** "and more recently Go": what came later has not lasted as long. */
const lately = (text: string, from: number, to: number) => LATELY.test(text.slice(Math.max(from, to - 28), to));

/** Whether the way from a number to its skill is short and crosses no comma that parts clauses. */
function near(text: string, from: number, to: number): boolean {
  if (to - from > 140 || lately(text, from, to)) return false;
  const way = text.slice(from, to);
  return !/,(?!\s*(?:including|mainly|mostly|primarily|especially|incl))/iu.test(way) || /^[\s,]*$/.test(way);
}

const linked = (text: string, from: number, to: number) => to - from < MAX_LINK_LENGTH
  && text.slice(from, to).toLowerCase().split(LINK_SIGNS).every((word) => word === '' || LINKS.has(word));

/** Whether the text ends with "for", "for the last" and the like. */
function lasted(lead: string): boolean {
  const words = lead.toLowerCase().trim().split(/\s+/u);
  while (words.length > 1 && ['the', 'last', 'past'].includes(words.at(-1)!)) words.pop();
  return LASTING.has(words.at(-1)!);
}

function chain(text: string, mentions: SkillMention[], first: number, end: number): string[] {
  const ids = [mentions[first]!.skill];
  for (let n = first + 1; n < mentions.length && mentions[n]!.start < end; n += 1) {
    if (!linked(text, tail(text, mentions[n - 1]!), mentions[n]!.start)) break;
    ids.push(mentions[n]!.skill);
  }
  return [...new Set(ids)];
}

function chainBack(text: string, mentions: SkillMention[], last: number, start: number): string[] {
  const ids = [mentions[last]!.skill];
  for (let n = last - 1; n >= 0 && mentions[n]!.start >= start; n -= 1) {
    if (!linked(text, tail(text, mentions[n]!), mentions[n + 1]!.start)) break;
    ids.unshift(mentions[n]!.skill);
  }
  return [...new Set(ids)];
}

/** Where a mention ends with its version. */
function tail(text: string, mention: SkillMention): number {
  if (!mention.version) return mention.end;
  const at = text.indexOf(mention.version, mention.end);
  return at >= 0 && at - mention.end < 4 ? at + mention.version.length : mention.end;
}

/** Index of the last mention in [from, to), or -1. Mentions are in order. */
function lastBefore(mentions: SkillMention[], from: number, to: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < to) low = middle + 1; else high = middle;
  }
  return low > 0 && mentions[low - 1]!.start >= from ? low - 1 : -1;
}

function firstAfter(mentions: SkillMention[], from: number, to: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < from) low = middle + 1; else high = middle;
  }
  return low < mentions.length && mentions[low]!.start < to ? low : -1;
}

const REACH = 300;

function sentenceStart(text: string, from: number, to: number): number {
  const low = Math.max(from, to - REACH);
  for (let i = to - 1; i >= low; i -= 1) {
    const c = text[i]!;
    if (c === '.' && ENDS_SHORTENED.test(text.slice(Math.max(0, i - 7), i))) continue;
    if (c === '\n' || ((c === '.' || c === '!' || c === '?' || c === ';') && /\s/.test(text[i + 1] ?? ' '))) return i + 1;
  }
  return low;
}

function sentenceEnd(text: string, from: number, to: number): number {
  const stretch = text.slice(from, Math.min(to, from + REACH));
  const found = SENTENCE_END.exec(stretch);
  return found ? from + found.index : from + stretch.length;
}
