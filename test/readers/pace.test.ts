// @vitest-environment node
/** When the reader in a tab begins and goes on: right behind a layout where the page is drawn, else soon. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPace } from '../../lib/readers/pace';

/** A window that lays its page out, or never does; `observed` is what it was asked to watch. */
function windowOf(inFront: boolean, drawn: boolean) {
  const { window } = new JSDOM('<p>Seen</p>', { pretendToBeVisual: inFront });
  const observed: Element[] = [];
  const events: string[] = [];
  class ResizeObserver {
    constructor(private readonly told: () => void) {}
    observe(element: Element) {
      observed.push(element);
      if (drawn) setTimeout(() => {
        events.push('layout');
        this.told();
      }, 5);
    }
    disconnect() {
      events.push('over');
    }
  }
  Object.assign(window, { ResizeObserver, MessageChannel });
  return { document: window.document, observed, events };
}

it.each([
  ['drawn: behind the layout', true, true, ['layout', 'over'], 1],
  ['in front, but not drawn: after a while', true, false, ['over'], 1],
  ['not in front: at once', false, true, ['over'], 0],
])('%s', async (_what, inFront, drawn, events, observed) => {
  const page = windowOf(inFront, drawn);
  await openPace(page.document, () => 0).rest();
  expect(page.events).toEqual(events);
  expect(page.observed).toEqual(observed ? [page.document.documentElement] : []);
});

it('a slice lasts from the end of a rest', async () => {
  const { document } = windowOf(false, false);
  let now = 0;
  const pace = openPace(document, () => now);
  now = 50;
  expect(pace.due()).toBe(true);
  await pace.rest();
  expect(pace.due()).toBe(false);
});

it('a page whose fields are called like properties is read all the same', async () => {
  const { document } = windowOf(true, true);
  document.body.innerHTML = '<form name="documentElement"></form><form name="visibilityState"></form>';
  await openPace(document, () => 0).rest();
});
