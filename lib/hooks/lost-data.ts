/** Notices a database that was emptied behind our back (a "repaired" browser profile, a full disk): a number kept elsewhere remembers. */
import { useEffect, useState } from 'react';
import { browser } from '../browser';
import type { Store } from '../store';

const KEY = 'kept';

/** How many people should be there though the store holds nothing at all, not even its log; 0 when all is well. Keeps the number up to date. */
export function useLostPeople(store: Store, people: readonly unknown[] | undefined): number {
  const [lost, setLost] = useState(0);
  const count = people?.length;
  useEffect(() => {
    if (count !== undefined) void compare(store, count).then(setLost, () => undefined);
  }, [store, count]);
  return lost;
}

/** Called before everything is erased by hand: then nothing is missing afterwards. */
export async function forgetKept(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

async function compare(store: Store, count: number): Promise<number> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (count === 0 && typeof kept === 'number' && kept > 0) {
    const log = await store.receipts();
    if (log.ok && log.value.length === 0) return kept;
  }
  await browser.storage.local.set({ [KEY]: count });
  return 0;
}
