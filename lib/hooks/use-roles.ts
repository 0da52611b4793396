/** The roles there are, and the one a page is about: the user's own, the organisation's, and the shipped ones, each loaded when it is needed. */
import { useEffect, useMemo, useState } from 'react';
import { isManaged, isOwn, newestOf, type OwnRole, type Role } from '../model';
import { roleLines, type RoleLine } from '../roles/list';
import { loadRole } from '../roles/load';
import type { Store, What } from '../store';
import { useManaged } from './use-managed';
import { useStored, type StoreView } from './use-store';

const ROLES: readonly What[] = ['roles'];
const NONE: OwnRole[] = [];
const loadOwn = (store: Store) => store.ownRoles();

/** The user's own roles with all their versions; undefined until they are read. */
export const useOwnRoles = (view: StoreView): OwnRole[] | undefined => useStored(view, ROLES, loadOwn);

/** All roles to choose from; undefined until it is known which there are. Without a store, those that need none. */
export function useRoleLines(view: StoreView): RoleLine[] | undefined {
  const kept = useOwnRoles(view);
  const managed = useManaged();
  const own = view.status === 'failed' ? NONE : kept;
  return useMemo(() => (own && managed ? roleLines(own, managed.roles) : undefined), [own, managed]);
}

/**
 * A role by its id: an own one in its newest version, or in the one asked for.
 * @returns null while it is loading, and while no id is given; 'missing' when there is none, or its file could not be loaded
 */
export function useRole(view: StoreView, id: string | undefined, version?: number): Role | null | 'missing' {
  const own = useOwnRoles(view);
  const managed = useManaged();
  const shipped = useShipped(id === undefined || isOwn(id) || isManaged(id) ? undefined : id);
  if (id === undefined) return null;
  if (isManaged(id)) return managed ? managed.roles.find((one) => one.id === id) ?? 'missing' : null;
  if (!isOwn(id)) return shipped;
  if (!own) return view.status === 'failed' ? 'missing' : null;
  const found = own.find((one) => one.id === id);
  return (found && (version === undefined ? newestOf(found) : found.versions.find((one) => one.version === version))) ?? 'missing';
}

const ready = new Map<string, Role>();

/** A role that was shown before is there at once. */
function useShipped(id: string | undefined): Role | null | 'missing' {
  const [loaded, setLoaded] = useState<{ id: string; role: Role | null }>();
  useEffect(() => {
    let here = true;
    if (id !== undefined && !ready.has(id)) {
      const give = (role: Role | null) => {
        if (role) ready.set(id, role);
        if (here) setLoaded({ id, role });
      };
      void loadRole(id).then(give, () => give(null));
    }
    return () => void (here = false);
  }, [id]);
  if (id === undefined) return null;
  return ready.get(id) ?? (loaded?.id === id ? loaded.role ?? 'missing' : null);
}
