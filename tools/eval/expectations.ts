/** What a page should be read as, out of the JSON that lies beside it: hand-made goldens, JSON Resumes, scrapers' fixtures, microformat results. */

/** One job or school. What the JSON leaves out is not asked for; null is "there is none". */
export type ExpectedEntry = { title?: string; organisation?: string; start?: string; end?: string | null };

export type Expectation = {
  name?: string;
  headline?: string;
  location?: string;
  work?: ExpectedEntry[];
  education?: ExpectedEntry[];
  /** The page's address, where the JSON tells it. */
  url?: string;
  /** Made by hand from the page, or out of it: everything is asked for. Else the JSON was the page's source, of which a page shows names and titles. */
  whole: boolean;
};

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const first = (...values: unknown[]): string | undefined => values.find((value): value is string => typeof value === 'string' && value.trim() !== '');

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date of any shape as YYYY-MM or YYYY; null for "Present" and the like, or nothing. */
export function expectedDate(value: unknown): string | null {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : null;
  const year = /(?:19|20)\d{2}/.exec(value)?.[0];
  if (!year) return null;
  const iso = /\d{4}-(\d{2})/.exec(value)?.[1] ?? /(?<!\d)(\d{1,2})[/.]\d{4}/.exec(value)?.[1];
  const named = MONTHS.findIndex((month) => value.toLowerCase().includes(month)) + 1;
  const month = iso ?? (named || undefined);
  return month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`;
}

/** Takes the parsed JSON; gives null for a shape nothing is known of. */
export function expectationOf(json: unknown): Expectation | null {
  if (!isObject(json)) return null;
  if (isObject(json.basics)) return ofResume(json, json.basics);
  if (Array.isArray(json.items)) return ofMicroformats(json.items);
  if (json.headlineIncludes !== undefined) return { name: first(json.name), whole: true };
  if (json.name !== undefined) return ofGolden(json);
  return null;
}

function ofResume(json: Json, basics: Json): Expectation {
  const dates = (one: Json) => ({ start: expectedDate(one.startDate) ?? undefined, end: expectedDate(one.endDate) });
  const place = isObject(basics.location) ? basics.location : {};
  return {
    name: first(basics.name),
    headline: first(basics.label),
    location: [place.city, place.region, place.countryCode].filter((part) => typeof part === 'string' && part !== '').join(', ') || undefined,
    work: objects(json.work).map((one) => ({ title: first(one.position), organisation: first(one.name, one.company), ...dates(one) })),
    education: objects(json.education).map((one) => ({ title: first(one.studyType), organisation: first(one.institution), ...dates(one) })),
    whole: false,
  };
}

function ofGolden(json: Json): Expectation {
  const dates = (one: Json) => ({
    ...(one.start === undefined && one.start_date === undefined ? {} : { start: expectedDate(one.start ?? one.start_date) ?? undefined }),
    ...(one.end === undefined && one.end_date === undefined ? {} : { end: expectedDate(one.end ?? one.end_date) }),
  });
  return {
    name: first(json.name),
    headline: first(json.headline, json.title),
    location: first(json.location),
    url: first(json.profile_url),
    work: Array.isArray(json.experience) ? objects(json.experience).map((one) => ({ title: first(one.title), organisation: first(one.company), ...dates(one) })) : undefined,
    education: Array.isArray(json.education) ? objects(json.education).map((one) => ({ title: first(one.degree), organisation: first(one.school), ...dates(one) })) : undefined,
    whole: true,
  };
}

function ofMicroformats(items: unknown[]): Expectation | null {
  const resume = objects(items).find((item) => Array.isArray(item.type) && item.type.includes('h-resume'));
  if (!resume) return null;
  const of = (item: Json, key: string): unknown => (isObject(item.properties) && Array.isArray(item.properties[key]) ? (item.properties[key] as unknown[])[0] : undefined);
  const contact = of(resume, 'contact');
  const entries = (key: string): ExpectedEntry[] => (isObject(resume.properties) ? objects(resume.properties[key]) : []).map((one) => ({
    organisation: first(of(one, 'org'), of(one, 'name')), start: expectedDate(of(one, 'start')) ?? undefined, end: expectedDate(of(one, 'end')),
  }));
  return { name: first(of(resume, 'name'), isObject(contact) ? of(contact, 'name') : undefined), education: entries('education'), work: entries('experience'), whole: true };
}
