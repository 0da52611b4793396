/** Variants: a role and what differs from it become a role. */
import type { Role, Rule } from '../model';
import { roleOverlaySchema } from '../model/role-overlay';
import type { ChangedRule, RoleOverlay } from '../model/role-overlay';
import { faultsOf, parseRole } from './parse';
import type { ParsedRole } from './parse';
import { sharedOut } from './weights';

type Edits<T> = { change: Record<string, Partial<Omit<T, 'id'>>>; add: T[]; remove: string[] };

/** Applies edits to a list. An id that the list does not have is a fault: the base has moved on, or the id is misspelt. */
function edited<T extends { id: string }>(list: readonly T[], edits: Edits<T> | undefined, what: string, faults: string[]): T[] {
  if (!edits) return [...list];
  const known = new Set(list.map((entry) => entry.id));
  for (const id of [...Object.keys(edits.change), ...edits.remove]) {
    if (!known.has(id)) faults.push(`${what}: the base has no ${id}.`);
  }
  const removed = new Set(edits.remove);
  const changes = new Map(Object.entries(edits.change));
  return [...list.filter((entry) => !removed.has(entry.id)).map((entry) => ({ ...entry, ...changes.get(entry.id), id: entry.id })), ...edits.add];
}

/** The rule that a change makes of the one that is there. */
function changedRule(rule: Rule, change: ChangedRule, id: string, faults: string[]): Rule {
  if ('type' in change) return change;
  if (rule.type === 'years') return { ...rule, ...change };
  faults.push(`criteria: the rule of ${id} has no years to change.`);
  return rule;
}

/** Changes with whole rules. */
function wholeRules(criteria: Role['criteria'], edits: RoleOverlay['criteria'], faults: string[]): Edits<Role['criteria'][number]> | undefined {
  if (!edits) return undefined;
  const rules = new Map(criteria.map((one) => [one.id, one.rule]));
  const change = Object.entries(edits.change).map(([id, { rule, ...rest }]) => {
    const before = rules.get(id);
    return [id, before && rule ? { ...rest, rule: changedRule(before, rule, id, faults) } : rest] as const;
  });
  return { ...edits, change: Object.fromEntries(change) };
}

function weighted<T extends { weight: number }>(list: readonly T[]): T[] {
  const weights = sharedOut(list.map((entry) => entry.weight));
  return list.map((entry, i) => ({ ...entry, weight: weights[i] ?? entry.weight }));
}

/**
 * Makes a role from a base and an overlay.
 * Takes two valid ones; gives the role, whose weights make 100 again, or why there is none. Pure: neither is changed.
 */
export function resolveRole(base: Role, overlay: RoleOverlay): ParsedRole {
  const { base: _base, competencies, criteria, coreQuestions, watchPoints, assessment, ...plain } = overlay;
  const faults: string[] = [];
  const role = {
    ...base,
    ...plain,
    competencies: weighted(edited(base.competencies, competencies, 'competencies', faults)),
    criteria: weighted(edited(base.criteria, wholeRules(base.criteria, criteria, faults), 'criteria', faults)),
    coreQuestions: edited(base.coreQuestions, coreQuestions, 'coreQuestions', faults),
    watchPoints: edited(base.watchPoints, watchPoints, 'watchPoints', faults),
    assessment: edited(base.assessment, assessment, 'assessment', faults),
  };
  return faults.length > 0 ? { ok: false, reason: 'not-a-role', message: faults.join('\n') } : parseRole(role);
}

/** The id of the role that a file is a variant of; undefined for a role in full. */
export function baseOf(json: unknown): string | undefined {
  return typeof json === 'object' && json !== null && 'base' in json && typeof json.base === 'string' ? json.base : undefined;
}

/** A role from its file's JSON: in full, or a variant of the given base. */
export function roleFrom(json: unknown, base: Role | undefined): ParsedRole {
  if (!base) return parseRole(json);
  const overlay = roleOverlaySchema.safeParse(json);
  return overlay.success ? resolveRole(base, overlay.data) : { ok: false, reason: 'not-a-role', message: faultsOf(overlay.error) };
}
