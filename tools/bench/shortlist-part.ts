/** A shortlist of many people in the workspace of a real Chromium: to open, to search, to sort. */
import { allSkills } from '../../lib/skills';
import { Chromium } from '../../test/e2e/chromium';
import type { Act } from './act';
import { bundleFor } from './inside';
import { median } from './statistics';
import { entriesOf } from './vocabulary';

export type ShortlistFigures = {
  people: number;
  /** ms from the workspace's address to the rows: everything is read and judged. */
  load: number;
  /** ms from another page of the open workspace to the rows. */
  open: number;
  /** ms from a letter to the changed rows, and from a click on a heading. */
  search: number;
  sort: number;
};

/** The names in the rows of a list of people. */
const NAMES = 'tbody [data-name]';

/** Fills the workspace of a bare browser with `people` people, and uses it. Throws when there is no Chromium or no build. */
export async function shortlistPart(people: number): Promise<ShortlistFigures> {
  const [fill, act] = [await bundleFor('fill-store'), await bundleFor('act')];
  const spellings = entriesOf(allSkills).slice(0, 400).map(({ text }) => text);
  const rig = await Chromium.launch({ samples: [] });
  try {
    const page = await rig.openWorkspace('#/settings');
    page.setDefaultTimeout(120_000);
    await page.evaluate(`${fill}; rolefitFill(${people}, ${JSON.stringify(spellings)})`);
    await page.goto('about:blank');
    const start = performance.now();
    await page.goto(`${rig.address('workspace')}#/shortlist/everybody`);
    await page.locator(NAMES).first().waitFor();
    const load = performance.now() - start;
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
    return { people, load, open, search, sort };
  } finally {
    await rig.close();
  }
}
