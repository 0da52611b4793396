/** Reading a file somebody gives us: nothing in it is trusted before it went through here. */
import type { Candidate, OwnRole, Shortlist } from '../model';
import { candidateSchema, isOwn, ownRoleSchema, shortlistSchema } from '../model';
import { readJson, type ReadJson } from '../model/json';
import { z } from '../model/z';
import { fileLimit, formatVersion } from './export';
import { fail, ok } from './result';
import type { Result } from './result';

export type Refused = { kind: 'candidate' | 'shortlist' | 'role'; id: string | null; why: string };

export type ImportFile = { candidates: Candidate[]; shortlists: Shortlist[]; roles: OwnRole[]; refused: Refused[] };

const bad = (what: string) => fail('bad-file', `${what} Nothing was changed. Choose a file that was exported from Rolefit.`);

const faults: Record<Extract<ReadJson, { ok: false }>['fault'], string> = {
  'too-deep': 'This file is nested too deeply.',
  'too-many-fields': 'This file holds a record with too many fields.',
  'not-json': 'This file is damaged or not a Rolefit file.',
  tampers: 'This file holds names that could tamper with the program.',
};

const fileSchema = z.object({
  format: z.literal('rolefit'),
  version: z.number().int().positive(),
  exportedAt: z.unknown().optional(),
  candidates: z.array(z.unknown()),
  shortlists: z.array(z.unknown()),
  roles: z.array(z.unknown()).default([]),
});

const moment = z.iso.datetime();
const stamps = z.object({ rev: z.number().max(1e9), createdAt: moment, updatedAt: moment });
const roleExtras = z.object({ id: z.string().refine(isOwn), createdAt: moment, updatedAt: moment });
const candidateExtras = stamps.extend({
  profiles: z.array(z.object({
    urls: z.array(z.string().regex(/^(?:https?:\/\/|mailto:)/i)),
    source: z.object({ url: z.string().regex(/^(?:$|https?:\/\/)/i) }),
  })),
});

/**
 * Takes a file or its text; gives its records, checked, and those that are refused with the reason. Fails with 'bad-file' (too large, too
 * deep, not JSON, not ours, the same id twice, keys that tamper with objects) or 'newer' (made by a later Rolefit).
 */
export async function readImport(file: Blob | string): Promise<Result<ImportFile>> {
  const size = typeof file === 'string' ? file.length : file.size;
  if (size > fileLimit) return bad('This file is larger than 20 MB.');
  let text: string;
  try {
    text = typeof file === 'string' ? file : await file.text();
  } catch {
    return bad('This file could not be read.');
  }
  const read = readJson(text);
  if (!read.ok) return bad(faults[read.fault]);
  const { json } = read;
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format === 'rolefit' && typeof version === 'number' && version > formatVersion) {
    return fail('newer', 'This file was made by a newer Rolefit. Update the extension, then import it again. Nothing was changed.');
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) return bad('This is not a Rolefit file.');
  return records(parsed.data);
}

function records(file: z.infer<typeof fileSchema>): Result<ImportFile> {
  const refused: Refused[] = [];
  const candidates = file.candidates.flatMap((one) => check('candidate', candidateSchema, candidateExtras, one, refused));
  const shortlists = file.shortlists.flatMap((one) => check('shortlist', shortlistSchema, stamps, one, refused));
  const roles = file.roles.flatMap((one) => check('role', ownRoleSchema, roleExtras, file.version === 1 ? asOwn(one, file.exportedAt) : one, refused));
  for (const [list, what] of [[candidates, 'candidates'], [shortlists, 'shortlists'], [roles, 'roles']] as const) {
    if (new Set(list.map((one) => one.id)).size < list.length) return bad(`Two of the ${what} in this file have the same id.`);
  }
  return ok({ candidates, shortlists, roles, refused });
}

/** A role as the first files held it: one version, without a time of its own. */
function asOwn(role: unknown, exportedAt: unknown): unknown {
  const at = moment.safeParse(exportedAt).data ?? new Date(0).toISOString();
  const { id } = (role ?? {}) as { id?: unknown };
  return { id, versions: [role], madeFrom: null, createdAt: at, updatedAt: at };
}

/** `extras` are what a file must keep besides the schema: sane times, revisions and addresses, since somebody else wrote it. */
function check<T>(kind: Refused['kind'], schema: z.ZodType<T>, extras: z.ZodType, one: unknown, refused: Refused[]): T[] {
  const parsed = schema.safeParse(one);
  const more = extras.safeParse(one);
  if (parsed.success && more.success) return [parsed.data];
  const { id } = (one ?? {}) as { id?: unknown };
  const where = (parsed.error ?? more.error)?.issues[0]?.path.join('.') || 'record';
  refused.push({ kind, id: typeof id === 'string' ? id : null, why: `This ${kind} is not as it should be (${where}).` });
  return [];
}
