import { describe, expect, it } from 'vitest';
import { exportJson, importJson } from '../../lib/store';
import type { Store } from '../../lib/store';
import { freshName, freshStore, judged, profile, rawStore, value } from './helper';

const DAY = 86_400_000;
const start = Date.parse('2025-03-01T09:00:00.000Z');

/** A store whose clock the test moves, in days from its start. */
async function storeAt(name = freshName()) {
  const clock = { day: 0 };
  let ids = 0;
  const store = await freshStore({ name, now: () => new Date(start + clock.day * DAY).toISOString(), id: () => `id-${++ids}` });
  const shortlist = value(await store.createShortlist('Spring', 'back-end-developer-mid'));
  const save = async (who: string) => value(await store.saveProfile({ profile: profile(`https://p.example/${who}`), shortlistId: shortlist.id, ...judged }));
  return { store, clock, save, name };
}

const kept = async (store: Store) => value(await store.candidates()).map((one) => one.profiles[0]!.source.url.slice('https://p.example/'.length));

describe('people who are not changed for long', () => {
  it('stay when nobody says otherwise', async () => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    clock.day = 3000;
    expect(value(await store.keepRetention(null))).toEqual({ erased: 0, soon: 0, from: null });
    expect(await kept(store)).toEqual(['ines']);
  });

  it('go on their day and not before, each with a line in the log', async () => {
    const { store, clock, save } = await storeAt();
    value(await store.keepRetention(30));
    const ines = await save('ines');
    clock.day = 10;
    await save('omar');
    clock.day = 29.9;
    expect(value(await store.keepRetention(30))).toEqual({ erased: 0, soon: 1, from: null });
    clock.day = 30;
    expect(value(await store.keepRetention(30))).toEqual({ erased: 1, soon: 0, from: null });
    expect(await kept(store)).toEqual(['omar']);
    const last = value(await store.receipts()).at(-1);
    expect(last).toMatchObject({ action: 'deleted', candidate: ines.id, detail: 'retention' });
    expect(JSON.stringify(last)).not.toContain('Ines');
    expect(value(await store.verifyReceipts()).brokenAt).toBeNull();
  });

  it.each<[string, (store: Store, id: string) => Promise<unknown>]>([
    ['a note', (store, id) => store.updateCandidate(id, 1, { notes: 'Call in May' })],
    ['another stage', (store, id) => store.updateCandidate(id, 1, { stage: 'contacted' })],
    ['a new reading', (store, id) => store.addProfile(id, 1, profile('https://p.example/ines'))],
  ])('stay for as long again after %s', async (_what, change) => {
    const { store, clock, save } = await storeAt();
    const { id } = await save('ines');
    value(await store.keepRetention(30));
    clock.day = 29;
    await change(store, id);
    clock.day = 58;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 0, soon: 1 });
    clock.day = 59;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 1 });
  });

  it('are spared for 7 days after the days were set or made shorter, and counted meanwhile', async () => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    clock.day = 400;
    expect(value(await store.keepRetention(365))).toEqual({ erased: 0, soon: 1, from: new Date(start + 407 * DAY).toISOString() });
    clock.day = 406;
    expect(value(await store.keepRetention(90))).toEqual({ erased: 0, soon: 1, from: new Date(start + 413 * DAY).toISOString() });
    clock.day = 412.9;
    expect(value(await store.keepRetention(90))).toMatchObject({ erased: 0, soon: 1 });
    clock.day = 413;
    expect(value(await store.keepRetention(90))).toMatchObject({ erased: 1, soon: 0, from: null });
  });

  it('get no new time of notice when the days are made longer', async () => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    value(await store.keepRetention(30));
    clock.day = 90;
    expect(value(await store.keepRetention(60))).toMatchObject({ erased: 1, from: null });
  });

  it('stay when it is switched off, and have their time of notice when it is on again', async () => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    value(await store.keepRetention(30));
    clock.day = 29;
    value(await store.keepRetention(null));
    clock.day = 500;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 0, soon: 1, from: expect.any(String) });
  });

  it('stay while the clock is before the last change', async () => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    value(await store.keepRetention(30));
    clock.day = 100;
    await save('omar');
    clock.day = 99;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 0 });
    expect(await kept(store)).toEqual(['ines', 'omar']);
    clock.day = 100;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 1 });
  });

  it('stay while the clock is before the last line of the log, though the person it is about is gone', async () => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    value(await store.keepRetention(30));
    clock.day = 100;
    value(await store.deleteCandidate((await save('omar')).id));
    clock.day = 99;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 0 });
  });

  it('are not brought back by a file', async () => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    value(await store.keepRetention(30));
    const text = exportJson(value(await store.contents()), '2025-03-02T00:00:00.000Z');
    clock.day = 40;
    value(await store.keepRetention(30));
    const { apply } = value(await importJson(store, text));
    expect(value(await apply()).refused).toMatchObject([{ why: expect.stringContaining('stays erased') }]);
  });

  it('whose record cannot be read stay', async () => {
    const { store, clock, save, name } = await storeAt();
    await save('ines');
    value(await store.keepRetention(30));
    for (const record of [{ id: 'torn' }, { id: 'odd', updatedAt: 'last week' }]) await rawStore(name, 'candidates', record);
    clock.day = 50;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 1 });
    expect((await rawStore(name, 'candidates')).map((one) => (one as { id: string }).id)).toEqual(['odd', 'torn']);
  });

  it('stay when only their card says that they were not changed', async () => {
    const { store, clock, save, name } = await storeAt();
    value(await store.keepRetention(30));
    clock.day = 40;
    const { id } = await save('ines');
    const card = (await rawStore(name, 'cards')).find((one) => (one as { id: string }).id === id) as object;
    await rawStore(name, 'cards', { ...card, updatedAt: new Date(start).toISOString() });
    clock.day = 41;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 0 });
    expect(await kept(store)).toEqual(['ines']);
  });

  it('tell the lists only when somebody went', async () => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    const heard: string[] = [];
    store.onChange((what) => heard.push(what));
    value(await store.keepRetention(30));
    value(await store.keepRetention(30));
    expect(heard).toEqual([]);
    clock.day = 60;
    value(await store.keepRetention(30));
    expect(heard.sort()).toEqual(['candidates', 'receipts']);
  });

  it.each([0, -3, 1.5, 1e9, NaN])('are not erased by a number that is none: %d days', async (days) => {
    const { store, clock, save } = await storeAt();
    await save('ines');
    clock.day = 5000;
    expect(await store.keepRetention(days)).toMatchObject({ ok: false, reason: 'failed' });
    expect(await kept(store)).toEqual(['ines']);
  });
});
