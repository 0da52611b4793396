/** What the user taught Rolefit about a site: where on its pages a section stands. Kept on this machine; may come from a file of somebody else. */
import { z } from './z';

/** The sections that can be pointed at. */
export const taughtSectionSchema = z.enum(['work', 'education', 'skills']);

const word = z.string().min(1).max(80);

/** One step down from the body: the kind of element, what its markup calls it when that is no accident, and which of its kind it is. */
export const stepSchema = z.object({
  tag: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  /** A stable attribute and its value. */
  mark: z.tuple([word, word]).optional(),
  /** A stable class. */
  look: word.optional(),
  /** The how-manieth of its tag among its siblings, from 0. */
  nth: z.number().int().nonnegative().max(10_000),
});

export const signpostSchema = z.object({
  /** The host of the site, lower case. */
  site: z.string().min(1).max(253).regex(/^[a-z0-9.:-]+$/),
  section: taughtSectionSchema,
  path: z.array(stepSchema).min(1).max(80),
});

export const signpostListSchema = z.array(signpostSchema).max(500);

/** Signposts as a file. */
export const signpostFileSchema = z.object({ format: z.literal('rolefit-signposts'), version: z.literal(1), signposts: signpostListSchema });

export type TaughtSection = z.infer<typeof taughtSectionSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Signpost = z.infer<typeof signpostSchema>;
