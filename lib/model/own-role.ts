/** A role of the user's own, in all its versions: an edit adds one, so that an older receipt still finds the one it was about. */
import { roleSchema } from './role';
import { z } from './z';

const PREFIX = 'own-';
const when = z.string().max(40);

export const ownRoleSchema = z.object({
  id: roleSchema.shape.id,
  /** The oldest first. */
  versions: z.array(roleSchema).min(1),
  /** The role it began as a copy of. */
  madeFrom: z.object({ id: z.string().max(80), version: z.number().int().positive() }).nullable().optional(),
  createdAt: when,
  updatedAt: when,
}).superRefine(({ id, versions }, ctx) => {
  versions.forEach((one, i) => {
    if (one.id !== id) ctx.addIssue({ code: 'custom', path: ['versions', i, 'id'], message: 'This version belongs to another role.' });
    if (i > 0 && one.version <= versions[i - 1]!.version) ctx.addIssue({ code: 'custom', path: ['versions', i, 'version'], message: 'The versions are not in order.' });
  });
});

export type OwnRole = z.infer<typeof ownRoleSchema>;

/** Whether an id is one of the user's own roles: such ids never meet those of shipped or managed roles. */
export const isOwn = (id: string): boolean => id.startsWith(PREFIX);

/** Takes something random, such as a UUID; gives the id of a new role of the user's own. */
export const ownRoleId = (random: string): string => `${PREFIX}${random.toLowerCase().replace(/[^a-z0-9]/g, '')}`.slice(0, 80);

/** The id under which a role of another kind is kept as an own one: the same each time, so that a newer file of it becomes the next version. */
export const ownIdFor = (id: string): string => (isOwn(id) ? id : `${PREFIX}${id}`.slice(0, 80));

/** The newest version of a role of the user's own. */
export const newestOf = ({ versions }: OwnRole) => versions[versions.length - 1]!;
