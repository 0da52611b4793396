/** What a person's decision makes of a draft. */
import type { Review, ReviewChange, ReviewedCriterion, ReviewedQuestion } from '../../model';
import { barredCriterion, barredQuestion } from './barred';
import { weighed } from './weigh';

/** Gives the draft after one change; whatever does not change stays the same object. */
export function changed(review: Review, change: ReviewChange): Review {
  switch (change.do) {
    case 'name': return { ...review, title: change.title };
    case 'level': return { ...review, level: change.level };
    case 'share': return criteria(review, () => true, (one) => ({ ...one, ownWeight: false, weightReason: '' }));
    case 'drop-open': return criteria(review, (one) => one.decision === 'open' && one.barred === null, (one) => ({ ...one, decision: 'dropped' }));
    case 'edit': return criteria(review, (one) => one.id === change.id, (one) => rechecked(review, { ...one, ...change.edit }));
    case 'weigh': return criteria(review, (one) => one.id === change.id && one.rule.type !== 'ask', (one) => ({ ...one, weight: change.weight, ownWeight: true }));
    case 'ask': return questions(review, change.id, (one) => asking(one, change.text));
    case 'decide': {
      const decided = <T extends ReviewedCriterion | ReviewedQuestion>(one: T): T => (change.decision === 'taken' && one.barred ? one : { ...one, decision: change.decision });
      return questions(criteria(review, (one) => one.id === change.id, decided), change.id, decided);
    }
    case 'reword': {
      const next = criteria(review, (one) => one.id === change.id && one.barred?.wording != null, (one) => {
        const after = rechecked(review, { ...one, title: one.barred?.wording ?? one.title, reworded: true });
        return after.barred ? after : { ...after, decision: 'taken' };
      });
      return questions(next, change.id, (one) => (one.barred?.wording == null ? one : { ...asking(one, one.barred.wording), decision: 'taken' }));
    }
  }
}

/** A criterion whose words have changed: what has come to ask for the protected is taken no more. */
function rechecked({ text }: Review, one: ReviewedCriterion): ReviewedCriterion {
  const barred = barredCriterion(one, text.slice(one.span.start, one.span.end));
  return { ...one, barred, decision: barred && one.decision === 'taken' ? 'open' : one.decision };
}

function asking(one: ReviewedQuestion, text: string): ReviewedQuestion {
  const barred = barredQuestion(text);
  return { ...one, text, barred, decision: barred && one.decision === 'taken' ? 'open' : one.decision };
}

function criteria(review: Review, which: (one: ReviewedCriterion) => boolean, to: (one: ReviewedCriterion) => ReviewedCriterion): Review {
  if (!review.criteria.some(which)) return review;
  return { ...review, criteria: weighed(review.criteria.map((one) => (which(one) ? to(one) : one))) };
}

function questions(review: Review, id: string, to: (one: ReviewedQuestion) => ReviewedQuestion): Review {
  if (!review.questions.some((one) => one.id === id)) return review;
  return { ...review, questions: review.questions.map((one) => (one.id === id ? to(one) : one)) };
}
