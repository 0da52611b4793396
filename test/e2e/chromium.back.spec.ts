/** Back and forward: a page that comes back alive from the browser's cache is told of again, and its quotes are lit up. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium } from './chromium';
import { twoPeople } from './samples';
import { until } from './until';
import { litUp, openQuote, tellsOf } from './verdict';

const [first, second] = twoPeople();
let rig: Chromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [first, second], pagesComeBack: true });
  page = await rig.open(first);
  panel = await rig.openSidePanel(page);
  await tellsOf(await rig.clickToolbar(page), first.name);
  await tellsOf(panel, first.name);
});
afterAll(() => rig?.close());

it.each([1, 2, 3])('there and back, time %i', async (time) => {
  await page.bringToFront();
  await page.evaluate((mark) => Object.assign(window, { mark }), time);
  await page.goto(second.url);
  await tellsOf(panel, second.name);
  expect(await panel.getByText(first.name).count()).toBe(0);
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => (window as unknown as { mark?: number }).mark), 'the very same page').toBe(time);
  await tellsOf(panel, first.name);
  expect(await panel.getByText(second.name).count()).toBe(0);
});

it('and its quotes are lit up', async () => {
  const { show } = await openQuote(panel);
  await show.click();
  await until('the quote to be lit up', () => litUp(page));
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
