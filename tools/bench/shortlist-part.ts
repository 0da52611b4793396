/** A shortlist of many people in the workspace of a real Chromium: to open, to search, to sort. */
import type { Page } from 'playwright-core';
import { spelledSkills } from '../../lib/skills/domains';
import { Chromium } from '../../test/e2e/chromium';
import type { Act } from './act';
import { bundleFor } from './inside';
import { median } from './statistics';
import { entriesOf } from './vocabulary';

export type ShortlistFigures = {
  people: number;
  /** ms from the workspace's address to the rows, to the verdicts of those on the screen, and until everybody is judged. */
  load: number;
  verdicts: number;
  all: number;
  /** ms from another page of the open workspace to the rows. */
  open: number;
  /** ms from a letter to the changed rows, and from a click on a heading, while the others are still being judged. */
  search: number;
  sort: number;
};

/** The names in the rows of a list of people. */
const NAMES = 'tbody [data-name]';
const LOADS = 3;

/** Opens the workspace anew; gives when that was, and ms to the rows and to the verdicts of the first of them. */
async function loaded(page: Page, address: string): Promise<{ start: number; rows: number; verdicts: number }> {
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(address);
  await page.locator(NAMES).first().waitFor();
  const rows = performance.now() - start;
  await page.waitForFunction(() => ![...document.querySelectorAll('tbody tr')].slice(0, 15).some((row) => row.textContent?.includes('Judging')));
  return { start, rows, verdicts: performance.now() - start };
}

/** Fills the workspace of a bare browser with `people` people, and uses it. Throws when there is no Chromium or no build. */
export async function shortlistPart(people: number): Promise<ShortlistFigures> {
  const [fill, act] = [await bundleFor('fill-store'), await bundleFor('act')];
  const spellings = entriesOf(spelledSkills).slice(0, 400).map(({ text }) => text);
  const rig = await Chromium.launch({ samples: [] });
  try {
    const page = await rig.openWorkspace('#/settings');
    page.setDefaultTimeout(120_000);
    await page.evaluate(`${fill}; rolefitFill(${people}, ${JSON.stringify(spellings)})`);
    const loads = [];
    for (let i = 0; i < LOADS; i += 1) loads.push(await loaded(page, `${rig.address('workspace')}#/shortlist/everybody`));
    const [load, verdicts] = [median(loads.map((one) => one.rows)), median(loads.map((one) => one.verdicts))];
    await page.evaluate(act);
    const acts = async (list: readonly Act[], before?: () => Promise<void>) => {
      const times: number[] = [];
      for (const one of list) {
        await before?.();
        times.push(await page.evaluate(`rolefitAct(${JSON.stringify(one)})`));
      }
      return median(times);
    };
    const open = await acts([{ open: true }, { open: true }, { open: true }], async () => {
      await page.evaluate(() => { location.hash = '#/settings'; });
      await page.locator(NAMES).first().waitFor({ state: 'detached' });
    });
    const sort = await acts([{ sort: true }, { sort: true }, { sort: true }, { sort: true }, { sort: true }]);
    const search = await acts([{ type: 'o' }, { type: 'os' }, { type: 'osr' }, { type: 'm' }, { type: 'mi' }, { type: 'mire' }, { type: 'jorun z' }]);
    await page.waitForFunction(() => !document.querySelector('main progress'), undefined, { polling: 100 });
    const all = performance.now() - loads[LOADS - 1]!.start;
    return { people, load, verdicts, all, open, search, sort };
  } finally {
    await rig.close();
  }
}
