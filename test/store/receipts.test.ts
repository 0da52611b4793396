import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../lib/store';
import { openStore } from '../../lib/store';
import { freshName, judged, otherTab, profile, raw, rawStore, steady, storeWithOne, value } from './helper';

async function withFour(name: string): Promise<Store> {
  const { store, candidate } = await storeWithOne({ name });
  value(await store.updateCandidate(candidate.id, 1, { stage: 'interview' }));
  value(await store.noteExport('csv, 1 candidate'));
  value(await store.deleteCandidate(candidate.id));
  return store;
}

async function remove(name: string, seq: number): Promise<void> {
  const db = await raw(name);
  db.transaction('receipts', 'readwrite').objectStore('receipts').delete(seq);
  db.close();
}

describe('the log', () => {
  it('tells each act, chained, with no name in it', async () => {
    const name = freshName();
    const store = await withFour(name);
    const lines = value(await store.receipts());
    expect(lines).toMatchObject([
      { seq: 1, action: 'saved', candidate: 'id-2', role: judged.role, result: judged.result, capture: expect.stringMatching(/^[0-9a-f]{64}$/), previous: '0'.repeat(64) },
      { seq: 2, action: 'moved', candidate: 'id-2', detail: 'stage: new to interview', previous: lines[0]!.hash },
      { seq: 3, action: 'exported', candidate: null, detail: 'csv, 1 candidate', previous: lines[1]!.hash },
      { seq: 4, action: 'deleted', candidate: 'id-2', previous: lines[2]!.hash },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Ines|Marlow|board\.example|Spring/);
    expect(value(await store.receipts('id-2')).map((r) => r.seq)).toEqual([1, 2, 4]);
    expect(value(await store.verifyReceipts())).toEqual({ count: 4, brokenAt: null });
  });

  it.each<[string, (name: string, lines: object[]) => Promise<unknown>, number]>([
    ['a changed detail', (name, lines) => rawStore(name, 'receipts', { ...lines[1], detail: 'stage: new to hired' }), 2],
    ['a changed score', (name, lines) => rawStore(name, 'receipts', { ...lines[0], result: { score: 99, band: 'strong' } }), 1],
    ['a changed time', (name, lines) => rawStore(name, 'receipts', { ...lines[3], at: '2020-01-01T00:00:00.000Z' }), 4],
    ['a line put in another place', (name, lines) => rawStore(name, 'receipts', { ...lines[0], seq: 3 }), 3],
    ['a missing line', (name) => remove(name, 2), 2],
    ['a missing first line', (name) => remove(name, 1), 1],
    ['a line that cannot be read', (name) => rawStore(name, 'receipts', { seq: 3 }), 3],
  ])('shows %s', async (_what, tamper, brokenAt) => {
    const name = freshName();
    const store = await withFour(name);
    await tamper(name, value(await store.receipts()));
    expect(value(await store.verifyReceipts()).brokenAt).toBe(brokenAt);
  });

  it('goes on after a line that cannot be read, and still says where it broke', async () => {
    const name = freshName();
    const store = await withFour(name);
    await rawStore(name, 'receipts', { seq: 5, hash: 3 });
    value(await store.noteExport('json'));
    expect(value(await store.receipts()).map((r) => r.seq)).toEqual([1, 2, 3, 4, 6]);
    expect(value(await store.verifyReceipts())).toEqual({ count: 6, brokenAt: 5 });
  });
});

describe('two tabs', () => {
  const open: Store[] = [];
  afterEach(() => open.splice(0).forEach((store) => store.close()));

  async function twoTabs(channel?: null): Promise<[Store, Store]> {
    const name = freshName();
    const { openStore: openOther } = await otherTab();
    const a = value(await openStore({ name, channel, ...steady(undefined, 'a') }));
    const b = value(await openOther({ name, channel, ...steady(undefined, 'b') }));
    open.push(a, b);
    return [a, b];
  }

  it('writing at once keep one unbroken chain and lose nothing', async () => {
    const tabs = await twoTabs(null);
    const list = value(await tabs[0].createShortlist('Both', 'own-role'));
    const saves = Array.from({ length: 60 }, (_, i) =>
      tabs[i % 2]!.saveProfile({ profile: profile(`https://p.example/${i}`), shortlistId: list.id, ...judged }));
    expect((await Promise.all(saves)).every((r) => r.ok)).toBe(true);
    expect(value(await tabs[0].candidates())).toHaveLength(60);
    expect(value(await tabs[1].verifyReceipts())).toEqual({ count: 60, brokenAt: null });
  });

  it('saving the same page at once keep one candidate', async () => {
    const tabs = await twoTabs(null);
    const list = value(await tabs[0].createShortlist('Both', 'own-role'));
    await Promise.all(tabs.map((tab) => tab.saveProfile({ profile: profile('https://p.example/1'), shortlistId: list.id, ...judged })));
    expect(value(await tabs[0].candidates())).toMatchObject([{ rev: 2 }]);
  });

  it('editing the same candidate at once: one wins, the other hears of the conflict, again and again', async () => {
    const tabs = await twoTabs(null);
    const list = value(await tabs[0].createShortlist('Both', 'own-role'));
    const { id } = value(await tabs[0].saveProfile({ profile: profile('https://p.example/1'), shortlistId: list.id, ...judged }));
    let kept = '';
    for (let rev = 1; rev <= 20; rev++) {
      const results = await Promise.all(tabs.map((tab, i) => tab.updateCandidate(id, rev, { notes: `${kept}${i}` })));
      expect(results.map((r) => r.ok).sort()).toEqual([false, true]);
      kept = value(results.find((r) => r.ok)!).notes;
    }
    expect(value(await tabs[0].candidate(id))).toMatchObject({ rev: 21, notes: kept });
    expect(kept).toHaveLength(20);
  });

  it('hear of each other’s changes', async () => {
    const [a, b] = await twoTabs();
    const heard: Record<string, string[]> = { a: [], b: [] };
    a.onChange((what) => heard.a!.push(what));
    const stop = b.onChange((what) => heard.b!.push(what));
    const list = value(await a.createShortlist('Both', 'own-role'));
    value(await a.saveProfile({ profile: profile('https://p.example/1'), shortlistId: list.id, ...judged }));
    expect(heard.a).toEqual(['shortlists', 'candidates', 'receipts']);
    await expect.poll(() => heard.b).toEqual(['shortlists', 'candidates', 'receipts']);
    stop();
    value(await b.changeSettings({ theme: 'dark' }));
    await expect.poll(() => heard.a!.at(-1)).toBe('settings');
    expect(heard.b).not.toContain('settings');
  });
});

describe('changes', () => {
  it('are told only after the save succeeded, and not for a refused one', async () => {
    const { store, candidate } = await storeWithOne();
    const heard: string[] = [];
    store.onChange((what) => heard.push(what));
    await store.updateCandidate(candidate.id, 99, { notes: 'x' });
    expect(heard).toEqual([]);
  });

  it.each([null, 'candidates', { store: 'other', what: ['candidates'] }, { what: ['candidates'] }, { store: 'S', what: ['unknown', 7] }])(
    'ignore the message %j', async (data) => {
      const channel = { postMessage: () => {}, onmessage: null as ((event: MessageEvent) => void) | null, close: () => {} };
      const store = value(await openStore({ name: freshName(), channel }));
      const heard: string[] = [];
      store.onChange((what) => heard.push(what));
      channel.onmessage!({ data } as MessageEvent);
      expect(heard).toEqual([]);
    });

  it('do not turn a save into a failure when the channel is gone', async () => {
    const channel = { postMessage: () => { throw new Error('closed'); }, onmessage: null, close: () => {} };
    const store = value(await openStore({ name: freshName(), channel }));
    expect((await store.createShortlist('Spring', 'own-role')).ok).toBe(true);
  });
});
