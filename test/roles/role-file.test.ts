import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shippedRoles, roleById } from '../../lib/roles';
import { protectedIn } from '../../lib/roles/linter';
import { LARGEST_ROLE_FILE, readRoleFile, roleFile } from '../../lib/roles/role-file';
import { roleSchemaText } from '../../tools/role-schema';
import { roles } from './arbitrary';

const text = roleFile(roleById('data-analyst')!);
type Json = Record<string, any>;
const changed = (change: (file: Json) => unknown): string => {
  const file = JSON.parse(text) as Json;
  const made = change(file);
  return JSON.stringify(typeof made === 'object' ? made : file);
};

describe('a role file', () => {
  it.each(shippedRoles.map((role) => [role.id, role] as const))('gives %s back as it was', (_id, role) => expect(readRoleFile(roleFile(role))).toEqual({ ok: true, role }));
  it('gives any role back, or says that it asks for what is protected', () => {
    fc.assert(fc.property(roles, (role) => {
      const read = readRoleFile(roleFile(role));
      if (read.ok) expect(read.role).toEqual(role);
      else expect([read.reason, protectedIn(JSON.stringify(role)).length > 0]).toEqual(['protected', true]);
    }), { numRuns: 200 });
  });
  it('is the same bytes for the same role', () => expect(roleFile(roleById('data-analyst')!)).toBe(text));
  it.each(['\uFEFF', ' \n'])('may begin with %j', (before) => expect(readRoleFile(before + text).ok).toBe(true));
});

