/** What the user chose. One record. */
import { z } from './z';

export const settingsSchema = z.object({
  /** The role the popup and panel judge for. */
  roleId: z.string().default('back-end-developer-mid'),
  /** The shortlist that "Save" puts people in; null: the first one, made when needed. */
  shortlistId: z.string().nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
});

export type Settings = z.infer<typeof settingsSchema>;
