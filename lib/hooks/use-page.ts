/** The profile on the tab in front, kept true: another page or person never shows what was there before. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from '../browser';
import { clearQuote, onNews, readTab, showQuote, type ReadOutcome } from '../messages/ask-reader';
import type { Evidence, Profile } from '../model';
import { pageKey } from '../readers';

export type PageView = { status: 'loading' } | ({ status: 'read' } & ReadOutcome);

/** How long to wait for a page to say more before reading it, ms. */
const PAUSE = 60;
/** How often a page that turned into another one under our hands is read again. */
const TRIES = 3;

/**
 * @param follow true in the side panel: goes with the tab and its navigation. The popup reads once.
 * @returns the page, whether its window is private, and what can be done with it
 */
export function usePage(follow: boolean) {
  const [page, setPage] = useState<PageView>({ status: 'loading' });
  const [privateWindow, setPrivate] = useState(false);
  const tabId = useRef<number | null>(null);
  const turn = useRef(0);

  const read = useCallback(async (quietly = false) => {
    const mine = ++turn.current;
    if (!quietly) setPage({ status: 'loading' });
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== turn.current) return;
    if (tab?.id === undefined) return setPage({ status: 'read', ok: false, reason: 'browser-page' });
    tabId.current = tab.id;
    setPrivate(tab.incognito);
    const outcome = await readSame(tab.id, { watch: follow, clicked: !follow });
    if (mine !== turn.current) return;
    setPage({ status: 'read', ...outcome });
    if (!follow && outcome.ok) void browser.runtime.sendMessage({ news: 'access-given', tabId: tab.id }).catch(() => undefined);
  }, [follow]);

  useEffect(() => void read(), [read]);

  useEffect(() => {
    if (!follow) return;
    let pause = 0;
    const again = (quietly: boolean) => {
      if (!quietly) {
        turn.current++;
        setPage({ status: 'loading' });
      }
      window.clearTimeout(pause);
      pause = window.setTimeout(() => void read(quietly), PAUSE);
    };
    const activated = () => again(false);
    const updated = (id: number, change: { url?: string; status?: string }) => {
      if (id !== tabId.current) return;
      if (change.url !== undefined || change.status === 'loading') again(false);
      else if (change.status === 'complete') again(true);
    };
    const stopNews = onNews((news, from) => {
      if (news.news === 'page-changed' && from === tabId.current) again(true);
      if (news.news === 'access-given' && news.tabId === tabId.current) again(true);
    });
    const leave = () => tabId.current !== null && clearQuote(tabId.current);
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    window.addEventListener('pagehide', leave);
    return () => {
      window.clearTimeout(pause);
      stopNews();
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      window.removeEventListener('pagehide', leave);
    };
  }, [follow, read]);

  const show = useCallback(async (profile: Profile, evidence: Evidence): Promise<boolean> => {
    const text = profile.passages[evidence.passage]?.text;
    if (tabId.current === null || text === undefined) return false;
    return showQuote(tabId.current, { text, passage: evidence.passage, start: evidence.start, end: evidence.end });
  }, []);

  return { page, privateWindow, readAgain: useCallback(() => void read(), [read]), show };
}

/** Reads until the profile belongs to the address the tab has now. Where the browser hides the address the reader's own guard stands alone. */
async function readSame(tabId: number, options: { watch: boolean; clicked: boolean }): Promise<ReadOutcome> {
  for (let tries = 0; tries < TRIES; tries++) {
    const outcome = await readTab(tabId, options);
    if (!outcome.ok) return outcome;
    const { url } = await browser.tabs.get(tabId);
    if (url === undefined || pageKey(url) === outcome.profile.source.url) return outcome;
  }
  return { ok: false, reason: 'changing' };
}
