/** Folded texts in a real browser (a text that style alone cuts off is whole, and is none): the verdict says that it is provisional and what is folded; opening it and reading again adds. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium } from './chromium';
import { tellsOf } from './verdict';

const NAME = 'Gareth Pryce';
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${NAME} CV</title>
<style>.cut{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;width:400px}.open{-webkit-line-clamp:none}</style></head><body style="font:16px/1.5 serif">
<nav><button aria-expanded="false" aria-controls="menu">Menu</button><ul id="menu" hidden><li>All of the experience of the house</li></ul></nav>
<main><h1>${NAME}</h1><p>Back-end developer</p>
<section><h2>Experience</h2><h3>Back-end developer, Cardiff Housing Trust</h3><p>2019 – present</p>
<details id="job"><summary>What was done</summary><p>Built services in Node.js and TypeScript with PostgreSQL behind them.</p></details>
<h3>Support engineer, Valleys College</h3><p>2015 – 2019</p>
<p class="cut" id="text">${'Kept the machines of three hundred colleagues alive, wrote the handbook, and trained the evening staff. '.repeat(6)}</p><button id="more">… see more</button>
<h3>Trainee, Swansea Data Ltd</h3><p>2013 – 2015</p><p class="cut">Racks and cables.</p></section>
<section><h2>Education</h2><p>Valleys College, HND Computing, 2011 – 2013</p></section>
<section id="skills"><h2>Skills</h2><ul><li>Linux</li><li>Git</li></ul><button id="all">Show all 4 skills</button></section></main>
<section><h2>Frequently asked questions</h2><details><summary>May I write to you?</summary><p>Of course you may, at any time of the day.</p></details></section>
<script>
job.onclick = () => 0; more.onclick = () => { text.classList.add('open'); more.remove(); };
all.onclick = () => { document.querySelector('#skills ul').insertAdjacentHTML('beforeend', '<li>Docker</li><li>Redis</li>'); all.remove(); };
</script></body></html>`;
const sample = { id: 'folded', url: 'https://gareth.example/cv', html, name: NAME };

let rig: Chromium;
let page: Page;
let popup: Page;

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [sample] });
  page = await rig.open(sample);
  popup = await rig.openSidePanel(page);
  await tellsOf(await rig.clickToolbar(page), NAME);
  await tellsOf(popup, NAME);
});
afterAll(() => rig?.close());

it('says provisional, and what is folded', async () => {
  await popup.getByText(/^Provisional/).waitFor();
  await popup.getByText(/under Skills and Experience|under Experience and Skills/).waitFor();
  expect(await popup.getByText(/folded: open them, then read again/).innerText()).toMatch(/3 texts/);
});

it('and after opening reads all of it', async () => {
  await page.bringToFront();
  await page.locator('#job summary').click();
  await page.locator('#all').click();
  await popup.getByRole('button', { name: /read again/i }).click();
  await popup.getByText(/^Provisional/).waitFor({ state: 'detached' });
  await popup.getByText(/folded/).waitFor({ state: 'detached' });
  await tellsOf(popup, NAME);
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
