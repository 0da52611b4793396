/** Wakes for events and holds no state: registers the reader on granted boards, opens the side panel by keyboard. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser, openSidePanel } from '../lib/browser';
import { registerGrantedBoards } from '../lib/hooks/board-access';
import { onBoardsChanged } from '../lib/messages/boards';

export default defineBackground(() => {
  const register = () => void registerGrantedBoards();
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  onBoardsChanged(register);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-side-panel' && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
  });
});
