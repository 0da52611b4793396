/** PDF and Word files dropped into the workspace in real Chromium, under the extension's own content security policy. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { bold, p, pack } from '../readers/docx/make-docx';
import { lines, makePdf } from '../readers/pdf/make-pdf';
import { Chromium } from './chromium';
import { WORDS } from './words';

const RESUME = (name: string) => [
  `!${name}`, '', 'Back-end developer', '', '#Experience', '**Back-end developer', 'Fjordpay AS', 'January 2020 – Present', '• Built REST APIs in Node.js and Express on PostgreSQL', '• Unit tests in Jest, releases by GitHub Actions to AWS', '',
  '#Skills', 'Node.js, PostgreSQL, Docker, Git',
];

const files = [
  { name: 'ingrid.pdf', bytes: makePdf([lines(60, 60, RESUME('Ingrid Solberg'))]) },
  {
    name: 'tomas.docx',
    bytes: pack([p('Tomas Weber', 'T'), p('Experience', 'H'), bold('Back-end developer'), p('Lindenwerk GmbH'), p('January 2020 – Present'), p('Built REST APIs in Node.js and Express on PostgreSQL', 'L'), p('Skills', 'H'), p('Node.js, Docker, Git')].join('')),
  },
  { name: 'locked.pdf', bytes: makePdf([lines(60, 60, RESUME('Nobody'))], { locked: true }) },
  { name: 'scan.pdf', bytes: makePdf([[{ picture: [0, 0, 612, 792] }]]) },
];

let rig: Chromium;
let page: Page;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [] });
  page = await rig.openWorkspace('#/add');
});
afterAll(() => rig?.close());

/** Drops files on an element, as a hand does. */
async function drop(on: string, dropped: typeof files): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, bytes } of all) data.items.add(new File([Uint8Array.from(bytes)], name));
    return data;
  }, dropped.map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
  await page.locator(on).first().dispatchEvent('drop', { dataTransfer: transfer });
}

it('several at once become candidates, and the others say why not', async () => {
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map((one) => one.name).filter((name) => /pdf/.test(name)));
  expect(before, 'pdf.js waits until a PDF comes').toEqual([]);
  // Beside the box meant for it: the page takes it all the same.
  await drop('h1', files);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: /Ingrid Solberg/ }).waitFor();
  await main.getByRole('link', { name: /Tomas Weber/ }).waitFor();
  await main.getByText('It asks for a password.').waitFor();
  await main.getByText('It is a picture of a résumé without text.').waitFor();
  await page.getByRole('status').getByText('Everything is read').waitFor();
});

it.each([['Ingrid Solberg', 'Fjordpay AS'], ['Tomas Weber', 'Lindenwerk GmbH']])('%s has a verdict', async (name, employer) => {
  await page.getByRole('navigation').getByRole('listitem').getByRole('link').first().click();
  await page.getByRole('main').getByRole('button', { name }).click();
  const panel = page.getByRole('complementary', { name: 'Candidate' });
  await panel.getByRole('heading', { name }).waitFor();
  expect(await panel.innerText()).toMatch(WORDS.bands);
  expect(await panel.innerText()).toContain(employer);
});

it('nobody was asked for anything, and no rule was broken', () => {
  expect(rig.asked).toEqual([]);
  expect(rig.proxied).toEqual([]);
  expect(rig.problems).toEqual([]);
});
