/** Teaching a page in the side panel: the user selects a section on an unknown site, and its entries are read on every page of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { Chromium } from './chromium';
import type { Sample } from './samples';
import { tellsOf, wholePage } from './verdict';

const tile = (title: string, firm: string, dates: string) => `<div class="tile"><div>${title}</div><div>${firm}</div><div>${dates}</div><p>Built services in Node.js for ${firm}.</p></div>`;
const talent = (name: string, path: string, tiles: string): Sample => ({
  id: path, url: `https://talent.example/${path}`, name,
  html: `<!doctype html><html lang="en"><title>${name}</title><body><h1>${name}</h1><p>Developer</p><h2>About</h2><p>Works on the services behind the money of a town that never sleeps, and likes it there.</p>
    <h2>What happened so far</h2><div class="tiles">${tiles}</div><h2>Education</h2><h3>BSc Informatics, Havn College</h3><p>2010 – 2013</p></body></html>`,
});
const mara = talent('Mara Lindholm', 'mara', tile('Developer', 'Acme Ltd', '2014 – 2019') + tile('Senior Developer', 'Nordlys Ltd', '2019 – Present'));
const otto = talent('Otto Brennan', 'otto', tile('Developer', 'Fjord Ltd', '2013 – 2016') + tile('Lead Developer', 'Dock Ltd', '2016 – Present'));
let rig: Chromium;
let page: Page;
let panel: Page;

/** The box opens by itself where something was missed, perhaps in the very moment of a click that then shuts it again. */
const openTeach = () => expect.poll(async () => {
  const open = await panel.getByRole('button', { name: 'Show the page without its texts' }).isVisible();
  if (!open) await panel.getByText('Something missing? Teach Rolefit this page').click();
  return open;
}).toBe(true);
const status = (words: RegExp) => panel.getByRole('status').filter({ hasText: words });

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [mara, otto] });
  page = await rig.open(mara);
  panel = await rig.openSidePanel(page);
  await tellsOf(await rig.clickToolbar(page), mara.name!);
  await page.bringToFront();
  await tellsOf(panel, mara.name!);
});
afterAll(() => rig?.close());

it('says what to do when nothing is selected', async () => {
  await openTeach();
  await panel.getByRole('button', { name: 'This is the experience' }).click();
  await status(/Nothing is selected on the page/).waitFor();
  expect(await axe(panel)).toEqual([]);
});

it('reads the section that the mouse selected, and leaves the page as it was', async () => {
  const before = await wholePage(page);
  const first = (await page.getByText('Acme Ltd', { exact: true }).boundingBox())!;
  const last = (await page.getByText('Built services in Node.js for Nordlys Ltd.').boundingBox())!;
  await page.mouse.move(first.x + 1, first.y + 3);
  await page.mouse.down();
  await page.mouse.move(last.x + 120, last.y + last.height / 2, { steps: 4 });
  await page.mouse.up();
  await panel.getByRole('button', { name: 'This is the experience' }).focus();
  await panel.keyboard.press('Enter');
  await status(/Learned where the experience stands on this site/).waitFor();
  await panel.getByText('Open all').first().click();
  await panel.getByText(/Senior Developer, Nordlys Ltd/).first().waitFor();
  expect(await wholePage(page)).toBe(before);
});

it('can be taken back', async () => {
  await panel.getByRole('button', { name: 'Undo' }).click();
  await status(/Forgotten again/).waitFor();
  await panel.getByRole('button', { name: 'This is the experience' }).click();
  await status(/Learned where/).waitFor();
});

it('holds for another page of the site', async () => {
  await page.goto(otto.url);
  await tellsOf(await rig.clickToolbar(page), otto.name!);
  await page.bringToFront();
  await tellsOf(panel, otto.name!);
  await panel.getByText('Open all').first().click();
  await panel.getByText(/Lead Developer, Dock Ltd/).first().waitFor();
});

it('shows the page without its texts before it is saved', async () => {
  await openTeach();
  await panel.getByRole('button', { name: 'Show the page without its texts' }).click();
  const texts = await panel.getByRole('region', { name: 'The texts in the file' }).innerText();
  expect(texts).toContain('Education');
  expect(texts).not.toMatch(/Otto|Brennan|Fjord|Dock|Informatics|services/);
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('button', { name: 'Save the file' }).click()]);
  expect(download.suggestedFilename()).toBe('rolefit-page.page.json');
});

it('is listed in the settings, where it can be forgotten', async () => {
  const settings = await rig.openWorkspace('#/settings');
  await settings.getByText('talent.example').waitFor();
  expect(await axe(settings)).toEqual([]);
  await settings.getByRole('button', { name: 'Forget the experience of talent.example' }).click();
  await settings.getByText('Nothing was taught yet.').waitFor();
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
