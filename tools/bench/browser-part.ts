/** What a recruiter waits for, in a real Chromium: the page taken down, read and judged. */
import type { Page } from 'playwright-core';
import { Chromium } from '../../test/e2e/chromium';
import { pause, until } from '../../test/e2e/until';
import { spelledSkills } from '../../lib/skills/domains';
import { bundleFor } from './inside';
import { longPage } from './long-page';
import type { Probed } from './probe';
import { median } from './statistics';
import { traced, type Traced } from './trace';
import { entriesOf } from './vocabulary';

export type BrowserFigures = {
  page: { elements: number; characters: number };
  messageBytes: number;
  /** Medians, ms; `first` is the very first time, when nothing is compiled yet. */
  snapshot: { median: number; first: number };
  rebuild: { median: number; first: number };
  read: { median: number; first: number };
  passages: number;
  /** ms from the click on the toolbar button to the verdict on the screen. */
  click: number;
  /** ms of these until the browser has made the popup; the rest is Rolefit's. Driving the browser from outside makes it longer. */
  popupOpens: number;
  /** On a page that never rests, the most of three clicks. */
  forced: Traced['forced'];
} & Omit<Traced, 'forced'>;

/** Runs in the popup: notes when the verdict has been painted, in ms since 1970. */
const WATCH = `(() => {
  if (!location.href.startsWith('chrome-extension:')) return;
  const look = () => document.querySelector('section[aria-label="Verdict"], [role=region][aria-label="Verdict"]');
  const done = () => requestAnimationFrame(() => { const port = new MessageChannel(); port.port1.onmessage = () => { globalThis.rolefitShown = performance.timeOrigin + performance.now(); }; port.port2.postMessage(0); });
  const observer = new MutationObserver(() => { if (look()) { observer.disconnect(); done(); } });
  observer.observe(document, { childList: true, subtree: true });
})()`;

/** Takes how often to repeat. Throws when there is no Chromium or no build. */
export async function browserPart(turns: number, clicks: number): Promise<BrowserFigures> {
  const probe = await bundleFor('probe');
  const sample = longPage(entriesOf(spelledSkills).map(({ text }) => text));
  const rig = await Chromium.launch({ samples: [sample] });
  try {
    await rig.context.addInitScript(WATCH);
    const browser = rig.context.browser();
    if (!browser) throw new Error('The browser has gone.');
    const traceClick = async (before?: (page: Page) => Promise<void>) => {
      const page = await rig.open(sample);
      await before?.(page);
      const { trace } = await traced(browser, () => clickToVerdict(rig, page));
      await page.close();
      return trace;
    };
    const { forced: _, ...trace } = await traceClick();
    const forced: Traced['forced'][] = [];
    for (let i = 0; i < 3; i += 1) forced.push((await traceClick(keepMoving)).forced);
    const clicked: { opened: number; shown: number }[] = [];
    for (let i = 0; i < clicks; i += 1) {
      const page = await rig.open(sample);
      clicked.push(await clickToVerdict(rig, page));
      await page.close();
    }
    const page = await rig.open(sample);
    const probed = await page.evaluate<Probed>(`${probe}; globalThis.rolefitProbe(${turns})`);
    if (probed.name !== sample.name) throw new Error(`The reader found ${probed.name || 'nobody'} on the page of ${sample.name}.`);
    const summary = (list: number[]) => ({ median: median(list.slice(1)), first: list[0]! });
    return {
      page: { elements: probed.elements, characters: probed.characters }, messageBytes: probed.messageBytes, passages: probed.passages,
      snapshot: summary(probed.snapshot), rebuild: summary(probed.rebuild), read: summary(probed.read),
      click: median(clicked.map(({ shown }) => shown)), popupOpens: median(clicked.map(({ opened }) => opened)),
      ...trace, forced: forced.reduce((most, one) => (one.layouts > most.layouts ? one : most)),
    };
  } finally {
    await rig.close();
  }
}

/** Keeps the layout of a page out of date: whoever asks for a size has to wait for it. */
async function keepMoving(page: Page): Promise<void> {
  await page.evaluate(() => { setInterval(() => { document.body.style.paddingTop = `${Date.now() % 7}px`; }, 1); });
}

/** Clicks the toolbar button; gives ms until the popup's document begins and until the verdict is painted. Both clocks are the machine's own. */
async function clickToVerdict(rig: Chromium, page: Page): Promise<{ opened: number; shown: number }> {
  const browser = rig.context.browser()!;
  await page.bringToFront();
  await pause(300);
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as (method: string, params: object) => Promise<{ targetInfos: { url: string; targetId: string }[] }>;
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error('The tab has gone.');
  const before = new Set(rig.context.pages());
  const start = performance.timeOrigin + performance.now();
  await send('Extensions.triggerAction', { id: rig.id, targetId: tab.targetId });
  const popup = await rig.surface('popup', before);
  const shown = await until('the verdict', () => popup.evaluate(() => (globalThis as { rolefitShown?: number }).rolefitShown));
  const opened = await popup.evaluate(() => performance.timeOrigin);
  await session.detach();
  await popup.close();
  return { opened: opened - start, shown: shown - start };
}
