/** With which version of the role a person was saved, when the role has moved on since. */
import { useCallback } from 'react';
import type { Role } from '../model';
import type { Store, What } from '../store';
import { useStored, type StoreView } from './use-store';

export type SavedWith = { version: number; score: number | null; band: string; now: number };

const RECEIPTS: readonly What[] = ['receipts'];

/** The result at the last saving for this role; null when there is none, or when it was this very version. */
export function useSavedWith(view: StoreView, candidateId: string | null, role: Role): SavedWith | null {
  const load = useCallback((store: Store) => store.receipts(candidateId ?? ''), [candidateId]);
  const lines = useStored(view, RECEIPTS, load);
  const line = lines?.findLast((one) => one.role?.id === role.id && one.result !== null);
  if (!line?.role || !line.result || line.role.version >= role.version) return null;
  return { version: line.role.version, score: line.result.score, band: line.result.band, now: role.version };
}
