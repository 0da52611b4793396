/** The side panel stays beside the page and tells of the page in front, never of the one before. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium } from './chromium';
import { NOT_A_PROFILE, twoPeople } from './samples';
import { until } from './until';
import { expectSameWords, litUp, openQuote, tellsOf } from './verdict';
import { WORDS } from './words';

const [first, second] = twoPeople();
let rig: Chromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [first, second, NOT_A_PROFILE] });
  page = await rig.open(first);
});
afterAll(() => rig?.close());

it('opens from the popup with the same person', async () => {
  const popup = await rig.clickToolbar(page);
  await tellsOf(popup, first.name);
  await popup.getByRole('button', { name: WORDS.panel }).click();
  panel = await rig.surface('sidepanel');
  await tellsOf(panel, first.name);
});

it('follows a navigation inside the page', async () => {
  await page.bringToFront();
  await page.evaluate(({ url, html }) => {
    history.pushState({}, '', url);
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceChildren(...next.documentElement.childNodes);
  }, second);
  await tellsOf(panel, second.name);
  expect(await panel.getByText(first.name).count()).toBe(0);
});

it('lights up quotes of the new person', async () => {
  const { words, show } = await openQuote(panel);
  await show.click();
  const lit = await until('the quote to be lit up', () => litUp(page));
  expectSameWords(lit.words, words);
});

it('asks for a click on a page that was not opened to it', async () => {
  await rig.open(NOT_A_PROFILE);
  await panel.getByText(WORDS.noAccess).waitFor();
  expect(await panel.getByText(second.name).count()).toBe(0);
});

it('says so when there is no profile on the page', async () => {
  const [weather] = rig.context.pages().filter((one) => one.url() === NOT_A_PROFILE.url);
  if (!weather) throw new Error('The weather page is gone.');
  const popup = await rig.clickToolbar(weather);
  await popup.getByText(WORDS.noProfile).waitFor();
  await panel.getByText(WORDS.noProfile).waitFor();
});

it("says so on the browser's own pages", async () => {
  await rig.open('chrome://version/');
  await panel.getByText(WORDS.browserPage).waitFor();
});

it('comes back to the person with the tab', async () => {
  await page.bringToFront();
  await tellsOf(panel, second.name);
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
