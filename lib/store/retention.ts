/** Erasing people who were not changed for long, when the user or their organisation wants that. Off unless somebody says so. */
import { retentionSchema } from '../model';
import { z } from '../model/z';
import { isCard, isUnreadable } from './card';
import { completeCards } from './cards';
import { append } from './receipts';
import { dropCandidate } from './records';
import type { Result } from './result';
import type { Reading, Room, Tools, Writing } from './room';

const KEY = 'retention';
const DAY = 86_400_000;
/** Nobody is erased so soon after retention was set or made shorter: there must be time to see whom it is about. */
export const NOTICE_DAYS = 7;

/** For how many days people are kept, and since when that is so. */
const recordSchema = z.object({ days: retentionSchema, since: z.iso.datetime() });
type Kept = z.infer<typeof recordSchema>;

export type Retention = {
  /** How many were erased just now. */
  erased: number;
  /** How many go within the next 7 days if nothing about them changes. */
  soon: number;
  /** Before this moment nobody goes: the days were set or made shorter a short time ago. Null once it has passed. */
  from: string | null;
};

const NONE: Retention = { erased: 0, soon: 0, from: null };

export const retentionPart = (room: Room) => ({
  /**
   * Erases everybody who was not changed for `days`, each with a line in the log that says 'retention', in one transaction; null: nobody, and
   * what was set is forgotten. Erases nobody within 7 days of the days being set or made shorter, nor while the clock is before the last change.
   * Records that cannot be read stay.
   */
  keepRetention: async (days: number | null): Promise<Result<Retention>> => {
    if (days === null) return room.write(['settings'], async (tx, { quiet }) => { quiet(); await noteDays(room, tx, null); return NONE; });
    const complete = await completeCards(room);
    if (!complete.ok) return complete;
    return room.write(['candidates', 'receipts', 'settings'], async (tx, tools) => {
      const kept = await noteDays(room, tx, days);
      tools.quiet('settings');
      const none = (how: Retention): Retention => {
        tools.quiet();
        return how;
      };
      if (!kept) return none(NONE);
      const now = Date.parse(room.now());
      const people = await unchanged(room, tx, tools);
      const lastChange = Math.max(Date.parse(kept.since), await lastLine(tx), ...people.slice(-1).map(({ at }) => at));
      const begins = Date.parse(kept.since) + NOTICE_DAYS * DAY;
      const goesAt = ({ at }: { at: number }) => Math.max(at + kept.days * DAY, begins);
      const from = begins > now ? new Date(begins).toISOString() : null;
      const due = now < lastChange ? [] : await stillUnchanged(tx, people.filter((one) => goesAt(one) <= now));
      const soon = people.filter((one) => goesAt(one) > now && goesAt(one) <= now + NOTICE_DAYS * DAY).length;
      if (due.length === 0) return none({ erased: 0, soon, from });
      const at = room.now();
      for (const { id } of due) {
        tools.renew();
        await dropCandidate(tx, id);
        await append(tx, at, { action: 'deleted', candidate: id, detail: 'retention' });
      }
      return { erased: due.length, soon, from };
    });
  },
});

/** Notes for how long people are kept; the time of notice begins anew when that becomes shorter. */
async function noteDays(room: Room, tx: Writing, days: number | null): Promise<Kept | null> {
  const store = tx.objectStore('settings');
  const before = recordSchema.safeParse(await store.get(KEY)).data ?? null;
  if (days === null) {
    if (before) await store.delete(KEY);
    return null;
  }
  if (before?.days === days) return before;
  const kept = recordSchema.parse({ days, since: before && before.days < days ? before.since : room.now() });
  await store.put(kept, KEY);
  return kept;
}

/** Everybody with the time of the last change, the longest unchanged first; without those whose record does not say. */
async function unchanged(room: Room, tx: Reading, tools: Tools): Promise<{ id: string; at: number }[]> {
  const people = (await room.all(tx, 'cards', tools)).flatMap((card) => {
    const at = isCard(card) && !isUnreadable(card) ? Date.parse(card.updatedAt) : NaN;
    return isCard(card) && !Number.isNaN(at) ? [{ id: card.id, at }] : [];
  });
  return people.sort((a, b) => a.at - b.at);
}

/** Those whose full record says the same: nobody is erased for what a card alone tells. */
async function stillUnchanged(tx: Reading, people: readonly { id: string; at: number }[]): Promise<{ id: string; at: number }[]> {
  const same: { id: string; at: number }[] = [];
  for (const one of people) {
    const { updatedAt } = ((await tx.objectStore('candidates').get(one.id)) ?? {}) as { updatedAt?: unknown };
    if (typeof updatedAt === 'string' && Date.parse(updatedAt) === one.at) same.push(one);
  }
  return same;
}

async function lastLine(tx: Reading): Promise<number> {
  const last = await tx.objectStore('receipts').openCursor(null, 'prev');
  const { at } = (last?.value ?? {}) as { at?: unknown };
  const time = typeof at === 'string' ? Date.parse(at) : NaN;
  return Number.isNaN(time) ? 0 : time;
}
