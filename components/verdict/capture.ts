/** How complete the reading was, in sentences that say what to do. */
import type { Capture, Missing } from '../../lib/model';
import { capital, formatDay, listOf, plural } from '../format';
import { fieldWords, sectionWords } from '../words';

export type CaptureNote = {
  sentences: string[];
  /** Reading again after doing what the sentences say gives more. */
  again: boolean;
};

type Say = { again: boolean; say: (where: string, many: boolean, count: number) => string };

const says: Record<Missing['why'], Say> = {
  folded: {
    again: true,
    say: (where, many, count) => count > 0
      ? `${plural(count, 'text')} under ${where} ${count === 1 ? 'is' : 'are'} folded: open ${count === 1 ? 'it' : 'them'}, then read again.`
      : `${where} ${many ? 'are' : 'is'} partly folded: open the rest, then read again.`,
  },
  'other-page': {
    again: false,
    say: (where, _many, count) => count > 0
      ? `${plural(count, 'more entry', 'more entries')} under ${where} ${count === 1 ? 'stands' : 'stand'} on a page of their own: open “Show all” there to see what they add.`
      : `More of ${where} stands on a page of its own: open “Show all” there to see what it adds.`,
  },
  'not-loaded': {
    again: true,
    say: (where, many) => `${where} ${many ? 'have' : 'has'} not loaded yet: scroll down the page, then read again.`,
  },
  masked: {
    again: true,
    say: (where, many) => `${where} ${many ? 'are' : 'is'} masked by the board: sign in there if you can, then read again.`,
  },
  unread: {
    again: false,
    say: (where, many) => `${where} ${many ? 'are' : 'is'} longer than Rolefit reads: the rest was left out.`,
  },
  scanned: {
    again: false,
    say: () => 'The file is a scan: its words were read from a picture by another program, and nobody sees them there. Check them against the picture.',
  },
};

/** Whether more of the person may stand on the page than was read, or something be read wrongly: the verdict can still change. */
export const isProvisional = (capture: Capture): boolean => capture.missing.length > 0 || (capture.doubts ?? []).length > 0;

/** Names of sections that are plural by themselves. */
const MANY = /s$|^Other parts/;

/** Takes the capture of a profile; gives the note under the verdict: first what was read, then what is missing, then what was ignored. */
export function captureNote(capture: Capture): CaptureNote {
  const sentences = [`Read ${plural(capture.sections.length, 'section')}.`];
  let again = false;
  for (const why of Object.keys(says) as Missing['why'][]) {
    const missing = capture.missing.filter((one) => one.why === why);
    if (missing.length === 0) continue;
    const names = [...new Set(missing.map((one) => sectionWords[one.section]))];
    const count = missing.reduce((sum, one) => sum + (one.count ?? 0), 0);
    sentences.push(capital(says[why].say(listOf(names), names.length > 1 || MANY.test(names[0] ?? ''), count)));
    again ||= says[why].again;
  }
  for (const { field, since } of capture.doubts ?? []) sentences.push(`${capital(fieldWords[field])} not where this site used to show it${since ? ` (since ${formatDay(since)})` : ''}: hold the reading against the page.`);
  if (capture.hiddenWords > 0) {
    sentences.push(`${plural(capture.hiddenWords, 'word')} that ${capture.hiddenWords === 1 ? 'is' : 'are'} hidden on the page ${capture.hiddenWords === 1 ? 'was' : 'were'} ignored.`);
  }
  return { sentences, again };
}
