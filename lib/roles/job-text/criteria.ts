/** One part of a statement as criteria: years, skills, papers, or words to look for. */
import { collapse } from '../../core/text';
import type { QuestionText, Rule } from '../../model';
import { findMentions, skillName, statedYears } from '../../skills';
import type { SkillMention, StatedYears } from '../../skills';
import { askForDegree, askForLanguage, askForPaper, askForPhrase, askForSkills, askForYears } from './ask';
import { phrasesIn } from './free-text';
import type { Group } from './groups';
import { groupsOf } from './groups';
import type { Asked } from './papers';
import { papersIn } from './papers';
import type { Part } from './wording';

/** Something to look for, before it is known what it counts. Offsets are in the whole text. */
export type Found = { title: string; rule: Rule; question: QuestionText; start: number; end: number; note: string; /** Found in the vocabulary, or only as words. */ known: boolean };

/** A rule of years that is about experience as a whole; the draft names the skills when all are known. */
export const overall = (rule: Rule) => rule.type === 'years' && rule.of.length === 0;

const mostShown = 110;
/** Years of study are no years of work. */
const STUDY = /^[^,.;]{0,14}(?:college|universit|course|stud|school|degree|ausbildung|formation)/i;
/** More lengths of time than this in one statement are no requirement any more. */
const mostStated = 4;

/** Takes the whole text and a part of it; gives what can be looked for in it, in order; nothing when no profile could show it. */
export function lookFor(text: string, part: Part, options: { freely: boolean }): Found[] {
  const own = text.slice(part.start, part.end);
  const mentions = findMentions(own);
  const found: Found[] = [];
  const add = (one: Omit<Found, 'start' | 'end' | 'note' | 'known'> & Partial<Found>) => found.push({ start: part.start, end: part.end, note: '', known: true, ...one });
  const stated = statedYears(own, mentions).filter((one) => (one.min >= 0.5 || one.max !== undefined) && !STUDY.test(own.slice(one.end, one.end + 30)));
  const counted = new Set<string>();
  for (const one of stated.slice(0, mostStated)) {
    const years = yearsOf(own, one);
    const skills = one.skills.length > 0 ? one.skills : nearest(own, one, mentions);
    for (const skill of skills) counted.add(skill);
    const what = skills.length > 0 ? named(skills, 'any') : phrasesIn(own.slice(one.end))[0] ?? 'this kind of work';
    const titles = skills.length > 0 ? [] : phrasesIn(own.slice(one.end)).slice(0, 2);
    add({
      title: `${years.atLeast} ${years.atLeast === 1 ? 'year' : 'years'}${what === 'this kind of work' ? ' of experience' : ` of ${what}`}`,
      rule: { type: 'years', of: skills, titles, notTitles: [], atLeast: years.atLeast, partlyFrom: Math.floor(years.atLeast / 2) },
      question: askForYears(what), note: years.note,
    });
  }
  const papers = papersIn(own);
  const free = mentions.filter((mention) => !counted.has(mention.skill) && !papers.some((paper) => mention.start < paper.end && mention.end > paper.start) && !papers.some((paper) => paper.what === 'degree' && mention.start > paper.start));
  const groups = groupsOf(own, free);
  for (const group of groups) {
    const place = groups.length + stated.length + papers.length > 1 ? { start: part.start + group.start, end: part.start + group.end } : {};
    add({ title: named(group.skills, group.need), rule: ruleOf(group), question: askForSkills(named(group.skills, group.need)), note: noteOf(group), ...place });
  }
  for (const paper of papers) add(paperOf(own, paper));
  if (found.length > 0 || !options.freely) return found;
  const phrases = phrasesIn(own);
  if (phrases.length > 0) add({ title: shown(own), rule: { type: 'mentions', phrases, near: [] }, question: askForPhrase(shown(own)), known: false, note: `Looked for in these words: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}.` });
  return found;
}

function ruleOf({ need, skills, count }: Group): Rule {
  return { type: 'skills', need: skills.length === 1 ? 'any' : need, ...(count === undefined ? {} : { count }), of: skills, near: [], listed: 'yes' };
}

const noteOf = ({ need, skills, by }: Group) => (skills.length === 1 ? '' : need === 'any' ? `One of them is enough (“${by}”), so they count once.` : need === 'all' ? 'All of them are asked for.' : `So many of them are enough: “${by}”.`);

function paperOf(text: string, paper: Asked): Omit<Found, 'start' | 'end' | 'note' | 'known'> {
  const names: Rule = { type: 'credential', names: paper.names, near: [] };
  if (paper.what === 'language') return { title: paper.title, rule: { type: 'mentions', phrases: paper.names, near: [] }, question: askForLanguage(paper.title) };
  const title = paper.title || shown(text);
  return paper.what === 'degree' ? { title: shown(text), rule: names, question: askForDegree() } : { title, rule: names, question: askForPaper(title) };
}

/** The years to ask for, and what has to be said of them. */
function yearsOf(text: string, stated: StatedYears): { atLeast: number; note: string } {
  const quote = text.slice(stated.start, stated.end).trim();
  const digits = /^([1-9])([1-9])\D/.exec(quote);
  if (stated.implausible && digits && digits[1]! < digits[2]!) return { atLeast: Number(digits[1]), note: `“${quote}” is more than anybody works: a dash was probably lost, so it is read as ${digits[1]}–${digits[2]} years. Check it.` };
  const least = stated.min > 0 ? stated.min : stated.max ?? 1;
  const note = stated.implausible ? `“${quote}” is more than anybody works. Check it.` : stated.max !== undefined ? `“${quote}”: the lower number is asked for.` : '';
  return { atLeast: Math.max(0.5, stated.implausible ? Math.min(least, 10) : least), note };
}

/** Skills of the same statement that a length without skills is about: those behind it, up to the next comma clause. */
function nearest(text: string, stated: StatedYears, mentions: readonly SkillMention[]): string[] {
  const behind = mentions.filter((mention) => mention.start >= stated.end && mention.polarity !== 'denied');
  const first = behind[0];
  if (!first || first.start - stated.end > 80 || /[;.]\s/.test(text.slice(stated.end, first.start))) return [];
  const group = groupsOf(text, behind)[0];
  return group ? group.skills : [first.skill];
}

/** "PostgreSQL or MySQL", "Java and SQL", "two of Go, Rust, C". */
function named(skills: readonly string[], need: Group['need']): string {
  const names = skills.map(skillName);
  const last = names.pop()!;
  if (names.length === 0) return last;
  return need === 'at-least' ? `Some of ${[...names, last].join(', ')}` : `${names.join(', ')} ${need === 'any' ? 'or' : 'and'} ${last}`;
}

/** The words as written, on one line and not too long. */
export function shown(text: string): string {
  const line = collapse(text);
  if (line.length <= mostShown) return line.slice(0, 1).toUpperCase() + line.slice(1);
  const cut = line.lastIndexOf(' ', mostShown);
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1, cut > 40 ? cut : mostShown)} …`;
}
