/** Notices a database that was emptied behind our back (a "repaired" browser profile, a full disk): a number kept elsewhere remembers. */
import { browser } from '../browser';
import type { Store } from '../store';

const KEY = 'kept';

/** Writes down how many people are kept now. Call after every change of the candidates. */
export async function rememberKept(store: Store): Promise<void> {
  const people = await store.candidates();
  if (people.ok) await browser.storage.local.set({ [KEY]: people.value.length });
}

/** How many people should be there though the store holds nothing at all, not even its log; 0 when all is well. */
export async function lostPeople(store: Store): Promise<number> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (typeof kept !== 'number' || kept === 0) return 0;
  const [people, log] = await Promise.all([store.candidates(), store.receipts()]);
  return people.ok && log.ok && people.value.length === 0 && log.value.length === 0 ? kept : 0;
}
