/** One shipped role at a time, for the pages: each file is loaded when it is asked for. */
import type { Role } from '../model';
import { baseOf, roleFrom } from './resolve';

const files = import.meta.glob<unknown>(['../../assets/roles/*.json', '../../assets/roles/variants/*.json'], { import: 'default' });

const loading = new Map<string, Promise<Role | null>>();

async function load(id: string): Promise<Role | null> {
  const file = files[`../../assets/roles/${id}.json`] ?? files[`../../assets/roles/variants/${id}.json`];
  if (!file) return null;
  const json = await file();
  const baseId = baseOf(json);
  const base = baseId === undefined ? undefined : await loadRole(baseId);
  if (base === null) return null;
  const parsed = roleFrom(json, base);
  return parsed.ok ? parsed.role : null;
}

/** Gives a shipped role by its id, always the same object; null when there is none. Rejects when its file could not be loaded; the next call tries again. */
export function loadRole(id: string): Promise<Role | null> {
  const known = loading.get(id) ?? load(id);
  loading.set(id, known);
  known.catch(() => loading.delete(id));
  return known;
}
