/** A role from JSON: a shipped file, or one that somebody made. */
import { roleSchema } from '../model/role';
import type { Role } from '../model/role';

export type ParsedRole = { ok: true; role: Role } | { ok: false; reason: 'not-a-role' | 'newer'; message: string };

/** The layout of role files this version reads. Files may say theirs in `format`; none means 1. */
const readableFormat = 1;

/** A way into a role, to read: "criteria [1] › rule". */
export const placeOf = (path: readonly PropertyKey[]): string => path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step))).join(' › ').replace(/ › \[/g, ' [');

/** What is wrong with a file, one sentence per fault, at most five. */
export function faultsOf(error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): string {
  const faults = error.issues.slice(0, 5).map(({ path, message }) => (path.length > 0 ? `${placeOf(path)}: ${message}` : message));
  const more = error.issues.length - faults.length;
  if (more > 0) faults.push(`… and ${more} more.`);
  return faults.join('\n');
}

/** Takes the JSON of a file with one role: the role itself, or one in the frame of a role file (role-file.ts); gives what should be the role. */
export function roleOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'rolefit-role' && 'role' in json ? json.role : json;
}

/**
 * Reads a role.
 * Takes parsed JSON of any shape; gives the role, or why not with one sentence per fault (at most five).
 */
export function parseRole(json: unknown): ParsedRole {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, reason: 'not-a-role', message: 'A role is a JSON object with a title, competencies and criteria.' };
  }
  const format = 'format' in json ? json.format : 1;
  if (typeof format === 'number' && format > readableFormat) {
    return { ok: false, reason: 'newer', message: 'This role was made by a newer version of Rolefit. Update Rolefit to open it.' };
  }
  const parsed = roleSchema.safeParse(json);
  if (parsed.success) return { ok: true, role: parsed.data };
  return { ok: false, reason: 'not-a-role', message: faultsOf(parsed.error) };
}
