// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/readers/watch';

const settle = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<h1>Mara</h1><p></p>';
});
afterEach(() => vi.useRealTimers());

describe('watching a page', () => {
  const identity = () => document.querySelector('h1')!.textContent;
  const rename = (name: string) => (document.querySelector('h1')!.textContent = name);

  it('tells a new person once the page has settled', async () => {
    const changed = vi.fn();
    watchPage(document, identity, changed);
    rename('J');
    await settle(100);
    rename('Jonas');
    await settle(200);
    expect(changed).not.toHaveBeenCalled();
    await settle(100);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('says nothing of changes that leave the person the same', async () => {
    const changed = vi.fn();
    watchPage(document, identity, changed);
    document.querySelector('p')!.textContent = 'An advertisement';
    await settle(1000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('stops after ten quiet seconds', async () => {
    const changed = vi.fn();
    watchPage(document, identity, changed);
    await settle(10_001);
    rename('Jonas');
    await settle(1000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('stops when told to', async () => {
    const changed = vi.fn();
    watchPage(document, identity, changed)();
    rename('Jonas');
    await settle(1000);
    expect(changed).not.toHaveBeenCalled();
  });
});
