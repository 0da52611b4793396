/** What the user chose (one record), and the roles of their own. */
import type { Role, Settings } from '../model';
import { roleSchema, settingsSchema } from '../model';
import type { Reading, Room, Writing } from './room';
import { Refusal, fail } from './result';
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

  /** The user's own roles, by id. Shipped roles are not kept here. */
  roles: (): Promise<Result<Role[]>> =>
    room.read(['roles'], async (tx) => room.parseAll('roles', roleSchema, await tx.objectStore('roles').getAll())),

  /** Keeps a role of the user's own, in place of an older version. Fails with 'conflict' when a newer version is kept. */
  saveRole: (role: Role): Promise<Result<Role>> =>
    room.write(['roles'], async (tx) => {
      const checked = roleSchema.parse(role);
      const current = (await tx.objectStore('roles').get(checked.id)) as { version?: unknown } | undefined;
      if (typeof current?.version === 'number' && current.version > checked.version) {
        throw new Refusal(fail('conflict', 'A newer version of this role is kept already. Nothing was overwritten: open it and make your change there.'));
      }
      await tx.objectStore('roles').put(checked);
      return checked;
    }),

  /** Removes a role of the user's own; gives it, so that `saveRole` can put it back. Fails with 'missing'. */
  deleteRole: (id: string): Promise<Result<Role>> =>
    room.write(['roles'], async (tx) => {
      const record = await tx.objectStore('roles').get(id);
      if (record === undefined) throw new Refusal(fail('missing', 'This role no longer exists. Choose another one.'));
      const role = roleSchema.parse(record);
      await tx.objectStore('roles').delete(id);
      return role;
    }),
});
