import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { candidateSchema } from '../../lib/model';
import type { Candidate } from '../../lib/model';
import type { Store } from '../../lib/store';
import { cardOf } from '../../lib/store/card';
import { candidates } from './arbitrary';
import { freshName, freshStore, judged, profile, rawStore, storeWithOne, value } from './helper';

const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id);

/** Whether every candidate has exactly the card that is made of them, and nobody else has one. */
async function expectTrueCards(name: string): Promise<void> {
  const full = (await rawStore(name, 'candidates')) as Candidate[];
  expect((await rawStore(name, 'cards')).filter((card) => (card as Candidate).id !== '')).toEqual(full.map((one) => cardOf(candidateSchema.parse(one))));
}

async function dropCards(name: string, keep: (id: string) => boolean = () => false): Promise<void> {
  const db = await new Promise<IDBDatabase>((done) => { const request = indexedDB.open(name); request.onsuccess = () => done(request.result); });
  const tx = db.transaction('cards', 'readwrite');
  const keys = tx.objectStore('cards').getAllKeys();
  keys.onsuccess = () => keys.result.filter((id) => !keep(String(id))).forEach((id) => tx.objectStore('cards').delete(id));
  await new Promise((done) => { tx.oncomplete = done; });
  db.close();
}

describe('the card of a candidate', () => {
  it('shows the newest reading, and holds what is searched without accents', async () => {
    const { store, shortlist, candidate } = await storeWithOne();
    value(await store.updateCandidate(candidate.id, 1, { notes: 'Rang Zoë', tags: ['REMOTE'], stage: 'contacted' }));
    value(await store.addProfile(candidate.id, 2, profile('https://code.example/ines', { name: 'Inês Marlow', label: 'Árvore', source: { ...candidate.profiles[0]!.source, url: 'https://code.example/ines', readAt: '2025-03-02T00:00:00.000Z' } })));
    expect(value(await store.cards())).toMatchObject([{
      id: candidate.id, rev: 3, name: 'Inês Marlow', label: 'Árvore', stage: 'contacted', shortlists: [shortlist.id], readAt: '2025-03-02T00:00:00.000Z',
      text: 'ines marlow\narvore\nrang zoe\nremote',
    }]);
  });

  it('keeps its reading when only notes change, and has another after another reading', async () => {
    const { store, candidate, shortlist } = await storeWithOne();
    const readings = [value(await store.cards())[0]!.reading];
    value(await store.updateCandidate(candidate.id, 1, { notes: 'x' }));
    readings.push(value(await store.cards())[0]!.reading);
    value(await store.saveProfile({ profile: profile(candidate.profiles[0]!.source.url, { summary: 'Builds other services.' }), shortlistId: shortlist.id, ...judged }));
    readings.push(value(await store.cards())[0]!.reading);
    expect(readings[1]).toBe(readings[0]);
    expect(readings[2]).not.toBe(readings[0]);
  });
});

it('a card as the disk has it: when this fails, raise MADE in card.ts, or old cards stay as they are', () => {
  const reading = profile('https://code.example/zoe', { name: 'Zoë  Älvestam', label: 'Ingénieure' });
  const candidate: Candidate = {
    id: 'c1', rev: 2, profiles: [reading], shortlists: ['s1'], stage: 'contacted', notes: 'Años', tags: ['Ça'], kits: {},
    createdAt: '2025-03-01T09:00:00.000Z', updatedAt: '2025-03-02T09:00:00.000Z',
  };
  expect(cardOf(candidateSchema.parse(candidate))).toEqual({
    made: 1, id: 'c1', rev: 2, name: 'Zoë  Älvestam', label: 'Ingénieure', stage: 'contacted', shortlists: ['s1'],
    createdAt: '2025-03-01T09:00:00.000Z', updatedAt: '2025-03-02T09:00:00.000Z', readAt: reading.source.readAt,
    reading: '5da39df71048a26a8150c15a1941b3daea9275f966883a4261586ed9b9c13a96', text: 'zoe alvestam\ningenieure\nanos\nca',
  });
});

describe('cards follow their candidates', () => {
  const acts: [string, (store: Store, one: Candidate) => Promise<unknown>][] = [
    ['a save', (store, one) => store.saveProfile({ profile: profile('https://p.example/new'), shortlistId: one.shortlists[0]!, ...judged })],
    ['another page', (store, one) => store.addProfile(one.id, one.rev, profile('https://p.example/more'))],
    ['a change', (store, one) => store.updateCandidate(one.id, one.rev, { tags: ['a'], stage: 'offer' })],
    ['a deletion', (store, one) => store.deleteCandidate(one.id)],
    ['a deletion and its undoing', async (store, one) => store.restoreCandidate(value(await store.deleteCandidate(one.id)))],
    ['the deletion of a list', (store, one) => store.deleteShortlist(one.shortlists[0]!)],
    ['the deletion of a list and its undoing', async (store, one) => store.restoreShortlist(value(await store.deleteShortlist(one.shortlists[0]!)))],
    ['the end of the time people are kept', async (store) => { value(await store.keepRetention(1)); }],
    ['a change that is refused', (store, one) => store.updateCandidate(one.id, 99, { stage: 'hired' })],
    ['erasing everything', (store) => store.eraseEverything()],
  ];
  it.each(acts)('after %s', async (_what, act) => {
    const name = freshName();
    const { store, candidate } = await storeWithOne({ name });
    await act(store, candidate);
    await expectTrueCards(name);
    expect(new Set(idsOf(value(await store.cards())))).toEqual(new Set(idsOf(value(await store.candidates()))));
  });

  it('after the import of anybody', async () => {
    await fc.assert(fc.asyncProperty(candidates, async (people) => {
      const name = freshName();
      const store = await freshStore({ name });
      value(await store.applyImport({ candidates: people, shortlists: [], roles: [], refused: [] }));
      await expectTrueCards(name);
      expect(idsOf(value(await store.cards()))).toEqual(idsOf(value(await store.candidates())));
      store.close();
    }), { numRuns: 30 });
  });

  it('and a write that fails at the card leaves neither', async () => {
    const name = freshName();
    const { store, candidate } = await storeWithOne({ name });
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'cards') throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, args);
    });
    expect(await store.updateCandidate(candidate.id, 1, { notes: 'x' })).toMatchObject({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(value(await store.candidate(candidate.id)).notes).toBe('');
    await expectTrueCards(name);
  });
});

