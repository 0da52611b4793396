/** What Rolefit learned of sites: where sections stand that the user pointed at, and which boards are not read as they used to be. Two records beside the settings. */
import type { Health, Signpost } from '../model';
import { healthSchema, signpostListSchema } from '../model';
import type { z } from '../model/z';
import type { Reading, Room, Writing } from './room';
import { Refusal, fail } from './result';
import type { Result } from './result';

const SIGNPOSTS = 'signposts';
const HEALTH = 'health';

async function read<T>(room: Room, tx: Reading, key: string, schema: z.ZodType<T>, none: T): Promise<T> {
  const record = await tx.objectStore('settings').get(key);
  return record === undefined ? none : room.parse('settings', key, schema, record) ?? none;
}

/** A record there that cannot be read is kept beside the new one, never lost. */
async function write<T>(tx: Writing, key: string, schema: z.ZodType<T>, value: T): Promise<T> {
  const store = tx.objectStore('settings');
  const old = await store.get(key);
  if (old !== undefined && !schema.safeParse(old).success) await store.put(old, `${key} set-aside`);
  const checked = schema.parse(value);
  await store.put(checked, key);
  return checked;
}

const isSame = (a: Pick<Signpost, 'site' | 'section'>, b: Pick<Signpost, 'site' | 'section'>) => a.site === b.site && a.section === b.section;

export const sitePart = (room: Room) => ({
  /** Where the user pointed, by site. Fails when the browser does. */
  signposts: (): Promise<Result<Signpost[]>> => room.read(['settings'], (tx) => read(room, tx, SIGNPOSTS, signpostListSchema, [])),

  /** Keeps signposts, each in place of the one for the same section of the same site; gives those that were replaced. Fails when one is not as it should be. */
  addSignposts: (added: readonly Signpost[]): Promise<Result<Signpost[]>> =>
    room.write(['settings'], async (tx) => {
      const kept = await read(room, tx, SIGNPOSTS, signpostListSchema, []);
      const isNew = (one: Signpost) => !added.some((other) => isSame(one, other));
      await write(tx, SIGNPOSTS, signpostListSchema, [...kept.filter(isNew), ...added]);
      return kept.filter((one) => !isNew(one));
    }),

  /** Forgets where a section of a site stands; gives it, so that `addSignposts` can put it back. Fails with 'missing'. */
  removeSignpost: (which: Pick<Signpost, 'site' | 'section'>): Promise<Result<Signpost>> =>
    room.write(['settings'], async (tx) => {
      const kept = await read(room, tx, SIGNPOSTS, signpostListSchema, []);
      const gone = kept.find((one) => isSame(one, which));
      if (!gone) throw new Refusal(fail('missing', 'This was forgotten already.'));
      await write(tx, SIGNPOSTS, signpostListSchema, kept.filter((one) => one !== gone));
      return gone;
    }),

  /** Since when which field of which board was not read as it should be. Fails when the browser does. */
  health: (): Promise<Result<Health>> => room.read(['settings'], (tx) => read(room, tx, HEALTH, healthSchema, {})),

  /** Notes how a reading of a board went: fields in doubt keep the first day, fields read well are well again. Tells nobody when nothing changed. */
  noteHealth: (board: string, day: string, doubted: readonly string[], well: readonly string[]): Promise<Result<Health>> =>
    room.write(['settings'], async (tx, { quiet }) => {
      const health = await read(room, tx, HEALTH, healthSchema, {});
      const before = health[board] ?? {};
      const now = { ...Object.fromEntries(doubted.map((field) => [field, day])), ...Object.fromEntries(Object.entries(before).filter(([field]) => !well.includes(field))) };
      const entries = (fields: object) => JSON.stringify(Object.entries(fields).sort());
      if (entries(now) === entries(before)) {
        quiet();
        return health;
      }
      const others = Object.fromEntries(Object.entries(health).filter(([id]) => id !== board));
      return write(tx, HEALTH, healthSchema, Object.keys(now).length > 0 ? { ...others, [board]: now } : others);
    }),
});
