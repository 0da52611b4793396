/** Cuts lines into the head of a page and its sections. */
import { parseSpan } from '../../core/dates';
import type { Section } from '../../model';
import { entrySections, type Line } from './draft';
import { degree, isLong, looksLikeRole, school } from './looks';
import { sectionOf } from './sections';

/** A section with its lines; the first one, `headline`, is what stands before any heading. */
export type Part = { section: Section; heading: Line | null; lines: Line[] };

/** Above a list of other people. */
const othersHeading = /^(?:people (?:also viewed|you may know)|more profiles|similar (?:profiles|people|candidates)|others? (?:named|also viewed))/i;
const LABEL = /^([^:]{3,40}):\s*(?=\S)/u;
/** Sections that often are one labelled line: "Languages: English, German". */
const oneLiners: readonly Section[] = ['skills', 'languages', 'summary', 'interests', 'certificates', 'education'];
const spoken = /\b(?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|ukrainian|hebrew|arabic|hindi|bengali|urdu|tamil|telugu|marathi|mandarin|chinese|cantonese|japanese|korean|turkish|swedish|danish|norwegian|finnish|czech|romanian|hungarian|greek|vietnamese|persian|farsi|indonesian|thai|deutsch|englisch|französisch|spanisch|anglais|français|allemand|espagnol|inglés|español|francés|inglês|português|inglese|italiano|engels|nederlands|angielski|polski|английский|русский|native)\b/iu;

/** The section of a line "Skills: Java, Kafka" and where its text begins; null when it is none. */
function oneLiner(line: Line, now: Section): { section: Section; from: number } | null {
  const label = line.block || line.level ? null : LABEL.exec(line.text);
  let section = label && sectionOf(label[1]!);
  if (!label || !section) return null;
  const languages = spoken.test(line.text);
  if (section === 'languages' && !languages) section = 'skills';
  // Under a job "Technologies: …" tells of the job, and "Education: …" of its trade.
  if (section === now || !oneLiners.includes(section) || (section !== 'languages' && entrySections.includes(now) && !(line.gap && /skills$/i.test(label[1]!)))) return null;
  return { section, from: label[0].length };
}

const isSchooling = (text: string): boolean => degree.test(text) || school.test(text);

/** A title of a person at work; "Full-stack development" may as well be a course. */
const isTitle = (text: string): boolean => looksLikeRole(text.replace(/\b(?:full[- ]?stack|back-?end|front-?end|support|sales|lead|leader|associate\w*|assistant|certified(?: \p{L}{1,30}){0,6})\b/giu, ' '));

/** Whether a dated job begins at a line: dates, a job title in it or beside it, and nothing of a school. */
function jobAt(lines: Line[], i: number): number | null {
  const line = lines[i]!;
  if (line.bullet || line.text.length > 160 || !parseSpan(line.text)) return null;
  const near = (at: number): Line | null => (lines[at] && !lines[at].bullet && !isLong(lines[at]) && !parseSpan(lines[at].text) ? lines[at] : null);
  const beside = [near(i - 1), near(i + 1)];
  const all = [line, ...beside].map((one) => one?.text ?? '').join(' \n ');
  if (isSchooling(all)) return null;
  if (isTitle(line.text)) return i;
  if (beside[0] && isTitle(beside[0].text)) return beside[0].text && near(i - 2) && lines[i - 2]!.strong ? i - 2 : i - 1;
  return beside[1] && isTitle(beside[1].text) ? i : null;
}

/** Jobs that stand under a heading of another kind (lost headings, columns read one after the other) are work from there on. */
function withJobsApart(part: Part): Part[] {
  if (!['education', 'skills', 'languages', 'courses', 'interests', 'awards', 'certificates'].includes(part.section)) return [part];
  // Several titles before any school or degree: the heading is not theirs.
  const first = part.lines.findIndex((line) => isSchooling(line.text));
  const before = first < 0 ? part.lines : part.lines.slice(0, first);
  if (part.section === 'education' && !part.lines[0]?.block && before.filter((line) => !line.bullet && !isLong(line) && isTitle(line.text)).length > 1) {
    return [{ ...part, section: 'work' as const, lines: before }, { ...part, lines: part.lines.slice(before.length) }].filter((one) => one.lines.length > 0);
  }
  for (let i = 0; i < part.lines.length; i++) {
    const at = jobAt(part.lines, i);
    if (at === null) continue;
    const back = part.lines.findIndex((line, n) => n > at && !line.bullet && parseSpan(line.text) !== null && isSchooling(line.text));
    const to = back < 0 ? part.lines.length : back;
    const rest = part.lines.slice(to);
    return [
      { ...part, lines: part.lines.slice(0, at) }, { section: 'work' as const, heading: part.heading, lines: part.lines.slice(at, to) },
      ...(rest.length ? [{ ...part, lines: rest }] : []),
    ].filter((one) => one.lines.length > 0);
  }
  return [part];
}

/** Cuts lines into what stands before the first section and the sections. */
export function partsOf(lines: Line[]): Part[] {
  const parts: Part[] = [{ section: 'headline', heading: null, lines: [] }];
  let level = 0;
  let now = parts[0]!;
  const names = lines.filter((line) => line.level === 1 && line.text.includes(' ') && line.text.length < 60).slice(0, 2).map((line) => line.text);
  const open = (section: Section, heading: Line, all: Line[]): void => {
    now = { section, heading, lines: all };
    parts.push(now);
  };
  for (const line of lines) {
    if (line.only) {
      parts.push({ section: line.only, heading: null, lines: [line] });
      continue;
    }
    const single = oneLiner(line, now.section);
    if (single) {
      // What comes after it goes on where it was.
      const text = line.text.slice(single.from);
      parts.push({ section: single.section, heading: null, lines: [{ ...line, text, at: line.at + single.from }] });
      continue;
    }
    const alone = line.text.length < 50 && !(line.bullet && line.block);
    const text = names.reduce((rest, name) => rest.replace(name, ' '), line.text);
    const kind = isContactLabel(line, now) ? null : line.level ? sectionOf(text, (!level || line.level <= level) && !looksLikeRole(line.text)) : alone ? sectionOf(line.text) : null;
    const deep = level > 0 && line.level > level + 1 && (now.section === 'work' || now.section === 'projects');
    const nested = level > 0 && line.level > level && ['skills', 'projects', 'courses', 'summary', 'awards'].includes(kind ?? '') && ['work', 'education'].includes(now.section) && now.lines.some((one) => one.level === line.level);
    if (kind && !deep && !nested && (line.level || line.strong || now.section === 'headline' || kind !== now.section)) {
      level = line.level || level || 2;
      open(kind, line, []);
    } else if (line.level && othersHeading.test(line.text)) open('other', line, [line]);
    else if (line.level && level && line.level <= level && now.section !== 'headline') {
      // A heading of the same rank that names no section we know: unless the section's own entries are headed so.
      if (now.lines.some((one) => one.level === line.level) || line.level === now.heading?.level === false) now.lines.push(line);
      else if (now.lines.length || !entrySections.includes(now.section)) open('other', line, [line]);
      else now.lines.push(line);
    } else now.lines.push(line);
  }
  return parts.flatMap(withJobsApart);
}

/** "Portfolio:" among "Phone:" and "Email:" opens no section. */
const isContactLabel = (line: Line, now: Part): boolean => now.section === 'headline' && /^portfolio\s*:/i.test(line.text) && /^[^:]{2,20}:/.test(now.lines.at(-1)?.text ?? '');
