/** What the other finders do and no more: every spelling, its place and its version. Whether "go" is the language, and who has it, is left open. */
import { foldPiece, sourceEnd, sourceStart } from '../../lib/skills/fold';
import { hits } from '../../lib/skills/hits';
import { scan } from '../../lib/skills/scan';
import { allSkills } from '../../lib/skills/vocabulary';
import type { Found } from './matcher';

export { findMentions } from '../../lib/skills/mentions';

/** How many spellings a text holds. */
export function countSpellings(text: string): number {
  let count = 0;
  for (let next = 0; next < text.length;) {
    next = foldPiece(text, next);
    scan();
    for (let k = 0; k < hits.count; k += 1) count += hits.cue[k] === 0 ? 1 : 0;
  }
  return count;
}

/** The spellings themselves, as they were written. */
export function findSpellings(text: string): Found[] {
  const found: Found[] = [];
  for (let next = 0; next < text.length;) {
    next = foldPiece(text, next);
    scan();
    for (let k = 0; k < hits.count; k += 1) {
      if (hits.cue[k] === 0) found.push({ skill: allSkills[hits.skill[k]!]!.id, quote: text.slice(sourceStart(hits.start[k]!), sourceEnd(hits.end[k]!)) });
    }
  }
  return found;
}
