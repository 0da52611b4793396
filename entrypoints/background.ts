/** Wakes for events and holds no state: registers the reader on granted boards, opens the side panel by keyboard, erases once a day who may not be kept any longer. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser, openSidePanel } from '../lib/browser';
import { askForDaily, onDaily } from '../lib/hooks/daily';
import { onBoardsChanged, registerReaders } from '../lib/messages/boards';

export default defineBackground(() => {
  const register = () => void registerReaders();
  const begin = () => {
    register();
    askForDaily();
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  onDaily();
  onBoardsChanged(register);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-side-panel' && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
  });
});
