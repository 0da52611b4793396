/** The 100 points among what was taken: those set by hand stay, the others share what is left. */
import type { ReviewedCriterion } from '../../model';
import { shareWeights } from '../job-text/weights';

/** What is in the role, as things stand. */
export const isTaken = ({ decision, barred }: Pick<ReviewedCriterion, 'decision' | 'barred'>): boolean => decision === 'taken' && barred === null;

/** Gives the criteria with their weights; one that stays the same is the same object. */
export function weighed(criteria: readonly ReviewedCriterion[]): ReviewedCriterion[] {
  const taken = criteria.filter(isTaken);
  const byHand = (one: ReviewedCriterion) => one.ownWeight && one.rule.type !== 'ask';
  const left = 100 - taken.filter(byHand).reduce((sum, one) => sum + one.weight, 0);
  const weights = new Map(shareWeights(taken.filter((one) => !byHand(one)), Math.max(0, left)).map(({ id, weight }) => [id, weight]));
  const shares = new Map(shareWeights(taken).map(({ id, weight }) => [id, weight]));
  return criteria.map((one) => {
    const isIn = isTaken(one);
    const weight = !isIn ? (one.ownWeight ? one.weight : 0) : weights.get(one.id) ?? one.weight;
    const equalShare = shares.get(one.id) ?? 0;
    return weight === one.weight && equalShare === one.equalShare ? one : { ...one, weight, equalShare };
  });
}
