import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expectationOf, expectedDate } from '../../tools/eval/expectations';
import { scorePages } from '../../tools/eval/pages';

it.each([['2019-04-01', '2019-04'], ['April 2009', '2009-04'], ['07/2016', '2016-07'], ['2003', '2003'], [1999, '1999'], ['Present', null], ['heute', null], [null, null], [undefined, null]])('the date %s', (value, date) => {
  expect(expectedDate(value)).toBe(date);
});

it.each([
  ['a golden', { name: 'A B', headline: 'C', experience: [{ title: 'T', company: 'O', start: '2020-01', end: null }] }, { name: 'A B', headline: 'C', whole: true, work: [{ title: 'T', organisation: 'O', start: '2020-01', end: null }] }],
  ['a JSON Resume', { basics: { name: 'A B' }, work: [{ company: 'O', position: 'T', startDate: '2020-01-05' }] }, { name: 'A B', whole: false, work: [{ title: 'T', organisation: 'O', start: '2020-01', end: null }] }],
  ['microformats', { items: [{ type: ['h-resume'], properties: { name: ['A B'], education: [{ properties: { name: ['S'], start: ['1973-09'] } }] } }] }, { name: 'A B', education: [{ organisation: 'S', start: '1973-09' }] }],
])('the shape of %s', (_what, json, expectation) => expect(expectationOf(json)).toMatchObject(expectation));

it.each([[null], [[]], [{}], ['text']])('an unknown shape: %j', (json) => expect(expectationOf(json)).toBeNull());

describe('scorePages', () => {
  const dir = mkdtempSync(join(tmpdir(), 'pages-'));
  const at = join(dir, 'pages', 'site');
  mkdirSync(at, { recursive: true });
  afterAll(() => rmSync(dir, { recursive: true }));
  const page = (title: string) => `<!doctype html><title>Ada Example</title><h1>Ada Example</h1><p>Developer</p><h2>Experience</h2><h3>${title}</h3><p>Some Firm Ltd</p><p>Jan 2019 – Mar 2021</p><h3>Tester</h3><p>Other Firm Ltd</p><p>Feb 2016 – Dec 2018</p><h2>Skills</h2><p>SQL, Go</p>`;
  const golden = { name: 'Ada Example', headline: 'Developer', experience: [{ title: 'Developer', company: 'Some Firm Ltd', start: '2019-01', end: '2021-03' }, { title: 'Tester', company: 'Other Firm Ltd', start: '2016-02', end: '2018-12' }] };
  writeFileSync(join(at, 'right.html'), page('Developer'));
  writeFileSync(join(at, 'right.golden.json'), JSON.stringify(golden));
  writeFileSync(join(at, 'wrong.html'), page('Engineer'));
  writeFileSync(join(at, 'wrong.expected.json'), JSON.stringify(golden));

  it('counts what is right, wrong and missed', async () => {
    const { lines, details } = await scorePages(dir);
    expect(details).toEqual(expect.arrayContaining(['site/right.html  F1 1.000', 'site/wrong.html  F1 0.900', '    work title: asked “Developer”, read “Engineer”']));
    expect(lines[0]).toMatch(/^pages {6}2 with an expectation/);
  });
  it('has nothing to say of a folder without pages', async () => expect(await scorePages(join(dir, 'none'))).toEqual({ lines: [], details: [] }));
});
