import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../lib/model';

const { browser } = vi.hoisted(() => ({
  browser: {
    tabs: { get: vi.fn(), sendMessage: vi.fn() },
    scripting: { executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() },
  },
}));
vi.mock('../../lib/browser', () => ({ browser }));
const { lookAt, showQuote, whoIsThere } = await import('../../lib/messages/ask-reader');

const snapshot: Snapshot = { url: 'https://www.linkedin.com/in/mara', who: 'Mara', nodes: [['html', {}, 0], 'Mara', 0], cut: false };
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  browser.tabs.get.mockReset().mockResolvedValue({ url: 'https://www.linkedin.com/in/mara' });
  browser.tabs.sendMessage.mockReset().mockResolvedValue({ ok: true, snapshot, look: 7, loaded: 3 });
  browser.scripting.executeScript.mockReset().mockResolvedValue([]);
  browser.scripting.insertCSS.mockReset().mockResolvedValue(undefined);
  browser.scripting.removeCSS.mockReset().mockResolvedValue(undefined);
});

describe('looking at a tab', () => {
  it('asks the reader that is there already and injects nothing', async () => {
    expect(await lookAt(1, { watch: false, clicked: true })).toEqual({ ok: true, snapshot, look: 7, loaded: 3 });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('puts the reader there when nobody answers, and asks again', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(nobody);
    expect(await lookAt(1, { watch: false, clicked: true })).toMatchObject({ ok: true });
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('refuses a snapshot that is not one, as from a tampered page process', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, snapshot: { ...snapshot, nodes: 'all of them' } });
    expect(await lookAt(1, { watch: false, clicked: true })).toMatchObject({ ok: false, reason: 'reload' });
  });

  it('passes on that a page is a PDF', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: false, reason: 'pdf' });
    expect(await lookAt(1, { watch: false, clicked: true })).toEqual({ ok: false, reason: 'pdf' });
  });

  const refusals: [why: string, url: string | undefined, says: string, clicked: boolean, reason: string][] = [
    ['a settings page', 'chrome://settings/', '', true, 'browser-page'],
    ['a page of Firefox', 'about:addons', '', true, 'browser-page'],
    ['another extension', 'moz-extension://1-2/popup.html', '', true, 'browser-page'],
    ['the Chrome store', 'https://chromewebstore.google.com/detail/x', '', true, 'store-page'],
    ['the Firefox store', 'https://addons.mozilla.org/en-US/firefox/', '', true, 'store-page'],
    ['a hidden address of the browser', undefined, 'Cannot access a chrome:// URL', true, 'browser-page'],
    ['a PDF in the viewer of Firefox', 'https://example.com/cv.pdf', 'Missing host permission for the tab', true, 'pdf'],
    ['a tab that was not clicked', undefined, 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.', false, 'no-access'],
    ['a tab of Firefox that was not clicked', undefined, 'Missing host permission for the tab', false, 'no-access'],
    ['a clicked page the browser keeps shut', undefined, 'Missing host permission for the tab', true, 'browser-page'],
    ['a reader of before an update', 'https://x.example/', 'Could not establish connection. Receiving end does not exist.', true, 'reload'],
    ['anything else', 'https://x.example/', 'The tab was closed.', true, 'failed'],
  ];
  it.each(refusals)('%s', async (_why, url, says, clicked, reason) => {
    browser.tabs.get.mockResolvedValue({ url });
    browser.tabs.sendMessage.mockRejectedValue(nobody);
    browser.scripting.executeScript.mockRejectedValue(new Error(says));
    expect(await lookAt(1, { watch: false, clicked })).toMatchObject({ ok: false, reason });
  });
});

describe('showing a quote', () => {
  it('styles the highlight and tells the reader where the quote stands', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ shown: true });
    expect(await showQuote(1, 7, [4, 0], [5, 12])).toBe(true);
    expect(browser.scripting.insertCSS).toHaveBeenCalledOnce();
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { ask: 'show-quote', look: 7, from: [4, 0], to: [5, 12] }, { frameId: 0 });
  });

  it('says so when the tab cannot be reached any more', async () => {
    browser.scripting.insertCSS.mockRejectedValue(new Error('No tab with id: 1.'));
    expect(await showQuote(1, 7, [0, 0], [0, 0])).toBe(false);
  });
});

describe('asking who is on the page', () => {
  it('gives address and headings', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ who: 'Mara' });
    expect(await whoIsThere(1)).toBe('Mara');
  });

  it('gives nothing, which equals no page, when the tab is gone', async () => {
    browser.tabs.sendMessage.mockRejectedValue(nobody);
    browser.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 1.'));
    expect(await whoIsThere(1)).toBe('');
  });
});
