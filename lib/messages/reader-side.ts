/** The reader's half of the post: answers extension pages and nobody else. Bundled into the content script, so no zod here. */
import { browser, type Sender } from '../browser';
import type { News, ReaderAsk, ReaderMessages } from './table';

type Answers = { [K in keyof ReaderMessages]: (ask: ReaderMessages[K]['ask']) => Promise<ReaderMessages[K]['answer']> };

/** Answers every ask of the table. Messages of other extensions, of pages and of other readers are left alone. */
export function answerAsks(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
    const ask = message as ReaderAsk;
    if (!own || typeof ask?.ask !== 'string' || !Object.hasOwn(answers, ask.ask)) return undefined;
    return (answers[ask.ask] as (ask: ReaderAsk) => Promise<unknown>)(ask);
  });
}

/** Tells the open extension pages something. When none is open there is nobody to tell, which is fine. */
export function tell(news: News): void {
  browser.runtime.sendMessage(news).catch(() => undefined);
}
