// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSavedWith } from '../../lib/hooks/use-saved-with';
import type { StoreView } from '../../lib/hooks/use-store';
import { criterion, roleOf } from '../roles/editing/make';
import { judged, profile, storeWithOne, value } from '../store/helper';

const role = (id: string, version: number) => roleOf([criterion('go', 100)], { id, version });
const older = { version: 1, score: 62, band: 'possible', now: 3 };

it.each([
  ['an older version of the role', role('back-end-developer-mid', 3), older],
  ['this very version', role('back-end-developer-mid', 1), null],
  ['another role', role('own-1', 3), null],
])('saved with %s', async (_name, now, wanted) => {
  const { store, candidate } = await storeWithOne();
  const view: StoreView = { status: 'open', store };
  const { result } = renderHook(() => useSavedWith(view, candidate.id, now));
  if (wanted) await waitFor(() => expect(result.current).toEqual(wanted));
  else {
    await new Promise((done) => setTimeout(done, 50));
    expect(result.current).toBeNull();
  }
});

it('saved again with the newest one: nothing is out of date any more', async () => {
  const { store, candidate, shortlist } = await storeWithOne();
  const view: StoreView = { status: 'open', store };
  const now = role('back-end-developer-mid', 3);
  const { result } = renderHook(() => useSavedWith(view, candidate.id, now));
  await waitFor(() => expect(result.current).toEqual(older));
  value(await store.saveProfile({ profile: profile('https://board.example/in/ines'), shortlistId: shortlist.id, role: { id: now.id, version: 3 }, result: judged.result }));
  await waitFor(() => expect(result.current).toBeNull());
});
