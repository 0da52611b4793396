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
    return { ...page, url: outcome.snapshot.url, who: outcome.snapshot.who, look: outcome.look };
  };
  const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));
  const read = () => readSteadily({ look, who: () => whoIsThere(tabId), now: () => new Date().toISOString(), sleep });
  let reading = await read();
  if (notRead) return notRead;
  if (!reading.result.ok) return reading.result;
  const { profile } = reading.result;

  const light = async ({ passage, start, end }: Evidence) => {
    const at = reading.result.ok ? sameText(reading.result, profile.passages[passage]?.text, passage) : -1;
    const range = at < 0 ? null : reading.locate(at, start, end);
    const { page } = reading;
    const from = range && page?.pointOf(range.startContainer, range.startOffset);
    const to = range && page?.pointOf(range.endContainer, range.endOffset);
    return !!page && !!from && !!to && showQuote(tabId, page.look, from, to);
  };
  const show = async (evidence: Evidence) => {
    if (await light(evidence)) return true;
    // The page drew itself anew, or was looked at from elsewhere: look again, and find the same words.
    reading = await read();
    return light(evidence);
  };
  return { ok: true, profile, show };
}

/** Where a passage stands now: at its old place when it has the same text, else where that text is first met. */
function sameText({ profile: { passages } }: Extract<ReadResult, { ok: true }>, text: string | undefined, place: number): number {
  return passages[place]?.text === text ? place : passages.findIndex((passage) => passage.text === text);
}
