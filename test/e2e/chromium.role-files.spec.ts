/** A team shares roles by file: one is exported, sent, looked at, kept, judged for, changed by a newer file; and what is no role is refused. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Chromium } from './chromium';
import { axe } from './axe';

type Json = Record<string, any>;
let rig: Chromium;
let page: Page;
let file: Json;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [] });
  page = await rig.openWorkspace('#/roles/data-analyst');
  await page.getByRole('heading', { name: 'Data analyst', level: 2 }).waitFor();
  await page.getByText('Role files and postings').click();
});
afterAll(() => rig?.close());

const status = () => page.getByRole('status').filter({ hasText: 'json' });
const give = (content: unknown, name = 'team.role.json') =>
  page.getByLabel('Import role file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });
async function download(button: string): Promise<Download> {
  const [got] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return got;
}

it('a role is exported as a file', async () => {
  const got = await download('Export role file');
  expect(got.suggestedFilename()).toBe('data-analyst.role.json');
  file = JSON.parse(readFileSync(await got.path(), 'utf8')) as Json;
  expect(file).toMatchObject({ format: 'rolefit-role', formatVersion: 1, role: { id: 'data-analyst', title: 'Data analyst' } });
});

it.each([['Export posting (Markdown)', 'data-analyst.md', /^# Data analyst\n/], ['Export posting (HTML)', 'data-analyst.html', /<h1>Data analyst<\/h1>/]])('%s', async (button, name, holds) => {
  const got = await download(button);
  expect(got.suggestedFilename()).toBe(name);
  expect(readFileSync(await got.path(), 'utf8')).toMatch(holds);
});

it.each<[string, () => unknown, RegExp]>([
  ['no JSON', () => 'Dear colleague', /damaged or no JSON/],
  ['an unknown field', () => ({ ...file, role: { ...file.role, salary: 1 } }), /role › salary/],
  ['a newer version', () => ({ ...file, formatVersion: 9 }), /newer Rolefit/],
  ['a protected criterion', () => ({ ...file, role: { ...file.role, criteria: file.role.criteria.map((one: Json, i: number) => (i === 0 ? { ...one, title: 'Recent graduate' } : one)) } }), /Recent graduate/],
])('a file with %s is refused with a sentence', async (_what, content, says) => {
  await give(content());
  await status().filter({ hasText: says }).filter({ hasText: 'Nothing was changed.' }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
});

it('a role that was sent is looked at, then kept as one’s own', async () => {
  await give({ ...file, role: { ...file.role, title: '<b>Analyst</b> of the harbour', short: 'Harbour analyst' } });
  await status().getByText('<b>Analyst</b> of the harbour').waitFor();
  await status().getByText('It becomes a new role of your own.').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this role' }).click();
  await page.getByText('<b>Analyst</b> of the harbour is one of your roles now.').waitFor();
  await page.getByRole('heading', { name: '<b>Analyst</b> of the harbour', level: 2 }).waitFor();
  await page.getByRole('region', { name: 'Your roles' }).getByRole('link', { name: '<b>Analyst</b> of the harbour' }).waitFor();
});

it('a newer file of it becomes its next version', async () => {
  await page.getByText('Role files and postings').click();
  await give({ ...file, role: { ...file.role, title: 'Analyst of two harbours', short: 'Harbours' } });
  await status().getByText(/version 1\. It becomes version 2/).waitFor();
  await page.getByRole('button', { name: 'Keep as version 2' }).click();
  await page.getByText('Analyst of two harbours is version 2 of your role now. The versions before it are kept.').waitFor();
  await page.getByText(/version 2/).first().waitFor();
});

it('people are judged for it, in a list and after a restart', async () => {
  await page.getByRole('button', { name: 'Judge for this role' }).click();
  await page.getByText('Judged for now').waitFor();
  await page.evaluate(() => void (location.hash = '#/add'));
  await page.getByRole('textbox', { name: 'Paste a résumé' }).fill('Mette Holm\nData analyst\n\nExperience\nData analyst, Kystfart\nJan 2019 - Present\n- Wrote SQL and dashboards in Tableau\n\nSkills\nSQL, Tableau, Excel');
  await page.getByRole('button', { name: 'Read and save' }).click();
  await page.getByRole('main').getByRole('link', { name: /Mette Holm/ }).click();
  await page.getByRole('complementary', { name: 'Candidate' }).getByRole('link', { name: 'Interview kit' }).click();
  await page.getByText('for Analyst of two harbours').waitFor();
  await rig.restart();
  page = await rig.openWorkspace('#/settings');
  await expect.poll(() => page.getByRole('combobox', { name: /Role to judge for/ }).locator('option:checked').textContent()).toBe('Analyst of two harbours');
  await page.getByRole('table').getByText('Role saved').first().waitFor();
});

it('nothing was asked of anybody, and nothing went wrong', () => {
  expect(rig.asked).toEqual([]);
  expect(rig.problems).toEqual([]);
});
