/** What an edit would do to the people who are kept: counted, never said of anyone beforehand. */
import type { Answer, Assessment, Band, Role } from '../../model';

export type AnswerCounts = Record<Answer, number>;

/** A person held against the role as it is kept, and as it is edited. */
export type Held = { id: string; name: string; before: Assessment; after: Assessment };

export type Standing = { band: Band; score: number | null };
export type Move = { id: string; name: string; before: Standing; after: Standing };

/** How many people answer each criterion how, by criterion id. */
export function countAnswers(role: Role, assessments: readonly Assessment[]): Map<string, AnswerCounts> {
  const counts = new Map(role.criteria.map((one): [string, AnswerCounts] => [one.id, { yes: 0, partly: 0, no: 0, 'not-shown': 0 }]));
  for (const { findings } of assessments) {
    for (const { criterion, answer } of findings) {
      const of = counts.get(criterion);
      if (of) of[answer] += 1;
    }
  }
  return counts;
}

const standing = ({ score }: Assessment): Standing => ({ band: score.band, score: score.value });

/** Whose band or score changes: a change of band first, then the largest change of score. */
export function movesOf(people: readonly Held[]): Move[] {
  const moves = people
    .map(({ id, name, before, after }) => ({ id, name, before: standing(before), after: standing(after) }))
    .filter(({ before, after }) => before.band !== after.band || before.score !== after.score);
  const by = ({ before, after }: Move) => Math.abs((after.score ?? 0) - (before.score ?? 0));
  return moves.sort((a, b) => Number(b.before.band !== b.after.band) - Number(a.before.band !== a.after.band) || by(b) - by(a));
}
