// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCards } from '../../lib/hooks/use-cards';
import { usePeople } from '../../lib/hooks/use-people';
import type { OpenStore } from '../../lib/hooks/use-store';
import { criterion, roleOf } from '../roles/editing/make';
import { judged, profile, storeWithOne, value } from '../store/helper';

const role = roleOf([criterion('node-js', 100)]);

/** The list as the workspace shows it. */
async function open(only: 'everybody' | 'the list' = 'everybody') {
  const kept = await storeWithOne();
  const view: OpenStore = { status: 'open', store: kept.store };
  const { result } = renderHook(() => {
    const cards = useCards(view);
    return { cards, people: usePeople(kept.store, cards ?? [], only === 'the list' ? kept.shortlist.id : null, role) };
  });
  await waitFor(() => expect(result.current.people.rows.length > 0 && result.current.people.judging === null).toBe(true));
  return { ...kept, result };
}

describe('the people of a list', () => {
  it('are shown before they are judged, and then with their scores', async () => {
    const { store } = await storeWithOne();
    const cards = value(await store.cards());
    const { result } = renderHook(() => usePeople(store, cards, null, { ...role, version: 7 }));
    expect([result.current.rows.map((row) => row.score), result.current.judging]).toEqual([['waiting'], { done: 0, of: 1 }]);
    await waitFor(() => expect(result.current.judging).toBeNull());
    expect(result.current.rows[0]).toMatchObject({ score: { value: expect.any(Number) }, mustHave: expect.stringMatching(/^\d of 1$/) });
  });

  it('follow what is changed, and keep their rows and scores where nothing was', async () => {
    const { store, shortlist, candidate, result } = await open();
    const second = value(await store.saveProfile({ profile: profile('https://p.example/2'), shortlistId: shortlist.id, ...judged }));
    await waitFor(() => expect(result.current.people.rows).toHaveLength(2));
    await waitFor(() => expect(result.current.people.judging).toBeNull());
    const before = result.current.people.rows;
    await act(async () => { value(await store.updateCandidate(second.id, 1, { stage: 'offer' })); });
    await waitFor(() => expect(result.current.people.rows[1]?.card.stage).toBe('offer'));
    expect(result.current.people.rows[0]).toBe(before[0]);
    expect(result.current.people.rows[1]).toMatchObject({ score: before[1]!.score });
    await act(async () => { value(await store.deleteCandidate(candidate.id)); });
    await waitFor(() => expect(result.current.people.rows.map((row) => row.card.id)).toEqual([second.id]));
  });

  it('are those of one list when one is asked for', async () => {
    const { store, candidate, result } = await open('the list');
    expect(result.current.people.rows).toHaveLength(1);
    await act(async () => { value(await store.updateCandidate(candidate.id, 1, { shortlists: [] })); });
    await waitFor(() => expect(result.current.people.rows).toEqual([]));
    expect(result.current.cards).toHaveLength(1);
  });
});
