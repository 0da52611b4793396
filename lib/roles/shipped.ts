/** All roles that come with Rolefit, for the command line; pages load the one they need (load.ts). */
import type { Role } from '../model';
import { roleList } from './list';
import { baseOf, roleFrom } from './resolve';

const files: Record<string, unknown> = import.meta.glob(['../../assets/roles/*.json', '../../assets/roles/variants/*.json'], { eager: true, import: 'default' });

const made = new Map<string, Role>();

/** A role from its file, checked when it is asked for the first time: to check all takes longer than to judge a thousand people. */
function make(id: string, variants: readonly string[] = []): Role {
  const known = made.get(id);
  if (known) return known;
  const json = files[`../../assets/roles/${id}.json`] ?? files[`../../assets/roles/variants/${id}.json`];
  if (json === undefined || variants.includes(id)) throw new Error(`assets/roles: ${[...variants, id].join(' is a variant of ')}, which is no role`);
  const base = baseOf(json);
  const parsed = roleFrom(json, base === undefined ? undefined : make(base, [...variants, id]));
  if (!parsed.ok) throw new Error(`assets/roles: ${id}\n${parsed.message}`);
  made.set(id, parsed.role);
  return parsed.role;
}

function makeLazily(): readonly Role[] {
  const roles: Role[] = [];
  roleList.forEach(({ id }, i) => Object.defineProperty(roles, i, { get: () => make(id), enumerable: true, configurable: true }));
  return roles;
}

/** All shipped roles in the order of the list. A shipped file that is no role is a fault of the build and throws with its id. */
// A page that wants nothing but the parser of this room must not carry all roles: the mark lets the bundler drop them.
export const shippedRoles: readonly Role[] = /* @__PURE__ */ makeLazily();

/** A shipped role by its id; undefined when none has it. */
export const roleById = (id: string): Role | undefined => (roleList.some((line) => line.id === id) ? make(id) : undefined);
