/** Plain text of a résumé, pasted or from a file: headings by line, entries by dates, bullets by their marks. */
import { countWords } from '../core/text';
import type { Profile, ReadResult } from '../model';
import { openDraft } from './kit/draft';
import { isAdvert } from './kit/advert';
import { FEWEST_WORDS, isOther } from './kit/other';
import { partsOf } from './kit/parts';
import { plainLines } from './kit/plain';
import { unlabel } from './kit/labels';
import { addHead, addParts, headAfterSidebar, isCareer } from './outline';

const LONGEST = 500_000;
/** Words. What is shorter and tells no career is a note, without the lines that a résumé begins with. */
const NOTE = 150;

/**
 * Reads plain text. `now` is ISO 8601. Fails with `empty`, `too-large` or, when it is clearly something else, `not-a-resume`.
 * `anything`: whoever gave it knows what it is; a text that tells no career, as a note of two lines does, is then read as it stands.
 */
export function readText(text: string, now: string, { anything = false } = {}): ReadResult {
  if (text.length > LONGEST) return { ok: false, reason: 'too-large' };
  if (!text.trim()) return { ok: false, reason: 'empty' };
  const draft = openDraft('paste', '', now, 'text');
  const parts = headAfterSidebar(partsOf(unlabel(null, plainLines(text))));
  addHead(draft, parts[0]!.lines, 'text');
  addParts(draft, null, parts, 'text');
  const found = isCareer(draft) && !isAdvert(text, draft.profile.work.some((work) => work.startDate));
  if (found) return { ok: true, profile: draft.profile };
  const words = countWords(text);
  if (anything && words < NOTE) return { ok: true, profile: asItStands(text, now) };
  if (!anything && (words < FEWEST_WORDS || isOther(text))) return { ok: false, reason: 'not-a-resume' };
  return { ok: true, profile: draft.profile };
}

/** One passage, and no guess at whose name or place it tells: what a line says may hang on the one above it. */
function asItStands(text: string, now: string): Profile {
  const { profile, seen } = openDraft('paste', '', now, 'text');
  profile.passages.push({ text: text.trim(), section: 'other', part: 'text' });
  seen('other');
  return profile;
}
