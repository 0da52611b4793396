/** What the judge says of one profile for one role. Computed, never edited; recomputed whenever it is shown. */
import { z } from './z';
import { sectionSchema } from './profile';
import { rungSchema } from './role';

export const polaritySchema = z.enum(['affirmed', 'hedged', 'aspired', 'denied', 'other']);
export const answerSchema = z.enum(['yes', 'partly', 'no', 'not-shown']);
export const bandSchema = z.enum(['strong', 'possible', 'weak', 'not-enough']);

export const evidenceSchema = z.object({
  /** `passages[passage].text.slice(start, end)`, exactly. */
  quote: z.string(),
  passage: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The words inside the quote that made it count, as offsets into the quote. */
  mark: z.tuple([z.number().int(), z.number().int()]).optional(),
  section: sectionSchema,
  rung: rungSchema,
  polarity: polaritySchema,
});

export const findingSchema = z.object({
  criterion: z.string(),
  kind: z.enum(['must-have', 'nice-to-have', 'red-flag']),
  title: z.string(),
  /** For a red flag: yes = seen on the page, not-shown = no sign of it. */
  answer: answerSchema,
  /** Whole points, 0 to `weight`. */
  points: z.number().int(),
  weight: z.number().int(),
  gate: z.boolean(),
  evidence: z.array(evidenceSchema),
  /** One sentence, with no name of a person, school or place in it. */
  reason: z.string(),
});

const tallySchema = z.object({ yes: z.number(), partly: z.number(), no: z.number(), notShown: z.number(), of: z.number() });

export const scoreSchema = z.object({
  /** The sum of the points; null when nothing on the page could be judged. */
  value: z.number().int().nullable(),
  /** [value, what it could reach when every open point is answered well]. */
  range: z.tuple([z.number().int(), z.number().int()]),
  band: bandSchema,
  /** Ids of the red flags and failed gates that hold the band down. */
  cappedBy: z.array(z.string()),
  counts: z.object({ mustHave: tallySchema, niceToHave: tallySchema, redFlags: z.object({ seen: z.number(), of: z.number() }) }),
});

export const questionSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** Why it is asked of this candidate, one sentence. */
  why: z.string(),
  criterion: z.string().nullable(),
  competency: z.string().nullable(),
  core: z.boolean(),
  probes: z.array(z.string()),
  anchors: z.object({ weak: z.string(), solid: z.string(), strong: z.string() }).nullable(),
  minutes: z.number(),
  /** By how many points the answer could move the score. */
  moves: z.number().int(),
});

export const skillShownSchema = z.object({
  id: z.string(),
  name: z.string(),
  rung: rungSchema,
  /** Union of the dated jobs that mention it, or what the person states; null when neither tells. */
  years: z.number().nullable(),
  /** 'YYYY-MM' of the last dated job that mentions it. */
  lastUsed: z.string().nullable(),
  polarity: polaritySchema,
  quotes: z.array(z.string()),
});

export const assessmentSchema = z.object({
  role: z.object({ id: z.string(), version: z.number().int() }),
  engine: z.string(),
  /** 'YYYY-MM-DD': the day "present" means. */
  today: z.string(),
  findings: z.array(findingSchema),
  score: scoreSchema,
});

export type Polarity = z.infer<typeof polaritySchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Band = z.infer<typeof bandSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type FitScore = z.infer<typeof scoreSchema>;
export type Question = z.infer<typeof questionSchema>;
export type SkillShown = z.infer<typeof skillShownSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
