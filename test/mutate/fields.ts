/** The fields of a reading that a person would check, and how two readings agree. */
import type { Profile, ReadResult } from '../../lib/model';
import { OTHER } from './mutations';

/** One text per field and value, such as `position: Engineer`. */
export function fieldsOf(result: ReadResult): string[] {
  if (!result.ok) return [];
  const { name, label, location, work, education } = result.profile;
  const all: [string, string | undefined][] = [
    ['name', name], ['label', label], ['location', location],
    ...work.flatMap((one): [string, string | undefined][] => [['organisation', one.name], ['position', one.position], ['from', one.startDate], ['to', one.endDate]]),
    ...education.flatMap((one): [string, string | undefined][] => [['school', one.institution], ['degree', one.studyType], ['from', one.startDate], ['to', one.endDate]]),
  ];
  return all.flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}`]));
}

export type Agreement = { both: number; wanted: number; got: number };

/** Counts what two lists share, each value as often as it is in both. */
export function agreement(wanted: readonly string[], got: readonly string[]): Agreement {
  const left = new Map<string, number>();
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
  let both = 0;
  for (const one of got) {
    const count = left.get(one) ?? 0;
    if (count > 0) both += 1;
    left.set(one, count - 1);
  }
  return { both, wanted: wanted.length, got: got.length };
}

/** 1 when nothing was wanted and nothing got. */
export const f1 = ({ both, wanted, got }: Agreement): number => (wanted + got === 0 ? 1 : (2 * both) / (wanted + got));

const bare = (text: string) => text.replace(/[\s\u200b]+/g, '').toLowerCase();

/** What of a profile is no word of its page, or is somebody else's. `owner`: the person's name; null when letters of it may be lost, or nobody was read before. The name in the address is the person's too. */
export function strangers(profile: Profile, page: string, owner: string | undefined | null): string[] {
  const words = bare(page);
  const values: [string, string | undefined][] = [
    ['name', profile.name], ...profile.work.flatMap((one): [string, string | undefined][] => [['organisation', one.name], ['position', one.position]]),
    ...profile.education.flatMap((one): [string, string | undefined][] => [['school', one.institution], ['degree', one.studyType]]),
  ];
  const found: string[] = [];
  for (const [field, value] of values) {
    if (value === undefined) continue;
    if (!words.includes(bare(value))) found.push(`${field} “${value}” is not on the page`);
    if (Object.values(OTHER).some((other) => value.includes(other))) found.push(`${field} “${value}” is somebody else's`);
  }
  if (owner !== null && profile.name !== undefined && profile.name !== owner && !profile.source.url.endsWith(`/${profile.name}`)) found.push(`name “${profile.name}” is not ${owner ?? 'anybody'}`);
  return found;
}
