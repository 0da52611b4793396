/** "Read as I browse": with the board granted, the panel reads without a click; withdrawn, it asks for one again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { boards } from '../../lib/readers/boards';
import { Chromium } from './chromium';
import { twoPeople } from './samples';
import { tellsOf } from './verdict';
import { WORDS } from './words';

const [first, second] = twoPeople();
const linkedin = boards.find((board) => board.id === 'linkedin');
let rig: Chromium;
let panel: Page;
let settings: Page;

const allowed = () => settings.evaluate((origins) => chrome.permissions.contains({ origins }), linkedin?.matches ?? []);
const theSwitch = () => settings.getByRole('switch', { name: /LinkedIn/ }).or(settings.getByRole('checkbox', { name: /LinkedIn/ })).first();

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [first, second] });
  settings = await rig.openWorkspace('#/settings');
});
afterAll(() => rig?.close());

it('asks for a click as long as nothing is granted', async () => {
  panel = await rig.openSidePanel(await rig.open(first));
  await panel.getByText(WORDS.noAccess).waitFor();
});

it('reads without a click once the board is switched on', async () => {
  for (const pattern of linkedin?.matches ?? []) await rig.grantHost(pattern);
  await settings.bringToFront();
  await theSwitch().click();
  await expect.poll(() => theSwitch().isChecked()).toBe(true);
  expect(await allowed()).toBe(true);
  await rig.open(second);
  await tellsOf(panel, second.name);
});

it('asks for a click again after it is switched off', async () => {
  await settings.bringToFront();
  await theSwitch().click();
  await expect.poll(() => theSwitch().isChecked()).toBe(false);
  expect(await allowed()).toBe(false);
  await rig.open(first);
  await panel.getByText(WORDS.noAccess).waitFor();
});

it('reads again after a click', async () => {
  const [page] = rig.context.pages().filter((one) => one.url() === first.url).slice(-1);
  if (!page) throw new Error('The page is gone.');
  await tellsOf(await rig.clickToolbar(page), first.name);
  await tellsOf(panel, first.name);
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
