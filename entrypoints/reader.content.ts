/** The eyes in a tab: tells what stands on the page, and lights up a quote. Does nothing until asked and changes nothing on the page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../lib/browser';
import { answerAsks, tell } from '../lib/messages/reader-side';
import { lightOff, lightUp } from '../lib/readers/light-up';
import { textsWithin } from '../lib/readers/selection';
import { openPace } from '../lib/readers/pace';
import { takeInSlices } from '../lib/readers/slices';
import { rangeBetween, whoIsOn } from '../lib/readers/snapshot';
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

    const who = () => whoIsOn(document, location.href);
    let texts: readonly Node[] = [];
    let last = 0;
    let stopWatching = () => {};
    let dim = 0;

    answerAsks({
      async look({ watch }) {
        if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
        stopWatching();
        const pace = openPace(document, () => performance.now());
        await pace.rest();
        const taken = await takeInSlices(document, () => location.href, pace);
        texts = taken.texts;
        if (watch) stopWatching = watchPage(document, who, () => tell({ news: 'page-changed' }));
        last = performance.now();
        return { ok: true, snapshot: taken.snapshot, look: last, loaded: performance.timeOrigin };
      },
      async who() {
        return { who: who() };
      },
      async 'show-quote'({ look, from, to }) {
        const range = look === last ? rangeBetween(texts, from, to) : null;
        clearTimeout(dim);
        dim = window.setTimeout(() => lightOff(document), LIT);
        return { shown: range !== null && lightUp(document, range) };
      },
      async selected({ look }) {
        const picked = window.getSelection();
        const range = picked && !picked.isCollapsed && picked.rangeCount > 0 ? picked.getRangeAt(0) : null;
        return { between: range && look === last ? textsWithin(texts, range) : null, any: range !== null };
      },
      async 'clear-quote'() {
        lightOff(document);
        return { shown: false };
      },
    });
  },
});
