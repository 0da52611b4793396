/** The judge: one profile, one role, one day. */
import type { Assessment, Finding, Profile, Role } from '../model';
import { evidenceOf } from './evidence';
import { look } from './rules';
import { pointsFor, scoreOf } from './score';
import { sightOf } from './sight';
import type { Sight } from './sight';

/** Raised whenever the same input may give another result. */
export const engine = '1';

/** Fewer judged words than this are too few to hold silence against anyone. */
const fewWords = 60;
/** Likewise for the texts and titles of jobs. */
const fewJobWords = 12;

function isThin(sight: Sight): boolean {
  const lost = sight.part.missing.some((gap) => gap.section === 'work' && (gap.why === 'not-loaded' || gap.why === 'masked'));
  return lost || sight.words < fewWords || sight.jobWords < fewJobWords;
}

/**
 * Holds a profile against a role.
 * Takes a profile, a role and the day "present" means ('YYYY-MM-DD'), and `sight` when more is asked of the same profile on that
 * day; gives the assessment: the same input always gives the same bytes, and neither name, place, school nor the order of sections
 * can change a point. Never fails.
 */
export function assess(profile: Profile, role: Role, today: string, sight = sightOf(profile, today)): Assessment {
  const findings = role.criteria.map((criterion): Finding => {
    const { id, kind, title, weight, gate, rule } = criterion;
    const { answer, spots, reason } = look(rule, sight);
    const evidence = evidenceOf(spots, sight);
    return { criterion: id, kind, title, answer, points: pointsFor(criterion, answer), weight, gate, evidence, reason };
  });
  const score = scoreOf(findings, { readable: sight.readable, thin: isThin(sight) });
  return { role: { id: role.id, version: role.version }, engine, today, findings, score };
}
