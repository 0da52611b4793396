/** Texts that lost their line ends (copied out of a PDF or a form): broken up again where headings, bullets and dated jobs begin. */
import { parseSpan } from '../../core/dates';
import { sectionOf } from './sections';

/** Headings of several words are cut out of long lines, those of one word only out of very long ones. */
const LONG = 90;
const WALL = 250;
const MOST_JOBS = 40;

const several = /(?:Professional|Work|Employment|Education|Educational|Academic|Personal|Company|Skill|Technical|IT|Key|Core|Project|Projects|Career|PROFESSIONAL|WORK|EMPLOYMENT|EDUCATION|TECHNICAL|PERSONAL|PROJECT|KEY|CORE) (?:Experience|History|Details|Background|Qualifications|Skills|Summary|Objective|EXPERIENCE|HISTORY|DETAILS|BACKGROUND|QUALIFICATIONS|SKILLS|SUMMARY|OBJECTIVE)(?![\p{L}])/gu;
const single = /(?<![\p{L}\p{N}&/-])(?:Education|Skills|Experience|Certifications|Projects|Languages|Summary|Awards|Achievements|Interests|Publications|Volunteering|EDUCATION|SKILLS|EXPERIENCE|CERTIFICATIONS|PROJECTS|LANGUAGES|SUMMARY)(?=:?\s+[\p{Lu}\d•●❖➢✓])/gu;
const opening = /^(?:About me|Education|Skills|Summary|Objective|Career objective|Languages|Certifications|Projects|Interests)(?=:?\s+[\p{Lu}\d•●❖➢✓])/iu;
const small = /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|my|of|on|or|our|the|their|to|with|your)$/i;
const bullets = /\s[•●❖➢✓➤▪◦*](?=\s)/gu;

/** Takes one line; gives the lines it was before. A line of usual length is given back as it is. */
export function breakUp(line: string): string[] {
  const cuts = new Set<number>();
  const cutOut = (from: number, to: number): void => {
    cuts.add(from);
    cuts.add(line[to] === ':' ? to + 1 : to);
  };
  const first = opening.exec(line);
  if (first && line.length > 60) cutOut(0, first[0].length);
  for (const hit of line.matchAll(several)) {
    // "monthsEducation Details": its line end was lost.
    const glued = /[\p{Ll}\d.)]/u.test(line[hit.index - 1] ?? '');
    if ((line.length > LONG || glued) && sectionOf(hit[0]) && !small.test(line.slice(0, hit.index).trimEnd())) cutOut(hit.index, hit.index + hit[0].length);
  }
  if (line.length > WALL) {
    for (const hit of line.matchAll(single)) {
      const before = line.slice(Math.max(0, hit.index - 40), hit.index).trimEnd();
      const word = before.split(/\s/).at(-1)!;
      if (hit.index && !small.test(before) && !/^\p{Lu}[\p{L}]+$/u.test(word)) cutOut(hit.index, hit.index + hit[0].length);
    }
  }
  if (line.length > 160) {
    const marks = [...line.matchAll(bullets)];
    if (marks.length > 1) for (const hit of marks) cuts.add(hit.index + 1);
  }
  return slices(line, cuts).flatMap((one) => (one.length > WALL ? breakJobs(one) : [one]));
}

function slices(text: string, cuts: ReadonlySet<number>): string[] {
  const ends = [...cuts].sort((a, b) => a - b);
  return [0, ...ends].map((from, i) => text.slice(from, ends[i] ?? text.length).trim()).filter(Boolean);
}

/** "… Software Engineer Acme Leeds May 2019 to June 2021 Built …": the capitalised words beside the dates are the head of a job. */
function breakJobs(text: string): string[] {
  const cuts = new Set<number>();
  let from = 0;
  let datesFirst: boolean | null = null;
  for (let n = 0; n < MOST_JOBS; n++) {
    const span = parseSpan(text.slice(from));
    if (!span) break;
    const [start, end] = [from + span.start, from + span.end];
    datesFirst ??= start < 15;
    if (datesFirst) {
      cuts.add(start);
      cuts.add(end + capitalsAfter(text.slice(end, end + 160)));
    } else {
      const head = capitalsBefore(text.slice(Math.max(from, start - 160), start));
      if (head > 0) {
        cuts.add(start - head);
        cuts.add(end);
      }
    }
    from = end;
  }
  return slices(text, cuts);
}

const capital = /^["'(]?[\p{Lu}\p{N}&–-]/u;

/** How many characters at the end of a text are capitalised words, joined by small ones. */
function capitalsBefore(text: string): number {
  const words = text.split(/(?<=\s)/u);
  let length = 0;
  let pending = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    pending += word.length;
    if (capital.test(word)) length = pending;
    else if (!small.test(word.trim())) break;
    if (/[.;:!?]\s*$/.test(words[i - 1] ?? '')) break;
  }
  return length;
}

function capitalsAfter(text: string): number {
  let length = 0;
  let pending = 0;
  for (const word of text.split(/(?<=\s)/u)) {
    pending += word.length;
    if (capital.test(word)) length = pending;
    else if (word.trim() && !small.test(word.trim())) break;
    if (/[.;!?]\s*$/.test(word)) break;
  }
  return length;
}
