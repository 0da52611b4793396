// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, forgetDrafts, keepDraft } from '../../lib/hooks/role-drafts';
import { useRoleEditor } from '../../lib/hooks/use-role-editor';
import { newestOf, type Candidate, type OwnRole } from '../../lib/model';
import type { Store } from '../../lib/store';
import { makeProfile } from '../core/make-profile';
import { criterion, roleOf } from '../roles/editing/make';
import { freshStore, value } from '../store/helper';

let store: Store;
let own: OwnRole;
const text = ['Wrote services in Go for six years, with tests and releases, for many teams and customers.'];
const person: Candidate = {
  id: 'c1', rev: 1, profiles: [makeProfile({ name: 'Sanne Vermeulen', skills: ['Go'], jobs: [{ title: 'Developer', from: '2018-01', to: '2025-01', text: [...text, ...text, ...text, ...text] }] })],
  notes: '', tags: [], stage: 'new', shortlists: [], kits: {}, createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z',
};
const NOBODY: Candidate[] = [];

beforeEach(async () => {
  localStorage.clear();
  store = await freshStore();
  own = value(await store.saveRole(roleOf([criterion('go', 50), criterion('ruby', 50)])));
});

/** Opens the editor, as a page does: what is saved comes back to it. */
function open(candidates = NOBODY) {
  return renderHook(({ now }: { now: OwnRole }) => useRoleEditor(store, now, candidates), { initialProps: { now: own } });
}

describe('saving', () => {
  it('makes a new version; a weight set apart waits for its reason', async () => {
    const { result } = open();
    act(() => { result.current.acts.criterion('go', { weight: 80 }); result.current.acts.criterion('ruby', { weight: 20 }); });
    act(() => result.current.acts.save());
    expect(value(await store.ownRole(own.id)).versions).toHaveLength(1);
    const owing = [...result.current.apart];
    for (const id of owing) act(() => result.current.acts.criterion(id, { weightReason: 'Most of the work.' }));
    act(() => result.current.acts.save());
    await waitFor(() => expect(result.current.save).toEqual({ status: 'saved', version: 2 }));
    expect(result.current.dirty).toBe(false);
    const kept = newestOf(value(await store.ownRole(own.id)));
    expect(kept.criteria.map((one) => one.weight)).toEqual([80, 20]);
    expect(kept.criteria.find((one) => one.id === owing[0])?.weightReason).toBe('Most of the work.');
    act(() => result.current.acts.undo());
    expect([result.current.dirty, result.current.role.criteria.map((one) => one.weight)]).not.toEqual([false, [80, 20]]);
  });

  it('is refused when another tab was quicker; nothing is lost, and saving after it keeps both', async () => {
    const { result, rerender } = open();
    act(() => result.current.acts.fields({ title: 'Mine' }));
    own = value(await store.saveRole({ ...newestOf(own), title: 'Theirs' }));
    act(() => result.current.acts.save());
    await waitFor(() => expect(result.current.save).toMatchObject({ status: 'failed', message: expect.stringContaining('changed in another tab') }));
    expect(result.current.role.title).toBe('Mine');
    rerender({ now: own });
    expect(result.current.overtakenBy).toBe(2);
    act(() => result.current.acts.saveOver());
    await waitFor(() => expect(result.current.save).toEqual({ status: 'saved', version: 3 }));
    expect(value(await store.ownRole(own.id)).versions.map((one) => one.title)).toEqual(['Baker', 'Theirs', 'Mine']);
  });

  it('without edits of one’s own, a newer version is simply shown', async () => {
    const { result, rerender } = open();
    own = value(await store.saveRole({ ...newestOf(own), title: 'Theirs' }));
    rerender({ now: own });
    await waitFor(() => expect([result.current.role.title, result.current.overtakenBy, result.current.dirty]).toEqual(['Theirs', null, false]));
  });
});

