/** A board in real Chromium whose address, name and sections change at different random moments: the side panel never tells, and never saves, one person's text under another. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { dice } from '../readers/mix-up';
import { Chromium } from './chromium';
import type { Sample } from './samples';
import { tellsOf } from './verdict';
import { WORDS } from './words';

const SWITCHES = process.env.MIXUP ? 120 : 10;
const mark = (n: number) => `Zq${'abcdefghij'[Math.floor(n / 100) % 10]}${'abcdefghij'[Math.floor(n / 10) % 10]}${'abcdefghij'[n % 10]}ov`;
const board: Sample = {
  id: 'mix-up', url: 'https://people.example/in/zqaaaov', name: `Mara ${mark(0)}`,
  html: `<!doctype html><html lang="en"><title>People</title><body><main><h1></h1><section id="about"></section><section id="work"></section><section id="skills"></section></main></body></html>`,
};
let rig: Chromium;
let page: Page;
let panel: Page;

/** Lets a part of the page become the person's after its delay. Runs in the page. */
const change = ([own, year, delays]: [string, number, Record<string, number>]) => {
  const parts: Record<string, () => void> = {
    address: () => history.pushState({}, '', `/in/${own.toLowerCase()}`),
    name: () => (document.querySelector('h1')!.textContent = `Mara ${own}`),
    about: () => (document.querySelector('#about')!.innerHTML = `<h2>About</h2><p>${own} builds Node.js services with PostgreSQL that a great many people use every day.</p>`),
    work: () => (document.querySelector('#work')!.innerHTML = `<h2>Experience</h2>${['Developer', 'Lead Developer'].map((title, i) => `<article><h3>${title}</h3><p>Acme Ltd</p><p>${year + 3 * i} – ${year + 3 * i + 3}</p><p>Wrote the ${own} REST API in Node.js, release ${i}.</p></article>`).join('')}`),
    skills: () => (document.querySelector('#skills')!.innerHTML = `<h2>Skills</h2><ul><li>Node.js</li><li>PostgreSQL</li><li>${own}Script</li></ul>`),
  };
  for (const [part, run] of Object.entries(parts)) {
    if (delays[part]) setTimeout(() => (document.body.dataset.now === own) && run(), delays[part]);
    else run();
  }
  document.body.dataset.now = own;
};

beforeAll(async () => {
  rig = await Chromium.launch({ samples: [board] });
  page = await rig.open(board);
  await page.evaluate(change, [mark(0), 2005, {}] as [string, number, Record<string, number>]);
  panel = await rig.openSidePanel(page);
  await tellsOf(await rig.clickToolbar(page), `Mara ${mark(0)}`);
  await page.bringToFront();
  await tellsOf(panel, `Mara ${mark(0)}`);
});
afterAll(() => rig?.close());

it(`${SWITCHES} switches between people`, { timeout: 1_800_000 }, async () => {
  await panel.evaluate(() => {
    const mixed: string[] = [];
    Object.assign(window, { mixed });
    new MutationObserver(() => {
      const marks = new Set((document.body.textContent ?? '').match(/Zq[a-j]{3}ov/g) ?? []);
      if (marks.size > 1) mixed.push([...marks].join(' '));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  const random = dice(3);
  let saves = 0;
  for (let n = 1; n <= SWITCHES; n++) {
    const delays = Object.fromEntries(['address', 'name', 'about', 'work', 'skills'].map((part) => [part, random.chance(0.2) ? 0 : random.to(2500)]));
    await page.evaluate(change, [mark(n), 2004 + (n % 8), delays] as [string, number, Record<string, number>]);
    await page.waitForTimeout(random.chance(0.6) ? random.to(1500) : 6500 + random.to(3500));
    const save = panel.getByRole('button', { name: WORDS.save });
    if (await save.isVisible()) await save.click({ timeout: 1000 }).then(() => saves++, () => undefined);
  }
  await tellsOf(panel, `Mara ${mark(SWITCHES)}`);
  expect(await panel.evaluate(() => (window as unknown as { mixed: string[] }).mixed)).toEqual([]);

  const workspace = await rig.openWorkspace('#/shortlist');
  const kept = await workspace.evaluate(async () => {
    const open = indexedDB.open('rolefit');
    const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
    const all = db.transaction('candidates').objectStore('candidates').getAll();
    return new Promise<{ profiles: { source: { url: string } }[] }[]>((done) => (all.onsuccess = () => done(all.result as never)));
  });
  expect(kept.length).toBeGreaterThan(SWITCHES / 20);
  for (const { profiles } of kept) for (const { source, ...profile } of profiles) {
    const marks = new Set(JSON.stringify(profile).match(/Zq[a-j]{3}ov/g) ?? []);
    expect([...marks].map((one) => one.toLowerCase())).toEqual([source.url.split('/').pop()]);
  }
  console.log(`${SWITCHES} switches in Chromium, ${saves} saves, ${kept.length} people kept, none mixed.`);
});

it('notices a drawer that opens long after the page was at rest, without any change of address', async () => {
  await page.bringToFront();
  await page.waitForTimeout(11_000);
  await page.evaluate(() => {
    document.querySelector('h1')!.textContent = 'Otto Brennan';
    document.querySelector('#about')!.textContent = '';
    document.querySelector('#work')!.innerHTML = '<h2>Experience</h2><article><h3>Tester</h3><p>Havn Ltd</p><p>2011 – 2013</p><p>Tested ships.</p></article><article><h3>Test lead</h3><p>Dock Ltd</p><p>2013 – 2019</p></article>';
    document.querySelector('#skills')!.innerHTML = '<h2>Skills</h2><ul><li>Selenium</li><li>Jest</li><li>Cypress</li></ul>';
  });
  await tellsOf(panel, 'Otto Brennan');
});

it('nothing was reported in any console', () => expect(rig.problems).toEqual([]));
