import { expect, it } from 'vitest';
import { readJsonResume } from '../../lib/readers/json-resume';
import { readText } from '../../lib/readers/text';

const now = '2026-11-21T09:00:00.000Z';

it.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['{', 'not-json'],
  ['[1]', 'not-a-resume'],
  ['{"a":1}', 'not-a-resume'],
  ['{"basics":{"name":"A B","__proto__":{"x":1}},"work":[]}', 'not-a-resume'],
  [`{"basics":{"name":"A B"},"x":${'['.repeat(40)}${']'.repeat(40)}}`, 'not-a-resume'],
  [`"${'x'.repeat(2_100_000)}"`, 'too-large'],
])('json-resume refuses %.40s', (text, reason) => expect(readJsonResume(text, now)).toEqual({ ok: false, reason }));

it('json-resume takes odd types without harm', () => {
  const result = readJsonResume('{"basics":{"name":"Ada Example","location":7,"profiles":{}},"work":[null,3,{"position":["x"],"highlights":"no"}],"skills":[{"name":"Go","keywords":[1,"gofmt"]}],"education":"none"}', now);
  expect(result).toMatchObject({ ok: true, profile: { name: 'Ada Example', skills: [{ name: 'Go', keywords: ['gofmt'] }] } });
});

it.each([['', 'empty'], ['x'.repeat(500_001), 'too-large'], ['Hello world, nothing to see.', 'not-a-resume']])('text refuses %.30s', (text, reason) => {
  expect(readText(text, now)).toEqual({ ok: false, reason });
});

it.each([
  ['two lines', 'Kotlin and Scala for six years.\nNever used Perl.'],
  ['a heading and a list', 'Currently learning:\n- Kotlin\n- Rust'],
  ['words that look like a name', 'Spring Cloud'],
  ['what a page would tell as an address', 'Tools used ASP.NET, C#.NET, Redis'],
  ['stars around a word', 'Used ***Redis*** and Kotlin'],
])('a note that is given as such is read as it stands: %s', (_what, text) => {
  const result = readText(text, now, { anything: true });
  expect(result.ok && result.profile.passages.map((passage) => passage.text).join('\n')).toContain(text.split('\n')[0]!.replace(/ \*\*\*.*/, ''));
  expect(result).not.toHaveProperty('profile.name');
});

it('of a note no line is lost', () => {
  const text = 'Kotlin, Scala\n\n* Redis\n* Perl';
  expect(readText(text, now, { anything: true })).toMatchObject({ ok: true, profile: { passages: [{ text, section: 'other' }] } });
});

it('a résumé is read as one, whoever gave it', () => {
  const resume = 'Ida Example\nKotlin developer\n\nExperience\nDeveloper, Acorn Ltd\nJan 2019 - Mar 2022\n- Wrote the billing in Kotlin\n\nEducation\nBSc, Example University, 2014 - 2018';
  expect(readText(resume, now, { anything: true })).toEqual(readText(resume, now));
  expect(readText(resume, now)).toMatchObject({ ok: true, profile: { name: 'Ida Example' } });
});

it.each(['Senior .NET developer', 'ASP.NET and React engineer', 'Architect for VB.NET'])('"%s" is what a person does, and no address', (headline) => {
  const result = readText(`Ida Example\n${headline}\n\nExperience\nDeveloper, Acorn Ltd\nJan 2019 - Mar 2022\n\nEducation\nBSc, Example University, 2014 - 2018`, now);
  expect(result.ok && result.profile.passages.find((passage) => passage.text === headline)?.section).toBe('headline');
});
