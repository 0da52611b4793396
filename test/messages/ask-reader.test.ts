import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallProfile } from './small-profile';

const { browser } = vi.hoisted(() => ({
  browser: {
    tabs: { get: vi.fn(), sendMessage: vi.fn() },
    scripting: { executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() },
  },
}));
vi.mock('../../lib/browser', () => ({ browser }));
const { readTab, showQuote } = await import('../../lib/messages/ask-reader');

const nobody = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  browser.tabs.get.mockReset().mockResolvedValue({ url: 'https://www.linkedin.com/in/mara' });
  browser.tabs.sendMessage.mockReset().mockResolvedValue({ ok: true, profile: smallProfile });
  browser.scripting.executeScript.mockReset().mockResolvedValue([]);
  browser.scripting.insertCSS.mockReset().mockResolvedValue(undefined);
  browser.scripting.removeCSS.mockReset().mockResolvedValue(undefined);
});

describe('reading a tab', () => {
  it('asks the reader that is there already and injects nothing', async () => {
    expect(await readTab(1, { watch: false, clicked: true })).toEqual({ ok: true, profile: smallProfile });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('puts the reader there when nobody answers, and asks again', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(nobody);
    expect(await readTab(1, { watch: false, clicked: true })).toMatchObject({ ok: true });
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('refuses a profile that is not one, as from a tampered page process', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, profile: { ...smallProfile, passages: 'all of them' } });
    expect(await readTab(1, { watch: false, clicked: true })).toMatchObject({ ok: false, reason: 'reload' });
  });

  it('passes on why a page could not be read', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: false, reason: 'not-a-profile' });
    expect(await readTab(1, { watch: false, clicked: true })).toEqual({ ok: false, reason: 'not-a-profile' });
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
    expect(await readTab(1, { watch: false, clicked })).toMatchObject({ ok: false, reason });
  });
});

describe('showing a quote', () => {
  it('styles the highlight and tells the reader where the quote stands', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ shown: true });
    expect(await showQuote(1, { text: 'Wrote services in Node.js', passage: 4, start: 0, end: 5 })).toBe(true);
    expect(browser.scripting.insertCSS).toHaveBeenCalledOnce();
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { ask: 'show-quote', text: 'Wrote services in Node.js', passage: 4, start: 0, end: 5 }, { frameId: 0 });
  });

  it('says so when the tab cannot be reached any more', async () => {
    browser.scripting.insertCSS.mockRejectedValue(new Error('No tab with id: 1.'));
    expect(await showQuote(1, { text: '', passage: 0, start: 0, end: 0 })).toBe(false);
  });
});
