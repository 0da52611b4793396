/** A sourcer's day in the workspace: add, note, search, delete and undo, export, erase, import, and prepare the interview. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium } from './chromium';

const LOST = /the browser has lost them/;

const RESUME = `Sanne Vermeulen
Back-end developer

Experience
Back-end developer, Grachtpost
Jan 2021 - Present
- Built REST APIs in Node.js and Express on PostgreSQL
- Unit tests in Jest, releases by GitHub Actions to AWS

Skills
Node.js, Docker, MongoDB, Git`;

let rig: Chromium;
let page: Page;
let file: string;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [] });
  page = await rig.openWorkspace('#/add');
});
afterAll(() => rig?.close());

const go = (place: string) => page.evaluate((hash) => void (location.hash = hash), place);
const panel = () => page.getByRole('complementary', { name: 'Candidate' });
const note = () => panel().getByRole('textbox', { name: 'Notes' });

async function openPerson(where: Page = page): Promise<void> {
  await where.getByRole('navigation').getByRole('listitem').getByRole('link').first().click();
  await where.getByRole('main').getByRole('button', { name: 'Sanne Vermeulen' }).click();
}

it('a pasted résumé becomes a candidate', async () => {
  await page.getByRole('textbox', { name: 'Paste a résumé' }).fill(RESUME);
  await page.getByRole('button', { name: 'Read and save' }).click();
  await page.getByRole('main').getByRole('link', { name: /Sanne Vermeulen/ }).click();
  await panel().getByRole('heading', { name: 'Sanne Vermeulen' }).waitFor();
});

it('files that cannot be read say why, and the others are read', async () => {
  await go('#/add');
  await page.locator('input[type=file]').setInputFiles([
    { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
    { name: 'joris.txt', mimeType: 'text/plain', buffer: Buffer.from(RESUME.replace('Sanne Vermeulen', 'Joris Bakema')) },
  ]);
  const main = page.getByRole('main');
  await main.getByText('This kind of file cannot be read.').waitFor();
  await main.getByText('It is empty.').waitFor();
  await main.getByRole('link', { name: /Joris Bakema/ }).waitFor();
});

it('a note, a tag and a stage are kept over a reload', async () => {
  await openPerson();
  await note().fill('Ask about the move to PostgreSQL 17.');
  await panel().getByText('Saved', { exact: true }).waitFor();
  await panel().getByRole('textbox', { name: 'New tag' }).fill('payments');
  await panel().getByRole('textbox', { name: 'New tag' }).press('Enter');
  await panel().getByText('payments').waitFor();
  const stage = panel().getByRole('combobox', { name: 'Stage' });
  await stage.selectOption('interview');
  await expect.poll(() => stage.inputValue()).toBe('interview');
  await page.reload();
  await panel().getByText('payments').waitFor();
  await expect.poll(() => note().inputValue()).toBe('Ask about the move to PostgreSQL 17.');
  await expect.poll(() => stage.inputValue()).toBe('interview');
});

it('search finds by note and by tag', async () => {
  const people = page.getByRole('main').getByRole('rowheader');
  for (const words of ['postgresql 17', 'PAYMENTS']) {
    await page.getByRole('searchbox').fill(words);
    await page.getByText('1 person found').waitFor();
    expect(await people.allInnerTexts()).toEqual([expect.stringContaining('Sanne Vermeulen')]);
  }
  await page.getByRole('searchbox').fill('');
});

it('a second tab shows what the first one changes', async () => {
  const second = await rig.openWorkspace();
  await openPerson(second);
  await page.bringToFront();
  await note().fill('Changed in the first tab.');
  await expect.poll(() => second.getByRole('textbox', { name: 'Notes' }).inputValue()).toBe('Changed in the first tab.');
  await second.close();
});

it('a deleted person comes back with Undo', async () => {
  await panel().getByRole('button', { name: 'Delete' }).click();
  await page.getByText('Sanne Vermeulen was deleted.').waitFor();
  await panel().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Sanne Vermeulen is back.').waitFor();
  await openPerson();
  await expect.poll(() => note().inputValue()).toBe('Changed in the first tab.');
});

it('the kit can be reordered, edited and cut, and stays so', async () => {
  await panel().getByRole('link', { name: 'Interview kit' }).click();
  const questions = page.getByRole('main').locator('ol > li h2');
  await questions.first().waitFor();
  const before = await questions.allInnerTexts();
  await page.getByRole('button', { name: 'Move question 1 down' }).click();
  await expect.poll(() => questions.first().innerText()).toBe(before[1]);
  await page.getByRole('button', { name: 'Edit question 1' }).click();
  await page.getByRole('textbox', { name: 'Text of question 1' }).fill('What did you learn from <b>moving</b> to PostgreSQL?');
  await page.getByRole('button', { name: 'Keep this text' }).click();
  await page.getByRole('button', { name: 'Drop question 2' }).click();
  await expect.poll(() => questions.count()).toBe(before.length - 1);
  const second = await rig.openWorkspace(new URL(page.url()).hash);
  const kept = second.getByRole('main').locator('ol > li h2');
  await expect.poll(() => kept.count()).toBe(before.length - 1);
  expect(await kept.first().innerText()).toBe('What did you learn from <b>moving</b> to PostgreSQL?');
  await second.close();
  await page.bringToFront();
});

it('the kit is copied as Markdown', async () => {
  await rig.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('# Interview kit: Sanne Vermeulen');
  expect(copied).not.toContain('<b>');
});

it('everything is exported, erased and imported again', async () => {
  await go('#/shortlist');
  await page.getByText('Export and import').click();
  const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export JSON' }).click()]);
  file = await json.path();
  expect(readFileSync(file, 'utf8')).toContain('Changed in the first tab.');

  await go('#/settings');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('textbox', { name: /gone for good/ }).fill('erase');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByText('Everything is erased.').waitFor();
  await expect.poll(() => page.getByRole('navigation').getByRole('listitem').getByRole('link').count()).toBe(0);
  await expect.poll(() => page.getByText(LOST).count()).toBe(0);

  await go('#/shortlist');
  await page.getByText('Export and import').click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('2 new people').waitFor();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('was imported.').waitFor();
  await openPerson();
  await expect.poll(() => note().inputValue()).toBe('Changed in the first tab.');
});

it('a file that is none changes nothing and says so', async () => {
  await page.locator('input[type=file]').setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') });
  await page.getByRole('main').getByText('list.json').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Apply' }).count()).toBe(0);
});

it('a list is exported as a table', async () => {
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
  const lines = readFileSync(await csv.path(), 'utf8').split('\r\n');
  expect(lines[0]).toContain('"name","headline"');
  expect(lines.some((line) => line.startsWith('"Sanne Vermeulen"'))).toBe(true);
});

it('the log is whole', async () => {
  await go('#/settings');
  await page.getByRole('button', { name: 'Check the log' }).click();
  await page.getByText('The log is whole').waitFor();
});

it('a database that vanishes is noticed, and the file brings the people back', async () => {
  await page.evaluate(() => new Promise((done) => Object.assign(indexedDB.deleteDatabase('rolefit'), { onsuccess: done, onerror: done })));
  await go('#/shortlist');
  await page.reload();
  await page.getByText(LOST).waitFor();
  await page.getByText('Export and import').click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('was imported.').waitFor();
  await openPerson();
  await page.getByText(LOST).waitFor({ state: 'detached' });
});

it('nothing was reported in any console and nobody was asked for anything', () => {
  expect(rig.problems).toEqual([]);
  expect(rig.proxied).toEqual([]);
});
