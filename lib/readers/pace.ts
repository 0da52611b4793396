/** How the reader in a tab shares the page's time: by the browser's clock, its frames and its observers. */
import { openDom } from './kit/dom';
import type { Pace } from './slices';

/** ms; what is done between two stops comes on top. */
const SLICE = 12;
/** ms; a page that is not drawn, as in a tab that is not in front, has no next frame. */
const NO_FRAME = 100;

/** The pace of one reading of a document that stands in a window. @param clock ms of any beginning */
export function openPace(document: Document, clock: () => number): Pace {
  const window = document.defaultView as Window & typeof globalThis;
  const { root } = openDom(document);
  let began = clock();
  return {
    due: () => clock() - began > SLICE,
    rest: () => new Promise((wake) => {
      afterLayout(window, root, () => {
        began = clock();
        wake();
      });
    }),
    watch() {
      let changed = false;
      const observer = new window.MutationObserver(() => {
        changed = true;
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      return { changed: () => changed || observer.takeRecords().length > 0, stop: () => observer.disconnect() };
    },
  };
}

/**
 * Calls `act` when the browser has just laid the page out for its next frame: whoever asks for styles and places then never makes it do so.
 * An observer of sizes is told at that moment, and once for the mere beginning to observe. Without frames it is called in a task of its own.
 */
function afterLayout(window: Window & typeof globalThis, root: Element | null, act: () => void): void {
  const { port1, port2 } = new window.MessageChannel();
  let timer = 0;
  const observer = new window.ResizeObserver(go);
  function go(): void {
    observer.disconnect();
    window.clearTimeout(timer);
    port1.close();
    act();
  }
  port1.onmessage = go;
  if (root && window.document.visibilityState === 'visible') {
    timer = window.setTimeout(go, NO_FRAME);
    observer.observe(root);
  } else port2.postMessage(0);
}
