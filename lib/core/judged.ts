/** The part of a profile that the judge may see. Everything a fair judge must not weigh is left out here, once. */
import type { Missing, PassagePart, Profile, Section } from '../model';

/** A text the judge may quote. `searched` is the text with names of people, schools and places blanked out, same length. */
export type JudgedPassage = {
  /** Index into `profile.passages`. */
  index: number;
  text: string;
  searched: string;
  section: Section;
  part: 'text' | 'title' | 'dates';
  /** Key of the job or project it belongs to. */
  job: string | null;
};

/** A job, voluntary job or project without its organisation and place. */
export type JudgedJob = {
  key: string;
  kind: 'work' | 'volunteer' | 'projects';
  startDate?: string;
  endDate?: string;
  current?: boolean;
  statedMonths?: number;
};

export type JudgedPart = { passages: JudgedPassage[]; jobs: JudgedJob[]; missing: Missing[] };

/** Written by others, or no statement about the work at all. */
const unseenSections: ReadonlySet<Section> = new Set(['contact', 'recommendations']);
const jobSections = ['work', 'volunteer', 'projects'] as const;

const isJobSection = (section: Section): section is JudgedJob['kind'] => (jobSections as readonly string[]).includes(section);

/** Dates are kept for jobs only, to be compared with each other; of education only the texts are kept. */
function isSeen(section: Section, part: PassagePart): part is JudgedPassage['part'] {
  if (unseenSections.has(section) || part === 'organisation' || part === 'place') return false;
  if (part === 'dates') return isJobSection(section);
  return part === 'text' || section !== 'education';
}

/** Words that no name holds: a reader that took the line under the name for the name must not hide what they do. */
const tradeWords = /\b(?:developer|engineer|programmer|architect|manager|analyst|designer|consultant|specialist|administrator|lead|tester|scientist|student|intern)\b/i;

const nameOf = (profile: Profile) => (profile.name !== undefined && tradeWords.test(profile.name) ? undefined : profile.name);

/** More than this many different names on one page are not names. */
const mostNames = 200;

/** Names of several words. Single words are left alone: they may be a skill and nothing else. */
function namesToBlank(profile: Profile): string[] {
  const names = [nameOf(profile), profile.location, ...profile.education.map((school) => school.institution),
    ...profile.work.map((job) => job.location), ...profile.volunteer.map((job) => job.location)];
  const long = names.filter((name): name is string => name !== undefined && name.trim().includes(' ')).slice(0, mostNames);
  return [...new Set(long)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function blank(text: string, names: readonly string[]): string {
  let rest = text;
  for (const name of names) {
    if (rest.includes(name)) rest = rest.split(name).join(' '.repeat(name.length));
  }
  return rest;
}

/**
 * What the judge is given of a profile: no name, place, school, education date, address or word by others.
 * Takes a profile; gives its judged part, in the order of the profile. Never fails.
 */
export function judgedPart(profile: Profile): JudgedPart {
  const jobs: JudgedJob[] = [];
  for (const kind of jobSections) {
    profile[kind].forEach((entry, i) => {
      const { startDate, endDate, current } = entry;
      const statedMonths = 'statedMonths' in entry ? entry.statedMonths : undefined;
      jobs.push({ key: `${kind}:${i}`, kind, startDate, endDate, current, statedMonths });
    });
  }
  const known = new Set(jobs.map((job) => job.key));
  const names = namesToBlank(profile);
  const own = new Set([nameOf(profile), profile.location].map((name) => name?.trim()));
  const passages: JudgedPassage[] = [];
  profile.passages.forEach(({ text, section, part, entry }, index) => {
    if (!isSeen(section, part) || own.has(text.trim())) return;
    const key = `${section}:${entry}`;
    const job = isJobSection(section) && known.has(key) ? key : null;
    passages.push({ index, text, searched: blank(text, names), section, part, job });
  });
  return { passages, jobs, missing: profile.capture.missing };
}
