/** Cards of everybody, for the lists: read without the full records, and made anew where they are missing. */
import { candidateSchema, type Candidate, type Card } from '../model';
import { COMPLETE, cardOf, isCard, isUnreadable, noCard, saysComplete } from './card';
import { ok } from './result';
import type { Result } from './result';
import type { Reading, Room, Tools, Writing } from './room';

/** Cards are small: so many in one answer of the browser. */
const BATCH = 5000;
/** Full records looked at in one transaction, so that nobody else's save has to wait long. */
const SLICE = 200;

type Read = { cards: Card[]; complete: boolean };

/**
 * Everybody's cards as they lie there; complete when all were made by this code and nobody is missing. Candidates are not counted for that:
 * it would take the browser longer than reading the cards.
 */
async function readCards(room: Room, tx: Reading, tools: Tools): Promise<Read> {
  const [mark, ...kept] = await room.all(tx, 'cards', tools, BATCH);
  const cards: Card[] = [];
  let complete = saysComplete(mark);
  for (const card of kept) {
    if (!isCard(card)) complete = false;
    else if (!isUnreadable(card)) cards.push(card);
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
  const wanted = new Set(ids.filter((id) => !known.has(id)));
  const records = wanted.size > 0 ? await candidates.getAll(here) : [];
  for (const [i, id] of ids.entries()) {
    if (!wanted.has(id)) continue;
    const candidate = room.parse('candidates', id, candidateSchema, records[i]);
    // Not waited for one by one: a put that fails ends the transaction, and that is where it is noticed.
    cards.put(candidate ? cardOf(candidate) : noCard(id)).catch(() => undefined);
  }
  const all = new Set(ids);
  for (const key of keys) if (!all.has(key)) await cards.delete(key);
  if (last === null) await cards.put(COMPLETE);
  return last;
}

/** Makes all cards that are missing or out of date, some at a time. */
async function makeCards(room: Room): Promise<Result<void>> {
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after;
    const slice: Result<string | null> = await room.write(['candidates'], (tx, { quiet }) => {
      quiet();
      return completeSlice(room, tx, from);
    });
    if (!slice.ok) return slice;
    after = slice.value;
  }
  return ok(undefined);
}

/** Everybody's cards, made before where they were missing: after an update of Rolefit that takes some seconds, once. */
export async function completeCards(room: Room): Promise<Result<Card[]>> {
  const read = () => room.read(['candidates', 'cards'], (tx, tools) => readCards(room, tx, tools));
  let now = await read();
  if (now.ok && !now.value.complete) {
    const made = await makeCards(room);
    if (!made.ok) return made;
    now = await read();
  }
  return now.ok ? ok(now.value.cards) : now;
}

const inOrder = (a: Card, b: Card): number => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1);

export const cardPart = (room: Room) => ({
  /** What the lists show of everybody, in the order they were saved. Records that cannot be read are left out and listed by `problems()`. */
  cards: async (): Promise<Result<Card[]>> => {
    const read = await completeCards(room);
    return read.ok ? ok(read.value.sort(inOrder)) : read;
  },

  /** Counts cards against candidates; makes those that are missing in spite of everything, and then tells that candidates changed. Gives whether there were any. */
  checkCards: async (): Promise<Result<boolean>> => {
    const counted = await room.read(['candidates', 'cards'], async (tx) => [await tx.objectStore('candidates').count(), await tx.objectStore('cards').count()] as const);
    if (!counted.ok) return counted;
    const [people, cards] = counted.value;
    // One record more: the one that says they are complete.
    if (cards === people + 1) return ok(false);
    const made = await makeCards(room);
    if (!made.ok) return made;
    return room.write(['candidates'], () => Promise.resolve(true));
  },

  /** Some candidates in full, in the order asked for, without those who are gone or cannot be read. Fails when the browser does. */
  candidatesOf: (ids: readonly string[]): Promise<Result<Candidate[]>> =>
    room.read(['candidates'], async (tx) => {
      const records = await Promise.all(ids.map((id) => tx.objectStore('candidates').get(id)));
      return records.flatMap((record, i) => (record === undefined ? [] : room.parse('candidates', ids[i]!, candidateSchema, record) ?? []));
    }),
});
