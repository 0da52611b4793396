/** Nothing leaves the browser, and no page can notice that it is read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { filesOf } from '../build/built';
import { Chromium } from './chromium';
import { NOT_A_PROFILE, people, type Sample } from './samples';
import { until } from './until';
import { litUp, openQuote, tellsOf, wholePage } from './verdict';
import { WORDS } from './words';

const samples = people();
let rig: Chromium;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [...samples, NOT_A_PROFILE] });
});
afterAll(() => rig?.close());

/** What a curious page can see of itself. */
const selfPortrait = (page: Page) => page.evaluate(() => ({
  names: Object.getOwnPropertyNames(window).sort(),
  sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
  records: (window as unknown as { records: number }).records,
}));

describe.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
  it('is read, and cannot tell', async () => {
    const page = await rig.open(sample);
    await page.evaluate(() => {
      Object.assign(window, { records: 0 });
      new MutationObserver((records) => {
        (window as unknown as { records: number }).records += records.length;
      }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    });
    const before = [await wholePage(page), await selfPortrait(page)];
    const popup = await rig.clickToolbar(page);
    await tellsOf(popup, sample.name);
    if ((await popup.locator('blockquote').count()) > 0) {
      await (await openQuote(popup)).show.click();
      await until('the quote to be lit up', () => litUp(page));
    }
    expect([await wholePage(page), await selfPortrait(page)]).toEqual(before);
    await page.close();
  });
});

it('the browser has given both commands their keys', async () => {
  const workspace = await rig.openWorkspace();
  const keys = await workspace.evaluate(() => chrome.commands.getAll());
  expect(keys.map(({ name, shortcut }) => [name, shortcut])).toEqual([['_execute_action', 'Alt+Shift+F'], ['open-side-panel', 'Alt+Shift+S']]);
});

it('the other surfaces are walked through too', async () => {
  const page = await rig.open(samples[0] ?? NOT_A_PROFILE);
  const popup = await rig.clickToolbar(page);
  await popup.getByRole('button', { name: WORDS.save }).click();
  await popup.getByText(WORDS.saved).waitFor();
  await popup.getByRole('button', { name: WORDS.panel }).click();
  await tellsOf(await rig.surface('sidepanel'), samples[0]?.name ?? '');
  for (const place of ['#/shortlist', '#/roles', '#/add', '#/settings']) {
    const workspace = await rig.openWorkspace(place);
    await workspace.getByRole('heading').first().waitFor();
    await workspace.close();
  }
});

it('nobody was asked for anything, but by the sample pages for their own pictures', () => {
  const own = new Map<string, Sample>([...samples, NOT_A_PROFILE].map((sample) => [sample.url, sample]));
  const foreign = rig.asked.filter(({ url, by }) => {
    const { pathname } = new URL(url);
    return pathname !== '/favicon.ico' && !own.get(by)?.html.includes(pathname);
  });
  expect(foreign).toEqual([]);
});

it('nothing but the opening of the sample pages came to the proxy', () => {
  // Chromium opens a connection ahead when a tab is sent to an address, before the page is served from here.
  const opened = new Set([...samples, NOT_A_PROFILE].map((sample) => `CONNECT ${new URL(sample.url).host}:443`));
  expect(rig.proxied.filter((line) => !opened.has(line))).toEqual([]);
});

it('no security policy was broken and no error reported', () => expect(rig.problems).toEqual([]));

it('a page can load no file of the extension and gets no answer from it', async () => {
  const page = await rig.open(NOT_A_PROFILE);
  const addresses = filesOf('chrome-mv3').map((path) => `chrome-extension://${rig.id}/${path}`);
  const got = await page.evaluate(async (all) => {
    const loaded = await Promise.all(all.map(async (address) => {
      const fetched = await fetch(address).then(() => true, () => false);
      const drawn = await new Promise<boolean>((done) => {
        const image = new Image();
        image.onload = () => done(true);
        image.onerror = () => done(false);
        image.src = address;
      });
      return fetched || drawn ? address : null;
    }));
    return loaded.filter((address) => address !== null);
  }, addresses);
  expect(addresses.length).toBeGreaterThan(5);
  expect(got).toEqual([]);
  expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage)).toBe('undefined');
});
