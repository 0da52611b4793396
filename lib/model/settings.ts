/** What the user chose. One record. */
import { retentionSchema } from './managed';
import { z } from './z';

export const settingsSchema = z.object({
  /** The role the popup and panel judge for. */
  roleId: z.string().default('back-end-developer-mid'),
  /** The shortlist that "Save" puts people in; null: the first one, made when needed. */
  shortlistId: z.string().nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** After how many days without a change people are erased; null: never. An organisation's policy stands above it. */
  retentionDays: retentionSchema.nullable().default(null),
});

export type Settings = z.infer<typeof settingsSchema>;
