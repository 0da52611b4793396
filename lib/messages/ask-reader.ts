/** The extension pages' half of the post: puts the reader into a tab, asks it, and checks what comes back. */
import { browser } from '../browser';
import type { ListedPerson, NoVerdictReason, Point, Snapshot } from '../model';
import { snapshotSchema } from '../model/snapshot';
import { READER_FILE, type News, type ReaderAsk, type ReaderMessages } from './table';

const STORES = ['https://chromewebstore.google.com/', 'https://chrome.google.com/webstore', 'https://addons.mozilla.org/', 'https://microsoftedge.microsoft.com/addons'];

/** One style for the browser's own highlight of a quote; the page's style sheets stay as they are. */
const QUOTE_CSS = '::highlight(quote) { background-color: #ffe08a; color: #1b1d20; }';

export type LookOutcome = { ok: true; snapshot: Snapshot; /** Names this look to `showQuote` and `whatIsSelected`. */ look: number; /** The same number is the same document. */ loaded: number } | NotRead;
export type NotRead = { ok: false; reason: NoVerdictReason; detail?: string; people?: readonly ListedPerson[] };

/**
 * Takes down the page in a tab.
 * @param clicked whether the user has just clicked Rolefit on this tab: then a refusal means a page browsers let nobody into.
 */
export async function lookAt(tabId: number, options: { watch: boolean; clicked: boolean }): Promise<LookOutcome> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  const closed = url === undefined ? null : closedPage(url);
  if (closed) return { ok: false, reason: closed };
  try {
    const answer = await ask(tabId, { ask: 'look', watch: options.watch });
    if (answer?.ok === false) return { ok: false, reason: answer.reason };
    const parsed = snapshotSchema.safeParse(answer?.snapshot);
    return parsed.success ? { ok: true, snapshot: parsed.data, look: Number(answer.look), loaded: Number(answer.loaded) || 0 } : { ok: false, reason: 'reload', detail: parsed.error.issues[0]?.message };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error), url, options.clicked);
  }
}

/** Who is on the tab's page now, as in a snapshot; '' when it cannot be reached any more. */
export async function whoIsThere(tabId: number): Promise<string> {
  return ask(tabId, { ask: 'who' }).then(({ who }) => String(who), () => '');
}

/** Scrolls the tab's page to a quote and lights it up. Gives false when the text is no longer where that look found it. */
export async function showQuote(tabId: number, look: number, from: Point, to: Point): Promise<boolean> {
  const css = { target: { tabId }, css: QUOTE_CSS };
  try {
    await browser.scripting.removeCSS(css).catch(() => undefined);
    await browser.scripting.insertCSS(css);
    return (await ask(tabId, { ask: 'show-quote', look, from, to })).shown;
  } catch {
    return false;
  }
}

/** Between which texts of a look the user has selected something on the page; or that nothing is, or nothing that was looked at. */
export async function whatIsSelected(tabId: number, look: number): Promise<{ ok: true; from: number; to: number } | { ok: false; reason: 'nothing-selected' | 'outside' }> {
  const answer = await ask(tabId, { ask: 'selected', look }).catch(() => null);
  const [from, to] = answer?.between ?? [];
  if (Number.isInteger(from) && Number.isInteger(to)) return { ok: true, from: from!, to: to! };
  return { ok: false, reason: answer?.any ? 'outside' : 'nothing-selected' };
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
  const send = (): Promise<ReaderMessages[K]['answer'] | undefined> => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
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
function refused(detail: string, url: string | undefined, clicked: boolean): NotRead {
  if (url && /\.pdf($|[?#])/i.test(url)) return { ok: false, reason: 'pdf' };
  if (/gallery|webstore/i.test(detail)) return { ok: false, reason: 'store-page' };
  if (/(chrome|edge|about|moz-extension|chrome-extension):/i.test(detail)) return { ok: false, reason: 'browser-page' };
  if (/receiving end|context invalidated|did not answer/i.test(detail)) return { ok: false, reason: 'reload', detail };
  if (/cannot access|missing host permission|cannot be scripted|permission/i.test(detail)) return { ok: false, reason: clicked ? 'browser-page' : 'no-access' };
  return { ok: false, reason: 'failed', detail };
}
