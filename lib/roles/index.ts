/**
 * The roles that come with Rolefit, one file each in assets/roles. The importer (job-text) and the linter have doors of their own: their word
 * lists must not come along to a page that only judges.
 */
import type { Role } from '../model';
import { parseRole } from './parse';

export { parseRole } from './parse';
export type { ParsedRole } from './parse';

const files = import.meta.glob<{ default: unknown }>('../../assets/roles/*.json', { eager: true });

/** All shipped roles by title. A shipped file that is no role is a fault of the build and throws with its path. */
export const shippedRoles: readonly Role[] = Object.entries(files)
  .map(([path, file]) => {
    const parsed = parseRole(file.default);
    if (!parsed.ok) throw new Error(`${path}\n${parsed.message}`);
    return parsed.role;
  })
  .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));

/** A shipped role by its id; undefined when none has it. */
export const roleById = (id: string): Role | undefined => shippedRoles.find((role) => role.id === id);
