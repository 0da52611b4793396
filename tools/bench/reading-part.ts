/** What reading a page costs in a real Chromium, from a small page to pages beyond all sense: time and memory. */
import { chromium } from 'playwright-core';
import { spelledSkills } from '../../lib/skills/domains';
import { DEEP, MONSTERS, page as pageOf, RESUME } from '../../test/e2e/pages/hostile';
import { findBrowser } from '../setup.mjs';
import { bundleFor } from './inside';
import { longPage } from './long-page';
import type { Probed } from './probe';
import { median } from './statistics';
import { entriesOf } from './vocabulary';

export type ReadPageFigures = {
  page: string;
  elements: number;
  characters: number;
  /** Medians, ms; `first` is when nothing is compiled yet. */
  snapshot: number;
  firstSnapshot: number;
  rebuildAndRead: number;
  messageBytes: number;
  /** Of scripts, while the page taken down and the page built again are both held. */
  megabytes: number;
};

const URL = 'https://reading.example/cv';

/** Takes how often to repeat. Throws when there is no Chromium. */
export async function readingPart(turns: number): Promise<ReadPageFigures[]> {
  const probe = await bundleFor('probe');
  const long = longPage(entriesOf(spelledSkills).map(({ text }) => text));
  const pages: [string, { url: string; html: string }, number][] = [
    ['small', { url: URL, html: pageOf(RESUME) }, turns], ['long', long, turns],
    ...[DEEP, 'sixty thousand nodes', 'five megabytes of text'].map((name): [string, { url: string; html: string }, number] => [name, { url: URL, html: MONSTERS[name]! }, 4]),
  ];
  const browser = await chromium.launch({ executablePath: findBrowser('Chromium') ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const all: ReadPageFigures[] = [];
    for (const [name, { url, html }, count] of pages) {
      const page = await browser.newPage();
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
      await page.goto(url);
      const session = await page.context().newCDPSession(page);
      const heap = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      };
      await page.evaluate(probe);
      const before = await heap();
      const probed = await page.evaluate<Probed>(`globalThis.rolefitProbe(${count})`);
      const both = probed.rebuild.map((ms, i) => ms + probed.read[i]!);
      all.push({
        page: name, elements: probed.elements, characters: probed.characters, snapshot: median(probed.snapshot.slice(1)), firstSnapshot: probed.snapshot[0]!,
        rebuildAndRead: median(both.slice(1)), messageBytes: probed.messageBytes, megabytes: ((await heap()) - before) / 1e6,
      });
      await page.close();
    }
    return all;
  } finally {
    await browser.close();
  }
}
