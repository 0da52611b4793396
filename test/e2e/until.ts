/** Waiting, for both browsers. */
import type { Locator } from 'playwright-core';

/**
 * Asks again and again until there is an answer.
 * @param what the rest of the sentence "waited in vain for …"
 * @param look gives null or undefined while there is none
 */
export async function until<T>(what: string, look: () => Promise<T | null | undefined> | T | null | undefined, timeout = 15_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(50);
  }
}

/** Where something stands, px, once it has stopped moving. */
export function placeAtRest(what: Locator): Promise<{ x: number; y: number; height: number }> {
  let last = '';
  return until('something to stand still', async () => {
    const box = await what.boundingBox();
    const same = box !== null && JSON.stringify(box) === last;
    last = JSON.stringify(box);
    return same ? box : null;
  });
}

/** Sleeps, ms. */
export function pause(time: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, time));
}
