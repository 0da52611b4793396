/** What the background does once a day: it keeps to the time people may be kept. */
import { browser, managedStorage } from '../browser';
import { readManaged } from '../model';
import { openStore } from '../store';
import { today } from './today';

const ALARM = 'retention';
const KEY = 'retention-day';

/** Has the browser wake the background once a day. Called when the browser starts and when Rolefit is installed. */
export function askForDaily(): void {
  void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
}

/** Runs the work of the day when the browser wakes the background for it. */
export function onDaily(): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && keepDaily()));
}

/** Erases who may not be kept any longer; a second call on the same day does nothing. A store that does not open is tried again the next time. */
export async function keepDaily(): Promise<void> {
  const { [KEY]: done } = await browser.storage.local.get(KEY);
  if (done === today()) return;
  const opened = await openStore();
  if (!opened.ok) return;
  const store = opened.value;
  const [settings, policy] = [await store.settings(), readManaged(await managedStorage())];
  const kept = settings.ok ? await store.keepRetention(policy.retentionDays ?? settings.value.retentionDays) : settings;
  store.close();
  if (kept.ok) await browser.storage.local.set({ [KEY]: today() });
}
