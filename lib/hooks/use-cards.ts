/** The cards of everybody who is kept, and one person in full. */
import { useCallback, useEffect } from 'react';
import type { Candidate, Card } from '../model';
import type { Result, Store } from '../store';
import { onCandidates, useStored, type StoreView } from './use-store';

let before: ReadonlyMap<string, Card> = new Map();

const isSame = (a: Card, b: Card) => a.rev === b.rev && a.updatedAt === b.updatedAt && a.reading === b.reading && a.text === b.text && a.stage === b.stage;

/** A card that did not change stays the same object, so that its row need not be drawn again. */
async function loadCards(store: Store): Promise<Result<readonly Card[]>> {
  const read = await store.cards();
  if (!read.ok) return read;
  const cards = read.value.map((card) => {
    const known = before.get(card.id);
    return known && isSame(known, card) ? known : card;
  });
  before = new Map(cards.map((card) => [card.id, card]));
  return { ok: true, value: cards };
}

/** Everybody, in the order they were saved; undefined until they are read. */
export function useCards(view: StoreView): readonly Card[] | undefined {
  const cards = useStored(view, onCandidates, loadCards);
  const there = cards !== undefined;
  // Nobody may be out of sight because of a missing card; counting waits until the page stands.
  useEffect(() => {
    if (view.status === 'open' && there) void view.store.checkCards();
  }, [view, there]);
  return cards;
}

/** One person in full; null while they are being read, when no id is given, and when they are not kept any more. */
export function useOne(view: StoreView, id: string | null): Candidate | null {
  const load = useCallback(async (store: Store): Promise<Result<Candidate | null>> => {
    const one = id === null ? null : await store.candidate(id);
    return one && (one.ok || one.reason !== 'missing') ? one : { ok: true, value: null };
  }, [id]);
  return useStored(view, onCandidates, load) ?? null;
}
