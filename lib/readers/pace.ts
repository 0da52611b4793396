/** How the reader in a tab shares the page's time: by the browser's clock, its messages and its observer. */
import type { Pace } from './slices';

/** ms; what is done between two stops comes on top. */
const SLICE = 12;

/** The pace of one reading of a document that stands in a window. @param clock ms of any beginning */
export function openPace(document: Document, clock: () => number): Pace {
  const window = document.defaultView as Window & typeof globalThis;
  let began = clock();
  return {
    due: () => clock() - began > SLICE,
    rest: () => new Promise((wake) => {
      // A timer waits for longer, and in a tab that is not in front much longer.
      const { port1, port2 } = new window.MessageChannel();
      port1.onmessage = () => {
        port1.close();
        began = clock();
        wake();
      };
      port2.postMessage(0);
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
