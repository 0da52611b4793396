import { beforeEach, expect, it, vi } from 'vitest';
import { freshStore, judged, profile, value } from '../store/helper';
import type { OpenStoreOptions, Result, Store } from '../../lib/store';

type World = { policy: unknown; local: Record<string, unknown>; alarms: unknown[]; listeners: ((alarm: { name: string }) => void)[]; store: unknown };
const world = vi.hoisted((): World => ({ policy: undefined, local: {}, alarms: [], listeners: [], store: null }));
vi.mock('../../lib/browser', () => ({
  managedStorage: async () => world.policy,
  browser: {
    alarms: { create: (...alarm: unknown[]) => void world.alarms.push(alarm), onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => void world.listeners.push(listener) } },
    storage: { local: { get: async (key: string) => ({ [key]: world.local[key] }), set: async (what: object) => void Object.assign(world.local, what) } },
  },
}));
vi.mock('../../lib/store', async (original) => ({ ...(await original<object>()), openStore: async (options?: OpenStoreOptions) => (options ? (await original<typeof import('../../lib/store')>()).openStore(options) : world.store) }));

const { askForDaily, keepDaily, onDaily } = await import('../../lib/hooks/daily');

const clock = { day: 0 };
let store: Store;
let close: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  Object.assign(world, { policy: undefined, local: {}, alarms: [], listeners: [] });
  clock.day = 0;
  store = await freshStore({ now: () => new Date(Date.parse('2025-03-01T09:00:00.000Z') + clock.day * 86_400_000).toISOString() });
  const list = value(await store.createShortlist('Spring', 'recruiter'));
  value(await store.saveProfile({ profile: profile('https://p.example/ines'), shortlistId: list.id, ...judged }));
  close = vi.spyOn(store, 'close').mockImplementation(() => undefined);
  world.store = { ok: true, value: store } satisfies Result<Store>;
});

const nextDay = (days: number) => {
  clock.day += days;
  delete world.local['retention-day'];
};
const people = async () => value(await store.candidates()).length;

it('erases nobody as long as nobody asked for it', async () => {
  await keepDaily();
  nextDay(3000);
  await keepDaily();
  expect(await people()).toBe(1);
});

it.each<[string, () => Promise<void>]>([
  ['the user', async () => void value(await store.changeSettings({ retentionDays: 30 }))],
  ['the organisation', async () => void (world.policy = { retentionDays: 30 })],
  ['the organisation, whatever the user chose', async () => {
    value(await store.changeSettings({ retentionDays: 3000 }));
    world.policy = { retentionDays: 30 };
  }],
])('erases after the days that were set by %s', async (_who, set) => {
  await set();
  await keepDaily();
  nextDay(29);
  await keepDaily();
  expect(await people()).toBe(1);
  nextDay(1);
  await keepDaily();
  expect(await people()).toBe(0);
});

it('looks once a day, and closes the store', async () => {
  world.policy = { retentionDays: 30 };
  await keepDaily();
  expect(close).toHaveBeenCalledOnce();
  clock.day = 60;
  await keepDaily();
  expect([await people(), close.mock.calls.length]).toEqual([1, 1]);
});

it('tries again when the store did not open', async () => {
  world.store = { ok: false, reason: 'blocked', message: 'Close the other tabs.' };
  await keepDaily();
  expect(world.local).toEqual({});
});

it('is woken by its own alarm', async () => {
  askForDaily();
  expect(world.alarms).toEqual([['retention', { delayInMinutes: 1, periodInMinutes: 1440 }]]);
  onDaily();
  world.listeners.forEach((listener) => listener({ name: 'another' }));
  expect(world.local).toEqual({});
  world.listeners.forEach((listener) => listener({ name: 'retention' }));
  await vi.waitFor(() => expect(world.local).toHaveProperty('retention-day'));
});
