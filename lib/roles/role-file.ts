/** One role as one file, to be kept, sent and shared: writing it, and reading one that somebody else made. */
import { readJson } from '../model/json';
import { roleSchema, type Role } from '../model/role';
import { z } from '../model/z';
import { lintRole } from './linter/role-file';
import { faultsOf, placeOf } from './parse';

/** Raised when the shape of the file changes. */
const formatVersion = 1;
/** A role in full has about 40,000 characters. */
export const LARGEST_ROLE_FILE = 500_000;
const MOST_NAMED = 5;

export const roleFileSchema = z.object({
  /** Where an editor finds the published schema. */
  $schema: z.string().max(2000).optional(),
  format: z.literal('rolefit-role'),
  formatVersion: z.literal(formatVersion),
  role: roleSchema,
});

export type RoleFileFault = 'too-large' | 'not-json' | 'hostile' | 'other-format' | 'newer' | 'not-a-role' | 'unknown-fields' | 'protected';
export type ReadRoleFile = { ok: true; role: Role } | { ok: false; reason: RoleFileFault; message: string };

const fail = (reason: RoleFileFault, message: string): ReadRoleFile => ({ ok: false, reason, message: `${message} Nothing was changed.` });

/** Said of a file that is too large to be looked at, too. */
export const tooLarge = fail('too-large', 'This file is larger than any role. Choose a role file that was exported from Rolefit.');

const jsonFaults = {
  'too-deep': fail('hostile', 'This file is nested too deeply to be a role.'),
  'too-many-fields': fail('hostile', 'This file holds more fields than any role.'),
  tampers: fail('hostile', 'This file holds names that could tamper with the program.'),
  'not-json': fail('not-json', 'This file is damaged or no JSON. Export the role again and choose that file.'),
} as const;

/** The role as a file's text, the same bytes for the same role. */
export const roleFile = (role: Role): string => `${JSON.stringify({ format: 'rolefit-role', formatVersion, role }, null, 2)}\n`;

/**
 * Takes a file's text; gives its role, or why not in a sentence that says what to do. Refused are files of another format or a newer
 * version, roles with fields that are not known, with marks that turn text round, and with criteria that nobody may ask for. Never throws.
 */
export function readRoleFile(text: string): ReadRoleFile {
  if (text.length > LARGEST_ROLE_FILE) return tooLarge;
  const read = readJson(text);
  if (!read.ok) return jsonFaults[read.fault];
  const { json } = read;
  const frame = (typeof json === 'object' && json !== null ? json : {}) as { format?: unknown; formatVersion?: unknown };
  if (frame.format === 'rolefit') return fail('other-format', 'This file holds shortlists, not one role. Import it under Shortlists, Export and import.');
  if (frame.format !== 'rolefit-role') return fail('other-format', 'This is not a role file. Choose one that was exported from Rolefit as a role file.');
  if (typeof frame.formatVersion === 'number' && frame.formatVersion > formatVersion) {
    return fail('newer', 'This role file was made by a newer Rolefit. Update the extension, then import it again.');
  }
  const parsed = roleFileSchema.safeParse(json);
  if (!parsed.success) return fail('not-a-role', `This role is not as it should be.\n${faultsOf(parsed.error)}\n`);
  const unknown = unknownFields(json, parsed.data);
  if (unknown.length > 0) return fail('unknown-fields', `This file holds fields that this Rolefit does not know: ${named(unknown)}. Remove them, or update the extension.`);
  const turned = places(parsed.data.role, (value) => typeof value === 'string' && turning.test(value));
  if (turned.length > 0) return fail('hostile', `This role holds invisible marks that turn text round: ${named(turned)}. Remove them there and export it again.`);
  return lawful(parsed.data.role);
}

/** Controls but line break and tab, and marks that overrule the direction of what follows. Marks of languages written from the right are none. */
const turning = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

function lawful(role: Role): ReadRoleFile {
  const found = lintRole(role).filter((one) => one.code === 'protected');
  if (found.length === 0) return { ok: true, role };
  const lines = found.slice(0, MOST_NAMED).map(({ path = '', quote, sentence, instead }) => `“${quote}” (${placeOf(path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)))}): ${sentence} ${instead}`);
  return fail('protected', `This role asks for what nobody may be asked for.\n${lines.join('\n')}\nChange it there and export it again.`);
}

const named = (found: readonly string[]) => `${found.slice(0, MOST_NAMED).join('; ')}${found.length > MOST_NAMED ? `; and ${found.length - MOST_NAMED} more` : ''}`;

/** Where a file holds what its reading does not. */
function unknownFields(given: unknown, known: unknown, path: readonly PropertyKey[] = []): string[] {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(given) ? Number(key) : key];
    return Object.hasOwn(known, key) ? unknownFields(value, (known as Record<string, unknown>)[key], here) : [placeOf(here)];
  });
}

/** The places of all values that `has` is true of. */
function places(value: unknown, has: (value: unknown) => boolean, path: readonly PropertyKey[] = []): string[] {
  if (typeof value !== 'object' || value === null) return has(value) ? [placeOf(path)] : [];
  return Object.entries(value).flatMap(([key, inner]) => places(inner, has, [...path, Array.isArray(value) ? Number(key) : key]));
}