describe('is refused with a sentence:', () => {
  test.each<[string, string, string, RegExp]>([
    ['nothing', '', 'not-json', /damaged or no JSON/],
    ['plain words', 'Dear colleague, here is the role', 'not-json', /damaged/],
    ['half of a file', text.slice(0, text.length / 2), 'not-json', /damaged/],
    ['a list', '[]', 'other-format', /not a role file/],
    ['null', 'null', 'other-format', /not a role file/],
    ['a JSON Resume', '{"basics":{"name":"Ines"}}', 'other-format', /not a role file/],
    ['a role without its frame', JSON.stringify(roleById('recruiter')), 'other-format', /not a role file/],
    ['an export of shortlists', '{"format":"rolefit","version":2,"candidates":[]}', 'other-format', /Import it under Shortlists/],
    ['a newer version', changed((file) => { file.formatVersion = 2; }), 'newer', /Update the extension/],
    ['a newer version of another shape', '{"format":"rolefit-role","formatVersion":9,"roles":[]}', 'newer', /newer Rolefit/],
    ['a version that is none', changed((file) => { file.formatVersion = '1'; }), 'not-a-role', /formatVersion/],
    ['no role', changed(({ role: _, ...file }) => file), 'not-a-role', /role: /],
    ['weights that make 96', changed(({ role }) => { role.criteria[0].weight -= 4; }), 'not-a-role', /make 96, not 100/],
    ['an unknown field at the top', changed((file) => { file.exportedBy = 'x'; }), 'unknown-fields', /not know: exportedBy\./],
    ['an unknown field of the role', changed(({ role }) => { role.salary = '60,000'; }), 'unknown-fields', /not know: role › salary\./],
    ['unknown fields deep inside', changed(({ role }) => { role.criteria[1].rule.regex = '.*'; role.coreQuestions[0].answer = '42'; }), 'unknown-fields', /role › criteria \[2\] › rule › regex; role › coreQuestions \[1\] › answer/],
    ['a __proto__', text.replace('"role": {', '"role": {"__proto__": {"polluted": 1},'), 'hostile', /tamper/],
    ['an escaped __proto__', text.replace('"role": {', '"role": {"\\u005f_proto__": {"polluted": 1},'), 'hostile', /tamper/],
    ['a constructor', text.replace('"role": {', '"role": {"constructor": {"prototype": {"polluted": 1}},'), 'hostile', /tamper/],
    ['fifty megabytes', `{"format":"rolefit-role","x":"${'x'.repeat(50_000_000)}"}`, 'too-large', /larger than any role/],
    ['one letter too many', ' '.repeat(LARGEST_ROLE_FILE + 1), 'too-large', /larger than any role/],
    ['lists 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 'hostile', /nested too deeply/],
    ['objects 60,000 deep', '{"a":'.repeat(60_000) + '1' + '}'.repeat(60_000), 'hostile', /nested too deeply/],
    ['too many fields', `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":0`).join(',')}}`, 'hostile', /more fields/],
    ['a title that turns round', changed(({ role }) => { role.title = 'Safe \u202Etxt.exe'; }), 'hostile', /turn text round: title\./],
    ['a probe with controls', changed(({ role }) => { role.coreQuestions[0].probes[0] = 'a\u0000b'; }), 'hostile', /coreQuestions \[1\] › probes \[1\]/],
    ['a protected criterion', changed(({ role }) => { role.criteria[0].title = 'Native English speaker'; }), 'protected', /“Native English speaker” \(criteria \[1\] › title\): .+/],
    ['a protected question', changed(({ role }) => { role.coreQuestions[0].text = 'Are you married?'; }), 'protected', /coreQuestions \[1\] › text/],
    ['a protected reason for a weight', changed(({ role }) => { role.criteria[0].weightReason = 'We want recent graduates only'; }), 'protected', /weightReason/],
  ])('%s', (_what, file, reason, says) => {
    const read = readRoleFile(file);
    expect(read).toMatchObject({ ok: false, reason, message: expect.stringMatching(says) });
    expect(read).toMatchObject({ message: expect.stringMatching(/Nothing was changed\.$/) });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a protected criterion comes with what to write instead', () => {
    const wrong = 'Native English speaker';
    const { instead } = protectedIn(wrong)[0]!;
    expect(readRoleFile(changed(({ role }) => { role.criteria[0].title = wrong; }))).toMatchObject({ message: expect.stringContaining(instead) });
  });

  it('what was cut anywhere is refused', () => {
    for (let percent = 0; percent < 100; percent++) expect(readRoleFile(text.trimEnd().slice(0, Math.floor((text.length * percent) / 101))).ok).toBe(false);
  });
});

test.each([
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '{{constructor.constructor("x")()}}', '${7*7}', '"}],"criteria":[', '=HYPERLINK("x")', '\u2028', 'مطور برمجيات', 'מפתח תוכנה \u200f', 'ﷺ'.repeat(100),
])('the text %j stays text', (title) => {
  const read = readRoleFile(changed(({ role }) => { role.title = title; }));
  expect(read).toMatchObject({ ok: true, role: { title } });
});

test('what a job text said is no criterion: it may name what the criterion no longer asks for', () => {
  expect(readRoleFile(changed(({ role }) => { role.criteria[0].source = 'Native English speaker with SQL'; })).ok).toBe(true);
});

describe('the published schema', () => {
  const check = new Ajv({ jsonPointers: true }).compile(JSON.parse(roleSchemaText()) as object);
  it('is up to date: `npm run -s role -- schema > assets/role.schema.json`', () => expect(readFileSync('assets/role.schema.json', 'utf8')).toBe(roleSchemaText()));
  it.each(shippedRoles.map((role) => [role.id, role] as const))('is satisfied by %s', (_id, role) => {
    expect([check(JSON.parse(roleFile(role))), check.errors]).toEqual([true, null]);
  });
  it('is satisfied by any role', () => {
    fc.assert(fc.property(roles, (role) => { expect([check(JSON.parse(roleFile(role))), check.errors]).toEqual([true, null]); }), { numRuns: 200 });
  });
  it.each<[string, (file: Json) => void]>([
    ['another format', (file) => { file.format = 'other'; }],
    ['a newer version', (file) => { file.formatVersion = 2; }],
    ['an unknown field', ({ role }) => { role.criteria[0].salary = 1; }],
    ['an unknown rule', ({ role }) => { role.criteria[0].rule = { type: 'horoscope' }; }],
    ['no criteria', ({ role }) => { role.criteria = []; }],
    ['a weight of 400', ({ role }) => { role.criteria[0].weight = 400; }],
  ])('is not satisfied by %s', (_what, change) => expect(check(JSON.parse(changed(change)))).toBe(false));
});
