/** Wakes for events and holds no state: registers the reader on granted boards, opens the side panel by keyboard. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser, openSidePanel } from '../lib/browser';
import { onBoardsChanged, registerReaders } from '../lib/messages/boards';

export default defineBackground(() => {
  const register = () => void registerReaders();
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  onBoardsChanged(register);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-side-panel' && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
  });
});
