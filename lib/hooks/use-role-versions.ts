/** The versions of an own role: when each was saved, and what it changed. */
import { useMemo } from 'react';
import type { OwnRole } from '../model';
import { changesBetween } from '../roles/editing/changes';
import type { RoleLine } from './roles';
import { useReceipts, type StoreView } from './use-store';

export type RoleVersion = { version: number; /** ISO 8601; null when the log does not tell. */ savedAt: string | null; changes: string[] };

/** The newest first; none while there is no own role. */
export function useRoleVersions(view: StoreView, own: OwnRole | null, lines: readonly RoleLine[]): RoleVersion[] {
  const log = useReceipts(view);
  return useMemo(() => {
    if (!own) return [];
    const saved = new Map(log?.filter((line) => line.action === 'role-saved' && line.role?.id === own.id).map((line) => [line.role?.version, line.at]));
    const { madeFrom } = own;
    const origin = madeFrom ? lines.find((one) => one.id === madeFrom.id)?.title ?? madeFrom.id : null;
    return own.versions.map((one, i) => {
      const before = own.versions[i - 1];
      const first = origin === null ? 'Made here.' : `Made from “${origin}”, version ${madeFrom?.version}.`;
      return { version: one.version, savedAt: saved.get(one.version) ?? (before ? null : own.createdAt), changes: before ? changesBetween(before, one) : [first] };
    }).reverse();
  }, [own, log, lines]);
}
