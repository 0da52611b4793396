/** Which boards are not read as they used to be: by board and field the day it was first noticed. */
import { fieldNameSchema } from './profile';
import { z } from './z';

export const healthSchema = z.record(z.string().max(40), z.partialRecord(fieldNameSchema, z.string().max(40)));

export type Health = z.infer<typeof healthSchema>;
