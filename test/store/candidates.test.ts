import { describe, expect, it } from 'vitest';
import { openStore } from '../../lib/store';
import type { Change } from '../../lib/store';
import { everything, freshName, freshStore, judged, profile, rawStore, storeWithOne, value } from './helper';

const page = 'https://board.example/in/ines';

describe('saving a profile', () => {
  it('keeps a new person on the shortlist', async () => {
    const { candidate, shortlist, store } = await storeWithOne();
    expect(candidate).toMatchObject({ rev: 1, stage: 'new', notes: '', tags: [], shortlists: [shortlist.id], kits: {} });
    expect(value(await store.candidates())).toEqual([candidate]);
    expect(value(await store.candidate(candidate.id))).toEqual(candidate);
    expect(value(await store.candidateByUrl(page))).toEqual(candidate);
  });

  it('replaces the reading of a page that is kept and leaves what the user wrote', async () => {
    const { candidate, store, shortlist } = await storeWithOne();
    value(await store.updateCandidate(candidate.id, 1, { notes: 'Call on Monday', stage: 'contacted', tags: ['sea'] }));
    const second = value(await store.createShortlist('Summer hires', 'own-role'));
    const again = value(await store.saveProfile({ profile: profile(page, { label: 'Lead developer' }), shortlistId: second.id, ...judged }));
    expect(again).toMatchObject({ id: candidate.id, rev: 3, notes: 'Call on Monday', stage: 'contacted', tags: ['sea'], shortlists: [shortlist.id, second.id] });
    expect(again.profiles.map((p) => p.label)).toEqual(['Lead developer']);
    expect(value(await store.candidates())).toHaveLength(1);
    expect(value(await store.receipts()).map((r) => r.action)).toEqual(['saved', 'moved', 'updated']);
  });

  it('keeps pasted texts, which have no address, apart', async () => {
    const { store, shortlist } = await storeWithOne();
    for (const name of ['Ana', 'Bo']) value(await store.saveProfile({ profile: profile('', { name }), shortlistId: shortlist.id, ...judged }));
    expect(value(await store.candidates()).map((c) => c.profiles[0]!.name)).toEqual(['Ines Marlow', 'Ana', 'Bo']);
    expect(value(await store.candidateByUrl(''))).toBeNull();
  });

  it('refuses a shortlist that is gone, and keeps nothing', async () => {
    const { store } = await storeWithOne();
    expect(await store.saveProfile({ profile: profile('https://a.example'), shortlistId: 'gone', ...judged })).toMatchObject({ ok: false, reason: 'missing' });
    expect(value(await store.candidates())).toHaveLength(1);
    expect(value(await store.receipts())).toHaveLength(1);
  });

  it('keeps no field the model does not name, such as a photo', async () => {
    const name = freshName();
    const { store, shortlist } = await storeWithOne({ name });
    value(await store.saveProfile({ profile: { ...profile('https://a.example'), photo: 'data:PHOTO', html: '<p>' } as never, shortlistId: shortlist.id, ...judged }));
    expect(await everything(name)).not.toMatch(/PHOTO|<p>/);
  });

  it('keeps these fields and no others', async () => {
    const name = freshName();
    await storeWithOne({ name });
    const keys = async (store: string) => Object.keys((await rawStore(name, store))[0] as object).sort().join(' ');
    expect(await keys('candidates')).toBe('createdAt id kits notes profiles rev shortlists stage tags updatedAt urls');
    expect(await keys('shortlists')).toBe('createdAt id name rev roleId updatedAt');
    expect(await keys('receipts')).toBe('action at candidate capture detail hash previous result role seq');
  });

  it('adds what another page says about the same person', async () => {
    const { candidate, store } = await storeWithOne();
    const more = value(await store.addProfile(candidate.id, 1, profile('https://code.example/ines')));
    expect(more.profiles.map((p) => p.source.url)).toEqual([page, 'https://code.example/ines']);
    expect(value(await store.candidateByUrl('https://code.example/ines'))?.id).toBe(candidate.id);
    const renewed = value(await store.addProfile(candidate.id, 2, profile(page, { label: 'New' })));
    expect(renewed.profiles.map((p) => p.label)).toEqual(['New', 'Back-end developer at Tidewater Freight']);
  });

  it('survives closing and opening', async () => {
    const name = freshName();
    const { candidate, store } = await storeWithOne({ name });
    store.close();
    expect(await store.candidates()).toMatchObject({ ok: false, reason: 'unavailable' });
    const again = value(await openStore({ name, channel: null }));
    expect(again).not.toBe(store);
    expect(value(await again.candidates())).toEqual([candidate]);
  });
});

