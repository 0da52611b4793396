/** All skills a profile mentions, each with how much the mention proves. */
import { findMentions, hasOutcome, polarityBelow } from '../skills';
import type { Polarity, Rung, Section } from '../model';
import { monthIndex, spanMonths } from './dates';
import { isDone, tellsOfWork } from './done';
import type { JudgedJob, JudgedPart, JudgedPassage } from './judged';
import { quoteAround } from './quote';
import { countWords } from './text';

export type Mention = {
  skill: string;
  passage: JudgedPassage;
  start: number;
  end: number;
  polarity: Polarity;
  rung: Rung;
};

/** Inclusive month indexes of a dated job. */
export type Months = { from: number; to: number };

export const rungs: readonly Rung[] = ['listed', 'used', 'recent', 'outcome'];

/** Outside jobs these may tell of work done, in words; courses, awards and interests do not. */
const tellingSections: ReadonlySet<Section> = new Set(['headline', 'summary', 'skills', 'other']);

/** A job counts as recent for this long after its end. */
const recentMonths = 36;
/** Passages longer than this hold several statements: an outcome must then stand in the same sentence. */
const oneStatement = 400;

/** The most words of a passage that stands as a heading over a list: "Technologies I want to learn next". */
const headingWords = 8;
/** Characters that may stand before the first word of an item. */
const itemMark = 4;

/** What was found out of a passage as a whole: a list of forty skills asks it forty times. */
type Known = WeakMap<JudgedPassage, boolean>;
const tellingOfWork: Known = new WeakMap();
const tellingOfOutcome: Known = new WeakMap();

function knows(known: Known, passage: JudgedPassage, find: (text: string) => boolean): boolean {
  const answer = known.get(passage) ?? find(passage.text);
  known.set(passage, answer);
  return answer;
}

/**
 * The months of every dated job.
 * Takes the judged jobs and the day "present" means; gives month indexes by job key; jobs without usable dates are left out.
 */
export function jobMonths(jobs: readonly JudgedJob[], today: string): Map<string, Months> {
  const months = new Map<string, Months>();
  for (const job of jobs) {
    const span = spanMonths(job, today);
    if (span && span.to >= span.from) months.set(job.key, span);
  }
  return months;
}

/** Whether the job goes on or ended within the last three years; an undated job is never recent. */
export function isRecent(months: Months | undefined, today: string): boolean {
  return months !== undefined && months.to >= monthIndex(today.slice(0, 7), 'start') - recentMonths;
}

/**
 * How much words at [start, end) of a passage prove by where they stand.
 * Gives `listed` outside jobs and projects, unless the sentence itself tells of work done with it; `outcome` when the same statement tells a result.
 */
export function rungAt(passage: JudgedPassage, start: number, end: number, months: Map<string, Months>, today: string): Rung {
  if (passage.section !== 'work' && passage.section !== 'volunteer' && passage.section !== 'projects') {
    return tellingSections.has(passage.section) && knows(tellingOfWork, passage, tellsOfWork) && isDone(passage.text, start) ? 'used' : 'listed';
  }
  if (passage.part === 'text') {
    if (knows(tellingOfOutcome, passage, hasOutcome) && (passage.text.length <= oneStatement || hasOutcome(passage.text.slice(...quoteAround(passage.text, start, end))))) return 'outcome';
  }
  return passage.job !== null && isRecent(months.get(passage.job), today) ? 'recent' : 'used';
}

/**
 * Every mention of a skill in the judged part.
 * Takes the judged part, the months of its jobs and the day "present" means; gives mentions in the order of the passages.
 */
export function mentionsOf(part: JudgedPart, months: Map<string, Months>, today: string): Mention[] {
  const all: Mention[] = [];
  let heading: JudgedPassage | null = null;
  /** What the heading says of what stands below it, once something does. */
  let below: Polarity | null = null;
  /** The passage before, if it begins with a skill; and whether the heading stands below such a one. */
  let item: JudgedPassage | null = null;
  let afterItem = false;
  for (const passage of part.passages) {
    if (passage.part === 'dates') continue;
    const found = findMentions(passage.searched, { section: passage.section, part: passage.part });
    if (heading !== null && !isBelow(passage, heading, found[0]?.start)) heading = below = null;
    if (heading !== null) below ??= polarityBelow(heading.searched);
    // Below a skill its level may stand: "Kotlin", "Beginner".
    if (below === 'hedged' && afterItem) heading = below = null;
    for (const { skill, start, end, polarity: own } of found) {
      const polarity = below !== null && own === 'affirmed' ? below : own;
      const rung = polarity === 'affirmed' || polarity === 'hedged' ? rungAt(passage, start, end, months, today) : 'listed';
      all.push({ skill, passage, start, end, polarity, rung });
    }
    if (found.length === 0 && passage.part === 'text' && countWords(passage.searched) <= headingWords) {
      heading = passage;
      below = null;
      afterItem = item === null ? false : isBelow(item, passage, 0);
    }
    item = (found[0]?.start ?? itemMark) < itemMark ? passage : null;
  }
  return all;
}

/** Whether a passage is an item of the list below another one: in the same place, and it begins with a skill, which stands at `first`. */
const isBelow = (passage: JudgedPassage, heading: JudgedPassage, first = Infinity): boolean =>
  first < itemMark && passage.part === 'text' && passage.section === heading.section && passage.job === heading.job;
