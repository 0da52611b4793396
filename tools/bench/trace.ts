/** Reads what Chromium wrote down while the reader ran in a page. */
import type { Browser } from 'playwright-core';

type Event = { name: string; cat: string; ph: string; ts: number; dur?: number; pid: number; tid: number; args?: { data?: { url?: string; fileName?: string } } };

export type Traced = {
  /** ms that the content script took to be compiled and run. */
  script: number;
  /** ms of the longest task of the page's main thread after the reader had come. */
  longestTask: number;
  /** Layouts and style calculations that a script asked for while the reader ran, and their ms. */
  forced: { count: number; milliseconds: number };
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

const isReader = ({ args }: Event) => (args?.data?.url ?? args?.data?.fileName ?? '').endsWith('content-scripts/reader.js');
const milliseconds = ({ dur = 0 }: Event) => dur / 1000;

function digest(events: readonly Event[]): Traced {
  const evaluated = events.filter((event) => event.name === 'EvaluateScript' && isReader(event));
  const [script] = evaluated;
  if (!script) throw new Error('The trace does not show the reader.');
  const own = events.filter(({ pid, tid, ts }) => pid === script.pid && tid === script.tid && ts >= script.ts - 50_000);
  const within = (inner: Event, outer: Event) => inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
  // Compilation stands inside or beside the evaluation, as the version of Chromium likes it.
  const compiled = own.filter((event) => event.name === 'v8.compile' && isReader(event) && !within(event, script));
  const tasks = own.filter(({ name, ph }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')).filter((task) => task.ts + (task.dur ?? 0) >= script.ts);
  const calls = own.filter((event) => event.name === 'FunctionCall' && isReader(event));
  const forced = own.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree').filter((event) => [script, ...calls].some((call) => within(event, call)));
  return {
    script: milliseconds(script) + compiled.reduce((sum, event) => sum + milliseconds(event), 0),
    longestTask: Math.max(0, ...tasks.map(milliseconds)),
    forced: { count: forced.length, milliseconds: forced.reduce((sum, event) => sum + milliseconds(event), 0) },
  };
}
