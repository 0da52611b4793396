/** The lines of a shortlist: finding, filtering and sorting them, fast enough for ten thousand. */
import type { Card, FitScore, Stage } from '../../lib/model';
import { stages } from '../words';

export type CandidateRow = {
  card: Card;
  /** For the list's role; 'waiting' until it is known, null when the person cannot be judged. */
  score: FitScore | 'waiting' | null;
  /** "6 of 8". */
  mustHave: string;
};

export type SortBy = 'name' | 'stage' | 'score' | 'saved';
export type Sorting = { by: SortBy; down: boolean };

/** Takes rows, folded words and a stage ('' for all); gives the rows that hold every word in name, headline, notes or tags. */
export function findRows(rows: readonly CandidateRow[], search: string, stage: Stage | ''): readonly CandidateRow[] {
  const words = search.split(/\s+/).filter(Boolean);
  if (words.length === 0 && stage === '') return rows;
  return rows.filter(({ card }) => (stage === '' || card.stage === stage) && words.every((word) => card.text.includes(word)));
}

/** Takes rows; gives them in order. Those without a score stand last either way; equal ones stay in the order they came. */
export function sortRows(rows: readonly CandidateRow[], { by, down }: Sorting): CandidateRow[] {
  const keyOf = keys[by];
  const sign = down ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return a < b ? -sign : a > b ? sign : 0;
  });
  return keyed.map(({ row }) => row);
}

const stageAt = new Map(stages.map((stage, i) => [stage, i]));

const keys: Record<SortBy, (row: CandidateRow) => string | number | null> = {
  name: ({ card }) => card.text.slice(0, card.text.indexOf('\n')),
  stage: ({ card }) => stageAt.get(card.stage) ?? 0,
  score: ({ score }) => (score === null || score === 'waiting' ? null : score.value),
  saved: ({ card }) => card.createdAt,
};
