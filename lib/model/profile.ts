/** What one page said about one person. Fields are named as in JSON Resume. No field for photo, age, gender or nationality exists. */
import { z } from './z';

/** The kind of section a text stood in, whatever the page called it. */
export const sectionSchema = z.enum([
  'headline', 'summary', 'work', 'education', 'skills', 'projects', 'certificates', 'courses', 'languages',
  'volunteer', 'publications', 'awards', 'recommendations', 'interests', 'contact', 'other',
]);

/** Which part of an entry a passage is. Organisation, place and dates are facts to show, never text to find skills in. */
export const passagePartSchema = z.enum(['text', 'title', 'organisation', 'place', 'dates']);

export const passageSchema = z.object({
  /** The text as a person reads it on the page, blanks collapsed. Every quote is a substring of one passage. */
  text: z.string(),
  section: sectionSchema,
  part: passagePartSchema,
  /** Index into the list of the section (`work`, `education`, `projects`, `volunteer`, `certificates`), when the passage belongs to an entry. */
  entry: z.number().int().nonnegative().optional(),
});

/** 'YYYY' or 'YYYY-MM'. */
export const monthSchema = z.string().regex(/^\d{4}(-\d{2})?$/);

const dated = {
  startDate: monthSchema.optional(),
  /** Absent when it goes on, or when the page does not say: `current` tells which. */
  endDate: monthSchema.optional(),
  current: z.boolean().optional(),
};

export const workSchema = z.object({
  name: z.string().optional(),
  position: z.string().optional(),
  location: z.string().optional(),
  ...dated,
  /** Whole months, when the page states a length itself ("3 yrs 2 mos"). */
  statedMonths: z.number().int().nonnegative().optional(),
  summary: z.string().optional(),
  highlights: z.array(z.string()),
});

export const educationSchema = z.object({
  institution: z.string().optional(),
  studyType: z.string().optional(),
  area: z.string().optional(),
  ...dated,
  summary: z.string().optional(),
  courses: z.array(z.string()),
});

export const projectSchema = z.object({
  name: z.string().optional(),
  url: z.string().optional(),
  ...dated,
  summary: z.string().optional(),
  highlights: z.array(z.string()),
  keywords: z.array(z.string()),
});

export const missingSchema = z.object({
  section: sectionSchema,
  /** folded: behind "see more" · other-page: behind "show all" · not-loaded: the board loads it later · masked: hidden by the board (`*****`) · unread: a limit was reached · scanned: read from a picture by another program */
  why: z.enum(['folded', 'other-page', 'not-loaded', 'masked', 'unread', 'scanned']),
  /** How many texts or entries, when the page lets us count. */
  count: z.number().int().positive().optional(),
});

/** The fields whose reader is recorded. */
export const fieldNameSchema = z.enum([
  'name', 'label', 'location', 'summary', 'work', 'education', 'skills', 'projects', 'certificates', 'languages', 'volunteer',
]);

/** A field that the board's own reader did not find where it should be, or a taught region that is gone. `since`: the day it was first so, 'YYYY-MM-DD'. */
export const doubtSchema = z.object({ field: fieldNameSchema, since: z.string().max(40).optional() });

export const captureSchema = z.object({
  /** Sections that were there and read. */
  sections: z.array(sectionSchema),
  missing: z.array(missingSchema),
  /** Words in the page that no person could see; they were ignored. Twins for screen readers are not counted. */
  hiddenWords: z.number().int().nonnegative(),
  /** BCP 47, from the page; null when it does not say. */
  language: z.string().nullable(),
  /** Where the reading may be wrong because the board changed. */
  doubts: z.array(doubtSchema).optional(),
});

/** The job boards there is an entry for; see lib/readers/boards.ts. Ids are stored: never rename one. */
export const boardIdSchema = z.enum([
  'linkedin', 'linkedin-recruiter', 'sales-navigator', 'indeed', 'github', 'gitlab', 'stack-overflow', 'xing', 'hh', 'upwork', 'wellfound', 'naukri',
  'seek', 'monster', 'dice', 'ziprecruiter', 'behance', 'dribbble', 'kaggle', 'welcome-to-the-jungle', 'greenhouse', 'lever', 'opencats',
]);

/** `taught`: a region of the page the user pointed at. A reader that a newer Rolefit knows is read as the outline. */
export const readerNameSchema = z.enum([...boardIdSchema.options, 'schema-org', 'outline', 'json-resume', 'text', 'pdf', 'docx', 'taught']).catch('outline');

export const profileSchema = z.object({
  name: z.string().optional(),
  /** The line under the name. */
  label: z.string().optional(),
  location: z.string().optional(),
  summary: z.string().optional(),
  /** Own pages of the person: http(s) or mailto only. */
  urls: z.array(z.string()),
  work: z.array(workSchema),
  volunteer: z.array(workSchema),
  education: z.array(educationSchema),
  projects: z.array(projectSchema),
  skills: z.array(z.object({ name: z.string(), level: z.string().optional(), keywords: z.array(z.string()) })),
  certificates: z.array(z.object({ name: z.string(), issuer: z.string().optional(), date: monthSchema.optional() })),
  languages: z.array(z.object({ language: z.string(), fluency: z.string().optional() })),
  passages: z.array(passageSchema),
  source: z.object({
    /** A board, 'web' (any other page, and boards that only a newer Rolefit knows), 'file' or 'paste'. */
    board: z.enum([...boardIdSchema.options, 'web', 'file', 'paste']).catch('web'),
    /** The canonical address of the person's page on that board, without query and fragment; '' for files and pasted text. */
    url: z.string(),
    /** ISO 8601. */
    readAt: z.string(),
    /** The reader that gave most; `fields` says it per field. */
    reader: readerNameSchema,
    fields: z.partialRecord(fieldNameSchema, readerNameSchema),
  }),
  capture: captureSchema,
});

export type Section = z.infer<typeof sectionSchema>;
export type PassagePart = z.infer<typeof passagePartSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Work = z.infer<typeof workSchema>;
export type Education = z.infer<typeof educationSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Missing = z.infer<typeof missingSchema>;
export type Doubt = z.infer<typeof doubtSchema>;
export type Capture = z.infer<typeof captureSchema>;
export type BoardId = z.infer<typeof boardIdSchema>;
export type ReaderName = z.infer<typeof readerNameSchema>;
export type FieldName = z.infer<typeof fieldNameSchema>;
export type Profile = z.infer<typeof profileSchema>;

/** Why a page, file or text could not be read. Each has a sentence on the screen. */
export type UnreadableReason =
  | 'not-a-profile' // the page is readable but holds no person's career
  | 'list' // a list of people, such as search results
  | 'no-text' // a shell without text (still loading, or drawn by script)
  | 'changing' // the person or address kept changing while reading
  | 'stale' // the address is another one, the text still that of the person before
  | 'not-json' | 'not-a-resume' | 'too-large' | 'unsupported-file' | 'empty'
  | 'locked' // a password is asked for
  | 'damaged' // not the kind of file its name says, or broken
  | 'scanned' // pictures of pages, without text
  | 'stopped'; // the user stopped it, or it took too long

/** One row of a list of people. */
export type ListedPerson = {
  name: string;
  /** The line under the name. */
  label?: string;
  location?: string;
  /** What the row says of the job now. */
  current?: string;
  /** The person's page: http(s) only. */
  url: string;
};

export type ReadResult = { ok: true; profile: Profile } | { ok: false; reason: UnreadableReason; /** With `list`. */ people?: ListedPerson[] };
