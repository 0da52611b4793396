/** The draft of a job text, as it is first laid before a person. */
import type { Remark, Review, ReviewedCriterion, ReviewedQuestion } from '../../model';
import type { RoleDraft } from '../job-text';
import { refused } from '../job-text/sort';
import type { LintFinding } from '../linter';
import { mostQuestions } from '../job-text/to-role';
import { barredCriterion, barredQuestion } from './barred';
import { weighed } from './weigh';

/** What the linter found, with an id each. */
export const remarksOf = (findings: readonly LintFinding[]): Remark[] =>
  findings.map(({ span, path, quote, sentence, instead }, i) => ({ id: `remark-${i + 1}`, span: span ?? null, path: path ?? '', quote, sentence, instead }));

/**
 * Takes a text, its draft and what the linter found in it. What the text says is taken until somebody drops it; what was only concluded waits for a
 * decision; what asks for the protected cannot be taken; questions beyond those that an interview has room for are left aside.
 */
export function reviewOf(text: string, source: string, draft: RoleDraft, findings: readonly LintFinding[]): Review {
  const written = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  const criteria = draft.criteria.map((one): ReviewedCriterion => {
    const barred = barredCriterion({ ...one, reworded: false }, written(one.span));
    return { ...one, decision: barred || one.sure === 'unsure' ? 'open' : 'taken', barred, reworded: false, ownWeight: false, equalShare: 0, weightReason: '' };
  });
  const asked = draft.questions.map(({ text: question, span, because }): ReviewedQuestion => ({ id: '', text: question, span, because, barred: barredQuestion(question), refused: false, decision: 'dropped' }));
  for (const one of asked.filter(({ barred }) => barred === null).slice(0, mostQuestions)) one.decision = 'taken';
  const protectedPlaces = findings.flatMap(({ code, span }) => (code === 'protected' && span ? [span] : []));
  const [barred, leftOut] = split(draft.ignored, ({ span, why }) => protectedPlaces.some((one) => one.start < span.end && one.end > span.start) && refused(written(span)) === why);
  const instead = barred.map(({ span, why }): ReviewedQuestion => ({ id: '', text: written(span), span, because: why, barred: barredQuestion(written(span)), refused: true, decision: 'dropped' }));
  const questions = [...asked, ...instead].map((one, i) => ({ ...one, id: `question:${i + 1}` }));
  return { text, source, title: draft.title, level: draft.level, levelBecause: draft.levelBecause, criteria: weighed(criteria), questions, leftOut, remarks: remarksOf(findings) };
}

function split<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const one of all) (is(one) ? yes : no).push(one);
  return [yes, no];
}
