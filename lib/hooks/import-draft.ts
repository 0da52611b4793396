/**
 * The draft of this tab, kept in the session storage: it survives a reload, is gone with the tab, and never mixes with what is kept for good
 * (export, erasing, migrations). An update of Rolefit closes its tabs, so only the version that wrote a draft ever reads it.
 */
import type { Review } from '../model';

export type ImportDraft = { text: string; review: Review | null };

const key = 'rolefit-import';

/** The draft of before the reload; null when there is none, or it cannot be read. */
export function keptDraft(): ImportDraft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as ImportDraft | null;
    return typeof kept?.text === 'string' ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the draft, or forgets it when it is null; false when the browser has no room for it. */
export function keepDraft(draft: ImportDraft | null): boolean {
  try {
    if (draft === null || (draft.text === '' && draft.review === null)) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
