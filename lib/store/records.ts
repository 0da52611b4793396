/** Writing a candidate: the full record and the card of it, always together and in one transaction. */
import { candidateSchema, type Candidate } from '../model';
import { cardOf } from './card';
import type { Writing } from './room';

/** Checks the candidate and puts it in its store, with the addresses it is found by, and its card beside it. Rejects when it is not as the schema says. */
export async function putCandidate(tx: Writing, candidate: Candidate): Promise<Candidate> {
  const checked = candidateSchema.parse(candidate);
  const urls = [...new Set(checked.profiles.map((p) => p.source.url).filter((url) => url !== ''))];
  await tx.objectStore('candidates').put({ ...checked, urls });
  await tx.objectStore('cards').put(cardOf(checked));
  return checked;
}

/** Takes a candidate and their card away. Rejects when the browser does. */
export async function dropCandidate(tx: Writing, id: string): Promise<void> {
  await tx.objectStore('candidates').delete(id);
  await tx.objectStore('cards').delete(id);
}
