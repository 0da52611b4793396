/** A JSON Resume that a page carries in a script: believed for facts about the person that the page itself shows. */
import { collapse } from '../core/text';
import type { Education, Work } from '../model';
import { readJsonResume } from './json-resume';
import type { Page } from './page';

const SCRIPTS = 'script[type="application/json"], script[type="application/ld+json"], script[type="application/resume+json"]';
const LONGEST = 300_000;
const DEEPEST = 4;
const MOST_OBJECTS = 400;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isResume = (value: Json): boolean => isObject(value.basics) && typeof value.basics.name === 'string' && (Array.isArray(value.work) || Array.isArray(value.education));

/** The first object in the data that is shaped as a JSON Resume, not far down. */
function resumeIn(json: unknown): Json | null {
  let level: unknown[] = [json];
  let seen = 0;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const next: unknown[] = [];
    for (const one of level) {
      if (!isObject(one) || ++seen > MOST_OBJECTS) continue;
      if (isResume(one)) return one;
      next.push(...Object.values(one).filter(isObject));
    }
    level = next;
  }
  return null;
}

/**
 * Adds to the draft what the page's own JSON Resume tells of the same person: dates and names that the reading lacks, and jobs and schools
 * where none was read. Whatever cannot be seen on the page is left out.
 */
export function fillFromEmbeddedResume({ dom, draft }: Page): void {
  const { profile } = draft;
  for (const script of dom.all(SCRIPTS).slice(0, 20)) {
    const source = dom.data(script);
    if (source.length > LONGEST || !source.includes('"basics"')) continue;
    let resume: Json | null = null;
    try {
      resume = resumeIn(JSON.parse(source));
    } catch {
      continue;
    }
    const read = resume && readJsonResume(JSON.stringify(resume), profile.source.readAt);
    if (!read || !read.ok) continue;
    const told = read.profile;
    const seen = profile.passages.map((passage) => passage.text.toLowerCase());
    const shown = (value: string | undefined): value is string => value !== undefined && seen.some((one) => one.includes(collapse(value).toLowerCase()));
    if (!shown(told.name) || (profile.name && profile.name.toLowerCase() !== told.name.toLowerCase())) continue;
    if (!profile.name) {
      profile.name = told.name;
      draft.from('name', 'json-resume');
    }
    if (!profile.label && shown(told.label)) {
      profile.label = told.label;
      draft.from('label', 'json-resume');
    }
    if (profile.work.length) profile.work.forEach((one) => complete(one, told.work.filter((other) => sameJob(one, other))));
    else for (const one of told.work) if (shown(one.name) && shown(one.position)) profile.work.push(withoutSummary({ ...one, highlights: one.highlights.filter(shown) }));
    if (profile.education.length) profile.education.forEach((one) => complete(one, told.education.filter((other) => sameSchool(one, other))));
    else for (const one of told.education) if (shown(one.institution)) profile.education.push(withoutSummary({ ...one, courses: one.courses.filter(shown) }));
    if (profile.work.length) draft.from('work', 'json-resume');
    if (profile.education.length) draft.from('education', 'json-resume');
    return;
  }
}

/** Prose that nobody can see on the page is not taken. */
function withoutSummary<T extends Work | Education>(one: T): T {
  delete one.summary;
  return one;
}

const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
const sameJob = (a: Work, b: Work): boolean => agree(a.startDate, b.startDate) && agree(a.endDate, b.endDate) && (same(a.position, b.position) ? a.name === undefined || same(a.name, b.name) : same(a.name, b.name) && a.position === undefined);
const sameSchool = (a: Education, b: Education): boolean => same(a.institution, b.institution) && agree(a.startDate, b.startDate) && agree(a.endDate, b.endDate);

/** Dates to the month where the page shows the year. One entry of the data must fit, no more. */
function complete(one: Work | Education, fitting: (Work | Education)[]): void {
  const [other] = fitting;
  if (!other || fitting.length > 1) return;
  for (const key of ['startDate', 'endDate'] as const) {
    const finer = other[key];
    const had = one[key];
    if (finer && had && finer.length > had.length && finer.startsWith(had)) one[key] = finer;
  }
}
