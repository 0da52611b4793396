/** Making, renaming and deleting shortlists by hand; deleting can be undone and keeps the people. */
import { useCallback } from 'react';
import type { Shortlist } from '../model';
import type { Store } from '../store';
import type { Say } from './use-notice';
import type { Route } from './use-route';

export function useShortlistActs(store: Store, say: Say, go: (to: Route) => void) {
  const create = useCallback(async (name: string, roleId: string) => {
    const made = await store.createShortlist(name, roleId);
    if (!made.ok) return say(made.message);
    const { id } = made.value;
    await store.changeSettings({ shortlistId: id, roleId });
    go({ page: 'shortlist', shortlistId: id, candidateId: null });
  }, [store, say, go]);

  const rename = useCallback(async (id: string, name: string) => {
    const renamed = await store.renameShortlist(id, name);
    if (!renamed.ok) say(renamed.message);
  }, [store, say]);

  const remove = useCallback(async (list: Shortlist) => {
    const removed = await store.deleteShortlist(list.id);
    if (!removed.ok) return say(removed.message);
    go({ page: 'shortlist', shortlistId: null, candidateId: null });
    const undo = () => void store.restoreShortlist(removed.value).then((back) => say(back.ok ? `The list ${list.name} is back.` : back.message));
    // After the change of place, which clears older notices.
    setTimeout(() => say(`The list ${list.name} was deleted. Its people are still kept.`, { label: 'Undo', run: undo }));
  }, [store, say, go]);

  return {
    create: (name: string, roleId: string) => void create(name, roleId),
    rename: (id: string, name: string) => void rename(id, name),
    remove: (list: Shortlist) => void remove(list),
  };
}
