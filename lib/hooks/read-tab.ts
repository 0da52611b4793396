/** Reads the page of a tab: the eyes in the page take it down, the readers here make a profile of it. */
import { lookAt, showQuote, whoIsThere, type NotRead } from '../messages/ask-reader';
import type { Evidence, Profile, Signpost } from '../model';
import { readSteadily } from '../readers';
import { isSamePerson } from '../readers/add-to';
import { rebuild } from '../readers/rebuild';
import { openSession, placeOf, type Session } from '../readers/session';

export { openSession, type Session };

type Options = { watch: boolean; clicked: boolean; /** Read what is there now, whatever was there before. */ asked: boolean; signposts: readonly Signpost[] };

/** How showing a quote went: elsewhere: it was read earlier, from a part that is not on the page now. */
export type Shown = 'shown' | 'gone' | 'elsewhere';

export type TabReading =
  | { ok: true; profile: Profile; /** Who was on the page, to hold against who is there later. */ who: string; /** Lights up a quote on the page. */ show(evidence: Evidence): Promise<Shown> }
  | (NotRead & { who: string });

/** Reads a tab once it has settled on one person; null when the session was given something else to read meanwhile. */
export async function readTab(tabId: number, options: Options, session: Session): Promise<TabReading | null> {
  let notRead: NotRead | null = null;
  let who = '';
  const look = async () => {
    const outcome = await lookAt(tabId, options);
    if (!outcome.ok) {
      notRead = outcome;
      return null;
    }
    notRead = null;
    const { snapshot } = outcome;
    who = snapshot.who;
    const page = rebuild(snapshot, document.implementation.createHTMLDocument(''));
    return { ...page, url: snapshot.url, who, look: outcome.look, loaded: outcome.loaded, signposts: options.signposts };
  };
  const sleep = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));
  const port = { look, who: () => whoIsThere(tabId), now: () => new Date().toISOString(), sleep };
  const read = await session.read(port, options.asked);
  if (!read) return null;
  if (notRead) return { ...(notRead as NotRead), who };
  if (!read.profile) return read.result.ok ? { ok: false, reason: 'failed', who } : { ...read.result, who };
  const { profile } = read;
  let reading: Awaited<ReturnType<typeof readSteadily<NonNullable<Awaited<ReturnType<typeof look>>>>>> = read;

  const light = async ({ passage, start, end }: Evidence): Promise<Shown> => {
    const { result, page } = reading;
    if (!result.ok || !page || !isSamePerson(result.profile, profile) && result.profile.source.url !== profile.source.url) return 'gone';
    const at = placeOf(profile, passage, result.profile);
    if (at < 0) return 'elsewhere';
    const range = reading.locate(at, start, end);
    const from = range && page.pointOf(range.startContainer, range.startOffset);
    const to = range && page.pointOf(range.endContainer, range.endOffset);
    return from && to && (await showQuote(tabId, page.look, from, to)) ? 'shown' : 'gone';
  };
  const show = async (evidence: Evidence): Promise<Shown> => {
    const before = await light(evidence);
    if (before === 'shown') return before;
    // The page drew itself anew, or was looked at from elsewhere: look again, and find the same words.
    reading = await readSteadily(port);
    const now = await light(evidence);
    return before === 'elsewhere' && now === 'gone' ? before : now;
  };
  return { ok: true, profile, who, show };
}
