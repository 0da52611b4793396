// @vitest-environment node
/** Every page under test/readers/<reader>/ is read and held against the facts in the JSON beside it. The folder is the list. */
import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/readers';
import { readJsonResume } from '../../lib/readers/json-resume';
import { readText } from '../../lib/readers/text';

const now = '2026-11-21T09:00:00.000Z';
const root = new URL('.', import.meta.url).pathname;
const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name);
const files = (ending: string) => folders.flatMap((folder) => readdirSync(root + folder).filter((file) => file.endsWith(ending)).map((file) => `${folder}/${file}`));
const text = (file: string) => readFileSync(root + file, 'utf8');
const expected = (file: string): unknown => JSON.parse(text(file.replace(/\.[a-z]+$/, file.startsWith('json-resume') ? '.expected.json' : '.json')));
const addressOf = (html: string) => /rel="canonical" href="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
const open = (html: string) => new JSDOM(html, { url: addressOf(html), virtualConsole: new VirtualConsole() }).window.document;

describe.each(files('.html'))('%s', (file) => {
  const html = text(file);
  // Read once: the page is left as it was, which is proved below.
  const document = open(html);
  const before = document.documentElement.outerHTML;
  const { result, locate } = readPage(document, addressOf(html), now);

  it('is read as its facts say', () => {
    expect(result).toMatchObject(expected(file) as object);
  });

  it('finds every passage again, and leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
    if (!result.ok) return;
    const bare = (one: string) => one.replace(/\s/g, '');
    for (const [i, passage] of result.profile.passages.entries()) {
      expect(passage.text).toBe(passage.text.replace(/\s+/g, ' ').trim());
      expect(bare(locate(i, 0, passage.text.length)?.toString() ?? '')).toBe(bare(passage.text));
    }
  });

  it('says every text once, and nothing of others', () => {
    if (!result.ok) return;
    const long = result.profile.passages.map((one) => one.text).filter((one) => one.length > 40);
    expect(new Set(long).size).toBe(long.length);
    const all = result.profile.passages.map((one) => one.text).join('\n');
    expect(all).not.toMatch(/People you may know|People also viewed|Sign in|cookies|Kotlin developer|Rust developer|Zig|Haskell|GraphQL Redis|Show all|see more|\*\*\*/i);
  });

  it('names its jobs and schools by words on the page', () => {
    if (!result.ok) return;
    const { work, education, passages } = result.profile;
    const shown = (value: string | undefined) => value === undefined || passages.some((one) => one.text.includes(value));
    for (const one of work) expect([one.name, one.position, one.location].filter((value) => !shown(value))).toEqual([]);
    for (const one of education) expect([one.institution, one.studyType, one.area].filter((value) => !shown(value))).toEqual([]);
  });
});

it.each(files('.txt'))('%s', (file) => expect(readText(text(file), now)).toMatchObject(expected(file) as object));

it.each(files('.json').filter((file) => file.startsWith('json-resume/') && !file.endsWith('.expected.json')))('%s', (file) => {
  expect(readJsonResume(text(file), now)).toMatchObject(expected(file) as object);
});
