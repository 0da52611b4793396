/** Waiting, for both browsers. */

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

/** Sleeps, ms. */
export function pause(time: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, time));
}
