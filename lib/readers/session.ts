/** The readings of one panel: remembers the person under way, so that reading again adds, and is never overtaken by an older reading. Nothing of it is stored. */
import type { Profile } from '../model';
import { openGuard } from './guard';
import { pageKey, type PageReading, readSteadily } from './index';
import type { Look, SteadyPort } from './steady';

export type SessionReading<L> = PageReading & { page: L | null; /** The reading with all that was read of the person before; null when nobody was read. */ profile: Profile | null };

export type Session = ReturnType<typeof openSession>;

/** @param clock milliseconds of any beginning */
export function openSession(clock: () => number) {
  const guard = openGuard(clock);
  let turn = 0;
  let key = '';
  return {
    /** Tells that the page has another address; gives whether it is another person's. */
    moved(url: string): boolean {
      const to = pageKey(url);
      if (to === key) return false;
      key = to;
      turn++;
      guard.moved();
      return true;
    },
    stirred: () => guard.stirred(),
    /** What is being read is not wanted any more. */
    drop: () => void turn++,
    /** Reads what the port looks at; null when a later call, another address or `drop` overtook it. `asked`: by a click, for what is there now. */
    async read<L extends Look>(port: SteadyPort<L>, asked: boolean): Promise<SessionReading<L> | null> {
      const mine = ++turn;
      let seen = '';
      const look = async () => {
        const page = mine === turn ? await port.look() : null;
        if (page) seen = pageKey(page.url);
        return page;
      };
      const reading = await readSteadily({ ...port, look }, guard, asked);
      if (mine !== turn) return null;
      // A move nobody told of, as on a tab that was not in front.
      if (seen) key = seen;
      const { result, page } = reading;
      return { ...reading, profile: result.ok && page ? guard.accept(result.profile, page.loaded ?? 0) : null };
    },
  };
}

/** Where the n-th passage of the whole profile stands in one reading of it; -1 when that reading has no such text. */
export function placeOf(whole: Profile, n: number, { passages }: Profile): number {
  const wanted = whole.passages[n];
  if (!wanted) return -1;
  const same = (list: Profile['passages']) => list.flatMap((one, i) => (one.text === wanted.text && one.section === wanted.section ? [i] : []));
  const here = same(passages);
  return here[Math.min(same(whole.passages).indexOf(n), here.length - 1)] ?? passages.findIndex((one) => one.text === wanted.text);
}
