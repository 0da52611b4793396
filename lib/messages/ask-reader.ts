/** The extension pages' half of the post: puts the reader into a tab, asks it, and checks what comes back. */
import { browser } from '../browser';
import type { NoVerdictReason, Profile } from '../model';
import { profileSchema } from '../model/profile';
import { READER_FILE, type News, type ReaderAsk, type ReaderMessages } from './table';

const STORES = ['https://chromewebstore.google.com/', 'https://chrome.google.com/webstore', 'https://addons.mozilla.org/', 'https://microsoftedge.microsoft.com/addons'];

/** One style for the browser's own highlight of a quote; the page's style sheets stay as they are. */
const QUOTE_CSS = '::highlight(quote) { background-color: #ffe08a; color: #1b1d20; }';

export type ReadOutcome = { ok: true; profile: Profile } | { ok: false; reason: NoVerdictReason; detail?: string };

/**
 * Reads the page in a tab.
 * @param clicked whether the user has just clicked Rolefit on this tab: then a refusal means a page browsers let nobody into.
 */
export async function readTab(tabId: number, options: { watch: boolean; clicked: boolean }): Promise<ReadOutcome> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  const closed = url === undefined ? null : closedPage(url);
  if (closed) return { ok: false, reason: closed };
  try {
    const answer = await ask(tabId, { ask: 'read', watch: options.watch });
    if (answer?.ok === false) return { ok: false, reason: answer.reason };
    const parsed = profileSchema.safeParse(answer?.profile);
    return parsed.success ? { ok: true, profile: parsed.data } : { ok: false, reason: 'reload', detail: parsed.error.issues[0]?.message };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error), url, options.clicked);
  }
}

/** Scrolls the tab's page to a quote and lights it up. Gives false when the quote is no longer on the page. */
export async function showQuote(tabId: number, quote: ReaderMessages['show-quote']['ask']): Promise<boolean> {
  const css = { target: { tabId }, css: QUOTE_CSS };
  try {
    await browser.scripting.removeCSS(css).catch(() => undefined);
    await browser.scripting.insertCSS(css);
    return (await ask(tabId, { ask: 'show-quote', ...quote })).shown;
  } catch {
    return false;
  }
}

/** Takes the light off again, as when the panel closes. */
export function clearQuote(tabId: number): void {
  browser.tabs.sendMessage(tabId, { ask: 'clear-quote' } satisfies ReaderAsk).catch(() => undefined);
}

/** Hears what readers and other extension pages tell. `tabId` is the reader's tab; undefined from an extension page. Gives the way to stop. */
export function onNews(listener: (news: News, tabId: number | undefined) => void): () => void {
  const hear = (message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
    if (sender.id === browser.runtime.id && typeof (message as News)?.news === 'string') listener(message as News, sender.tab?.id);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** Asks the reader of a tab; puts it there first when nobody answers. */
async function ask<K extends keyof ReaderMessages>(tabId: number, message: { ask: K } & ReaderMessages[K]['ask']): Promise<ReaderMessages[K]['answer']> {
  const send = () => browser.tabs.sendMessage(tabId, message, { frameId: 0 }) as Promise<ReaderMessages[K]['answer'] | undefined>;
  const answer = await send().catch(() => undefined);
  if (answer) return answer;
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
  const second = await send();
  if (!second) throw new Error('The reader did not answer.');
  return second;
}

function closedPage(url: string): NoVerdictReason | null {
  if (STORES.some((store) => url.startsWith(store))) return 'store-page';
  return /^(https?|file):/.test(url) ? null : 'browser-page';
}

/** What a refusal to inject means. Browsers say it in words only, so the words are a hint and the address decides. */
function refused(detail: string, url: string | undefined, clicked: boolean): ReadOutcome {
  if (url && /\.pdf($|[?#])/i.test(url)) return { ok: false, reason: 'pdf' };
  if (/gallery|webstore/i.test(detail)) return { ok: false, reason: 'store-page' };
  if (/(chrome|edge|about|moz-extension|chrome-extension):/i.test(detail)) return { ok: false, reason: 'browser-page' };
  if (/receiving end|context invalidated|did not answer/i.test(detail)) return { ok: false, reason: 'reload', detail };
  if (/cannot access|missing host permission|cannot be scripted|permission/i.test(detail)) return { ok: false, reason: clicked ? 'browser-page' : 'no-access' };
  return { ok: false, reason: 'failed', detail };
}
