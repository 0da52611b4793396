/** Years of experience: the months of dated jobs together, or else what the person states. */
import { monthsInWords, unionMonths } from './dates';
import { compareSpots } from './evidence';
import type { Spot } from './evidence';
import type { Mention, Months } from './mentions';
import { isRecent } from './mentions';
import { countingAs } from './counting';
import type { Claim, Sight } from './sight';

export type Experience = {
  /** Whole months covered by the dated jobs that count; 0 when none does. */
  months: number;
  /** Month index of the last month of these jobs; null when none is dated. */
  last: number | null;
  recent: boolean;
  /** Jobs and projects that count, dated or not. */
  jobs: ReadonlySet<string>;
  /** The most years the person states; null when they state none. */
  stated: Claim | null;
};

/** Mentions that tell of own work: not wished for, not denied, not someone else's. */
export const isOwn = (mention: Mention) => mention.polarity === 'affirmed' || mention.polarity === 'hedged';

const asSpot = (claim: Claim): Spot => ({ ...claim, rung: 'listed', polarity: 'affirmed' });

/** The claim of most years; among equal ones always the same, wherever they stand on the page. */
export function longestClaim(claims: readonly Claim[], sight: Sight): Claim | null {
  const [first] = [...claims].sort((a, b) => b.years - a.years || compareSpots(asSpot(a), asSpot(b), sight));
  return first ?? null;
}

/** Months covered by the given jobs together, and the last of them. */
export function experienceIn(jobs: ReadonlySet<string>, stated: readonly Claim[], sight: Sight): Experience {
  const spans: Months[] = [];
  for (const key of jobs) {
    const span = sight.months.get(key);
    if (span) spans.push(span);
  }
  const last = spans.length === 0 ? null : Math.max(...spans.map((span) => span.to));
  const recent = spans.some((span) => isRecent(span, sight.today));
  return { months: unionMonths(spans), last, recent, jobs, stated: longestClaim(stated, sight) };
}

/**
 * Experience with any of some skills, counted together.
 * Takes ids of the vocabulary; a skill that implies one of them counts as it.
 */
export function experienceWith(skills: readonly string[], sight: Sight): Experience {
  const counting = countingAs(skills);
  const jobs = new Set<string>();
  for (const mention of sight.mentions) {
    if (mention.passage.job !== null && isOwn(mention) && counting.has(mention.skill)) jobs.add(mention.passage.job);
  }
  const stated = sight.claims.filter((claim) => claim.skills.some((skill) => counting.has(skill)));
  return experienceIn(jobs, stated, sight);
}

/** Months from the first dated job to the last, the time between them included: what they allow at most. 0 without dated jobs. */
export function allowedMonths(sight: Sight): number {
  const spans = [...sight.months].filter(([key]) => !sight.paused.has(key)).map(([, span]) => span);
  return spans.length === 0 ? 0 : Math.max(...spans.map((span) => span.to)) - Math.min(...spans.map((span) => span.from)) + 1;
}

/** Months that the dated jobs cover together, whatever they were; pauses that stand as entries are no jobs. */
export function workedMonths(sight: Sight): number {
  return unionMonths([...sight.months].filter(([key]) => key.startsWith('work:') && !sight.paused.has(key)).map(([, span]) => span));
}

/** 'YYYY-MM' of a month index. */
export function monthOf(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Years with one decimal, of dated jobs or else as stated; null when neither tells. */
export function yearsOf(experience: Experience): number | null {
  if (experience.months > 0) return Math.round((experience.months / 12) * 10) / 10;
  return experience.stated ? Math.round(experience.stated.years * 10) / 10 : null;
}

/** "3 yrs 4 mos", whole months given. */
export const inWords = (months: number) => monthsInWords(months);

/** "3 yrs", "1 yr 6 mos": a number of years in words. */
export const yearsInWords = (years: number) => monthsInWords(Math.round(years * 12));