describe('cards that are missing', () => {
  async function many(name: string, count: number): Promise<Store> {
    const store = await freshStore({ name });
    const { candidate } = await storeWithOne();
    const people = Array.from({ length: count }, (_, i) => ({ ...candidate, id: `p-${String(i).padStart(4, '0')}`, shortlists: [] }));
    value(await store.applyImport({ candidates: people, shortlists: [], roles: [], refused: [] }));
    return store;
  }

  it.each<[string, (id: string) => boolean]>([
    ['all', () => false], ['all before the last that was made when the browser was closed', (id) => id > 'p-0200'], ['some', (id) => id.endsWith('3')], ['the first', (id) => id !== 'p-0000'], ['the last', (id) => id !== 'p-0449'],
  ])('%s of them are made anew, and nobody is told of a change', async (_what, keep) => {
    const name = freshName();
    const store = await many(name, 450);
    await dropCards(name, (id) => id !== '' && keep(id));
    const heard: string[] = [];
    store.onChange((what) => heard.push(what));
    expect(value(await store.cards())).toHaveLength(450);
    await expectTrueCards(name);
    expect(heard).toEqual([]);
  });

  it.each<[string, object]>([
    ['made by other code', { made: 0 }], ['without a name', { name: undefined }], ['of an unknown stage', { stage: 'sold' }], ['with a list that is none', { shortlists: [7] }],
  ])('such as one %s is made anew', async (_what, damage) => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    value(await store.cards());
    const card = (await rawStore(name, 'cards'))[1];
    await rawStore(name, 'cards', { ...(card as object), ...damage });
    expect(value(await store.cards())).toHaveLength(1);
    await expectTrueCards(name);
  });

  it('though all are said to be there are found by counting, and then everybody is told', async () => {
    const name = freshName();
    const store = await many(name, 30);
    expect(value(await store.cards())).toHaveLength(30);
    const heard: string[] = [];
    store.onChange((what) => heard.push(what));
    expect([value(await store.checkCards()), heard]).toEqual([false, []]);
    await dropCards(name, (id) => id === '' || id > 'p-0004');
    expect([value(await store.checkCards()), heard]).toEqual([true, ['candidates']]);
    expect(value(await store.cards())).toHaveLength(30);
    await expectTrueCards(name);
  });

  it('leave one that belongs to nobody: it goes', async () => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    value(await store.cards());
    const card = (await rawStore(name, 'cards'))[1];
    await rawStore(name, 'cards', { ...(card as object), id: 'nobody' });
    expect(value(await store.checkCards())).toBe(true);
    expect(value(await store.cards())).toHaveLength(1);
    await expectTrueCards(name);
  });

  it('because a record cannot be read stay so, are told as a problem, and come once it can', async () => {
    const name = freshName();
    const { store, candidate } = await storeWithOne({ name });
    const [whole] = (await rawStore(name, 'candidates')) as object[];
    await rawStore(name, 'candidates', { ...whole, id: 'torn', profiles: [] });
    expect(idsOf(value(await store.cards()))).toEqual([candidate.id]);
    expect(store.problems()).toMatchObject([{ store: 'candidates', key: 'torn' }]);
    expect(idsOf(value(await store.cards()))).toEqual([candidate.id]);
    await rawStore(name, 'candidates', { ...whole, id: 'torn' });
    expect(idsOf(value(await store.cards())).sort()).toEqual([candidate.id, 'torn'].sort());
    expect(store.problems()).toEqual([]);
  });

  it('because a record could not be read are forgotten with it', async () => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    await rawStore(name, 'candidates', { id: 'torn' });
    expect(value(await store.cards())).toHaveLength(1);
    await store.candidates();
    value(await store.eraseUnreadable({ store: 'candidates', key: 'torn' }));
    await expectTrueCards(name);
    expect(value(await store.checkCards())).toBe(false);
  });

  it('are made before anybody is erased for their age', async () => {
    const name = freshName();
    let day = 1;
    const { store } = await storeWithOne({ name, now: () => `2025-0${day}-01T00:00:00.000Z` });
    value(await store.keepRetention(30));
    await dropCards(name);
    day = 9;
    expect(value(await store.keepRetention(30))).toMatchObject({ erased: 1 });
    await expectTrueCards(name);
  });
});

it('some candidates are given in full, in the order asked for, without those who are gone', async () => {
  const { store, candidate, shortlist } = await storeWithOne();
  const second = value(await store.saveProfile({ profile: profile('https://p.example/2'), shortlistId: shortlist.id, ...judged }));
  expect(value(await store.candidatesOf([second.id, 'nobody', candidate.id]))).toEqual([second, candidate]);
});
