/** Cards of everybody, for the lists: read without the full records, and made anew where they are missing. */
import { candidateSchema, type Candidate, type Card } from '../model';
import { cardOf, isCard, isUnreadable, noCard } from './card';
import { ok } from './result';
import type { Result } from './result';
import type { Reading, Room, Tools, Writing } from './room';

/** Cards are small: so many in one answer of the browser. */
const BATCH = 2500;
/** Full records looked at in one transaction, so that nobody else's save has to wait long. */
const SLICE = 200;

type Read = { cards: Card[]; complete: boolean };

/** Everybody's cards as they lie there; complete when there is one for every candidate, and none says "unreadable" of one that can be read now. */
async function readCards(room: Room, tx: Reading, tools: Tools): Promise<Read> {
  const kept = (await room.all(tx, 'cards', tools, BATCH)).filter(isCard);
  const cards: Card[] = [];
  let complete = kept.length === (await tx.objectStore('candidates').count());
  for (const card of kept) {
    if (!isUnreadable(card)) cards.push(card);
    else if (room.parse('candidates', card.id, candidateSchema, await tx.objectStore('candidates').get(card.id))) complete = false;
  }
  return { cards, complete };
}

/** Makes the cards that are missing or out of date among the next `SLICE` candidates after an id, and takes away those without one; gives where it stopped, or null at the end. */
async function completeSlice(room: Room, tx: Writing, after: string): Promise<string | null> {
  const [candidates, cards] = [tx.objectStore('candidates'), tx.objectStore('cards')];
  const rest = IDBKeyRange.lowerBound(after, true);
  const ids = await candidates.getAllKeys(rest, SLICE);
  const last = ids.length < SLICE ? null : ids[ids.length - 1]!;
  const here = last === null ? rest : IDBKeyRange.bound(after, last, true);
  const [keys, kept] = await Promise.all([cards.getAllKeys(here), cards.getAll(here)]);
  const known = new Set(keys.filter((_key, i) => isCard(kept[i]) && !isUnreadable(kept[i])));
  const wanted = ids.filter((id) => !known.has(id));
  for (const id of wanted) {
    const candidate = room.parse('candidates', id, candidateSchema, await candidates.get(id));
    await cards.put(candidate ? cardOf(candidate) : noCard(id));
  }
  const all = new Set(ids);
  for (const key of keys) if (!all.has(key)) await cards.delete(key);
  return last;
}

/** Makes sure that everybody who can be read has a card. After an update of Rolefit that takes some seconds once; otherwise it only counts. */
export async function completeCards(room: Room): Promise<Result<Read>> {
  const read = () => room.read(['candidates', 'cards'], (tx, tools) => readCards(room, tx, tools));
  const first = await read();
  if (!first.ok || first.value.complete) return first;
  for (let after = ''; ; ) {
    const slice: Result<string | null> = await room.write(['candidates'], (tx, { quiet }) => {
      quiet();
      return completeSlice(room, tx, after);
    });
    if (!slice.ok) return slice;
    if (slice.value === null) return read();
    after = slice.value;
  }
}

const inOrder = (a: Card, b: Card): number => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1);

export const cardPart = (room: Room) => ({
  /** What the lists show of everybody, in the order they were saved. Records that cannot be read are left out and listed by `problems()`. */
  cards: async (): Promise<Result<Card[]>> => {
    const read = await completeCards(room);
    return read.ok ? ok(read.value.cards.sort(inOrder)) : read;
  },

  /** Some candidates in full, in the order asked for, without those who are gone or cannot be read. Fails when the browser does. */
  candidatesOf: (ids: readonly string[]): Promise<Result<Candidate[]>> =>
    room.read(['candidates'], async (tx) => {
      const records = await Promise.all(ids.map((id) => tx.objectStore('candidates').get(id)));
      return records.flatMap((record, i) => (record === undefined ? [] : room.parse('candidates', ids[i]!, candidateSchema, record) ?? []));
    }),
});
