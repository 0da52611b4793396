/** The roles a page can choose from, and the names of the skills in them. */
import type { Role } from '../model';
import { roleById, shippedRoles } from '../roles';
import { skillById } from '../skills';

export { roleById, shippedRoles };

/** The first of these roles that exists; the first shipped one when none does. */
export function roleOr(...ids: (string | undefined)[]): Role {
  for (const id of ids) {
    const role = id === undefined ? undefined : roleById(id);
    if (role) return role;
  }
  return shippedRoles[0]!;
}

/** What people call a skill; its id when the vocabulary does not know it. */
export const skillName = (id: string): string => skillById(id)?.name ?? id;
