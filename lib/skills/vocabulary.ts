/** Who the skills are and what follows from them. */
import { skills as allSkills } from './prepared';
import type { Skill } from './types';

export { allSkills };

const byId = new Map<string, Skill>();
for (const skill of allSkills) byId.set(skill.id, skill);
const implied = new Map<string, ReadonlySet<string>>();

/** The skill with that id, or undefined. */
export function skillById(id: string): Skill | undefined {
  return byId.get(id);
}

/** What people call a skill; its id when the vocabulary does not know it. */
export const skillName = (id: string): string => skillById(id)?.name ?? id;

/** The id itself and everything it implies, through all steps. An unknown id implies itself only. */
export function impliedBy(id: string): ReadonlySet<string> {
  return reachable(id, (each) => byId.get(each)?.implies, implied);
}

/** By id: the skills that name it in `implies` themselves. */
let namedBy: Map<string, string[]> | undefined;
const impliers = new Map<string, ReadonlySet<string>>();

/** The id itself and every skill that implies it, through all steps: all that count as it. An unknown id has only itself. */
export function impliersOf(id: string): ReadonlySet<string> {
  const direct = (namedBy ??= directImpliers());
  return reachable(id, (each) => direct.get(each), impliers);
}

/** The id and all that can be reached from it by single steps; remembered. */
function reachable(id: string, steps: (id: string) => readonly string[] | undefined, remembered: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const known = remembered.get(id);
  if (known) return known;
  const found = new Set<string>([id]);
  // A set visits what is added while it is being walked.
  for (const each of found) for (const next of steps(each) ?? []) found.add(next);
  remembered.set(id, found);
  return found;
}

function directImpliers(): Map<string, string[]> {
  const direct = new Map<string, string[]>();
  for (const skill of allSkills) {
    for (const other of skill.implies ?? []) {
      const those = direct.get(other);
      if (those) those.push(skill.id); else direct.set(other, [skill.id]);
    }
  }
  return direct;
}

/** Ids that an employer accepts in place of this one; empty when there are none. */
export function equivalentsOf(id: string): readonly string[] {
  return byId.get(id)?.equivalentFor ?? [];
}
