/** Edits of a role that are not saved yet, kept beside the store so that leaving the page, or closing it, loses nothing. One draft a role. */
import type { Role } from '../model';

const PREFIX = 'role-draft ';

/** `role` is as edited and may be unfinished; `base` is the version that was edited. */
export type RoleDraft = { base: number; role: Role; at: string };

/** Lists that every role has. A draft without them was written by nobody of ours. */
const LISTS = ['criteria', 'competencies', 'coreQuestions', 'watchPoints'] as const;

function isDraft(value: unknown): value is RoleDraft {
  const { base, role, at } = (value ?? {}) as Partial<RoleDraft>;
  return typeof base === 'number' && typeof at === 'string' && typeof role === 'object' && role !== null && LISTS.every((list) => Array.isArray(role[list]));
}

/** The draft of a role, or null. Never fails. */
export function draftOf(id: string): RoleDraft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it (null). Gives whether the browser did it. */
export function keepDraft(id: string, draft: RoleDraft | null): boolean {
  try {
    if (draft) localStorage.setItem(PREFIX + id, JSON.stringify(draft));
    else localStorage.removeItem(PREFIX + id);
    return true;
  } catch {
    return false;
  }
}

/** Forgets all drafts: when everything is erased. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing for us has nothing to forget.
  }
}
