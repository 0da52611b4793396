/**
 * The memory of a panel that goes from person to person: boards change address, name and sections at different moments, and what is still
 * of the person before must not be told of the next one. It only compares readings; time is an argument.
 */
import type { Profile } from '../model';
import { addTo, isSamePerson } from './add-to';
import { fold } from './union';

/** How long a page must stand still, ms, before it is believed that nothing more of it will change: boards were seen to take three seconds. */
export const STILL = 3200;

/**
 * What is to be thought of a reading. sure: nothing speaks against it · early: it may be half of one and half of another, unless the page
 * stands still · stale: it says what was said of somebody else, under another address.
 */
export type Standing = 'sure' | 'early' | 'stale';

const PEOPLE = 6;
const LONG = 80;
const TELLING = 25;
const entrySections = ['work', 'education', 'projects', 'volunteer'] as const;
const sections = ['summary', 'skills', 'languages', 'certificates', ...entrySections] as const;

export type Guard = ReturnType<typeof openGuard>;

/** @param clock milliseconds of any beginning */
export function openGuard(clock: () => number) {
  /** By address, on the document `loaded` alone: a page that was loaded anew cannot hold anything of the one before. */
  let people = new Map<string, Profile>();
  let last: Profile | null = null;
  let loaded = 0;
  let moves = 0;
  let calm = true;
  let movedAt = 0;
  let stirred = Number.NEGATIVE_INFINITY;
  return {
    /** The address of the page is another one. */
    moved(): void {
      calm &&= clock() - stirred >= STILL;
      stirred = movedAt = clock();
      moves++;
    },
    /** Something of the page changed. */
    stirred(): void {
      stirred = clock();
    },
    /** @param asked the user asks for what is there now: the same person's page is then believed at once, and an old text as well */
    about(now: Profile, at: number, asked: boolean): Standing {
      if (!last || at !== loaded) return 'sure';
      const others = [...people.values()].filter((one) => one.source.url !== now.source.url);
      const share = others.map((one) => shared(one, now));
      if (share.includes('much')) return asked ? 'sure' : 'stale';
      if (last.source.url === now.source.url) return (asked && isSamePerson(last, now)) || saysNothingNew(last, now) ? 'sure' : 'early';
      // Believed at once: on a board whose reader knows whose page it is, one move from a page at rest, and no time for another to have begun.
      const plain = now.source.board !== 'web' && moves === 1 && calm && clock() - movedAt < STILL;
      return plain && !share.includes('little') ? 'sure' : 'early';
    },
    /** Takes a reading in; gives it with all that was read of the same person before. */
    accept(now: Profile, at: number): Profile {
      if (at !== loaded) people = new Map();
      const before = last && isSamePerson(last, now) ? last : people.get(now.source.url);
      const all = before ? addTo(before, now) : now;
      people.delete(all.source.url);
      people.set(all.source.url, all);
      for (const [oldest] of people) if (people.size > PEOPLE) people.delete(oldest);
      if (!last || at !== loaded || last.source.url !== all.source.url) stirred = clock();
      [last, loaded, moves, calm] = [all, at, 0, true];
      return all;
    },
  };
}

/** What two readings have in common: much, as no two people have; little, as they may; or nothing. */
function shared(a: Profile, b: Profile): 'much' | 'little' | null {
  const theirs = new Set(a.passages.map((passage) => passage.text));
  const texts = b.passages.filter((passage) => passage.section !== 'contact' && passage.section !== 'other' && theirs.has(passage.text)).map((passage) => passage.text);
  if (texts.some((text) => text.length >= LONG)) return 'much';
  const entries = (profile: Profile) => [...profile.work, ...profile.education].filter((one) => one.startDate).map((one) => JSON.stringify(['name' in one ? [one.name, one.position] : one, one.startDate, one.endDate]));
  const had = new Set(entries(a));
  const both = entries(b).filter((entry) => had.has(entry));
  // Colleagues may well have the same two jobs in the same years; to the month they have not.
  if (both.length > 2 || both.filter((entry) => /-\d\d"/.test(entry)).length > 1) return 'much';
  const alike = sections.some((section) => texts.length > 0 && says(a, section) !== '' && says(a, section) === says(b, section));
  return both.length > 0 || alike || texts.some((text) => text.length >= TELLING) || (fold(a.name) !== '' && fold(a.name) === fold(b.name)) ? 'little' : null;
}

const says = ({ passages }: Profile, section: string): string => passages.filter((passage) => passage.section === section).map((passage) => passage.text).join('\n');

function saysNothingNew(known: Profile, now: Profile): boolean {
  const texts = new Set(known.passages.map((passage) => passage.text));
  return isSamePerson(known, now) && now.passages.every((passage) => texts.has(passage.text));
}