describe('changing a candidate', () => {
  it.each<[string, Change, string, string]>([
    ['notes', { notes: 'Kind and quick' }, 'updated', 'notes'],
    ['tags', { tags: ['remote', 'sea'] }, 'updated', 'tags'],
    ['the stage', { stage: 'interview' }, 'moved', 'stage: new to interview'],
    ['several at once', { stage: 'hired', notes: 'x', tags: undefined }, 'moved', 'notes, stage: new to hired'],
    ['the shortlists', { shortlists: [] }, 'moved', 'shortlists'],
    ['the kits', { kits: {} }, 'updated', 'kits'],
  ])('writes %s and one line in the log', async (_what, change, action, detail) => {
    const { candidate, store } = await storeWithOne();
    const after = value(await store.updateCandidate(candidate.id, 1, change));
    const { tags, ...rest } = change;
    expect(after).toMatchObject({ rev: 2, ...rest, tags: tags ?? [] });
    expect(after.updatedAt > candidate.updatedAt).toBe(true);
    expect(value(await store.candidate(candidate.id))).toEqual(after);
    expect(value(await store.receipts(candidate.id)).at(-1)).toMatchObject({ action, detail, candidate: candidate.id });
  });

  it('refuses a writer that saw an older one, and hands over the newer', async () => {
    const { candidate, store } = await storeWithOne();
    const first = value(await store.updateCandidate(candidate.id, 1, { notes: 'from tab one' }));
    const second = await store.updateCandidate(candidate.id, 1, { notes: 'from tab two' });
    expect(second).toMatchObject({ ok: false, reason: 'conflict', current: first });
    expect(value(await store.candidate(candidate.id)).notes).toBe('from tab one');
  });

  it.each<[string, Change, RegExp]>([
    ['notes longer than 20,000 characters', { notes: 'x'.repeat(20_001) }, /20,000 characters/],
    ['too many tags', { tags: Array.from({ length: 51 }, String) }, /50 tags/],
    ['an unknown stage', { stage: 'rejected' as never }, /stage/],
  ])('refuses %s, and nothing changes', async (_what, change, message) => {
    const { candidate, store } = await storeWithOne();
    const result = await store.updateCandidate(candidate.id, 1, change);
    expect(result).toMatchObject({ ok: false, reason: 'failed', message: expect.stringMatching(message) });
    expect(value(await store.candidate(candidate.id))).toEqual(candidate);
  });

  it('drops shortlists that do not exist', async () => {
    const { candidate, store, shortlist } = await storeWithOne();
    expect(value(await store.updateCandidate(candidate.id, 1, { shortlists: ['gone', shortlist.id, shortlist.id] })).shortlists).toEqual([shortlist.id]);
  });

  it.each(['candidate', 'deleteCandidate'] as const)('%s of somebody who is gone says so', async (method) => {
    expect(await (await freshStore())[method]('nobody')).toMatchObject({ ok: false, reason: 'missing', message: expect.stringContaining('no longer kept') });
  });
});

describe('erasing a candidate', () => {
  it('leaves no word of them in any store', async () => {
    const name = freshName();
    const { candidate, store } = await storeWithOne({ name });
    value(await store.updateCandidate(candidate.id, 1, { notes: 'Canary note', tags: ['canarytag'], stage: 'contacted' }));
    value(await store.deleteCandidate(candidate.id));
    const words = await everything(name);
    expect(words).not.toMatch(/Ines|Marlow|Tidewater|Porto|booking|Kafka|North College|Portuguese|Node\.js|ines|Canary|canarytag|board\.example/);
    expect(words).toContain(candidate.id);
  });

  it('can be undone, on the shortlists that still exist', async () => {
    const { candidate, store } = await storeWithOne();
    const removed = value(await store.deleteCandidate(candidate.id));
    expect(removed).toEqual(candidate);
    expect(value(await store.candidates())).toEqual([]);
    const back = value(await store.restoreCandidate(removed));
    expect(back).toMatchObject({ id: candidate.id, rev: 2, shortlists: candidate.shortlists, profiles: candidate.profiles });
    expect(await store.restoreCandidate(removed)).toMatchObject({ ok: false, reason: 'conflict', current: back });
    expect(value(await store.receipts()).map((r) => r.action)).toEqual(['saved', 'deleted', 'restored']);
  });

  it('everything at once leaves six empty stores that work', async () => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    value(await store.changeSettings({ theme: 'dark' }));
    value(await store.eraseEverything());
    expect(await everything(name)).toBe('[[],[],[],[],[],[]]');
    value(await store.createShortlist('Anew', 'own-role'));
    expect(await rawStore(name, 'shortlists')).toHaveLength(1);
  });
});
