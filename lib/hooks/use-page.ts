/** The profile on the tab in front, kept true: another page or person never shows what was there before. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { browser, isForgetful } from '../browser';
import { clearQuote, onNews } from '../messages/ask-reader';
import type { Evidence, PrivateWindow } from '../model';
import type { TabReading } from './read-tab';

/** The readers, loaded while the browser tells which tab is in front. */
const readers = import('./read-tab');

export type PageView = { status: 'loading' } | ({ status: 'read' } & TabReading);

/** How long to wait for a page to say more before reading it, ms. */
const PAUSE = 60;
/**
 * @param follow true in the side panel: goes with the tab and its navigation. The popup reads once.
 * @returns the page, whether its window is private, and what can be done with it
 */
export function usePage(follow: boolean) {
  const [page, setPage] = useState<PageView>({ status: 'loading' });
  const [privateWindow, setPrivate] = useState<PrivateWindow>('no');
  const tabId = useRef<number | null>(null);
  const turn = useRef(0);

  const read = useCallback(async (quietly = false) => {
    const mine = ++turn.current;
    if (!quietly) setPage({ status: 'loading' });
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== turn.current) return;
    if (tab?.id === undefined) return setPage({ status: 'read', ok: false, reason: 'browser-page' });
    tabId.current = tab.id;
    setPrivate(isForgetful() ? 'lost' : tab.incognito ? 'kept' : 'no');
    const outcome = await (await readers).readTab(tab.id, { watch: follow, clicked: !follow });
    if (mine !== turn.current) return;
    setPage({ status: 'read', ...outcome });
    if (!follow) void browser.runtime.sendMessage({ news: 'access-given', tabId: tab.id }).catch(() => undefined);
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

  const show = useCallback(async (evidence: Evidence) => page.status === 'read' && page.ok && page.show(evidence), [page]);

  return { page, privateWindow, readAgain: useCallback(() => void read(), [read]), show };
}
