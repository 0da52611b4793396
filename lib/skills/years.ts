/** Lengths of experience that a text states itself, and what they are about. */
import { findNumbers, type Stated } from './durations';
import { withElided } from './elided';
import { flatYears } from './flat-table';
import { formYears } from './form-years';
import { isFronted } from './fronted';
import { set } from './list-words';
import { sentenceEnd, sentenceStart } from './sentences';
import { withStacked } from './stacked';
import { chain, chainBack, isFocus, joins, ownersOf } from './shared';
import { isWholeClaim, namesWhat, ofTitle, spentBefore } from './titles';
import { tableYears } from './years-table';
import type { SkillMention, StatedYears } from './types';

/** The last word before a length of time that what stands before lasted: "used Java for 4 years", "в течение 4 лет". */
const LASTING = set('for over seit depuis pendant durante hace há por da gedurende od przez течение за');
const GOES_ON = /^[\s,]+(?:(?:of|in|with|on|using|as|exp\b|experience|experiences|professional|working|work|building|developing|total|hands-on|hands on|commercial|industry|overall|combined|relevant|solid|strong|practical|Erfahrung|Berufserfahrung|mit|in|d'expérience|d’expérience|de|en|con|com|em|di|in|con|ervaring|met|doświadczenia|опыта|работы|разработки)(?=[\s:.,]|$))/iu;
/** "Java, Go and Rust: 6 years each" */
const EACH = /^\s(?:each|apiece|jeweils|chacun|cada un[oa]|ciascuno|elk)(?!\p{L})/iu;
const LOST_COMMA = /(?<=\s(?:using|with|in|on|of|like|as|including))\s?,\s*$/iu;
/** Right before a skill that came later. */
const LATELY = /(?:recently|lately|of late|these days|nowadays|inzwischen|zuletzt|neuerdings|seit kurzem|récemment|dernièrement|recientemente|últimamente|recentemente|ultimamente|di recente|recent|onlangs|ostatnio|niedawno|недавно|в последнее время)(?:\s(?:in|with|using|also|on|mit|avec|con|com|met|z|с|w|в)){0,2}\s$/iu;
/** What somebody looks for is nothing that they did. */
const SEEKING = /(?<!\p{L})(?:seeking|looking for|in search of|suche|recherche un|buscando|busco|procuro|cerco|zoek|szukam|ищу)(?!\p{L})/iu;
/** How far a title may stand before a length of time, and how much of what follows tells that it is one of experience. */
const TITLE = 120;
const TRAIL = 48;

/**
 * Takes a text and the mentions found in it; gives every length of experience it states, in order, with the ids of the skills it is
 * about (none: experience as a whole). A length that no career holds is marked, since a lost dash or point made it.
 */
export function statedYears(text: string, mentions: SkillMention[]): StatedYears[] {
  const numbers = findNumbers(text);
  let next = 0;
  const own = mentions.filter((m) => {
    while (next < numbers.length && numbers[next]!.end <= m.start) next += 1;
    const inNumber = next < numbers.length && numbers[next]!.start < m.end;
    return m.polarity !== 'denied' && m.polarity !== 'other' && !inNumber;
  });
  const stated = withElided(text, numbers, own);
  // "5 years Java, 3 years Python": the numbers lead, so something must follow the last one too.
  const forward = stated.length > 0 && lastBefore(own, 0, stated[0]!.start) < 0 && firstAfter(own, stated.at(-1)!.end, text.length) >= 0;
  const said: StatedYears[] = [];
  let taken = -1;
  for (let index = 0; index < stated.length; index += 1) {
    const { start, end, min, max, orMore, implausible } = stated[index]!;
    const found = skillsOf(text, own, stated, index, { forward, taken });
    taken = Math.max(taken, found.last);
    said.push({ start, end, min, ...(max === undefined ? {} : { max }), orMore, implausible, skills: found.skills });
  }
  const rows = [...tableYears(text, own), ...flatYears(text, own), ...formYears(text, own)];
  // "Redis: 4", and "Years" on the next line.
  const asked = new Set(rows.map((row) => row.start));
  const told = withStacked(text, own, said).filter((each) => !asked.has(each.start));
  return rows.length === 0 ? told : [...told, ...rows].sort((one, other) => one.start - other.start);
}

/** The skills of one length of time, and the index of the last that stands behind it, or -1. */
type Found = { skills: string[]; last: number };
/** Whether the numbers lead, and the last mention that the numbers before it are told of. */
type Manner = { forward: boolean; taken: number };

/** The skills of one length of time: those around it, and those of the title that it is told of. */
function skillsOf(text: string, mentions: SkillMention[], stated: Stated[], index: number, manner: Manner): Found {
  const { wordsStart, end } = stated[index]!;
  const before = index > 0 ? stated[index - 1]!.end : 0;
  const from = sentenceStart(text, before, wordsStart);
  const to = sentenceEnd(text, end, index + 1 < stated.length ? stated[index + 1]!.start : text.length);
  const found = skillsAround(text, mentions, stated, index, { from, to }, manner);
  const last = lastBefore(mentions, from, wordsStart);
  const low = Math.max(from, wordsStart - TITLE);
  if (last < 0 || !ofTitle(text.slice(low, wordsStart), text.slice(end, end + TRAIL), mentions[last]!.end - low)) return found;
  const after = firstAfter(mentions, end, to);
  if (after >= 0 && namesWhat(text.slice(end, Math.min(mentions[after]!.start, end + TITLE)))) return found;
  return { ...found, skills: [...new Set([...chainBack(text, mentions, last, from), ...found.skills])] };
}

function skillsAround(text: string, mentions: SkillMention[], stated: Stated[], index: number, { from, to }: { from: number; to: number }, { forward, taken }: Manner): Found {
  const each = stated[index]!;
  const next = stated[index + 1];
  const before = lastBefore(mentions, from, each.start);
  const after = firstAfter(mentions, each.end, to);
  const goesOn = goesOnBehind(text, each) || spentBefore(text.slice(each.end, after < 0 ? to : mentions[after]!.start));
  const inBrackets = /[([]\s*$/.test(text.slice(Math.max(0, each.wordsStart - 3), each.wordsStart));
  const isNear = after >= 0 && near(text, each.end, mentions[after]!);
  const ahead = () => chain(text, mentions, after, forward ? to : untilClaimed(text, mentions, after, to, next));
  const back = (skills: string[]): Found => ({ skills, last: -1 });
  const owners = () => back(ownersOf(text, mentions, before, from, each));
  const all = () => back(chainBack(text, mentions, before, from));
  if (after >= 0 && (each.leads || (before < 0 && isFronted(text, from, each, mentions[after]!)))) return ahead();
  // "Perl, Frobnix (3 years)": of what nobody knows.
  if (inBrackets && before >= 0 && /^[^()[\]]{0,80}[,;•|]/u.test(text.slice(mentions[before]!.end, each.wordsStart))) return back([]);
  if (before >= 0 && EACH.test(text.slice(each.end, each.end + 12))) return all();
  if (forward && !inBrackets && isNear) return ahead();
  if (before >= 0 && inBrackets && closesFirst(text, each.end, after >= 0 ? mentions[after]!.start : to)) return owners();
  // "5 years with Perl, and the last two moving to Scala": Perl has its own number.
  if (before >= 0 && before <= taken && isNear && !inBrackets && !claimed(text, mentions[after]!, next)) return ahead();
  if (before >= 0 && (inBrackets || /^[\s:*_–—-]*$/.test(text.slice(mentions[before]!.end, each.wordsStart))) && !goesOn) return owners();
  // "Analyst, £70,000, 4 years Perl"
  if (before >= 0 && after >= 0 && mentions[after]!.start - each.end === 1 && /[,;|]\s?[\p{Sc}\p{N}][^,;|\n]{0,20}[,;|]\s*$/u.test(text.slice(mentions[before]!.end, each.wordsStart))) return ahead();
  if (before >= 0 && lasted(text.slice(Math.max(0, each.wordsStart - 30), each.wordsStart))) return all();
  if (isNear && goesOn) return ahead();
  if (before >= 0 && !goesOn) return owners();
  if (before >= 0 && /\b(?:with|having|has|mit|avec|con|com|met|z|с)\s*$/iu.test(text.slice(from, each.wordsStart))) return all();
  if (isNear && (goesOn || !claimed(text, mentions[after]!, next))) return ahead();
  const alone = before >= 0 && isWholeClaim(text.slice(from, mentions[before]!.start), text.slice(mentions[before]!.end, each.wordsStart), text.slice(each.end, each.end + TRAIL));
  return alone ? owners() : back([]);
}

const goesOnBehind = (text: string, { end }: Stated) => GOES_ON.test(text.slice(end, end + 40));

/** "Docker less than 1 year", "Docker - Experience - 1 year": whether the skill stands right before the next number, which then is its own. */
const claimed = (text: string, mention: SkillMention, next: Stated | undefined) => next !== undefined && next.wordsStart >= mention.end
  && /^[\s:(–—-]*(?:(?:-|–|—|:)\s?\p{L}{2,14}\s?(?:-|–|—|:)\s?)?$/u.test(text.slice(mention.end, Math.min(next.wordsStart, mention.end + 40)));

/** Where a list that begins with mention `first` must end, since its last skill is told of the next number. */
function untilClaimed(text: string, mentions: SkillMention[], first: number, to: number, next: Stated | undefined): number {
  const last = next ? lastBefore(mentions, 0, next.wordsStart) : -1;
  return last > first && claimed(text, mentions[last]!, next) && !goesOnBehind(text, next!) ? Math.min(to, mentions[last]!.start) : to;
}

/** Whether the bracket that a length of time stands in closes before the next skill: "Rust (3+ years of daily use)". */
const closesFirst = (text: string, from: number, to: number) => /^[^()[\]\n]{0,60}[)\]]/u.test(text.slice(from, to));

/** "and more recently Go": what came later has not lasted as long. */
const lately = (text: string, from: number, to: number) => LATELY.test(text.slice(Math.max(from, to - 28), to));

/** Whether the way from a number to its skill is short and crosses no comma that parts clauses. */
function near(text: string, from: number, { start: to, polarity }: SkillMention): boolean {
  if (to - from > 140 || lately(text, from, to) || SEEKING.test(text.slice(from, to))) return false;
  // "applications using, Kotlin": a comma that slipped in.
  const way = text.slice(from, to).replace(LOST_COMMA, ' ');
  const [, ...behindComma] = way.split(',');
  if (polarity === 'aspired' && joins(way)) return false;
  return behindComma.every((piece, at) => isFocus(piece, at === behindComma.length - 1)) || /^[\s,]*$/.test(way);
}

/** Whether the text ends with "for", "for the last" and the like. */
function lasted(lead: string): boolean {
  const words = lead.toLowerCase().trim().split(/\s+/u);
  while (words.length > 1 && ['the', 'last', 'past'].includes(words.at(-1)!)) words.pop();
  return LASTING.has(words.at(-1)!);
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
