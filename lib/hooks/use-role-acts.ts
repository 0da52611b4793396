/** Making a role one's own, deleting it with undo, and going back to an older version. */
import { useCallback } from 'react';
import { ownRoleId, type OwnRole, type Role } from '../model';
import type { Store } from '../store';
import type { Say } from './use-notice';
import type { Route } from './use-route';

const mark = ' (own)';

/** A copy of a role under an id of its own, told apart by its name. */
function copyOf(role: Role, id: string): Role {
  const short = role.short.length + mark.length <= 40 ? role.short + mark : role.short;
  return { ...role, id, version: 1, title: role.title + mark, short };
}

export function useRoleActs(store: Store, say: Say, go: (to: Route) => void) {
  const copy = useCallback(async (role: Role) => {
    const made = await store.saveRole(copyOf(role, ownRoleId(crypto.randomUUID())), { madeFrom: { id: role.id, version: role.version } });
    if (!made.ok) return say(made.message);
    go({ page: 'roles', roleId: made.value.id, edit: true });
  }, [store, say, go]);

  const remove = useCallback(async (id: string) => {
    const removed = await store.deleteRole(id);
    if (!removed.ok) return say(removed.message);
    const own = removed.value;
    const title = own.versions.at(-1)?.title ?? 'The role';
    go({ page: 'roles', roleId: null });
    const undo = () => void store.restoreRole(own).then((back) => say(back.ok ? `${title} is back.` : back.message));
    // After the change of place, which clears older notices.
    setTimeout(() => say(`${title} was deleted with all its versions.`, { label: 'Undo', run: undo }));
  }, [store, say, go]);

  const restore = useCallback(async (own: OwnRole, version: number) => {
    const [old, newest] = [own.versions.find((one) => one.version === version), own.versions.at(-1)];
    if (!old || !newest) return say('This version is not there any more. Choose another one.');
    const saved = await store.saveRole({ ...old, version: newest.version });
    if (!saved.ok) return say(saved.message);
    go({ page: 'roles', roleId: own.id });
    setTimeout(() => say(`Version ${version} is kept as version ${newest.version + 1}.`));
  }, [store, say, go]);

  return { copy: (role: Role) => void copy(role), remove: (id: string) => void remove(id), restore: (own: OwnRole, version: number) => void restore(own, version) };
}
