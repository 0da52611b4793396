import { beforeEach, describe, expect, it, vi } from 'vitest';

type Hear = (message: unknown, sender: { id?: string; url?: string }) => unknown;
const { heard, browser } = vi.hoisted(() => {
  const heard: Hear[] = [];
  return {
    heard,
    browser: {
      runtime: { id: 'own', getURL: (path: string) => `chrome-extension://own/${path}`, onMessage: { addListener: (hear: Hear) => heard.push(hear) }, sendMessage: vi.fn() },
    },
  };
});
vi.mock('../../lib/browser', () => ({ browser }));
const { answerAsks } = await import('../../lib/messages/reader-side');

const look = vi.fn(async () => ({ ok: false as const, reason: 'pdf' as const }));
const own = { id: 'own', url: 'chrome-extension://own/popup.html' };

beforeEach(() => {
  heard.length = 0;
  look.mockClear();
  answerAsks({ look, who: async () => ({ who: '' }), 'show-quote': async () => ({ shown: false }), selected: async () => ({ between: null, any: false }), 'clear-quote': async () => ({ shown: false }) });
});

describe('the reader answers extension pages and nobody else', () => {
  it('answers the popup', async () => {
    expect(await heard[0]!({ ask: 'look', watch: false }, own)).toEqual({ ok: false, reason: 'pdf' });
  });

  const refused: [who: string, message: unknown, sender: { id?: string; url?: string }][] = [
    ['another extension', { ask: 'look' }, { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['a reader in another tab', { ask: 'look' }, { id: 'own', url: 'https://www.linkedin.com/in/mara' }],
    ['a web page that names our id', { ask: 'look' }, { id: 'own', url: 'https://evil.example/#chrome-extension://own/' }],
    ['a sender without an address', { ask: 'look' }, { id: 'own' }],
    ['an unknown ask', { ask: 'erase' }, own],
    ['a name from the prototype', { ask: 'constructor' }, own],
    ['nothing', undefined, own],
    ['null', null, own],
    ['a text', 'look', own],
    ['a number for a name', { ask: 1 }, own],
  ];
  it.each(refused)('leaves alone: %s', (_who, message, sender) => {
    expect(heard[0]!(message, sender)).toBeUndefined();
    expect(look).not.toHaveBeenCalled();
  });
});
