/** Takes a page down without holding it up: in slices, and again from the beginning when it changed in between. Runs in the page. */
import { takeDown, type Taken } from './snapshot';

export type Pace = {
  /** Whether the slice has lasted long enough. */
  due(): boolean;
  /** Lets the page have its turn. */
  rest(): Promise<void>;
  /** Watches the page until it is stopped; `changed` tells whether it has become another one since. */
  watch(): { changed(): boolean; stop(): void };
};

const MOST_TRIES = 3;

/** Small pages are taken in one slice. One that never stands still is taken as it comes, and the snapshot says so (`torn`). */
export async function takeInSlices(document: Document, url: () => string, pace: Pace): Promise<Taken> {
  for (let turn = 1; ; turn++) {
    const at = url();
    const taking = takeDown(document, at);
    let watch: ReturnType<Pace['watch']> | null = null;
    let torn = false;
    try {
      let step = taking.next();
      while (!step.done) {
        if (pace.due()) {
          watch ??= pace.watch();
          await pace.rest();
          torn ||= watch.changed() || url() !== at;
          if (torn && turn < MOST_TRIES) break;
        }
        step = taking.next();
      }
      if (step.done) return torn ? { ...step.value, snapshot: { ...step.value.snapshot, torn } } : step.value;
    } finally {
      watch?.stop();
    }
  }
}
