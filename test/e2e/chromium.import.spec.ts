/** From a pasted job text to a role of one's own that the popup judges for; and the linter alone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { Chromium } from './chromium';
import { JOB_TEXT } from './job-text';
import { twoPeople } from './samples';
import { until } from './until';
import { tellsOf } from './verdict';

const [person] = twoPeople();
let rig: Chromium;
let page: Page;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [person] });
  page = await rig.openWorkspace('#/import');
});
afterAll(() => rig?.close());

async function expectClean(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(50);
    expect(await axe(page), colorScheme).toEqual([]);
  }
}

/** The button of a card that holds its title, whatever its state. */
const card = (title: string) => page.getByRole('region', { name: 'Criteria' }).getByRole('button', { name: new RegExp(`^${title}\\s?,`) });
const litUp = (words: string) => page.locator('mark[data-lit]', { hasText: words });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

it('takes a pasted text apart, and shows both side by side', async () => {
  await page.getByLabel('Paste a job text').waitFor();
  await expectClean();
  await page.getByLabel('Paste a job text').fill(JOB_TEXT);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await page.getByRole('region', { name: 'The job text' }).waitFor();
  await card('PostgreSQL or MySQL').waitFor();
  await expectClean();
});

it('lights up the words of a criterion, and goes from words to their criterion', async () => {
  await card('PostgreSQL or MySQL').focus();
  await litUp('PostgreSQL or MySQL').waitFor();
  await page.locator('mark', { hasText: 'Experience with Kafka' }).click();
  await litUp('Experience with Kafka').waitFor();
  await expect.poll(focused).toContain('Apache Kafka');
});

it('tells why a part was left out', async () => {
  await page.getByText('30 days of leave and a yearly budget').click();
  await page.getByText('Left out: What the employer offers.').waitFor();
});

it('goes by the arrow keys, drops with d and accepts with a', async () => {
  await card('Apache Kafka').focus();
  await page.keyboard.press('ArrowDown');
  await until('the next card', async () => ((await focused()).startsWith('Terraform') ? true : null));
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Put back Terraform' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await until('the card after it', async () => ((await focused()).startsWith('TypeScript') ? true : null));
  await page.getByRole('button', { name: 'Make this role' }).and(page.locator('[aria-disabled="true"]')).waitFor();
  await page.keyboard.press('a');
  await page.getByText('The points make 100.').waitFor();
  await page.getByText('0 to decide').waitFor();
});

it('takes the lawful wording in place of a protected one', async () => {
  await card('German').waitFor();
  await page.getByRole('button', { name: 'Accept German' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Take instead: German, fluent (C1 or C2)' }).click();
  await card('German, fluent \\(C1 or C2\\)').waitFor();
  await page.getByRole('button', { name: /^Take instead: What did you last learn/ }).click();
  await page.getByText('2 questions to ask').waitFor();
});

it('edits a criterion: its title, and a skill found in the vocabulary', async () => {
  await page.getByRole('button', { name: 'Edit Docker' }).click();
  await page.getByLabel('Title').last().fill('Containers');
  await page.getByLabel('Add a skill: Skills that count').fill('podman');
  await page.getByRole('option', { name: /Podman/ }).click();
  await page.getByRole('button', { name: 'Remove Podman' }).waitFor();
  await expectClean();
});

it('survives a reload, and can be left and had back', async () => {
  await page.reload();
  await card('Containers').waitFor();
  await page.getByRole('button', { name: 'Put back Terraform' }).waitFor();
  await page.getByRole('button', { name: 'Leave this draft' }).click();
  await page.getByLabel('Paste a job text').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await card('Containers').waitFor();
});

it('makes the role, and the popup judges for it', async () => {
  await page.getByRole('button', { name: 'Make this role' }).click();
  await page.waitForURL(/#\/roles\/own-/);
  await page.getByRole('heading', { name: 'Back-end developer' }).first().waitFor();
  const popup = await rig.clickToolbar(await rig.open(person));
  await tellsOf(popup, person.name);
  await popup.getByText('Containers').first().waitFor();
  await popup.getByText('German, fluent (C1 or C2)').first().waitFor();
  expect(await popup.getByText('Terraform').count()).toBe(0);
});

it('checks a role file and a text without making anything of them', async () => {
  page = await rig.openWorkspace('#/check');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'role.json', mimeType: 'application/json', buffer: Buffer.from('{"title": "Waiter, recent graduate"}') });
  await page.getByText(/things to look at in the wording/).waitFor();
  await expectClean();
  await page.getByRole('button', { name: 'Check another one' }).click();
  await page.getByLabel('Choose a file').setInputFiles({ name: 'advert.html', mimeType: 'text/html', buffer: Buffer.from('<h1>Waiter</h1><ul><li>Young and dynamic people <script>1</script></li></ul>') });
  await page.locator('mark', { hasText: 'Young and dynamic' }).click();
  await litUp('Young and dynamic').waitFor();
  await expectClean();
});

it('says what is wrong with a file that cannot be read, and stays', async () => {
  await page.getByRole('button', { name: 'Check another one' }).click();
  await page.getByLabel('Choose a file').setInputFiles({ name: 'advert.pages', mimeType: 'application/zip', buffer: Buffer.from('x') });
  await page.getByText('This kind of file cannot be read.').waitFor();
  await page.getByLabel('Choose a file').setInputFiles({ name: 'advert.docx', mimeType: 'application/zip', buffer: Buffer.from('x') });
  await page.getByText('It is damaged, or not what its name says.').waitFor();
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
