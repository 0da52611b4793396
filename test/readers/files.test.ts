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
