/** Reads the page of a tab: the eyes in the page take it down, the readers here make a profile of it. */
import { lookAt, showQuote, whoIsThere, type NotRead } from '../messages/ask-reader';
import type { Evidence, Profile, ReadResult } from '../model';
import { readSteadily } from '../readers';
import { rebuild } from '../readers/rebuild';

type Options = { watch: boolean; clicked: boolean };

export type TabReading = { ok: true; profile: Profile; /** Lights up a quote on the page; false when it is no longer there. */ show(evidence: Evidence): Promise<boolean> } | NotRead;

/** Reads a tab once it has settled on one person, at most five seconds. */
export async function readTab(tabId: number, options: Options): Promise<TabReading> {
  let notRead: NotRead | null = null;
  const look = async () => {
    const outcome = await lookAt(tabId, options);
    if (!outcome.ok) {
      notRead = outcome;
      return null;
    }
    const page = rebuild(outcome.snapshot, document.implementation.createHTMLDocument(''));
    return { ...page, url: outcome.snapshot.url, who: outcome.snapshot.who };
  };
  const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));
  const { result, locate, page } = await readSteadily({ look, who: () => whoIsThere(tabId), now: () => new Date().toISOString(), sleep });
  if (notRead) return notRead;
  if (!result.ok) return result;
  const { profile } = result;

  const light = async (reading: { locate: typeof locate; page: typeof page }, passage: number, { start, end }: Evidence) => {
    const range = reading.locate(passage, start, end);
    const from = range && reading.page?.pointOf(range.startContainer, range.startOffset);
    const to = range && reading.page?.pointOf(range.endContainer, range.endOffset);
    return !!from && !!to && showQuote(tabId, from, to);
  };
  const show = async (evidence: Evidence) => {
    if (await light({ locate, page }, evidence.passage, evidence)) return true;
    // The page drew itself anew: look again, and find the same words.
    const again = await readSteadily({ look, who: () => whoIsThere(tabId), now: () => new Date().toISOString(), sleep });
    const passage = again.result.ok ? sameText(again.result, profile.passages[evidence.passage]?.text) : -1;
    return passage >= 0 && light(again, passage, evidence);
  };
  return { ok: true, profile, show };
}

function sameText(result: Extract<ReadResult, { ok: true }>, text: string | undefined): number {
  return result.profile.passages.findIndex((passage) => passage.text === text);
}
