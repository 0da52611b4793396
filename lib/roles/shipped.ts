/** All roles that come with Rolefit, made from their files at once. For the command line; pages load the one they need (load.ts). */
import type { Role } from '../model';
import { roleList } from './list';
import { baseOf, roleFrom } from './resolve';

const files: Record<string, unknown> = import.meta.glob(['../../assets/roles/*.json', '../../assets/roles/variants/*.json'], { eager: true, import: 'default' });

function makeAll(all: Record<string, unknown>): readonly Role[] {
  const byId = new Map(Object.entries(all).map(([path, json]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), json]));
  const made = new Map<string, Role>();
  const make = (id: string, variants: readonly string[]): Role => {
    const known = made.get(id);
    if (known) return known;
    if (!byId.has(id) || variants.includes(id)) throw new Error(`assets/roles: ${[...variants, id].join(' is a variant of ')}, which is no role`);
    const json = byId.get(id);
    const base = baseOf(json);
    const parsed = roleFrom(json, base === undefined ? undefined : make(base, [...variants, id]));
    if (!parsed.ok) throw new Error(`assets/roles: ${id}\n${parsed.message}`);
    made.set(id, parsed.role);
    return parsed.role;
  };
  return roleList.map(({ id }) => make(id, []));
}

/** All shipped roles in the order of the list. A shipped file that is no role is a fault of the build and throws with its id. */
// A page that wants nothing but the parser of this room must not carry all roles: the mark lets the bundler drop them.
export const shippedRoles: readonly Role[] = /* @__PURE__ */ makeAll(files);

/** A shipped role by its id; undefined when none has it. */
export const roleById = (id: string): Role | undefined => shippedRoles.find((role) => role.id === id);
