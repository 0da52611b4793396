/** Reads job texts, hiring guides and role files like a careful colleague: what is wrong, in one sentence, and what to write instead. */
import { lintFlags, lintKeys, lintParts, lintScope, lintWeights } from './guide';
import { lintMustHaves } from './must-haves';
import { lintNumbers } from './numbers';
import { protectedIn } from './protected';
import { lintQuestions, lintReferences } from './questions';
import type { LintFinding } from './types';

export { lintLevelsTogether } from './numbers';
export { protectedIn } from './protected';
export { lintRole } from './role-file';
export type { FindingCode, LintFinding } from './types';

/** Takes a job text or hiring guide; gives its findings in the order of their places. Never throws; time is linear in its length. */
export function lintText(text: string): LintFinding[] {
  const findings = [
    ...protectedIn(text).map(({ start, end, sentence, instead }): LintFinding => ({ code: 'protected', span: { start, end }, quote: text.slice(start, end), sentence, instead })),
    ...lintWeights(text), ...lintReferences(text), ...lintQuestions(text), ...lintParts(text), ...lintKeys(text), ...lintFlags(text), ...lintScope(text),
    ...lintNumbers(text), ...lintMustHaves(text),
  ];
  return findings.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
