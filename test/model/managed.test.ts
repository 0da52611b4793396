import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isManaged, isOwn, readManaged } from '../../lib/model';
import { roleById } from '../../lib/roles';
import { roleFile } from '../../lib/roles/role-file';

const role = roleById('recruiter')!;
const text = roleFile(role);
const none = { roles: [], retentionDays: null, boards: null, faults: [] };

describe('what an organisation set', () => {
  it.each([undefined, null, {}])('is nothing where there is no policy: %j', (raw) => expect(readManaged(raw)).toEqual(none));

  it('is read whole', () => {
    expect(readManaged({ roles: [text], retentionDays: 90, boards: ['linkedin', 'xing'] })).toEqual({
      roles: [{ ...role, id: 'org-recruiter' }], retentionDays: 90, boards: ['linkedin', 'xing'], faults: [],
    });
  });

  test.each<[string, unknown]>([['its text', text], ['an object', JSON.parse(text)], ['a bare role', role], ['the text of a bare role', JSON.stringify(role)]])('takes a role as %s', (_what, entry) => {
    expect(readManaged({ roles: [entry] })).toMatchObject({ roles: [{ id: 'org-recruiter', title: 'Recruiter' }], faults: [] });
  });

  it('gives ids that are neither own nor shipped', () => {
    const { id } = readManaged({ roles: [{ ...role, id: 'own-mine' }] }).roles[0]!;
    expect([id, isManaged(id), isOwn(id)]).toEqual(['org-own-mine', true, false]);
  });

  it('may allow no board at all', () => expect(readManaged({ boards: [] })).toEqual({ ...none, boards: [] }));

  test.each<[string, unknown, RegExp]>([
    ['a policy that is a list', ['roles'], /not a list of settings/],
    ['a policy that is a word', 'on', /not a list of settings/],
    ['half a day', { retentionDays: 0.5 }, /^retentionDays must be/],
    ['no days', { retentionDays: 0 }, /^retentionDays/],
    ['days as a word', { retentionDays: '90' }, /^retentionDays/],
    ['days without end', { retentionDays: 1e9 }, /^retentionDays/],
    ['boards as a word', { boards: 'linkedin' }, /^boards must be/],
    ['boards that are numbers', { boards: [1] }, /^boards/],
    ['roles as a word', { roles: text }, /^roles must be a list/],
    ['too many roles', { roles: Array.from({ length: 201 }, () => text) }, /^roles must be a list/],
    ['a text that is no JSON', { roles: ['{'] }, /^roles: entry 1 is not a role file/],
    ['a role without criteria', { roles: [{ ...role, criteria: [] }] }, /entry 1 is not a role file/],
    ['null for a role', { roles: [null] }, /entry 1/],
    ['the same role twice', { roles: [text, text] }, /entry 2 has the id of another/],
  ])('leaves out and names %s', (_what, raw, says) => {
    const { faults, retentionDays, boards } = readManaged(raw);
    expect([faults.length, retentionDays, boards]).toEqual([1, null, null]);
    expect(faults[0]).toMatch(says);
    expect(faults[0]).toMatch(/\.$/);
  });

  it('keeps what is sound beside what is not', () => {
    expect(readManaged({ roles: ['{', text], retentionDays: -1, boards: ['github'], colour: 'blue' })).toMatchObject({
      roles: [{ id: 'org-recruiter' }], retentionDays: null, boards: ['github'], faults: [expect.stringContaining('retentionDays'), expect.stringContaining('entry 1')],
    });
  });

  it('is read whatever it holds', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (one, two) => {
      for (const raw of [one, { roles: one, retentionDays: two, boards: one }, { roles: [one, two] }]) expect(readManaged(raw).roles).toEqual([]);
    }));
  });
});

it('has the same parts in the schema that Chromium is told', () => {
  const { properties } = JSON.parse(readFileSync('assets/managed-schema.json', 'utf8')) as { properties: Record<string, { type: string }> };
  const { faults: _, ...parts } = none;
  expect(Object.keys(properties).sort()).toEqual(Object.keys(parts).sort());
});
