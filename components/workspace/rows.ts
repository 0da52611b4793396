/** The lines of a shortlist: finding, filtering and sorting them, fast enough for ten thousand. */
import type { Candidate, FitScore, Stage } from '../../lib/model';
import { stages } from '../words';

export type CandidateRow = {
  candidate: Candidate;
  name: string;
  /** The line under the name. */
  label: string;
  /** For the list's role; null when it cannot be judged. */
  score: FitScore | null;
  /** "6 of 8". */
  mustHave: string;
};

export type SortBy = 'name' | 'stage' | 'score' | 'saved';
export type Sorting = { by: SortBy; down: boolean };

const ASCII = /^[\x00-\x7f]*$/;

/** Takes a text; gives it in lower case without accents, for comparing. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

const texts = new WeakMap<CandidateRow, { name: string; all: string }>();

function textOf(row: CandidateRow): { name: string; all: string } {
  const known = texts.get(row);
  if (known) return known;
  const { candidate } = row;
  const made = { name: plain(row.name), all: plain([row.name, row.label, candidate.notes, ...candidate.tags].join('\n')) };
  texts.set(row, made);
  return made;
}

/** Takes rows, words and a stage ('' for all); gives the rows that hold every word in name, headline, notes or tags. */
export function findRows(rows: readonly CandidateRow[], search: string, stage: Stage | ''): CandidateRow[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (stage !== '' && row.candidate.stage !== stage) return false;
    const { all } = words.length > 0 ? textOf(row) : { all: '' };
    return words.every((word) => all.includes(word));
  });
}

/** Takes rows; gives them in order. Those without a score stand last either way; equal ones stay in the order they came. */
export function sortRows(rows: readonly CandidateRow[], { by, down }: Sorting): CandidateRow[] {
  const compare = comparisons[by];
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (by === 'score' && (hasScore(a) !== hasScore(b))) return hasScore(a) ? -1 : 1;
    return sign * compare(a, b);
  });
}

const hasScore = (row: CandidateRow) => row.score !== null && row.score.value !== null;
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const stageAt = new Map(stages.map((stage, i) => [stage, i]));

const comparisons: Record<SortBy, (a: CandidateRow, b: CandidateRow) => number> = {
  name: (a, b) => order(textOf(a).name, textOf(b).name),
  stage: (a, b) => (stageAt.get(a.candidate.stage) ?? 0) - (stageAt.get(b.candidate.stage) ?? 0),
  score: (a, b) => (a.score?.value ?? 0) - (b.score?.value ?? 0),
  saved: (a, b) => order(a.candidate.createdAt, b.candidate.createdAt),
};
