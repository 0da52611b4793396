/** Deciding on a draft: how it begins, what each decision makes of it, and the role it becomes. */
import type { Review } from '../../model';
import { roleOf } from '../job-text';
import type { MadeRole } from '../job-text/to-role';
import { isTaken } from './weigh';

export { remarksOf, reviewOf } from './begin';
export { changed } from './change';

/** Longer quotes do not fit into a role. */
const longestSource = 2000;

/** Takes a draft and the id of the new role; gives the role of what was taken. Refused while something unsure is not decided. */
export function decidedRole({ text, title, level, levelBecause, criteria, questions }: Review, id: string): MadeRole {
  if (criteria.some((one) => one.decision === 'open' && one.barred === null)) {
    return { ok: false, reason: 'undecided', message: 'Some criteria are unsure and not decided yet. Accept or drop each of them.' };
  }
  return roleOf({
    title: title.trim(), titleSpan: null, level, levelBecause, ignored: [],
    criteria: criteria.filter(isTaken).map(({ weightReason, equalShare, weight, ...one }) => ({
      ...one, weight, source: text.slice(one.span.start, one.span.end).trim().slice(0, longestSource),
      ...(weight !== equalShare && weightReason.trim() !== '' ? { weightReason: weightReason.trim() } : {}),
    })),
    questions: questions.filter(isTaken).map((one) => ({ text: one.text.trim(), span: one.span, because: one.because, hard: false })),
  }, id);
}
