/** Memory for React: one connection per page, and values that are read again when any tab changes them. */
import { useEffect, useState } from 'react';
import { openStore, type Result, type Store, type What } from '../store';

export type OpenStore = { status: 'open'; store: Store };
export type StoreView = { status: 'opening' } | OpenStore | { status: 'failed'; message: string };

/** The store, once it is open; or the sentence that says why it is not. */
export function useStore(): StoreView {
  const [view, setView] = useState<StoreView>({ status: 'opening' });
  useEffect(() => {
    let here = true;
    void openStore().then((opened) => {
      if (here) setView(opened.ok ? { status: 'open', store: opened.value } : { status: 'failed', message: opened.message });
    });
    return () => void (here = false);
  }, []);
  return view;
}

/**
 * A value from the store, read again whenever one of `what` changes in any tab.
 * @param what must be stable, as must `load` (module constants or useCallback)
 * @returns undefined until it has been read for the first time; a failed reading leaves the value before it
 */
export function useStored<T>(view: StoreView, what: readonly What[], load: (store: Store) => Promise<Result<T>>): T | undefined {
  const [kept, setKept] = useState<{ load: unknown; value: T }>();
  useEffect(() => {
    if (view.status !== 'open') return;
    const { store } = view;
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const next = await load(store);
      if (mine === turn && next.ok) setKept({ load, value: next.value });
    };
    void read();
    const stop = store.onChange((changed) => void (what.includes(changed) && read()));
    return () => {
      turn = -1;
      stop();
    };
  }, [view, what, load]);
  return kept?.load === load ? kept.value : undefined;
}

const SETTINGS: readonly What[] = ['settings'];
const CANDIDATES: readonly What[] = ['candidates'];
const SHORTLISTS: readonly What[] = ['shortlists'];
const RECEIPTS: readonly What[] = ['receipts'];
const loadSettings = (store: Store) => store.settings();
const loadShortlists = (store: Store) => store.shortlists();
const loadReceipts = (store: Store) => store.receipts();

export const useSettings = (view: StoreView) => useStored(view, SETTINGS, loadSettings);
export const useShortlists = (view: StoreView) => useStored(view, SHORTLISTS, loadShortlists);
export const useReceipts = (view: StoreView) => useStored(view, RECEIPTS, loadReceipts);
export const onCandidates = CANDIDATES;
