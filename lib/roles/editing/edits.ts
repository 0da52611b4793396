/** Edits of a role as plain functions: each takes a role and gives a new one, or the very same when nothing changes. */
import type { Criterion, Role } from '../../model';

type ListName = 'criteria' | 'competencies' | 'coreQuestions' | 'watchPoints';
type Item<L extends ListName> = Role[L][number];

/** An id that no entry of the list has, made of words: "A relational database" becomes "a-relational-database". */
export function freeId(words: string, taken: readonly { id: string }[]): string {
  const plain = words.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 50).replace(/^-|-$/g, '') || 'own';
  const ids = new Set(taken.map((one) => one.id));
  let id = plain;
  for (let n = 2; ids.has(id); n += 1) id = `${plain}-${n}`;
  return id;
}

/** Changes fields of one entry of a list. */
export function changeIn<L extends ListName>(role: Role, list: L, id: string, patch: Partial<Omit<Item<L>, 'id'>>): Role {
  return { ...role, [list]: role[list].map((one) => (one.id === id ? { ...one, ...patch } : one)) };
}

/** Adds an entry behind the one with that id; at the end without one. */
export function addTo<L extends ListName>(role: Role, list: L, entry: Item<L>, behind?: string): Role {
  const entries: Item<L>[] = [...role[list]];
  const at = entries.findIndex((one) => one.id === behind);
  entries.splice(at < 0 ? entries.length : at + 1, 0, entry);
  return { ...role, [list]: entries };
}

/** Takes an entry out. A competency that goes is no longer named by criteria and watch-points; its questions go to the first one left. */
export function removeFrom(role: Role, list: ListName, id: string): Role {
  const rest = { ...role, [list]: role[list].filter((one) => one.id !== id) };
  if (list !== 'competencies') return rest;
  const heir = rest.competencies[0]?.id;
  const without = <T extends { competency?: string | undefined }>(one: T): T => (one.competency === id ? { ...one, competency: undefined } : one);
  return {
    ...rest, criteria: rest.criteria.map(without), watchPoints: rest.watchPoints.map(without),
    coreQuestions: rest.coreQuestions.map((one) => (one.competency === id && heir ? { ...one, competency: heir } : one)),
    assessment: rest.assessment.map((one) => (one.competency === id && heir ? { ...one, competency: heir } : one)),
  };
}

/** Changes one criterion. A red flag takes no points and is no gate; what becomes one gets an innocent explanation to write. */
export function changeCriterion(role: Role, id: string, patch: Partial<Omit<Criterion, 'id'>>): Role {
  const toFlag = patch.kind === 'red-flag' ? { weight: 0, gate: false, weightReason: undefined } : {};
  return changeIn(role, 'criteria', id, { ...patch, ...toFlag });
}

/** A copy right behind the original. It takes no points until it is given some, so the sum stays as it is. */
export function duplicateCriterion(role: Role, id: string): Role {
  const original = role.criteria.find((one) => one.id === id);
  if (!original) return role;
  const { weightReason: _reason, ...rest } = original;
  return addTo(role, 'criteria', { ...rest, id: freeId(original.title, role.criteria), title: `${original.title} (copy)`, weight: 0 }, id);
}

/** Moves a criterion among those of its kind: one up (-1) or down (1). At the ends nothing changes. */
export function moveCriterion(role: Role, id: string, by: -1 | 1): Role {
  const moved = role.criteria.find((one) => one.id === id);
  const kin = role.criteria.filter((one) => one.kind === moved?.kind);
  const other = kin[kin.findIndex((one) => one.id === id) + by];
  if (!moved || !other) return role;
  return { ...role, criteria: role.criteria.map((one) => (one.id === id ? other : one.id === other.id ? moved : one)) };
}

/** Puts a criterion at the place of another one of its kind: before it when it comes from below, behind it when from above. */
export function placeCriterion(role: Role, id: string, target: string): Role {
  const from = role.criteria.findIndex((one) => one.id === id);
  const to = role.criteria.findIndex((one) => one.id === target);
  const moved = role.criteria[from];
  if (!moved || from === to || moved.kind !== role.criteria[to]?.kind) return role;
  const criteria = role.criteria.filter((one) => one.id !== id);
  criteria.splice(to, 0, moved);
  return { ...role, criteria };
}
