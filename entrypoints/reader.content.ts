/** The reader in a tab: answers "read this page" and "show this quote". Does nothing until asked and changes nothing on the page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../lib/browser';
import { answerAsks, tell } from '../lib/messages/reader-side';
import { identityOf, readPage, readSteadily } from '../lib/readers';
import { lightOff, lightUp } from '../lib/readers/light-up';
import { watchPage } from '../lib/readers/watch';

/** How long a quote stays lit when nobody takes the light off, ms. */
const LIT = 20_000;

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // Injected anew at each click: the first one that is still connected to the extension stays.
    const world = globalThis as { rolefitAlive?: () => boolean };
    if (world.rolefitAlive?.()) return;
    world.rolefitAlive = () => browser.runtime?.id !== undefined;

    const url = () => location.href;
    const now = () => new Date().toISOString();
    const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));
    let page: ReturnType<typeof readPage> | null = null;
    let stopWatching = () => {};
    let dim = 0;

    answerAsks({
      async read({ watch }) {
        if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
        stopWatching();
        page = await readSteadily({ document, url, now, sleep });
        if (watch) stopWatching = watchPage(document, () => identityOf(document, url()), () => tell({ news: 'page-changed' }));
        return page.result;
      },
      async 'show-quote'({ text, passage, start, end }) {
        let range = page?.locate(passage, start, end) ?? null;
        if (!range?.startContainer.isConnected) {
          page = readPage(document, url(), now());
          const again = page.result.ok ? page.result.profile.passages.findIndex((p) => p.text === text) : -1;
          range = again < 0 ? null : page.locate(again, start, end);
        }
        clearTimeout(dim);
        dim = window.setTimeout(() => lightOff(document), LIT);
        return { shown: range !== null && lightUp(document, range) };
      },
      async 'clear-quote'() {
        lightOff(document);
        return { shown: false };
      },
    });
  },
});
