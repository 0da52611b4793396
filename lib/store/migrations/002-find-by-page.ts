/** Candidates found by the address of the page they were read from; receipts found by candidate. */
import type { Step } from './index';

type Old = { profiles?: { source?: { url?: unknown } }[] };

/** A record too broken to have addresses gets none, and stays as it is otherwise. */
function addresses(record: Old): string[] {
  if (!Array.isArray(record.profiles)) return [];
  return [...new Set(record.profiles.map((p) => p?.source?.url).filter((url): url is string => typeof url === 'string' && url !== ''))];
}

export const findByPage: Step = async (_db, tx) => {
  const candidates = tx.objectStore('candidates');
  let cursor = await candidates.openCursor();
  while (cursor) {
    const old = cursor.value as Old;
    await cursor.update({ ...old, urls: addresses(old) });
    cursor = await cursor.continue();
  }
  candidates.createIndex('url', 'urls', { multiEntry: true });
  tx.objectStore('receipts').createIndex('candidate', 'candidate');
};
