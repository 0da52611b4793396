/** The audit log: one line per act, each bound to the one before by its hash. Holds no text of a person, only a random id. */
import type { Profile, Receipt } from '../model';
import { receiptSchema } from '../model';
import type { Reading, Room, Writing } from './room';
import type { Result } from './result';
import { sha256 } from './sha256';

export type Entry = Pick<Receipt, 'action'> & Partial<Pick<Receipt, 'candidate' | 'role' | 'capture' | 'result' | 'detail'>>;

const beginning = '0'.repeat(64);

/** The hash of what was read, so that a receipt can tell which reading it was about without holding a word of it. */
export const captureHash = (profile: Profile): string => sha256(JSON.stringify(profile.passages.map((p) => [p.section, p.part, p.text])));

function hashOf(r: Omit<Receipt, 'hash'>): string {
  const role = r.role && [r.role.id, r.role.version];
  const result = r.result && [r.result.score, r.result.band];
  return sha256(JSON.stringify([r.seq, r.at, r.action, r.candidate, role, r.capture, result, r.detail, r.previous]));
}

/** Adds one line at the end of the log, inside the transaction of the act itself. Rejects when the browser does. */
export async function append(tx: Writing, at: string, entry: Entry): Promise<void> {
  const last = await tx.objectStore('receipts').openCursor(null, 'prev');
  const end = (last?.value ?? {}) as { hash?: unknown };
  const line = {
    seq: (last?.key ?? 0) + 1,
    at,
    action: entry.action,
    candidate: entry.candidate ?? null,
    role: entry.role ?? null,
    capture: entry.capture ?? null,
    result: entry.result ?? null,
    detail: entry.detail ?? '',
    previous: typeof end.hash === 'string' ? end.hash : beginning,
  };
  await tx.objectStore('receipts').add(receiptSchema.parse({ ...line, hash: hashOf(line) }));
}

/** Whether the last line about this candidate says it was erased: then no file may bring it back. */
export async function wasErased(tx: Reading, candidate: string): Promise<boolean> {
  const last = await tx.objectStore('receipts').index('candidate').openCursor(candidate, 'prev');
  return (last?.value as Receipt | undefined)?.action === 'deleted';
}

/** Takes all lines in order, as they lie on the disk; gives the number of the first that is missing, changed or unreadable, or null. */
export function firstBroken(lines: readonly unknown[]): number | null {
  let previous = beginning;
  for (const [i, line] of lines.entries()) {
    const parsed = receiptSchema.safeParse(line);
    if (!parsed.success) return i + 1;
    const { hash, ...rest } = parsed.data;
    if (rest.seq !== i + 1 || rest.previous !== previous || hashOf(rest) !== hash) return i + 1;
    previous = hash;
  }
  return null;
}

export const receiptPart = (room: Room) => ({
  /** All lines of the log in order, or those about one candidate (by id). Fails when the browser does. */
  receipts: (candidate?: string): Promise<Result<Receipt[]>> =>
    room.read(['receipts'], async (tx, tools) => {
      if (candidate === undefined) return room.parseAll('receipts', receiptSchema, await room.all(tx, 'receipts', tools));
      const lines = await tx.objectStore('receipts').index('candidate').getAll(candidate);
      return lines.flatMap((line) => receiptSchema.safeParse(line).data ?? []);
    }),

  /** Recomputes the whole chain: how many lines there are, and the number of the first broken one, or null. */
  verifyReceipts: (): Promise<Result<{ count: number; brokenAt: number | null }>> =>
    room.read(['receipts'], async (tx, tools) => {
      const lines = await room.all(tx, 'receipts', tools);
      return { count: lines.length, brokenAt: firstBroken(lines) };
    }),

  /** Writes into the log that a file was made. `detail` says which kind and how many, never a name. */
  noteExport: (detail: string): Promise<Result<void>> =>
    room.write(['receipts'], (tx) => append(tx, room.now(), { action: 'exported', detail })),
});
