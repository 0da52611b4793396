/** Reading again adds: what a later look at the same person's page shows is put beside what was read of them before. */
import type { Capture, Doubt, Missing, Passage, Profile, Section } from '../model';
import { type Alike, fold, isBeginning, longer, type Union, unite, uniteTexts } from './union';

/** The same person by address and by name; a reading without either is nobody's. */
export function isSamePerson(a: Profile, b: Profile): boolean {
  return a.source.url !== '' && a.source.url === b.source.url && fold(a.name) !== '' && fold(a.name) === fold(b.name);
}

/**
 * Adds two readings of one person; of different people the later is given as it is. Entries are one by organisation, title and begin;
 * the longer text wins, then the newer. Every passage stays a text of the page, and what one reading saw is missing no more.
 */
export function addTo(before: Profile, now: Profile): Profile {
  if (!isSamePerson(before, now)) return now;
  const [old, fresh] = before.source.readAt <= now.source.readAt ? [before, now] : [now, before];
  const work = unite(old.work, fresh.work, jobs, newer);
  const volunteer = unite(old.volunteer, fresh.volunteer, jobs, newer);
  const education = unite(old.education, fresh.education, dated((one) => [one.institution, one.studyType, one.area]), newer);
  const projects = unite(old.projects, fresh.projects, dated((one) => [one.name]), newer);
  const certificates = unite(old.certificates, fresh.certificates, dated((one) => [one.name, one.issuer], (one) => one.date), newer);
  const united = { work, volunteer, education, projects, certificates };
  const passages = unitePassages(old, fresh, united);
  return {
    ...withoutEmpty({ name: longer(old.name, fresh.name), label: longer(old.label, fresh.label), location: longer(old.location, fresh.location), summary: longer(old.summary, fresh.summary) }),
    urls: uniteTexts(old.urls, fresh.urls),
    work: work.all, volunteer: volunteer.all, education: education.all, projects: projects.all, certificates: certificates.all,
    skills: unite(old.skills, fresh.skills, named((one) => one.name), newer).all,
    languages: unite(old.languages, fresh.languages, named((one) => one.language), newer).all,
    passages,
    source: { ...fresh.source, fields: { ...old.source.fields, ...fresh.source.fields } },
    capture: addCapture(old, fresh),
  };
}

type Period = { startDate?: string | undefined };

/** Alike by names and begin; a begin told to the year, or not at all, is a weaker sign than the same month. */
function dated<T extends Period | { date?: string | undefined }>(names: (one: T) => (string | undefined)[], begin: (one: T) => string | undefined = (one) => (one as Period).startDate): Alike<T> {
  const key = (one: T) => names(one).map(fold).join('\n');
  return (a, b) => {
    if (key(a) !== key(b)) return null;
    const [from, to] = [begin(a) ?? '', begin(b) ?? ''];
    if (from === to) return 0;
    if (from && to) return from.startsWith(to) || to.startsWith(from) ? 1 : null;
    return 2;
  };
}

const jobs = dated((one: Profile['work'][number]) => [one.name, one.position]);
const named = <T>(name: (one: T) => string): Alike<T> => (a, b) => (fold(name(a)) === fold(name(b)) ? 0 : null);

/** Two readings of one entry: the longer text, both lists, else the newer value. How it ends goes together and comes from the newer. */
function newer<T extends object>(old: T, fresh: T): T {
  const made = { ...old, ...fresh } as Record<string, unknown>;
  for (const [key, value] of Object.entries(old)) {
    const now = (fresh as Record<string, unknown>)[key];
    if (typeof value === 'string' && typeof now === 'string' && key !== 'endDate') made[key] = longer(value, now);
    else if (Array.isArray(value) && Array.isArray(now)) made[key] = uniteTexts(value as string[], now as string[]);
  }
  if ('current' in fresh && fresh.current && !('endDate' in fresh)) delete made.endDate;
  if ('endDate' in fresh && !('current' in fresh)) delete made.current;
  return made as T;
}

type Entries = Record<'work' | 'volunteer' | 'education' | 'projects' | 'certificates', Union<object>>;

function unitePassages(old: Profile, fresh: Profile, entries: Entries): Passage[] {
  const placed = (passages: Passage[], side: 'a' | 'b'): Passage[] => passages.map((passage) => {
    const list = entries[passage.section as keyof Entries];
    return passage.entry === undefined || !list ? passage : { ...passage, entry: list[side][passage.entry] ?? passage.entry };
  });
  const [theirs, ours] = [placed(old.passages, 'a'), placed(fresh.passages, 'b')];
  const beside = (a: Passage, b: Passage) => a.section === b.section && a.part === b.part && a.entry === b.entry;
  const whole = (list: Passage[], other: Passage[]) => list.filter((one) => other.some((two) => beside(one, two) && one.text === two.text) || !other.some((two) => beside(one, two) && isBeginning(one.text, two.text)));
  return unite(whole(theirs, ours), whole(ours, theirs), (a, b) => (beside(a, b) && a.text === b.text ? 0 : null), (_a, b) => b).all;
}

function addCapture({ capture: old }: Profile, now: Profile): Capture {
  const fresh = now.capture;
  const sections = [...new Set([...old.sections, ...fresh.sections])];
  const named = new Set([...old.missing, ...fresh.missing].map((one) => one.section));
  const missing = [...named].flatMap((section) => stillMissing(old, fresh, section));
  const doubts: Doubt[] = [...(fresh.doubts ?? [])];
  for (const doubt of old.doubts ?? []) if (!now.source.fields[doubt.field] && !doubts.some((one) => one.field === doubt.field)) doubts.push(doubt);
  return {
    sections, missing, hiddenWords: Math.max(old.hiddenWords, fresh.hiddenWords), language: fresh.language ?? old.language,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

/** What one reading saw whole is not missing; what neither did is missing as the better, then the newer, of them says. */
function stillMissing(old: Capture, fresh: Capture, section: Section): Missing[] {
  const of = (capture: Capture) => ({ seen: capture.sections.includes(section), missing: capture.missing.filter((one) => one.section === section) });
  const [then, now] = [of(old), of(fresh)];
  if ((then.seen && then.missing.length === 0) || (now.seen && now.missing.length === 0)) return [];
  if (now.missing.length === 0) return then.missing;
  return then.seen && !now.seen ? then.missing : now.missing;
}

function withoutEmpty<T extends object>(made: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value)) as { [K in keyof T]?: NonNullable<T[K]> };
}
