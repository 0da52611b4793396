/** The user's own roles, in versions. Shipped roles are not kept here. */
import type { OwnRole, Role } from '../model';
import { isOwn, newestOf, ownRoleSchema, roleSchema } from '../model';
import { append } from './receipts';
import { Refusal, fail, sentences } from './result';
import type { Result } from './result';
import type { Reading, Room, Writing } from './room';

const conflict = fail('conflict', 'This role was changed in another tab. Nothing was overwritten: open the newer version, then make your change there.');
const notOwn = fail('failed', 'This role is not one of your own. Make a copy of it, then change the copy.');
const back = fail('conflict', 'This role is already back. Nothing was overwritten.');

async function existing(room: Room, tx: Reading, id: string): Promise<OwnRole | null> {
  const record = await tx.objectStore('roles').get(id);
  if (record === undefined) return null;
  const own = room.parse('roles', id, ownRoleSchema, record);
  if (!own) throw new Refusal(fail('failed', sentences.broken));
  return own;
}

async function mustExist(room: Room, tx: Reading, id: string): Promise<OwnRole> {
  const own = await existing(room, tx, id);
  if (!own) throw new Refusal(fail('missing', sentences.roleGone));
  return own;
}

const lineOf = (own: OwnRole) => ({ id: own.id, version: newestOf(own).version });

async function put(tx: Writing, own: OwnRole): Promise<OwnRole> {
  const checked = ownRoleSchema.parse(own);
  await tx.objectStore('roles').put(checked);
  return checked;
}

export const rolePart = (room: Room) => ({
  /** All of the user's own roles, the oldest first. Records that cannot be read are left out and listed by `problems()`. */
  ownRoles: (): Promise<Result<OwnRole[]>> =>
    room.read(['roles'], async (tx, tools) => {
      const all = room.parseAll('roles', ownRoleSchema, await room.all(tx, 'roles', tools));
      return all.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
    }),

  /** One of them by id. Fails with 'missing', or 'failed' when its record cannot be read. */
  ownRole: (id: string): Promise<Result<OwnRole>> => room.read(['roles'], (tx) => mustExist(room, tx, id)),

  /**
   * Keeps a role: a new id as version 1, a known one as the next version, with a line in the log. `role.version` is the newest one the user saw:
   * if a newer one is kept, nothing is written and the call fails with 'conflict'. Fails with 'failed' when the id is not one of the user's own.
   */
  saveRole: (role: Role, { madeFrom = null }: { madeFrom?: OwnRole['madeFrom'] } = {}): Promise<Result<OwnRole>> =>
    room.write(['roles', 'receipts'], async (tx) => {
      const checked = roleSchema.parse(role);
      if (!isOwn(checked.id)) throw new Refusal(notOwn);
      const current = await existing(room, tx, checked.id);
      if (current && newestOf(current).version !== checked.version) throw new Refusal(conflict);
      const at = room.now();
      const saved = await put(tx, current
        ? { ...current, versions: [...current.versions, { ...checked, version: checked.version + 1 }], updatedAt: at }
        : { id: checked.id, versions: [{ ...checked, version: 1 }], madeFrom, createdAt: at, updatedAt: at });
      await append(tx, at, { action: 'role-saved', role: lineOf(saved) });
      return saved;
    }),

  /** Removes a role with all its versions; gives it, so that `restoreRole` can put it back. Shortlists and kits that name it stay. Fails with 'missing'. */
  deleteRole: (id: string): Promise<Result<OwnRole>> =>
    room.write(['roles', 'receipts'], async (tx) => {
      const own = await mustExist(room, tx, id);
      await tx.objectStore('roles').delete(id);
      await append(tx, room.now(), { action: 'role-deleted', role: lineOf(own) });
      return own;
    }),

  /** Puts back what `deleteRole` gave. Fails with 'conflict' when a role of that id is there again. */
  restoreRole: (own: OwnRole): Promise<Result<OwnRole>> =>
    room.write(['roles', 'receipts'], async (tx) => {
      if (!isOwn(own.id)) throw new Refusal(notOwn);
      if (await existing(room, tx, own.id)) throw new Refusal(back);
      const restored = await put(tx, own);
      await append(tx, room.now(), { action: 'restored', role: lineOf(restored) });
      return restored;
    }),
});
