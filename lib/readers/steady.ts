/** The identity guard: boards change address and content at different moments; two people must never be mixed. */
import type { Signpost } from '../model';
import { type Standing, STILL } from './guard';
import type { Sight } from './kit/sight';

/** One look at a page: the document as it stood, its address, and its address, headings and dates as one text. */
export type Look = { document: Document; url: string; who: string; sight?: Sight; /** When the page's document was loaded: the same number is the same document. */ loaded?: number; /** What the user taught. */ signposts?: readonly Signpost[] };

export type SteadyPort<L extends Look> = {
  /** Takes the page as it is now; null when it cannot be taken any more, which ends the reading. */
  look(): Promise<L | null>;
  /** Who is on the page now, as in `Look`. */
  who(): Promise<string>;
  now(): string;
  sleep(ms: number): Promise<void>;
};

export type Judges<L, R> = {
  read: (page: L, now: string) => R;
  /** Whether the page itself names another person than its address does. */
  contradicts: (page: L) => boolean;
  /** What the memory of earlier readings thinks of it. */
  standing: (page: L, reading: R) => Standing;
  same: (a: R, b: R) => boolean;
};

const STEP = 250;
/** No reading is begun after this time, ms. */
const PATIENCE = 5000;

/**
 * Reads once the page has settled on one person. Holds who is on it before and after against each other; when they differ, the page
 * contradicts its address or the reading says what was said of another, it waits and reads again. A page at rest costs one short re-check.
 * Gives why not after five seconds.
 */
export async function settle<L extends Look, R>(port: SteadyPort<L>, { read, contradicts, standing, same }: Judges<L, R>): Promise<{ page: L; reading: R } | 'changing' | 'stale'> {
  let waited = 0;
  let why: 'changing' | 'stale' = 'changing';
  const wait = async (ms: number) => {
    waited += ms;
    await port.sleep(ms);
  };
  /** Waits until somebody or something else is on the page, at most so long; gives whether it stayed as it was. */
  const staysAs = async (who: string, ms: number): Promise<boolean> => {
    for (let left = ms; left > 0; left -= STEP) {
      await wait(Math.min(STEP, left));
      if ((await port.who()) !== who) return false;
    }
    return true;
  };
  let before: { page: L; reading: R } | null = null;
  while (waited <= PATIENCE || before) {
    const page = await port.look();
    if (!page) return 'changing';
    if (contradicts(page)) {
      before = null;
      await wait(STEP);
      continue;
    }
    const reading = read(page, port.now());
    await wait(15);
    if ((await port.who()) !== page.who) {
      before = null;
      await wait(STEP - 15);
      continue;
    }
    const stands = standing(page, reading);
    // It stood still since it was first seen so, and says the same.
    if (stands === 'sure' || (stands === 'early' && before && before.page.who === page.who && same(before.reading, reading))) return { page, reading };
    before = null;
    why = stands === 'stale' ? 'stale' : 'changing';
    if (stands === 'stale') await staysAs(page.who, 4 * STEP);
    else if (await staysAs(page.who, STILL)) before = { page, reading };
  }
  return why;
}
