/** Merging a file into what is kept: first a preview, then all of it in one transaction or nothing. */
import { candidateSchema, ownRoleSchema, shortlistSchema } from '../model';
import type { Candidate, OwnRole, Shortlist } from '../model';
import type { z } from '../model/z';
import { putCandidate } from './records';
import { readImport } from './import-file';
import type { ImportFile, Refused } from './import-file';
import { mergedRole } from './merge-role';
import { append, wasErased } from './receipts';
import type { Reading, Room, Tools } from './room';
import { ok } from './result';
import type { Result } from './result';

export type Counts = { added: number; updated: number; unchanged: number };

/** The counts at the top are candidates. `unchanged`: what is kept here is the same or newer. */
export type Preview = Counts & { shortlists: Counts; roles: Counts; refused: Refused[] };

type Plan = { candidates: Candidate[]; shortlists: Shortlist[]; roles: OwnRole[]; preview: Preview };
type Stamped = { id: string; rev: number; updatedAt: string };

const none = (): Counts => ({ added: 0, updated: 0, unchanged: 0 });
const total = ({ added, updated }: Counts): number => added + updated;

/** Newer by revision, then by time. The revision always grows, so that a tab showing the older one cannot write over it. */
const newerStamp = <T extends Stamped>(theirs: T, ours: T): T | null => {
  if (theirs.rev < ours.rev || (theirs.rev === ours.rev && theirs.updatedAt <= ours.updatedAt)) return null;
  return theirs.rev > ours.rev ? theirs : { ...theirs, rev: ours.rev + 1 };
};

async function plan(room: Room, tx: Reading, tools: Tools, file: ImportFile): Promise<Plan> {
  const preview: Preview = { ...none(), shortlists: none(), roles: none(), refused: [...file.refused] };
  const merge = async <T extends { id: string }>(
    kind: Refused['kind'], theirs: T[], schema: z.ZodType<T>, counts: Counts, newer: (theirs: T, ours: T) => T | null,
  ): Promise<T[]> => {
    const store = `${kind}s` as const;
    const writes: T[] = [];
    for (const one of theirs) {
      tools.renew();
      const record = await tx.objectStore(store).get(one.id);
      const ours = record === undefined ? null : room.parse(store, one.id, schema, record);
      const refuse = (why: string) => preview.refused.push({ kind, id: one.id, why });
      if (record !== undefined && !ours) {
        refuse('The one that is kept here cannot be read; it was not overwritten.');
      } else if (!ours && kind === 'candidate' && (await wasErased(tx, one.id))) {
        refuse('This candidate was erased here and stays erased. To keep them again, save them from their page.');
      } else {
        const write = ours ? newer(one, ours) : one;
        if (write) writes.push(write);
        counts[!write ? 'unchanged' : ours ? 'updated' : 'added']++;
      }
    }
    return writes;
  };
  const shortlists = await merge('shortlist', file.shortlists, shortlistSchema, preview.shortlists, newerStamp);
  const roles = await merge('role', file.roles, ownRoleSchema, preview.roles, mergedRole);
  const candidates = await merge('candidate', file.candidates, candidateSchema, preview, newerStamp);
  const lists = new Set([...(await tx.objectStore('shortlists').getAllKeys()), ...shortlists.map((list) => list.id)]);
  return {
    shortlists, roles, preview,
    candidates: candidates.map((one) => ({ ...one, shortlists: one.shortlists.filter((id) => lists.has(id)) })),
  };
}

export const importPart = (room: Room) => ({
  /** What `applyImport` would do now. Changes nothing. */
  previewImport: (file: ImportFile): Promise<Result<Preview>> =>
    room.read(['candidates', 'shortlists', 'roles', 'receipts'], async (tx, tools) => (await plan(room, tx, tools, file)).preview),

  /** Merges a file by id, the newer of two winning, all in one transaction, with one line in the log; gives what was done. Twice is the same as once. */
  applyImport: (file: ImportFile): Promise<Result<Preview>> =>
    room.write(['candidates', 'shortlists', 'roles', 'receipts'], async (tx, tools) => {
      const { candidates, shortlists, roles, preview } = await plan(room, tx, tools, file);
      if (candidates.length + shortlists.length + roles.length === 0) {
        tools.quiet();
        return preview;
      }
      for (const list of shortlists) await tx.objectStore('shortlists').put(list);
      for (const role of roles) await tx.objectStore('roles').put(role);
      for (const candidate of candidates) {
        tools.renew();
        await putCandidate(tx, candidate);
      }
      const counts = `${total(preview)} candidates, ${total(preview.shortlists)} shortlists, ${total(preview.roles)} roles`;
      await append(tx, room.now(), { action: 'imported', detail: counts });
      return preview;
    }),
});

/**
 * Takes the open store and a file or its text; gives what importing would do, and `apply` to do it. Nothing changes before `apply`.
 * Fails as `readImport` does.
 */
export async function importJson(
  store: ReturnType<typeof importPart>, file: Blob | string,
): Promise<Result<{ preview: Preview; apply: () => Promise<Result<Preview>> }>> {
  const read = await readImport(file);
  if (!read.ok) return read;
  const preview = await store.previewImport(read.value);
  if (!preview.ok) return preview;
  return ok({ preview: preview.value, apply: () => store.applyImport(read.value) });
}
