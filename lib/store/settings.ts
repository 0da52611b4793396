/** What the user chose: one record. */
import type { Settings } from '../model';
import { settingsSchema } from '../model';
import type { Reading, Room, Writing } from './room';
import type { Result } from './result';

const key = 'settings';

/** The settings, with the defaults for what was never chosen. A record that cannot be read gives the defaults and a problem. */
export async function readSettings(room: Room, tx: Reading): Promise<Settings> {
  const record = await tx.objectStore('settings').get(key);
  return (record === undefined ? null : room.parse('settings', key, settingsSchema, record)) ?? settingsSchema.parse({});
}

/** Writes the settings; a record there that cannot be read is kept beside them, never lost. */
export async function writeSettings(tx: Writing, settings: Settings): Promise<Settings> {
  const checked = settingsSchema.parse(settings);
  const store = tx.objectStore('settings');
  const old = await store.get(key);
  if (old !== undefined && !settingsSchema.safeParse(old).success) await store.put(old, 'set-aside');
  await store.put(checked, key);
  return checked;
}

export const settingsPart = (room: Room) => ({
  /** What the user chose. Fails when the browser does. */
  settings: (): Promise<Result<Settings>> => room.read(['settings'], (tx) => readSettings(room, tx)),

  /** Changes some of the settings, leaving the others. Fails when a value is not one of the allowed ones. */
  changeSettings: (patch: Partial<Settings>): Promise<Result<Settings>> =>
    room.write(['settings'], async (tx) => writeSettings(tx, { ...(await readSettings(room, tx)), ...patch })),
});
