import { describe, expect, it } from 'vitest';
import { readSignposts } from '../../lib/hooks/use-taught';
import type { Signpost } from '../../lib/model';
import { freshStore, value } from './helper';

const post = (site: string, section: Signpost['section'], nth = 0): Signpost => ({ site, section, path: [{ tag: 'ul', nth }] });

describe('taught pages', () => {
  it('are kept by site and section, the later in place of the earlier, and can be put back', async () => {
    const store = await freshStore();
    value(await store.addSignposts([post('a.example', 'work'), post('a.example', 'skills')]));
    const replaced = value(await store.addSignposts([post('a.example', 'work', 3)]));
    expect(replaced).toEqual([post('a.example', 'work')]);
    expect(value(await store.signposts())).toEqual([post('a.example', 'skills'), post('a.example', 'work', 3)]);
    const gone = value(await store.removeSignpost(post('a.example', 'work')));
    expect(gone).toEqual(post('a.example', 'work', 3));
    expect(await store.removeSignpost(gone)).toMatchObject({ ok: false, reason: 'missing' });
    value(await store.addSignposts([gone]));
    expect(value(await store.signposts())).toHaveLength(2);
  });

  it('leave the settings as they are, and go when everything is erased', async () => {
    const store = await freshStore();
    value(await store.changeSettings({ theme: 'dark' }));
    value(await store.addSignposts([post('a.example', 'work')]));
    value(await store.noteHealth('linkedin', '2026-11-03', ['name'], []));
    expect(value(await store.settings()).theme).toBe('dark');
    value(await store.eraseEverything());
    expect(value(await store.signposts())).toEqual([]);
    expect(value(await store.health())).toEqual({});
  });

  it.each([
    ['no JSON', '{'], ['another format', '{"format":"rolefit","version":1}'], ['a path that is none', '{"format":"rolefit-signposts","version":1,"signposts":[{"site":"a.example","section":"work","path":[]}]}'],
    ['a tag that could be more', '{"format":"rolefit-signposts","version":1,"signposts":[{"site":"a.example","section":"work","path":[{"tag":"ul, script","nth":0}]}]}'],
    ['a section nobody can point at', '{"format":"rolefit-signposts","version":1,"signposts":[{"site":"a.example","section":"other","path":[{"tag":"ul","nth":0}]}]}'],
    ['a site with a path', '{"format":"rolefit-signposts","version":1,"signposts":[{"site":"a.example/x?y","section":"work","path":[{"tag":"ul","nth":0}]}]}'],
  ])('are not brought in from %s', (_what, text) => expect(readSignposts(text)).toBeNull());

  it('come from a file, the last of two for one section', () => {
    const signposts = [post('a.example', 'work', 1), post('a.example', 'work', 2)];
    expect(readSignposts(JSON.stringify({ format: 'rolefit-signposts', version: 1, signposts }))).toEqual([post('a.example', 'work', 2)]);
  });
});

describe('the health of a board', () => {
  it('keeps the first day of a doubt and is well again when read well', async () => {
    const store = await freshStore();
    const told: string[] = [];
    store.onChange((what) => told.push(what));
    value(await store.noteHealth('linkedin', '2026-11-03', ['name'], ['work']));
    value(await store.noteHealth('linkedin', '2026-11-05', ['name', 'skills'], ['work']));
    expect(value(await store.health())).toEqual({ linkedin: { name: '2026-11-03', skills: '2026-11-05' } });
    value(await store.noteHealth('github', '2026-11-05', ['label'], []));
    value(await store.noteHealth('linkedin', '2026-11-06', [], ['name', 'work']));
    expect(value(await store.health())).toEqual({ linkedin: { skills: '2026-11-05' }, github: { label: '2026-11-05' } });
    value(await store.noteHealth('linkedin', '2026-11-07', [], ['skills']));
    expect(value(await store.health())).toEqual({ github: { label: '2026-11-05' } });
    const before = told.length;
    value(await store.noteHealth('linkedin', '2026-11-08', [], ['name', 'work']));
    expect(told).toHaveLength(before);
  });
});
