/** The profile on the tab in front, kept true: another page or person never shows what was there before. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { browser, isForgetful } from '../browser';
import { clearQuote, onNews, whoIsThere } from '../messages/ask-reader';
import type { Evidence, PrivateWindow, Signpost } from '../model';
import type { Session, Shown, TabReading } from './read-tab';

/** The readers, loaded while the browser tells which tab is in front. */
const readers = import('./read-tab');

export type PageView = { status: 'loading' } | ({ status: 'read' } & TabReading);

/** How long to wait for a page to say more before reading it, ms. */
const PAUSE = 60;
/** How often a page at rest is asked who is on it, ms: a drawer may open long after anybody watched. */
const GLANCE = 2000;
/** Tabs whose people are remembered. */
const MOST_TABS = 20;

/**
 * @param follow true in the side panel: goes with the tab and its navigation. The popup reads once.
 * @param signposts where the user pointed on pages; must be stable
 * @returns the page, whether its window is private, and what can be done with it
 */
export function usePage(follow: boolean, signposts: readonly Signpost[]) {
  const [page, setPage] = useState<PageView>({ status: 'loading' });
  const [privateWindow, setPrivate] = useState<PrivateWindow>('no');
  const tabId = useRef<number | null>(null);
  const turn = useRef(0);
  const sessions = useRef(new Map<number, Session>());
  const taught = useRef(signposts);
  const who = useRef('');

  const read = useCallback(async ({ quietly = false, asked = false } = {}) => {
    const mine = ++turn.current;
    who.current = '';
    if (!quietly) setPage({ status: 'loading' });
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== turn.current) return;
    if (tab?.id === undefined) return setPage({ status: 'read', ok: false, reason: 'browser-page', who: '' });
    tabId.current = tab.id;
    setPrivate(isForgetful() ? 'lost' : tab.incognito ? 'kept' : 'no');
    const { openSession, readTab } = await readers;
    const session = sessionOf(sessions.current, tab.id, () => openSession(() => performance.now()));
    const outcome = await readTab(tab.id, { watch: follow, clicked: !follow, asked, signposts: taught.current }, session);
    if (mine !== turn.current || !outcome) return;
    who.current = outcome.who;
    setPage({ status: 'read', ...outcome });
    if (!follow) void browser.runtime.sendMessage({ news: 'access-given', tabId: tab.id }).catch(() => undefined);
  }, [follow]);

  useEffect(() => void read(), [read]);

  useEffect(() => {
    if (taught.current === signposts) return;
    taught.current = signposts;
    void read({ quietly: true, asked: true });
  }, [signposts, read]);

  useEffect(() => {
    if (!follow) return;
    let pause = 0;
    const again = (quietly: boolean) => {
      turn.current++;
      who.current = '';
      if (!quietly) setPage({ status: 'loading' });
      window.clearTimeout(pause);
      pause = window.setTimeout(() => void read({ quietly }), PAUSE);
    };
    const activated = () => again(false);
    const updated = (id: number, change: { url?: string; status?: string }) => {
      const another = change.url === undefined ? null : sessions.current.get(id)?.moved(change.url) ?? true;
      if (id !== tabId.current) return;
      if (another !== null) again(!another);
      else if (change.status === 'loading') again(false);
      else if (change.status === 'complete') again(true);
    };
    const stirred = () => {
      if (tabId.current !== null) sessions.current.get(tabId.current)?.stirred();
      again(true);
    };
    const stopNews = onNews((news, from) => {
      if (news.news === 'page-changed' && from === tabId.current) stirred();
      if (news.news === 'access-given' && news.tabId === tabId.current) again(true);
    });
    const glance = window.setInterval(() => {
      const [seen, tab] = [who.current, tabId.current];
      if (!seen || tab === null || document.visibilityState !== 'visible') return;
      void whoIsThere(tab).then((now) => void (now && now !== seen && seen === who.current && stirred()));
    }, GLANCE);
    const leave = () => tabId.current !== null && clearQuote(tabId.current);
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    window.addEventListener('pagehide', leave);
    return () => {
      window.clearTimeout(pause);
      window.clearInterval(glance);
      stopNews();
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      window.removeEventListener('pagehide', leave);
    };
  }, [follow, read]);

  const show = useCallback(async (evidence: Evidence): Promise<Shown> => (page.status === 'read' && page.ok ? page.show(evidence) : 'gone'), [page]);

  return { page, privateWindow, readAgain: useCallback(() => void read({ asked: true }), [read]), show, tab: useCallback(() => tabId.current, []) };
}

function sessionOf(sessions: Map<number, Session>, tabId: number, open: () => Session): Session {
  const session = sessions.get(tabId) ?? open();
  sessions.delete(tabId);
  sessions.set(tabId, session);
  for (const [oldest] of sessions) if (sessions.size > MOST_TABS) sessions.delete(oldest);
  return session;
}
