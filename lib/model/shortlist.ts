/** The people who are kept, and the lists they are kept in. All of it stays on this machine. */
import { z } from './z';
import { kitSchema } from './interview';
import { profileSchema } from './profile';

const id = z.string().min(1).max(80);
const when = z.string().max(40);

/** Moved by hand only; nothing in Rolefit changes a stage by itself. */
export const stageSchema = z.enum(['new', 'to-contact', 'contacted', 'interview', 'offer', 'hired', 'not-now']);

export const candidateSchema = z.object({
  id,
  /** Raised by one at every change: a writer that has seen an older one is refused. */
  rev: z.number().int().nonnegative(),
  /** One per page they were read from; the newest reading of a page replaces the older one. */
  profiles: z.array(profileSchema).min(1),
  notes: z.string().max(20_000),
  tags: z.array(z.string().max(60)).max(50),
  stage: stageSchema,
  shortlists: z.array(id),
  /** By role id: kits that were changed by hand. */
  kits: z.record(z.string(), kitSchema),
  createdAt: when,
  updatedAt: when,
});

export const shortlistSchema = z.object({ id, rev: z.number().int().nonnegative(), name: z.string().min(1).max(120), roleId: id, createdAt: when, updatedAt: when });

export type Stage = z.infer<typeof stageSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type Shortlist = z.infer<typeof shortlistSchema>;

/** The newest reading of a candidate's pages: the one that is judged and shown. */
export const newestProfile = ({ profiles }: Pick<Candidate, 'profiles'>) => profiles.reduce((newest, one) => (one.source.readAt > newest.source.readAt ? one : newest));
