/** The interview kit of one candidate for one role: the role's core questions and a few of their own. */
import { z } from './z';
import { questionSchema } from './assessment';

export const kitSchema = z.object({
  role: z.object({ id: z.string(), version: z.number().int(), title: z.string() }),
  /** In the order they will be asked; texts may have been edited by hand. */
  questions: z.array(questionSchema),
  /** Dropped by hand, kept so that they can be put back. */
  dropped: z.array(questionSchema),
  watchPoints: z.array(z.object({ id: z.string(), text: z.string(), severe: z.boolean() })),
  /** ISO 8601 of the last change by hand; null while it is as suggested. */
  editedAt: z.string().nullable(),
});

export type InterviewKit = z.infer<typeof kitSchema>;
