/** A profile while it is being read: passages in reading order with the way back to their blocks, entries, and what was not there to read. */
import { parseDate, parseLength, parseSpan } from '../../core/dates';
import type { FieldName, Missing, PassagePart, Profile, ReaderName, Section } from '../../model';
import type { Block } from './blocks';

/** A piece of a block (or of a plain text, then without block) as one line. */
export type Line = {
  text: string;
  /** Heading level 1 to 6, else 0. */
  level: number;
  bullet: boolean;
  strong: boolean;
  block?: Block;
  /** Where the text begins in the block's text. */
  at: number;
  /** What the page's own markup calls it. */
  hint?: PassagePart;
  /** An empty line stood before it; only plain text tells. */
  gap?: boolean;
  /** An entry begins here, by its own words. */
  starts?: boolean;
  /** What the label beside it calls it. */
  label?: 'name' | 'title' | 'organisation' | 'place' | 'dates' | 'other';
  /** A section of its own: its label names one. */
  only?: Section;
  /** Dates that the page's markup tells more exactly than its text, 'YYYY-MM'. */
  exact?: string[];
};

export type EntrySection = 'work' | 'volunteer' | 'education' | 'projects' | 'certificates';
export const entrySections: readonly Section[] = ['work', 'volunteer', 'education', 'projects', 'certificates'];

export type Draft = {
  profile: Profile;
  /** One per passage: where it stands on the page. */
  places: { block: Block; at: number }[];
  add(line: Line, section: Section, part?: PassagePart, entry?: number): void;
  seen(section: Section): void;
  miss(section: Section, why: Missing['why'], count?: number): void;
  from(field: FieldName, reader: ReaderName): void;
};

/** `***` instead of words: the board hides it. */
export const masked = (text: string): boolean => text.includes('***');

/** An empty profile to fill. `url` is the canonical address, `now` ISO 8601. */
export function openDraft(board: Profile['source']['board'], url: string, now: string, reader: ReaderName): Draft {
  const profile: Profile = {
    urls: [], work: [], volunteer: [], education: [], projects: [], skills: [], certificates: [], languages: [], passages: [],
    source: { board, url, readAt: now, reader, fields: {} },
    capture: { sections: [], missing: [], hiddenWords: 0, language: null },
  };
  const places: Draft['places'] = [];
  const long = new Set<string>();
  const { capture } = profile;
  const draft: Draft = {
    profile,
    places,
    add(line, section, part = 'text', entry) {
      if (masked(line.text)) return draft.miss(section, 'masked');
      // The same long text twice is one text in two layouts.
      const key = `${section} ${line.text}`;
      if (line.text.length > 40 && part === 'text') {
        if (long.has(key)) return;
        long.add(key);
      }
      profile.passages.push(entry === undefined ? { text: line.text, section, part } : { text: line.text, section, part, entry });
      places.push({ block: line.block as Block, at: line.at });
      draft.seen(section);
    },
    seen(section) {
      if (!capture.sections.includes(section)) capture.sections.push(section);
    },
    miss(section, why, count) {
      const had = capture.missing.find((one) => one.section === section && one.why === why);
      if (!had) capture.missing.push(count ? { section, why, count } : { section, why });
      else if (count) had.count = (had.count ?? 0) + count;
    },
    from(field, reader) {
      profile.source.fields[field] ??= reader;
    },
  };
  return draft;
}

/** A piece of a line, without the separators at its ends; null when nothing is left. */
export function piece(line: Line, from: number, to: number): Line | null {
  let [start, end] = [from, to];
  const edge = /[\s,;:|·•–—\-/(\[@]/;
  while (start < end && edge.test(line.text[start]!)) start++;
  while (end > start && /[\s,;:|·•–—\-/(\[]/.test(line.text[end - 1]!)) end--;
  if (end > start && line.text[end - 1] === ')' && !line.text.slice(start, end).includes('(')) end--;
  return end > start ? { ...line, text: line.text.slice(start, end), at: line.at + start } : null;
}

export type Dated = { startDate?: string; endDate?: string; current?: boolean; statedMonths?: number };

/** Takes the dates out of a line: the pieces before and after them and what they say; null when there are none to take. */
export function splitDates(line: Line, single: boolean): { dated: Dated; dates: Line; rest: Line[] } | null {
  if (line.text.length > 160) return null;
  const span = parseSpan(line.text);
  if (span) {
    const { start, end, ...dated } = span;
    const tail = line.text.slice(end);
    const stop = dated.statedMonths !== undefined && tail.length < 45 ? line.text.length : end;
    const dates = piece(line, start, stop)!;
    const rest = [piece(line, 0, start), piece(line, stop, line.text.length)].filter((one): one is Line => !!one && /[\p{L}\p{N}]{2}/u.test(one.text));
    return { dated, dates: { ...dates, hint: 'dates' }, rest };
  }
  const date = single ? parseDate(line.text) : null;
  if (!date) return null;
  const others = line.text.length - (date.end - date.start);
  // A year inside a sentence is no date of the entry.
  if (others > 60 || (others > 14 && /[\p{L}]\s*$/u.test(line.text.slice(0, date.start)) && /^\s*\p{Ll}/u.test(line.text.slice(date.end)))) return null;
  // "May 2016 · 1 mo"
  const months = onlyLength(line.text.slice(date.end)) ? parseLength(line.text.slice(date.end)) : null;
  const dates = piece(line, date.start, months === null ? date.end : line.text.length)!;
  const rest = [piece(line, 0, date.start), months === null ? piece(line, date.end, line.text.length) : null].filter((one): one is Line => !!one && /[\p{L}\p{N}]{2}/u.test(one.text));
  return { dated: { endDate: date.date, ...(months === null ? {} : { statedMonths: months }) }, dates: { ...dates, hint: 'dates' }, rest };
}

/** A line that only tells a length ("Full-time · 4 yrs"): the head of a group of roles on LinkedIn. */
export const onlyLength = (text: string): boolean => text.length < 40 && parseLength(text) !== null && !parseSpan(text);
