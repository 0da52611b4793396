/** The role a page is about, loaded when it is needed. */
import { useEffect, useState } from 'react';
import type { Role } from '../model';
import { loadRole } from '../roles/load';

const ready = new Map<string, Role>();

/** A shipped role; null while it is loading, and while no id is given. A role that was shown before is there at once. */
export function useRole(id: string | undefined): Role | null {
  const [role, setRole] = useState<Role | null>(null);
  useEffect(() => {
    let here = true;
    if (id !== undefined && !ready.has(id)) {
      void loadRole(id).then((loaded) => {
        if (loaded) ready.set(id, loaded);
        if (here) setRole(loaded);
      });
    }
    return () => void (here = false);
  }, [id]);
  if (id === undefined) return null;
  return ready.get(id) ?? (role?.id === id ? role : null);
}
