/** What is to be said of a role while it is edited, each at its place: faults that keep it from being saved, refused wordings, and advice. */
import type { Role, RoleNote } from '../../model';
import { roleSchema } from '../../model/role';
import { lintRole } from '../linter';
import { refusedIn } from './lawful';
import { setApart } from './shares';

type Issue = { code: string; message: string; path: readonly PropertyKey[]; minimum?: unknown; maximum?: unknown; origin?: unknown; expected?: unknown };

/** A path with the ids of list entries in place of their numbers, so that it stays with the entry when the list is reordered. */
export function placeOf(role: Role, path: readonly PropertyKey[]): string {
  let value: unknown = role;
  const steps = path.map((step) => {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
    const id = typeof step === 'number' && typeof value === 'object' && value !== null && 'id' in value ? value.id : step;
    return String(id);
  });
  return steps.join('.');
}

const asPath = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The role's own sentence, or a plain one where the schema only says that something is too small. */
function sentenceOf(issue: Issue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'Add at least one.';
  if (issue.code === 'too_small' && issue.origin === 'string') return 'Write something here.';
  if (issue.code === 'too_big' && issue.origin === 'string') return `At most ${String(issue.maximum)} characters.`;
  if (issue.origin === 'number' || issue.origin === 'int' || issue.expected === 'number' || issue.expected === 'int') {
    return issue.code === 'too_big' ? `At most ${String(issue.maximum)}.` : issue.code === 'too_small' && issue.minimum !== 0 ? `At least ${String(issue.minimum)}.` : 'Write a whole number, 0 or more.';
  }
  return issue.message;
}

function faultsOf(role: Role, kept: Role | null): RoleNote[] {
  const checked = roleSchema.safeParse(role);
  const issues: readonly Issue[] = checked.success ? [] : checked.error.issues;
  const faults = issues.map((issue): RoleNote => ({ level: 'fault', place: placeOf(role, issue.path), sentence: sentenceOf(issue) }));
  const owing = setApart(role.criteria, kept?.criteria ?? []);
  const before = new Map(kept?.criteria.map((one) => [one.id, one]));
  for (const one of role.criteria) {
    const old = before.get(one.id);
    const stale = old !== undefined && old.weight !== one.weight && old.weightReason === one.weightReason;
    if (owing.has(one.id) && (!one.weightReason?.trim() || stale)) {
      faults.push({
        level: 'fault', place: `criteria.${one.id}.weightReason`,
        sentence: stale && one.weightReason ? `The weight is now ${one.weight}. Write the reason anew.` : `Say in one line why “${one.title}” counts ${one.weight}, other than the rest of its kind.`,
      });
    }
  }
  return faults;
}

/**
 * Everything there is to say of a role.
 * Takes the role as edited, and the version that is kept (null for none); gives faults and refusals, which keep it from being saved, and advice, which does not.
 */
export function notesOn(role: Role, kept: Role | null): RoleNote[] {
  const findings = lintRole(role).filter(({ code }) => code !== 'weights' && code !== 'not-a-role');
  const lint = findings.map(({ code, path = '', sentence, instead, quote }): RoleNote => {
    const place = placeOf(role, asPath(path));
    if (code !== 'protected') return { level: 'advice', place, sentence, instead };
    const whole = asPath(path).reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined), role);
    const words = typeof whole === 'string' ? refusedIn(whole)?.words ?? null : null;
    return { level: 'refused', place, sentence, instead, quote, path, words };
  });
  return [...faultsOf(role, kept), ...lint];
}
