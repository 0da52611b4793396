/** Pages that stand in the way: read as if they did not, and none the wiser for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium } from './chromium';
import { readersForPage } from './pages/bundle';
import { CLEAN, CLOBBERING, DEEP, MONSTERS, NAME, ODD_LETTERS, page as pageOf, RESUME } from './pages/hostile';
import { tellsOf } from './verdict';

const at = (i: number) => `https://hostile-${i}.example/cv`;
const pages: [string, string][] = [['clean', CLEAN], ...Object.entries(CLOBBERING), ...Object.entries(MONSTERS), ...Object.entries(ODD_LETTERS).map(([name, text]): [string, string] => [name, pageOf(RESUME.replace('Node.js services', text))])];
const address = new Map(pages.map(([name], i) => [name, at(i)]));
let rig: Chromium;
let clean: string;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: pages.map(([name, html]) => ({ id: name, url: address.get(name)!, html, name: NAME })) });
  ({ says: clean } = await read('clean'));
});
afterAll(() => rig?.close());

/** The page's whole document, asked from outside: in the page nothing can be relied on. The browser itself cannot write down what is thousands deep. */
async function wholePage(page: Page, name: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  if (name !== DEEP) return (await session.send('DOM.getOuterHTML', { nodeId: root.nodeId })).outerHTML;
  return page.evaluate(() => `${document.querySelectorAll('*').length} elements, ${document.documentElement.textContent}`);
}

/** Clicks Rolefit on a page; gives what the popup says without the address, and whether the page could tell. */
async function read(name: string): Promise<{ says: string; before: string; after: string; page: Page }> {
  const page = await rig.open(address.get(name)!);
  const before = await wholePage(page, name);
  const popup = await rig.clickToolbar(page);
  await tellsOf(popup, NAME);
  const says = (await popup.getByRole('main').or(popup.locator('body')).first().innerText()).replace(/hostile-\d+/g, '');
  const after = await wholePage(page, name);
  await popup.close();
  return { says, before, after, page };
}

describe('a page that hides the DOM', () => {
  it.each(Object.keys(CLOBBERING))('%s', async (name) => {
    const { says, before, after, page } = await read(name);
    expect(says).toBe(clean);
    expect(after).toBe(before);
    await page.close();
  });
});

describe('a page beyond all sense', () => {
  it.each(Object.keys(MONSTERS))('%s', async (name) => {
    const { before, after, page } = await read(name);
    expect(after === before).toBe(true);
    await page.close();
  });
});

it.each(['sixty thousand nodes', 'five megabytes of text'])('%s hold the page up for less than 50 ms at a time', async (name) => {
  const page = await rig.open(address.get(name)!);
  // Layout is the page's own work.
  await page.evaluate(() => document.documentElement.getBoundingClientRect());
  const script = await readersForPage();
  const takes = await Promise.all([1, 2, 3].map(() => page.evaluate<{ longest: number; count: number; torn: boolean }>(`${script}; globalThis.rolefitInPage.slices()`)));
  expect(Math.min(...takes.map(({ longest }) => longest))).toBeLessThan(50);
  expect(takes.every(({ torn }) => !torn)).toBe(true);
  await page.close();
});

describe('letters nobody expects', () => {
  it.each(Object.keys(ODD_LETTERS))('%s', async (name) => {
    const { before, after, page } = await read(name);
    expect(after).toBe(before);
    await page.close();
  });
});

it('nobody was asked for anything, and nothing went wrong in an extension page', () => {
  const own = new Set(address.values());
  expect(rig.asked.filter(({ url, by }) => !own.has(by) || new URL(url).pathname !== '/favicon.ico')).toEqual([]);
  expect(rig.problems.filter((line) => line.includes('chrome-extension:'))).toEqual([]);
});
