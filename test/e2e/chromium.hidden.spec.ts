/** What a person cannot see does not count, held against a real browser's layout. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { assess } from '../../lib/core';
import type { Profile, ReadResult } from '../../lib/model';
import { shippedRoles } from '../../lib/roles';
import { Chromium } from './chromium';
import { readersForPage } from './pages/bundle';
import { FOLDED, pageWith, SEEN, STUFFING, TECHNIQUES, TWINS } from './pages/hiding';
import { tellsOf } from './verdict';

const words = STUFFING.split(' ');
const everything = { id: 'hiding', url: 'https://gareth.example/cv', html: pageWith(Object.entries(TECHNIQUES).map(([, make], i) => make(STUFFING, `t${i}`)).join('\n')), name: 'Gareth Pryce' };
let rig: Chromium;
let page: Page;
let script: string;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [everything] });
  page = await rig.open('about:blank');
  script = await readersForPage();
});
afterAll(() => rig?.close());

async function read(odd: string): Promise<Profile> {
  await page.setContent(pageWith(odd));
  const result = await page.evaluate<ReadResult>(`${script}; globalThis.rolefitInPage.read()`);
  if (!result.ok) throw new Error(`Not read: ${result.reason}`);
  return result.profile;
}
const told = (profile: Profile) => words.filter((word) => profile.passages.some(({ text }) => text.includes(word)));
const points = (profile: Profile) => assess(profile, shippedRoles[0]!, '2026-11-21').score.value;

describe('not seen, so not read', () => {
  it.each(Object.entries(TECHNIQUES))('%s', async (_name, make) => {
    const profile = await read(make(STUFFING, 'odd'));
    expect(told(profile)).toEqual([]);
    expect(profile.work).toHaveLength(2);
    expect(points(profile)).toBe(points(await read('')));
  });
});

describe('seen, so read', () => {
  it.each(Object.entries(SEEN))('%s', async (_name, make) => {
    const profile = await read(make(STUFFING, 'odd'));
    expect(told(profile)).toEqual(words);
    expect(profile.capture.hiddenWords).toBe(0);
  });
});

describe('folded, so not read but named', () => {
  it.each(Object.entries(FOLDED))('%s', async (_name, make) => {
    const profile = await read(make(STUFFING, 'odd'));
    expect(told(profile)).toEqual([]);
    expect(profile.capture.missing).toEqual([{ section: 'work', why: 'folded', count: 1 }]);
    expect(profile.capture.hiddenWords).toBe(0);
  });
});

describe('honest, so not reported', () => {
  it.each(Object.entries(TWINS))('%s', async (_name, html) => expect((await read(html)).capture.hiddenWords).toBe(0));
});

it('all of it on one page makes no point in the popup', async () => {
  const popup = await rig.clickToolbar(await rig.open(everything));
  await tellsOf(popup, everything.name);
  expect(await popup.locator('blockquote').count()).toBe(0);
  expect(await popup.getByText(/hidden/i).first().innerText()).toMatch(/\d/);
});
