/** Reads what Chromium wrote down while the reader ran in a page. */
import type { Browser } from 'playwright-core';

type Event = { name: string; cat: string; ph: string; ts: number; dur?: number; pid: number; tid: number; args?: { fileName?: string; worldName?: string } };

export type Traced = {
  /** ms that the content script took to be compiled and run. */
  script: number;
  /** ms of the longest task of the page's main thread in which the reader did something, the very first time. */
  longestTask: number;
  /** Layouts that the reader made the browser do at once, and calculations of styles, on a page that never rests; and their ms. */
  forced: { layouts: number; styles: number; milliseconds: number };
};

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute', 'toplevel', 'blink.user_timing'];

/** Traces all processes of the browser while `act` runs. Throws when the reader never ran. */
export async function traced<T>(browser: Browser, act: () => Promise<T>): Promise<{ value: T; trace: Traced }> {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  let value: T;
  try {
    value = await act();
  } catch (error) {
    await browser.stopTracing();
    throw error;
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
  return { value, trace: digest(traceEvents) };
}

const milliseconds = ({ dur = 0 }: Event) => dur / 1000;
const within = (inner: Event, outer: Event) => inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** Scripts of an extension run in a world of their own, which bears the extension's name. */
function digest(events: readonly Event[]): Traced {
  const isReader = ({ args }: Event) => args?.fileName?.endsWith('content-scripts/reader.js') === true;
  const run = events.find((event) => event.name === 'v8.run' && isReader(event));
  if (!run) throw new Error('The trace does not show the reader.');
  const own = events.filter(({ pid, tid }) => pid === run.pid && tid === run.tid);
  const compiled = own.filter((event) => event.name === 'v8.compile' && isReader(event));
  const calls = [run, ...compiled, ...own.filter(({ name, args }) => name === 'v8.callFunction' && args?.worldName === run.args?.worldName)];
  const holds = (task: Event) => calls.some((call) => within(call, task));
  const forced = own.filter((event) => (event.name === 'Layout' || event.name === 'UpdateLayoutTree') && calls.some((call) => within(event, call)));
  return {
    script: [run, ...compiled].reduce((sum, event) => sum + milliseconds(event), 0),
    longestTask: Math.max(...own.filter((event) => event.name === 'RunTask' && holds(event)).map(milliseconds)),
    forced: { layouts: forced.filter(({ name }) => name === 'Layout').length, styles: forced.filter(({ name }) => name !== 'Layout').length, milliseconds: forced.reduce((sum, event) => sum + milliseconds(event), 0) },
  };
}
