/** What an organisation sets for its people by policy. It comes from outside: a part that is not as it should be is left out and named, never fatal. */
import { roleSchema, type Role } from './role';
import { z } from './z';

export type Managed = {
  /** The organisation's roles, to be used and copied, not changed. */
  roles: Role[];
  /** After how many days without a change people are erased; null: not set by policy. */
  retentionDays: number | null;
  /** Ids of the boards that may be switched on; null: all. */
  boards: string[] | null;
  /** One sentence for each part that was left out. */
  faults: string[];
};

const PREFIX = 'org-';
/** More than any organisation gives to one person. */
const MOST_ROLES = 200;
export const LONGEST_RETENTION = 3650;

const partsSchema = z.record(z.string(), z.unknown());
const rolesSchema = z.array(z.unknown()).max(MOST_ROLES);
export const retentionSchema = z.number().int().min(1).max(LONGEST_RETENTION);
const boardsSchema = z.array(z.string().max(80)).max(200);

/** Whether an id is one of the organisation's roles. */
export const isManaged = (id: string): boolean => id.startsWith(PREFIX);

/** Takes what the browser holds for the organisation, of any shape; gives the parts that are sound. Never fails. */
export function readManaged(raw: unknown): Managed {
  const faults: string[] = [];
  const managed: Managed = { roles: [], retentionDays: null, boards: null, faults };
  const parts = partsSchema.safeParse(raw ?? {});
  if (!parts.success) return { ...managed, faults: ['The policy is not a list of settings.'] };
  const take = <T>(name: string, schema: z.ZodType<T>, says: string): T | null => {
    if (parts.data[name] === undefined) return null;
    const read = schema.safeParse(parts.data[name]);
    if (!read.success) faults.push(says);
    return read.data ?? null;
  };
  managed.retentionDays = take('retentionDays', retentionSchema, `retentionDays must be a whole number of days from 1 to ${LONGEST_RETENTION}.`);
  managed.boards = take('boards', boardsSchema, 'boards must be a list of board ids.');
  const roles = take('roles', rolesSchema, `roles must be a list of at most ${MOST_ROLES} role files.`) ?? [];
  for (const [i, one] of roles.entries()) {
    const role = roleOf(one);
    if (!role) faults.push(`roles: entry ${i + 1} is not a role file.`);
    else if (managed.roles.some(({ id }) => id === role.id)) faults.push(`roles: entry ${i + 1} has the id of another entry.`);
    else managed.roles.push(role);
  }
  return managed;
}

/** A role file as an object, or as its text: not every browser's policies hold objects of any shape. */
function roleOf(entry: unknown): Role | null {
  let json = entry;
  try {
    if (typeof entry === 'string') json = JSON.parse(entry);
  } catch {
    return null;
  }
  const { role = json } = (json ?? {}) as { role?: unknown };
  const read = roleSchema.safeParse(role);
  if (!read.success) return null;
  const id = isManaged(read.data.id) ? read.data.id : `${PREFIX}${read.data.id}`.slice(0, 80);
  return { ...read.data, id };
}