describe('edits that are not saved', () => {
  it('are kept when the page is left, found again, and undone in one step', async () => {
    const first = open();
    act(() => first.result.current.acts.fields({ title: 'Pastry cook' }));
    first.unmount();
    expect(draftOf(own.id)).toMatchObject({ base: 1, role: { title: 'Pastry cook' } });
    const { result } = open();
    expect([result.current.role.title, result.current.dirty, result.current.foundAt]).toEqual(['Pastry cook', true, expect.any(String)]);
    act(() => result.current.acts.undo());
    expect([result.current.role.title, result.current.dirty]).toEqual(['Baker', false]);
    await waitFor(() => expect(draftOf(own.id)).toBeNull());
  });

  it('of another tab are not taken away by leaving this one', () => {
    const here = open();
    keepDraft(own.id, { base: 1, role: { ...newestOf(own), title: 'Theirs' }, at: '2026-01-01T00:00:00Z' });
    here.unmount();
    expect(draftOf(own.id)?.role.title).toBe('Theirs');
  });

  it('taken back all at once, can be brought again', () => {
    const { result } = open();
    act(() => result.current.acts.fields({ title: 'Pastry cook' }));
    act(() => result.current.acts.discard());
    expect(result.current.dirty).toBe(false);
    act(() => result.current.acts.undo());
    expect(result.current.role.title).toBe('Pastry cook');
  });

  it.each(['', 'null', '{', '{"base":1}', '{"base":1,"at":"x","role":{"criteria":"no"}}'])('a draft that is none is no harm: %s', (raw) => {
    localStorage.setItem(`role-draft ${own.id}`, raw);
    expect(draftOf(own.id)).toBeNull();
    expect(open().result.current.role.title).toBe('Baker');
  });

  it('are gone when everything is erased', () => {
    localStorage.setItem('other', 'stays');
    keepDraft('own-2', { base: 1, role: newestOf(own), at: '2026-01-01T00:00:00Z' });
    forgetDrafts();
    expect([draftOf('own-2'), localStorage.getItem('other')]).toEqual([null, 'stays']);
  });
});

describe('the preview', () => {
  it('tells whose score changes, and how many meet each criterion', async () => {
    const people = [person];
    const { result } = open(people);
    await waitFor(() => expect(result.current.preview).toMatchObject({ status: 'ready', people: 1, moves: [] }));
    act(() => { result.current.acts.criterion('go', { weight: 20 }); result.current.acts.criterion('ruby', { weight: 80 }); });
    await waitFor(() => expect(result.current.preview).toMatchObject({ fresh: true, moves: [{ name: 'Sanne Vermeulen', before: { score: 50 }, after: { score: 20 } }] }));
    const { preview } = result.current;
    expect(preview.status === 'ready' && [...preview.counts]).toEqual([['go', { yes: 1, partly: 0, no: 0, 'not-shown': 0 }], ['ruby', { yes: 0, partly: 0, no: 0, 'not-shown': 1 }]]);
  });

  it('says so when nobody is kept', () => expect(open().result.current.preview).toEqual({ status: 'nobody' }));
});

it('says what was done, with its name, for those who do not see it', () => {
  const { result } = open();
  act(() => result.current.acts.move('go', 1));
  expect([result.current.said, result.current.role.criteria.map((one) => one.id)]).toEqual(['Now 2 of 2.', ['ruby', 'go']]);
  act(() => result.current.acts.undo());
  expect([result.current.said, result.current.role.criteria.map((one) => one.id)]).toEqual(['Undone: the place of “go”.', ['go', 'ruby']]);
  act(() => result.current.acts.remove('ruby'));
  expect(result.current.said).toBe('“ruby” was taken out. Undo puts it back.');
  act(() => result.current.acts.addWords('beekeeping', 'nice-to-have'));
  expect(result.current.role.criteria.map((one) => one.id)).toEqual(['go', 'beekeeping']);
});
