/** Plain text of a résumé, pasted or from a file: headings by line, entries by dates, bullets by their marks. */
import { countWords } from '../core/text';
import type { ReadResult } from '../model';
import { openDraft } from './kit/draft';
import { isAdvert } from './kit/advert';
import { FEWEST_WORDS, isOther } from './kit/other';
import { partsOf } from './kit/parts';
import { plainLines } from './kit/plain';
import { unlabel } from './kit/labels';
import { addHead, addParts, headAfterSidebar, isCareer } from './outline';

const LONGEST = 500_000;

/** Reads plain text. `now` is ISO 8601. Fails with `empty`, `too-large` or, when it is clearly something else, `not-a-resume`. */
export function readText(text: string, now: string): ReadResult {
  if (text.length > LONGEST) return { ok: false, reason: 'too-large' };
  if (!text.trim()) return { ok: false, reason: 'empty' };
  const draft = openDraft('paste', '', now, 'text');
  const parts = headAfterSidebar(partsOf(unlabel(null, plainLines(text))));
  addHead(draft, parts[0]!.lines, 'text');
  addParts(draft, null, parts, 'text');
  const found = isCareer(draft) && !isAdvert(text, draft.profile.work.some((work) => work.startDate));
  if (!found && (countWords(text) < FEWEST_WORDS || isOther(text))) return { ok: false, reason: 'not-a-resume' };
  return { ok: true, profile: draft.profile };
}
