/** The only door to the extension API. What the polyfill does not cover (side panels differ by browser) is evened out here. */
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };
export type Sender = Runtime.MessageSender;

/** Whether this page of the extension is itself private: then this browser keeps nothing for it. */
export const isForgetful = (): boolean => browser.extension.inIncognitoContext === true;

type SidePanel = { open(options: { windowId: number }): Promise<void> };

/**
 * Opens the side panel (Chromium) or sidebar (Firefox) of a window. Must be called straight from a click or a keyboard
 * command, with no await before it: both browsers ask for a user gesture.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = (globalThis as unknown as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** What an organisation set by policy, as it is; undefined where there is none. Firefox says so by failing. */
export const managedStorage = (): Promise<unknown> => browser.storage.managed.get().catch(() => undefined);

/** Calls back when a policy changes while the browser runs. Gives the way to stop. */
export function onManagedChanged(listener: () => void): () => void {
  const changed = (_changes: unknown, area: string) => void (area === 'managed' && listener());
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
