import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFiles, exportJson, fileLimit, importJson } from '../../lib/store';
import type { Contents, Store } from '../../lib/store';
import type { OwnRole, Role } from '../../lib/model';
import { everything, freshName, freshStore, judged, own, profile, rawStore, role, storeWithOne, value } from './helper';
import { candidates, shortlists } from './arbitrary';

const at = '2025-04-01T10:00:00.000Z';

/** A file with one candidate, one shortlist and one own role, and a change made to it. */
async function file(change: (contents: Contents) => void = () => {}): Promise<string> {
  const { store } = await storeWithOne();
  value(await store.saveRole(role));
  const contents = structuredClone(value(await store.contents()));
  change(contents);
  return exportJson(contents, at);
}

async function importInto(store: Store, text: string | Blob) {
  const { apply, preview } = value(await importJson(store, text));
  expect(value(await apply())).toEqual(preview);
  return preview;
}

const nothing = { added: 0, updated: 0, unchanged: 0 };

describe('an export', () => {
  it('is readable and says what it is', async () => {
    const text = await file();
    expect(text).toMatch(/^\{\n {2}"format": "rolefit",\n {2}"version": 2,\n {2}"exportedAt": "2025-04-01T10:00:00.000Z",\n {2}"candidates": \[\n/);
    expect(Object.keys(JSON.parse(text))).toEqual(['format', 'version', 'exportedAt', 'candidates', 'shortlists', 'roles']);
  });

  it('holds every field that is kept of a candidate', async () => {
    const { store, candidate } = await storeWithOne();
    expect(JSON.parse(exportJson(value(await store.contents()), at)).candidates).toEqual([candidate]);
  });

  it('holds the records that cannot be read, as they are', async () => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    await rawStore(name, 'shortlists', { id: 'torn', name: 5 });
    const text = exportJson(value(await store.contents()), at);
    expect(JSON.parse(text).setAside).toEqual([{ store: 'shortlists', record: { id: 'torn', name: 5 } }]);
    expect(await importInto(await freshStore(), text)).toMatchObject({ added: 1, refused: [] });
  });

  it('too large for one file is several, which can be imported in any order', async () => {
    const { store, shortlist } = await storeWithOne();
    for (let i = 0; i < 30; i++) value(await store.saveProfile({ profile: profile(`https://p.example/${i}`), shortlistId: shortlist.id, ...judged }));
    const contents = value(await store.contents());
    const files = exportFiles(contents, at, 20_000);
    expect(files.length).toBeGreaterThan(2);
    for (const one of files) expect(new Blob([one]).size).toBeLessThanOrEqual(20_000);
    const other = await freshStore();
    for (const one of files.reverse()) await importInto(other, one);
    expect(value(await other.contents())).toEqual(contents);
    expect(exportFiles(contents, at)).toEqual([exportJson(contents, at)]);
  });
});

describe('an import', () => {
  it('previews without changing anything, then does it', async () => {
    const text = await file();
    const name = freshName();
    const store = await freshStore({ name });
    const { preview, apply } = value(await importJson(store, new Blob([text])));
    expect(preview).toEqual({ added: 1, updated: 0, unchanged: 0, shortlists: { ...nothing, added: 1 }, roles: { ...nothing, added: 1 }, refused: [] });
    expect(await everything(name)).toBe('[[],[],[],[],[],[]]');
    value(await apply());
    expect(value(await store.receipts())).toMatchObject([{ action: 'imported', candidate: null, detail: '1 candidates, 1 shortlists, 1 roles' }]);
  });

  it('of a wiped store gives back the same, and twice is the same as once', async () => {
    const name = freshName();
    const { store, candidate } = await storeWithOne({ name });
    value(await store.updateCandidate(candidate.id, 1, { notes: 'Call on Monday', stage: 'offer' }));
    value(await store.saveRole(role));
    const before = value(await store.contents());
    const text = exportJson(before, at);
    value(await store.eraseEverything());
    await importInto(store, text);
    expect(value(await store.contents())).toEqual(before);
    const once = await everything(name);
    expect(await importInto(store, text)).toMatchObject({ ...nothing, unchanged: 1, refused: [] });
    expect(await everything(name)).toBe(once);
    expect(value(await store.candidateByUrl('https://board.example/in/ines'))?.id).toBe(candidate.id);
  });

  it.each<[string, { rev: number; updatedAt: string }, 'updated' | 'unchanged', number]>([
    ['a higher revision', { rev: 7, updatedAt: '2020-01-01T00:00:00.000Z' }, 'updated', 7],
    ['the same revision, later', { rev: 3, updatedAt: '2030-01-01T00:00:00.000Z' }, 'updated', 4],
    ['the same revision, earlier', { rev: 3, updatedAt: '2020-01-01T00:00:00.000Z' }, 'unchanged', 3],
    ['a lower revision', { rev: 2, updatedAt: '2030-01-01T00:00:00.000Z' }, 'unchanged', 3],
  ])('with %s is the newer one or not', async (_what, stamp, count, rev) => {
    const { store, candidate } = await storeWithOne();
    value(await store.updateCandidate(candidate.id, 1, { notes: 'mine' }));
    value(await store.updateCandidate(candidate.id, 2, { tags: ['mine'] }));
    const contents = value(await store.contents());
    Object.assign(contents.candidates[0]!, { notes: 'theirs', ...stamp });
    const text = exportJson(contents, at);
    expect(await importInto(store, text)).toMatchObject({ [count]: 1 });
    const now = value(await store.candidate(candidate.id));
    expect(now).toMatchObject({ rev, notes: count === 'updated' ? 'theirs' : 'mine' });
    await importInto(store, text);
    expect(value(await store.candidate(candidate.id))).toEqual(now);
    // A tab that shows the one from before the import is refused.
    if (count === 'updated') expect(await store.updateCandidate(candidate.id, 3, { notes: 'x' })).toMatchObject({ reason: 'conflict' });
  });

  const later = '2031-01-01T00:00:00.000Z';
  const version = (number: number, title = role.title): Role => ({ ...role, version: number, title });
  it.each<[string, { theirs: Role[]; ours: Role[]; at?: string }, [number, string][]]>([
    ['has more versions', { ours: [version(1)], theirs: [version(1), version(2, 'Two')] }, [[1, role.title], [2, 'Two']]],
    ['has fewer versions', { ours: [version(1), version(2, 'Two')], theirs: [version(1)] }, [[1, role.title], [2, 'Two']]],
    ['has only the newest', { ours: [version(1)], theirs: [version(3, 'Three')] }, [[1, role.title], [3, 'Three']]],
    ['was edited elsewhere, earlier', { ours: [version(1), version(2, 'Ours')], theirs: [version(1), version(2, 'Theirs')], at: '2001-01-01T00:00:00.000Z' }, [[1, role.title], [2, 'Ours']]],
    ['was edited elsewhere, later', { ours: [version(1), version(2, 'Ours')], theirs: [version(1), version(2, 'Theirs')] }, [[1, role.title], [2, 'Ours'], [3, 'Theirs']]],
  ])('merges a role that %s, and loses no version', async (_what, { ours, theirs, at: updatedAt = later }, expected) => {
    const store = await freshStore();
    value(await store.restoreRole({ ...own, versions: ours }));
    const text = exportJson({ candidates: [], shortlists: [], roles: [{ ...own, versions: theirs, updatedAt }], setAside: [] }, at);
    await importInto(store, text);
    const after = value(await store.ownRole(role.id));
    expect(after.versions.map((one) => [one.version, one.title])).toEqual(expected);
    expect((await importInto(store, text)).roles).toEqual({ ...nothing, unchanged: 1 });
    expect(value(await store.ownRole(role.id))).toEqual(after);
  });

  it('reads a file of before roles had versions', async () => {
    const store = await freshStore();
    const old = JSON.stringify({ format: 'rolefit', version: 1, exportedAt: at, candidates: [], shortlists: [], roles: [version(3)] });
    expect((await importInto(store, old)).roles).toEqual({ ...nothing, added: 1 });
    expect(value(await store.ownRoles())).toEqual([{ id: role.id, versions: [version(3)], madeFrom: null, createdAt: at, updatedAt: at }]);
    expect((await importInto(store, old)).roles).toEqual({ ...nothing, unchanged: 1 });
  });

  it.each<[string, (own: OwnRole) => void]>([
    ['a name that is not for own roles', (one) => { one.id = 'recruiter'; one.versions[0]!.id = 'recruiter'; }],
    ['versions of another role', (one) => { one.versions[0]!.id = 'own-other'; }],
    ['versions in disorder', (one) => { one.versions.push(one.versions[0]!); }],
    ['no version', (one) => { one.versions = []; }],
  ])('refuses a role with %s and takes the rest', async (_what, change) => {
    const preview = await importInto(await freshStore(), await file((c) => change(c.roles[0]!)));
    expect(preview).toMatchObject({ added: 1, roles: nothing, refused: [{ kind: 'role' }] });
  });

  it('does not bring back somebody who was erased', async () => {
    const { store, candidate } = await storeWithOne();
    const text = exportJson(value(await store.contents()), at);
    value(await store.deleteCandidate(candidate.id));
    expect((await importInto(store, text)).refused).toEqual([{ kind: 'candidate', id: candidate.id, why: expect.stringContaining('stays erased') }]);
    expect(value(await store.candidates())).toEqual([]);
  });

  it('brings no shortlist into a candidate that is neither here nor in the file', async () => {
    const store = await freshStore();
    await importInto(store, await file((c) => { c.candidates[0]!.shortlists.push('elsewhere'); }));
    expect(value(await store.candidates())[0]!.shortlists).toEqual(['id-1']);
  });

  it('does not overwrite a record here that cannot be read', async () => {
    const name = freshName();
    const store = await freshStore({ name });
    await rawStore(name, 'candidates', { id: 'id-2', rev: 'torn' });
    expect((await importInto(store, await file())).refused).toMatchObject([{ id: 'id-2' }]);
    expect(await rawStore(name, 'candidates')).toEqual([{ id: 'id-2', rev: 'torn' }]);
  });

  const strange: [string, (contents: Contents) => void][] = [
    ['an address that is no web address', (c) => { c.candidates[0]!.profiles[0]!.urls = ['javascript:alert(1)']; }],
    ['a page that is no web page', (c) => { c.candidates[0]!.profiles[0]!.source.url = 'data:text/html,x'; }],
    ['a time that is none', (c) => { c.candidates[0]!.updatedAt = 'zzzz'; }],
    ['a revision out of reach', (c) => { c.candidates[0]!.rev = 2 ** 53 - 1; }],
    ['wrong types', (c) => { c.candidates[0]!.notes = { text: 'x' } as never; }],
    ['no profile', (c) => { c.candidates[0]!.profiles = []; }],
    ['an unknown stage', (c) => { c.candidates[0]!.stage = 'rejected' as never; }],
    ['null', (c) => { c.candidates[0] = null as never; }],
    ['notes without end', (c) => { c.candidates[0]!.notes = 'x'.repeat(20_001); }],
  ];
  it.each(strange)('refuses a candidate with %s and takes the rest', async (_what, change) => {
    const store = await freshStore();
    const preview = await importInto(store, await file(change));
    expect(preview).toMatchObject({ added: 0, shortlists: { added: 1 }, roles: { added: 1 } });
    expect(preview.refused).toMatchObject([{ kind: 'candidate' }]);
    expect(value(await store.candidates())).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>', '=HYPERLINK("x")', '\u202Egnp.exe', '\uD800', '\u0000', '"}],"candidates":[', '__proto__', '${7*7}', '\u2028', 'ﷺ'.repeat(500),
  ])('keeps the hostile text %j as text', async (text) => {
    const store = await freshStore();
    await importInto(store, await file((c) => { c.candidates[0]!.notes = text; c.shortlists[0]!.name = `x${text}`.slice(0, 120); }));
    expect(value(await store.candidates())[0]!.notes).toBe(text);
  });
});

describe('a file that is not one of ours', () => {
  const whole = async (change: (json: Record<string, unknown>) => unknown) => JSON.stringify(change(JSON.parse(await file())));
  const doubled = (key: string) => whole((json) => ({ ...json, [key]: [...(json[key] as []), ...(json[key] as [])] }));
  const withText = async (from: string | RegExp, to: string) => (await file()).replace(from, to);
  const files: [string, () => Promise<string | Blob>, string][] = [
    ['empty', async () => '', 'damaged'],
    ['blank', async () => ' \n', 'damaged'],
    ['plain words', async () => 'Dear all, here are the candidates', 'damaged'],
    ['a table', async () => '"name","stage"\r\n"Ines","new"', 'damaged'],
    ['a web page', async () => '<!doctype html><title>x</title>', 'damaged'],
    ['UTF-16', async () => new Blob([new Uint16Array([0xfeff, ...[...(await file())].map((c) => c.charCodeAt(0))])]), 'damaged'],
    ['bytes', async () => new Blob([new Uint8Array([0x1f, 0x8b, 8, 0, 255, 254])]), 'damaged'],
    ['null', async () => 'null', 'not a Rolefit file'],
    ['a number', async () => '7', 'not a Rolefit file'],
    ['a list', async () => '[]', 'not a Rolefit file'],
    ['an object without anything', async () => '{}', 'not a Rolefit file'],
    ['a JSON Resume', async () => '{"basics":{"name":"Ines"},"work":[]}', 'not a Rolefit file'],
    ['NaN', () => withText('"rev": 1', '"rev": NaN'), 'damaged'],
    ['Infinity', () => withText('"rev": 1', '"rev": Infinity'), 'damaged'],
    ['a comment', () => withText('{', '{ // mine'), 'damaged'],
    ['another format', () => whole((json) => ({ ...json, format: 'other' })), 'not a Rolefit file'],
    ['no version', () => whole(({ version: _, ...json }) => json), 'not a Rolefit file'],
    ['version 0', () => whole((json) => ({ ...json, version: 0 })), 'not a Rolefit file'],
    ['version "1"', () => whole((json) => ({ ...json, version: '1' })), 'not a Rolefit file'],
    ['no candidates', () => whole(({ candidates: _, ...json }) => json), 'not a Rolefit file'],
    ['candidates that are no list', () => whole((json) => ({ ...json, candidates: { 0: 'x' } })), 'not a Rolefit file'],
    ['shortlists that are no list', () => whole((json) => ({ ...json, shortlists: 'x' })), 'not a Rolefit file'],
    ['roles that are no list', () => whole((json) => ({ ...json, roles: 1 })), 'not a Rolefit file'],
    ['a newer version', () => whole((json) => ({ ...json, version: 3 })), 'newer Rolefit'],
    ['a newer version of another shape', async () => '{"format":"rolefit","version":9,"people":{}}', 'newer Rolefit'],
    ['the same candidate twice', () => doubled('candidates'), 'the same id'],
    ['the same shortlist twice', () => doubled('shortlists'), 'the same id'],
    ['the same role twice', () => doubled('roles'), 'the same id'],
    ['a __proto__ key at the top', () => withText('{', '{"__proto__": {"polluted": 1},'), 'tamper'],
    ['a __proto__ key deep inside', () => withText('"capture": {', '"capture": {"__proto__": {"polluted": 1},'), 'tamper'],
    ['an escaped __proto__ key', () => withText('{', '{"\\u005f_proto__": {"polluted": 1},'), 'tamper'],
    ['a constructor key', () => withText('"kits": {', '"kits": {"constructor": {"prototype": {"polluted": 1}}'), 'tamper'],
    ['a prototype key', () => withText('{', '{"prototype": 1,'), 'tamper'],
    ['lists 100,000 deep', async () => '['.repeat(100_000) + ']'.repeat(100_000), 'nested too deeply'],
    ['objects 100,000 deep', async () => '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 'nested too deeply'],
    ['objects 100,000 deep in one of ours', () => withText('"roles":', `"more": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}, "roles":`), 'nested too deeply'],
    ['a million keys', () => withText('"notes": ""', Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":0`).join(',')), 'too many fields'],
    ['larger than 20 MB', async () => new Blob([new Uint8Array(fileLimit + 1)]), 'larger than 20 MB'],
    ['a text larger than 20 MB', async () => ' '.repeat(fileLimit + 1), 'larger than 20 MB'],
    ['unreadable', async () => Object.assign(new Blob(['{}']), { text: () => Promise.reject(new Error('gone')) }), 'could not be read'],
  ];
  it.each(files)('(%s) is refused with a sentence, quickly, and nothing changes', async (_what, make, says) => {
    const name = freshName();
    const { store } = await storeWithOne({ name });
    const before = await everything(name);
    const text = await make();
    const started = performance.now();
    const result = await importJson(store, text);
    expect(performance.now() - started).toBeLessThan(5000); // only a hang takes longer, however busy the machine is
    expect(result).toMatchObject({ ok: false, reason: says.startsWith('newer') ? 'newer' : 'bad-file', message: expect.stringContaining(says) });
    expect(result).toMatchObject({ message: expect.stringContaining('Nothing was changed.') });
    expect(await everything(name)).toBe(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('cut anywhere is refused, and nothing changes', async () => {
    const text = (await file()).trimEnd();
    const name = freshName();
    const { store } = await storeWithOne({ name });
    const before = await everything(name);
    for (let percent = 0; percent < 100; percent++) {
      expect(await importJson(store, text.slice(0, Math.floor((text.length * percent) / 100)))).toMatchObject({ ok: false, reason: 'bad-file' });
    }
    expect(await everything(name)).toBe(before);
  });

  it('with a mark at its start is read all the same', async () => {
    expect(await importInto(await freshStore(), `\uFEFF${await file()}`)).toMatchObject({ added: 1 });
  });
});

describe('any store', () => {
  it('comes back equal from its export, and importing twice is importing once', async () => {
    await fc.assert(fc.asyncProperty(shortlists, fc.infiniteStream(fc.nat()), candidates, async (lists, picks, people) => {
      const ids = lists.map((list) => list.id);
      const pick = () => ids.filter(() => (picks.next().value ?? 0) % 2 === 0);
      const contents: Contents = { candidates: people.map((one) => ({ ...one, shortlists: pick() })), shortlists: lists, roles: [own], setAside: [] };
      const name = freshName();
      const store = await freshStore({ name });
      const first = exportJson(contents, at);
      await importInto(store, first);
      const before = value(await store.contents());
      expect(before).toEqual({ ...contents, candidates: sorted(contents.candidates), shortlists: sorted(lists) });
      value(await store.eraseEverything());
      await importInto(store, exportJson(before, at));
      expect(value(await store.contents())).toEqual(before);
      const once = await everything(name);
      await importInto(store, first);
      expect(await everything(name)).toBe(once);
      expect(store.problems()).toEqual([]);
      store.close();
    }), { numRuns: 100, seed: 20250401 });
  });
});

const sorted = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
