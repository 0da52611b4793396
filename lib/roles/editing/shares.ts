/** Weights: what an equal share would be, who has more or less than that, and who owes a reason for it. */
import type { Criterion, Role } from '../../model';
import { shareWeights } from '../job-text/weights';
import { sharedOut } from '../weights';

type Weighed = Pick<Criterion, 'id' | 'kind' | 'weight'>;

/** Rounding alone makes equal shares differ by so much. */
const rounding = 1;
/** So much of a weight, too: the factor itself is only known from rounded weights. */
const mostDrift = 0.07;
/** Smaller weights tell nothing of the factor. */
const tooRounded = 5;

/** All points shared out anew: those of one kind alike, a must-have three times a nice-to-have. No reason is needed any more. */
export function shareEqually(role: Role): Role {
  const scored = role.criteria.flatMap((one) => (one.kind === 'red-flag' ? [] : [{ ...one, kind: one.kind }]));
  const weights = new Map(shareWeights(scored).map((one) => [one.id, one.weight]));
  return { ...role, criteria: role.criteria.map((one) => ({ ...one, weight: weights.get(one.id) ?? 0, weightReason: undefined })) };
}

/** The weights in their proportion, made to be 100. */
export function shareOut(role: Role): Role {
  const weights = sharedOut(role.criteria.map((one) => one.weight));
  return { ...role, criteria: role.criteria.map((one, i) => ({ ...one, weight: weights[i] ?? one.weight })) };
}

/** The same for the competencies. */
export function shareOutCompetencies(role: Role): Role {
  const weights = sharedOut(role.competencies.map((one) => one.weight));
  return { ...role, competencies: role.competencies.map((one, i) => ({ ...one, weight: weights[i] ?? one.weight })) };
}

/** What one of that kind has when nobody set it apart: the weight in the middle of those that take points; 0 when none does. */
export function commonWeight(criteria: readonly Weighed[], kind: Criterion['kind']): number {
  const weights = criteria.filter((one) => one.kind === kind && one.weight > 0).map((one) => one.weight).sort((a, b) => a - b);
  const half = weights.length / 2;
  if (weights.length === 0) return 0;
  return weights.length % 2 === 1 ? weights[Math.floor(half)]! : (weights[half - 1]! + weights[half]!) / 2;
}

const stands = (one: Weighed, criteria: readonly Weighed[]) => one.weight > 0 && Math.abs(one.weight - commonWeight(criteria, one.kind)) > rounding;

/** The factor by which the middle one of a kind went up or down: when some are set apart, the others keep their proportion. */
function scaleOf(now: readonly Weighed[], kept: ReadonlyMap<string, Weighed>, kind: Criterion['kind']): number {
  const pairs = now.flatMap((one) => {
    const was = kept.get(one.id);
    return one.kind === kind && was?.kind === kind && was.weight > 0 ? [{ ratio: one.weight / was.weight, was: was.weight }] : [];
  });
  const telling = pairs.filter((one) => one.was >= tooRounded);
  const ratios = (telling.length > 0 ? telling : pairs).map((one) => one.ratio).sort((a, b) => a - b);
  return ratios[Math.floor((ratios.length - 1) / 2)] ?? 1;
}

/**
 * Whose weight was set apart from the equal share of its kind since the version that is kept.
 * Takes the criteria now and as kept (none for a new role). Weights that were unequal before and keep their proportion owe nothing; nor does what only rounding moved.
 */
export function setApart(now: readonly Weighed[], kept: readonly Weighed[]): ReadonlySet<string> {
  const before = new Map(kept.map((one) => [one.id, one]));
  return new Set(now.filter((one) => one.kind !== 'red-flag' && stands(one, now)).filter((one) => {
    const was = before.get(one.id);
    if (!was || was.kind !== one.kind) return true;
    const kin = was.weight * scaleOf(now, before, one.kind);
    return was.weight !== one.weight && Math.abs(one.weight - kin) > Math.max(rounding, kin * mostDrift);
  }).map((one) => one.id));
}

/** A reason stays only where there is something to explain. */
export function withoutIdleReasons(role: Role): Role {
  return {
    ...role,
    criteria: role.criteria.map((one) => {
      const { weightReason, ...rest } = one;
      const reason = weightReason?.trim();
      return reason && stands(one, role.criteria) ? { ...rest, weightReason: reason } : rest;
    }),
  };
}
