/** Long work in slices, so that a page stays quick under the hand. */

/** Work goes on for so long before the page gets its turn, ms. */
const SLICE = 8;
/** So long after the last key or click nothing is begun, ms. */
const CALM = 120;

let touched = -Infinity;
const touch = () => { touched = performance.now(); };
for (const event of ['keydown', 'pointerdown', 'input']) globalThis.addEventListener?.(event, touch, { capture: true, passive: true });

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Not there where there is no screen, as in tests. */
const scheduler = globalThis.scheduler as Scheduler | undefined;

/** Lets everything else of the page go first: what was typed, what is to be drawn. */
const turn = (): Promise<void> => (scheduler ? scheduler.postTask(() => undefined, { priority: 'background' }) : wait(0));

/** Waits until nobody types or clicks. */
export async function calm(): Promise<void> {
  const left = () => touched + CALM - performance.now();
  while (left() > 0) await wait(left());
}

/** Does `work` for each of a list, in slices; ends early once `signal` says so. */
export async function inSlices<T>(list: readonly T[], work: (one: T) => void, signal: AbortSignal): Promise<void> {
  await turn();
  let end = performance.now() + SLICE;
  for (const one of list) {
    if (signal.aborted) return;
    work(one);
    if (performance.now() < end) continue;
    await turn();
    await calm();
    end = performance.now() + SLICE;
  }
}
