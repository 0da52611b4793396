/** Roles of the user's own in versions: what was one role becomes the list of its versions, with that one in it. */
import type { Step } from './index';

/** When it was made had not been kept. */
const UNKNOWN = '1970-01-01T00:00:00.000Z';

/** A record too broken to be a role is wrapped as well: it stays as unreadable as it was, and nothing of it is lost. */
export const roleVersions: Step = async (_db, tx) => {
  const roles = tx.objectStore('roles');
  let cursor = await roles.openCursor();
  while (cursor) {
    const { id } = cursor.value as { id: unknown };
    await cursor.update({ id, versions: [cursor.value as unknown], madeFrom: null, createdAt: UNKNOWN, updatedAt: UNKNOWN });
    cursor = await cursor.continue();
  }
};
