/** The self-check: a board's own reader held against the outline's reading of the same page, so that a redesign is noticed and never a silent zero. */
import { collapse } from '../core/text';
import type { FieldName, Profile, Section } from '../model';
import type { Dom } from './kit/dom';
import type { Draft } from './kit/draft';
import { sectionOf } from './kit/sections';

const entryFields = ['work', 'education', 'projects', 'volunteer', 'certificates'] as const;
/** Sections with a field of their own, which a heading on the page promises. */
const promised: readonly Section[] = ['summary', 'skills', 'languages', ...entryFields];
const sectionOfField = (field: FieldName): Section => (field === 'name' || field === 'label' || field === 'location' ? 'headline' : field);
/** Two years, or a year and a word, with a dash between: a stretch of a career. */
const stretch = /(?:19|20)\d\d\s?[-–—~]\s?(?:\p{L}{2,12}\.?\s)?(?:(?:19|20)\d\d|\p{L}{2,12})/gu;
const MOST_HEADINGS = 80;

/**
 * Whether a board's reading is suspicious by cheap signs: no name, a heading of a section that was not read, stretches of years that are in
 * no passage. Only then is it worth reading the page a second time.
 */
export function looksIncomplete(dom: Dom, root: Element, profile: Profile): boolean {
  if (!profile.name) return true;
  const { sections, missing } = profile.capture;
  const told = new Set<Section>([...sections, ...missing.map((one) => one.section)]);
  for (const heading of dom.all('h1,h2,h3,h4,[role="heading"]', root).slice(0, MOST_HEADINGS)) {
    const section = sectionOf(dom.text(heading));
    if (section && promised.includes(section) && !told.has(section)) return true;
  }
  const read = profile.passages.map((passage) => passage.text).join('\n');
  const unread = new Set(Array.from(dom.text(root).matchAll(stretch), ([text]) => collapse(text)).filter((text) => !read.includes(text)));
  return unread.size > (datesOf(profile).size > 0 ? 1 : 0);
}

/** The fields in which the outline clearly sees more than the board's reader. What the board itself hides is no shortfall. */
export function fallsShort(board: Profile, outline: Profile): FieldName[] {
  const short: FieldName[] = [];
  const masked = new Set(board.capture.missing.filter((one) => one.why === 'masked').map((one) => one.section));
  if (!board.name && outline.name && !masked.has('headline')) for (const field of ['name', 'label', 'location'] as const) if (!board[field] && outline[field]) short.push(field);
  const known = datesOf(board);
  for (const field of entryFields) {
    if (masked.has(field)) continue;
    const more = outline[field].some((entry) => isTelling(entry) && !known.has(dateOf(entry)));
    const covered = datesIn(board, field).every((date) => datesIn(outline, field).includes(date));
    // Entries without dates are no measure of anything, unless there is nothing at all.
    if (more && (board[field].length === 0 || covered)) short.push(field);
  }
  for (const [field, fewest] of [['skills', 3], ['languages', 1]] as const) {
    if (!masked.has(field) && board[field].length === 0 && outline[field].length >= fewest) short.push(field);
  }
  if (!masked.has('summary') && !board.summary && outline.summary && outline.capture.sections.includes('summary') && !board.capture.sections.includes('summary')) short.push('summary');
  return short;
}

/** Puts the outline's values of some fields in the place of the board's, with their passages and the way back to the page, and notes the doubt. */
export function adopt(draft: Draft, outline: Draft, fields: readonly FieldName[]): void {
  const { profile } = draft;
  for (const section of new Set(fields.map(sectionOfField))) {
    const had = draft.places.map((place, i) => ({ place, passage: profile.passages[i]! }));
    const theirs = outline.places.map((place, i) => ({ place, passage: outline.profile.passages[i]! })).filter(({ passage }) => passage.section === section);
    const texts = new Set(had.map(({ passage }) => passage.text));
    const kept = section === 'headline' ? had : had.filter(({ passage }) => passage.section !== section);
    const all = [...kept, ...theirs.filter(({ passage }) => section !== 'headline' || !texts.has(passage.text))];
    profile.passages = all.map(({ passage }) => passage);
    draft.places.splice(0, draft.places.length, ...all.map(({ place }) => place));
    profile.capture.missing = profile.capture.missing.filter((one) => one.section !== section || one.why !== 'not-loaded');
    draft.seen(section);
  }
  for (const field of fields) {
    Object.assign(profile, { [field]: outline.profile[field] });
    profile.source.fields[field] = outline.profile.source.fields[field] ?? 'outline';
    doubt(profile, field);
  }
}

/** Notes that a field was not found where it should be. */
export function doubt({ capture }: Profile, field: FieldName): void {
  capture.doubts ??= [];
  if (!capture.doubts.some((one) => one.field === field)) capture.doubts.push({ field });
}

type Entry = Profile[(typeof entryFields)[number]][number];

const dateOf = (entry: Entry): string => ('date' in entry ? entry.date : 'startDate' in entry || 'endDate' in entry ? entry.startDate ?? entry.endDate : undefined) ?? '';
const datesIn = (profile: Profile, field: (typeof entryFields)[number]): string[] => profile[field].map(dateOf).filter(Boolean);
const datesOf = (profile: Profile): Set<string> => new Set(entryFields.flatMap((field) => datesIn(profile, field)));
/** Dated and named: enough to be an entry and no stray year. */
const isTelling = (entry: Entry): boolean => dateOf(entry) !== '' && ['institution', 'name', 'position'].some((key) => key in entry && Boolean(entry[key as keyof Entry]));
