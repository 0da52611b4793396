/** Must-haves of a job text: too many, twice, or such that no profile shows them. */
import { importJobText } from '../job-text';
import { askedBefore } from '../job-text/repeats';
import { levelsIn } from './numbers';
import { MOST_MUST_HAVES, type LintFinding } from './types';

/** Takes a job text; gives the findings about what it demands. A text that is none gives none. */
export function lintMustHaves(text: string): LintFinding[] {
  const read = importJobText(text);
  if (!read.ok) return [];
  const { criteria, questions, ignored } = read.draft;
  const findings: LintFinding[] = [];
  const quote = (span: { start: number; end: number }) => text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 160);
  const musts = criteria.filter((one) => one.kind === 'must-have' && one.sure !== 'unsure');
  // one text for several levels demands each thing once for each
  const isLadder = new Set(levelsIn(text).map((one) => one.level)).size > 1;
  if (musts.length > MOST_MUST_HAVES && !isLadder) {
    findings.push({
      code: 'too-many-must-haves', span: musts[MOST_MUST_HAVES]!.span, quote: quote(musts[MOST_MUST_HAVES]!.span),
      sentence: `The text demands ${musts.length} things; the ${MOST_MUST_HAVES + 1}th begins here.`, instead: 'Keep the five to eight that nobody can learn in the first months; call the rest nice to have.',
    });
  }
  for (const { span, hard } of questions) {
    if (!hard) continue;
    findings.push({
      code: 'not-on-a-profile', span, quote: quote(span), sentence: 'No profile can show this, so nobody can meet it as a must-have.', instead: 'Make it a question that asks for one occasion.',
    });
  }
  for (const { span, why } of isLadder ? [] : ignored) {
    const earlier = askedBefore(why);
    if (earlier !== null) findings.push({ code: 'duplicate', span, quote: quote(span), sentence: `This was asked for before, as “${earlier}”.`, instead: 'Say it once, in the line that says how much of it is needed.' });
  }
  return findings;
}
