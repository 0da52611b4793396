/** A small invented role for the tests of the editor. */
import type { Criterion, Role } from '../../../lib/model';

/** A criterion by id, weight and whatever else matters to the test. */
export const criterion = (id: string, weight: number, more: Partial<Criterion> = {}): Criterion => ({
  id, kind: 'must-have', title: id, weight, gate: false, rule: { type: 'skills', need: 'any', of: [id], near: [], listed: 'yes' },
  question: { text: `Where did you use ${id}?`, probes: [], minutes: 4 }, ...more,
});

export const flag = (id: string): Criterion => criterion(id, 0, { kind: 'red-flag', innocent: 'A list can be older than the jobs.', rule: { type: 'consistency', check: 'listed-not-used', of: [] } });

export const roleOf = (criteria: Criterion[], more: Partial<Role> = {}): Role => ({
  id: 'own-1', version: 1, title: 'Baker', short: 'Baker', level: 'mid', summary: 'Bakes bread.', responsibilities: [],
  competencies: [
    { id: 'craft', name: 'Craft', weight: 70, mustPass: true, looksFor: 'Own work.' }, { id: 'team', name: 'Team', weight: 30, mustPass: false, looksFor: 'Occasions.' },
  ],
  criteria, coreQuestions: [{ id: 'q1', competency: 'craft', text: 'Which work was nearest to this job?', probes: [], minutes: 6 }], watchPoints: [], assessment: [], tools: [], adjacent: [], sources: [], ...more,
});
