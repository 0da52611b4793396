/** The identity guard: boards change address and content at different moments; two people must never be mixed. */
import type { Sight } from './kit/sight';

/** One look at a page: the document as it stood, its address, and its address and headings as one text. */
export type Look = { document: Document; url: string; who: string; sight?: Sight };

export type SteadyPort<L extends Look> = {
  /** Takes the page as it is now; null when it cannot be taken any more, which ends the reading. */
  look(): Promise<L | null>;
  /** Address and headings of the page now, as in `Look`. */
  who(): Promise<string>;
  now(): string;
  sleep(ms: number): Promise<void>;
};

/**
 * Reads once the page has settled on one person. Holds address and headings before and after against each other; when they differ or
 * the page contradicts its address it waits and reads again. A page at rest costs one short re-check. Gives null after five seconds.
 */
export async function settle<L extends Look, R>(port: SteadyPort<L>, read: (page: L, now: string) => R, contradicts: (page: L) => boolean): Promise<{ page: L; reading: R } | null> {
  let waited = 0;
  const wait = async (ms: number) => {
    waited += ms;
    await port.sleep(ms);
  };
  while (waited <= 5000) {
    const page = await port.look();
    if (!page) return null;
    if (contradicts(page)) {
      await wait(250);
      continue;
    }
    const reading = read(page, port.now());
    await wait(15);
    if ((await port.who()) === page.who) return { page, reading };
    await wait(235);
  }
  return null;
}
