/** One line of the audit log. Holds no name: the candidate's random id only. */
import { z } from './z';

export const receiptSchema = z.object({
  /** 1, 2, 3 … without a hole. */
  seq: z.number().int().positive(),
  at: z.string(),
  action: z.enum(['saved', 'updated', 'moved', 'deleted', 'restored', 'imported', 'exported', 'role-saved', 'role-deleted']),
  candidate: z.string().nullable(),
  role: z.object({ id: z.string(), version: z.number().int() }).nullable(),
  /** SHA-256 of the profile's passages, hex. */
  capture: z.string().nullable(),
  result: z.object({ score: z.number().int().nullable(), band: z.string() }).nullable(),
  detail: z.string(),
  /** SHA-256, hex, of the line before (64 zeros for the first). */
  previous: z.string(),
  hash: z.string(),
});

export type Receipt = z.infer<typeof receiptSchema>;
