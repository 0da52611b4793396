/** What stands in the way of making the role, each with the card to go to. */
import type { Review, ReviewedCriterion, ReviewedQuestion } from '../../../lib/model';
import { plural } from '../../format';
import { questionFault } from '../criterion/QuestionFields';
import { ruleFault } from '../criterion/rule-types';
import { isUnequal } from '../criterion/WeightField';

export type Fault = { id: string | null; text: string };

/** An interview has room for no more questions without points. */
export const mostQuestions = 6;

export const isTaken = ({ decision, barred }: Pick<ReviewedCriterion | ReviewedQuestion, 'decision' | 'barred'>) => decision === 'taken' && barred === null;
export const isUndecided = ({ decision, barred }: Pick<ReviewedCriterion, 'decision' | 'barred'>) => decision === 'open' && barred === null;

/** Gives the points of what was taken. */
export const pointsOf = ({ criteria }: Review) => criteria.filter(isTaken).reduce((sum, one) => sum + one.weight, 0);

export function faultsOf(review: Review): Fault[] {
  const { title, criteria, questions } = review;
  const taken = criteria.filter(isTaken);
  const undecided = criteria.filter(isUndecided);
  const asked = questions.filter(isTaken);
  const faults: Fault[] = [];
  const say = (text: string, id: string | null = null) => faults.push({ id, text });
  if (title.trim() === '') say('Give the role a title.');
  if (undecided[0]) say(`${plural(undecided.length, 'criterion is', 'criteria are')} unsure: accept or drop ${undecided.length === 1 ? 'it' : 'each of them'}.`, undecided[0].id);
  if (!taken.some((one) => one.rule.type !== 'ask')) say('Accept at least one criterion that a profile can show.');
  else if (pointsOf(review) !== 100) say('The points must make 100: change one, or share them out anew.');
  for (const one of taken) {
    const fault = one.title.trim() === '' ? 'Give it a title.' : ruleFault(one.rule) ?? questionFault(one.question) ?? reasonFault(one);
    if (fault !== null) say(`“${one.title.trim() || 'No title'}”: ${fault}`, one.id);
  }
  for (const one of asked) if (one.text.trim() === '') say('Write the question, or drop it.', one.id);
  const last = asked.at(-1);
  if (last && asked.length > mostQuestions) say(`${asked.length} questions without points are too many for one interview: keep ${mostQuestions}.`, last.id);
  return faults;
}

const reasonFault = (one: ReviewedCriterion) => (one.ownWeight && isUnequal(one.weight, one.equalShare) && one.weightReason.trim() === '' ? 'Say why its points differ from an equal share.' : null);
