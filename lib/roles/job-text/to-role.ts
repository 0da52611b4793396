/** A draft, or the part of it that was accepted, as a role. */
import type { Role } from '../../model';
import { parseRole } from '../parse';
import type { RoleDraft } from './types';
import { shareWeights } from './weights';

export type MadeRole = { ok: true; role: Role } | { ok: false; reason: 'nothing-to-score' | 'undecided' | 'not-a-role'; message: string };

/** As many core questions as an interview has room for. */
export const mostQuestions = 6;
const workQuestion = 'Which of your past work comes nearest to this job, and what was your own part in it?';

/**
 * Takes a draft as it is accepted (criteria and questions that were dropped are simply not in it) and the id of the new role.
 * Gives a valid role, or why there is none. Weights that make 100 stay; others are shared out anew.
 */
export function roleOf(draft: RoleDraft, id: string): MadeRole {
  const points = draft.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const weighed = points === 100 ? draft.criteria : shareWeights(draft.criteria);
  if (weighed.every((criterion) => criterion.weight === 0)) {
    return { ok: false, reason: 'nothing-to-score', message: 'No criterion is left that a profile could show. Accept at least one.' };
  }
  const manners = draft.questions.slice(0, mostQuestions);
  const competencies = [
    { id: 'job-skills', name: 'Skills of the job', weight: manners.length > 0 ? 70 : 100, mustPass: true, looksFor: 'Has done this kind of work and can explain their own part in it.' },
    ...(manners.length > 0 ? [{ id: 'way-of-working', name: 'Way of working', weight: 30, looksFor: 'Gives concrete occasions for what the job text asks for.' }] : []),
  ];
  const title = draft.title.slice(0, 200) || 'Imported role';
  const made = parseRole({
    id, version: 1, title, short: title.slice(0, 40), level: draft.level,
    summary: `Made from a job text: ${title}.`,
    competencies,
    criteria: weighed.map(({ id: own, kind, title: name, weight, weightReason, rule, question, source }) => ({ id: own, kind, title: name, weight, weightReason, rule, question, source, competency: 'job-skills' })),
    coreQuestions: [
      { id: 'nearest-work', competency: 'job-skills', text: workQuestion, probes: ['What was hard about it?', 'How did you know that it was good?'], minutes: 6 },
      ...manners.map(({ text }, i) => ({ id: `way-${i + 1}`, competency: 'way-of-working', text: text.slice(0, 500), probes: [], minutes: 4 })),
    ],
    sources: ['A job text, read on this machine.'],
  });
  return made.ok ? made : { ok: false, reason: 'not-a-role', message: made.message };
}
