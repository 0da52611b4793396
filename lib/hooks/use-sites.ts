/** What was learned of sites: taught sections, and boards that are not read as they used to be. */
import { useEffect, useMemo } from 'react';
import type { Health, Profile, Signpost } from '../model';
import type { Store } from '../store';
import { useStored, type StoreView } from './use-store';
import { today } from './today';

const SETTINGS = ['settings'] as const;
const NONE: readonly Signpost[] = [];
const loadSignposts = (store: Store) => store.signposts();
const loadHealth = (store: Store) => store.health();

/** The signposts, the same list as long as nothing of them changes. */
export function useSignposts(view: StoreView): readonly Signpost[] {
  const kept = useStored(view, SETTINGS, loadSignposts);
  const text = JSON.stringify(kept ?? NONE);
  return useMemo(() => (text === '[]' ? NONE : (JSON.parse(text) as Signpost[])), [text]);
}

export const useHealth = (view: StoreView): Health | undefined => useStored(view, SETTINGS, loadHealth);

/** Notes how the reading of a board went; gives the profile with the day since when each doubt stands. */
export function useDoubts(view: StoreView, profile: Profile | null): Profile | null {
  const health = useHealth(view);
  useEffect(() => {
    const { board, fields } = profile?.source ?? {};
    if (!profile || !board || !fields || board === 'web' || board === 'file' || board === 'paste' || view.status !== 'open') return;
    const doubted = (profile.capture.doubts ?? []).map((doubt) => doubt.field);
    void view.store.noteHealth(board, today(), doubted, Object.keys(fields).filter((field) => !doubted.some((one) => one === field)));
  }, [view, profile]);
  return useMemo(() => {
    const since = profile && health?.[profile.source.board];
    if (!profile?.capture.doubts || !since) return profile;
    const doubts = profile.capture.doubts.map((doubt) => ({ ...doubt, ...(since[doubt.field] ? { since: since[doubt.field] } : {}) }));
    return { ...profile, capture: { ...profile.capture, doubts } };
  }, [profile, health]);
}
