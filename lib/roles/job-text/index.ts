/** A job text as the draft of a role: every criterion with the words it was made of, and nothing decided in silence. */
import { findMentions } from '../../skills';
import { overall } from './criteria';
import { Taking } from './taking';
import { levelOf, titleOf, trade } from './title';
import type { DraftCriterion, ImportedJobText } from './types';
import { unitsOf } from './units';
import { shareWeights } from './weights';

export { roleOf } from './to-role';
export type { DraftCriterion, DraftQuestion, Ignored, ImportedJobText, RoleDraft, Span, Sureness } from './types';

/** More than any job text has, by far. UTF-16 units. */
const LONGEST = 2_000_000;
const TROUBLE = {
  empty: 'The text is empty.',
  'too-long': 'The text is longer than any job text: more than two million characters.',
  'no-requirements': 'Nothing in this text asks anything of a candidate. Is it a job text?',
} as const;
const trouble = (reason: keyof typeof TROUBLE): ImportedJobText => ({ ok: false, reason, message: TROUBLE[reason] });

/**
 * Takes a job text: plain, Markdown, or HTML already turned into lines. Gives the draft of a role, or why there is none.
 * Never throws; time is linear in the length of the text. All spans are exact: `text.slice(start, end)`.
 */
export function importJobText(text: string): ImportedJobText {
  if (!/[\p{L}\p{N}]/u.test(text)) return trouble('empty');
  if (text.length > LONGEST) return trouble('too-long');
  const { units, sections } = unitsOf(text);
  const named = titleOf(text, sections);
  const taking = new Taking(text);
  for (const unit of units) taking.take(unit, named?.span.start);
  if (taking.criteria.length === 0 && taking.questions.length === 0) taking.takeTasks(units);
  if (taking.criteria.length === 0 && taking.questions.length === 0) return trouble('no-requirements');
  const criteria = shareWeights(settleYears(taking.criteria, text, named?.title ?? null));
  const years = criteria.flatMap(({ rule, kind }) => (rule.type === 'years' && kind === 'must-have' ? [rule.atLeast] : []));
  const level = levelOf(text, named?.title ?? null, years.length > 0 ? Math.max(...years) : null);
  return {
    ok: true,
    draft: {
      title: named?.title ?? 'Imported role', titleSpan: named?.span ?? null, level: level.level, levelBecause: level.because,
      criteria, questions: taking.questions, ignored: taking.ignored,
    },
  };
}

/** Years that are about experience as a whole are counted in the skills of the must-haves and in jobs with the title of this one. */
function settleYears(criteria: readonly DraftCriterion[], text: string, title: string | null): DraftCriterion[] {
  if (!criteria.some(({ rule }) => overall(rule))) return [...criteria];
  const wanted = criteria.flatMap(({ kind, rule }) => (kind === 'must-have' && rule.type === 'skills' ? rule.of : []));
  const inTitle = title === null ? [] : findMentions(title).map((mention) => mention.skill);
  const all = [...new Set([...inTitle, ...wanted])];
  const core = all.length > 0 ? all : [...new Set(findMentions(text.slice(0, 20_000)).map((mention) => mention.skill))].slice(0, 5);
  const words = title === null ? '' : trade(title);
  return criteria.map((criterion) => {
    const { rule } = criterion;
    if (rule.type !== 'years' || !overall(rule)) return criterion;
    if (core.length === 0) return { ...criterion, rule: { type: 'ask' }, because: `${criterion.because} No skills to count these years in: it becomes a question.` };
    return {
      ...criterion, rule: { ...rule, of: core, titles: [...new Set([...rule.titles, words].filter((one) => one !== ''))] },
      because: `${criterion.because} Counted in jobs with these skills or this title, since the line names no skill.`,
    };
  });
}
