/** Invented people and stores for the tests of the memory. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { openStore } from '../../lib/store';
import type { OpenStoreOptions, Result, Store } from '../../lib/store';
import type { OwnRole, Profile, Role } from '../../lib/model';

let count = 0;

/** A database name no other test uses. */
export const freshName = (): string => `test-${++count}-${Math.random()}`;

/** The value of a success; a failure fails the test with its sentence. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.value;
}

/** A clock that goes on by one second at each look, and ids that count. */
export function steady(start = '2025-03-01T09:00:00.000Z', prefix = 'id'): Required<Pick<OpenStoreOptions, 'now' | 'id'>> {
  let seconds = 0;
  let ids = 0;
  return { now: () => new Date(Date.parse(start) + 1000 * seconds++).toISOString(), id: () => `${prefix}-${++ids}` };
}

/** An open store in a database of its own. */
export async function freshStore(options: OpenStoreOptions = {}): Promise<Store> {
  return value(await openStore({ name: freshName(), channel: null, ...steady(), ...options }));
}

/** The store's code once more, as another tab has it. */
export async function otherTab(): Promise<typeof import('../../lib/store')> {
  vi.resetModules();
  return import('../../lib/store');
}

export function profile(url: string, change: Partial<Profile> = {}): Profile {
  return {
    name: 'Ines Marlow',
    label: 'Back-end developer at Tidewater Freight',
    location: 'Porto',
    summary: 'Builds booking services.',
    urls: ['https://ines.example'],
    work: [{ name: 'Tidewater Freight', position: 'Developer', startDate: '2020-02', current: true, summary: 'Node.js services', highlights: ['Moved the queue to Kafka'] }],
    volunteer: [],
    education: [{ institution: 'North College', courses: [] }],
    projects: [],
    skills: [{ name: 'Node.js', keywords: [] }],
    certificates: [],
    languages: [{ language: 'Portuguese' }],
    passages: [{ text: 'Node.js services', section: 'work', part: 'text', entry: 0 }],
    source: { board: 'web', url, readAt: '2025-03-01T08:59:00.000Z', reader: 'outline', fields: { name: 'outline' } },
    capture: { sections: ['work'], missing: [], hiddenWords: 0, language: 'en' },
    ...change,
  };
}

export const role: Role = {
  id: 'own-role', version: 1, title: 'Data engineer', short: 'Data', level: 'mid', summary: 'Keeps the pipelines running.', responsibilities: [],
  competencies: [{ id: 'craft', name: 'Craft', weight: 100, mustPass: false, looksFor: 'Clear pipelines' }],
  criteria: [{
    id: 'sql', kind: 'must-have', title: 'SQL', weight: 100, gate: false,
    rule: { type: 'skills', need: 'any', of: ['sql'], near: [], listed: 'yes' },
    question: { text: 'Which query are you proud of?', probes: [], minutes: 4 },
  }],
  coreQuestions: [{ id: 'last', competency: 'craft', text: 'What did you build last?', probes: [], minutes: 4 }],
  watchPoints: [], assessment: [], tools: [], adjacent: [], sources: [],
};

/** The same as it is kept. */
export const own: OwnRole = { id: role.id, versions: [role], madeFrom: null, createdAt: '2025-02-01T09:00:00.000Z', updatedAt: '2025-02-01T09:00:00.000Z' };

export const judged = { role: { id: 'back-end-developer-mid', version: 1 }, result: { score: 62, band: 'possible' } };

/** A store with one shortlist and one candidate on it. */
export async function storeWithOne(options: OpenStoreOptions = {}) {
  const store = await freshStore(options);
  const shortlist = value(await store.createShortlist('Spring hires', 'back-end-developer-mid'));
  const candidate = value(await store.saveProfile({ profile: profile('https://board.example/in/ines'), shortlistId: shortlist.id, ...judged }));
  return { store, shortlist, candidate };
}

/** Opens the database behind the store's back. */
export function raw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts a record into a store as it is, or reads everything in it. */
export async function rawStore(name: string, store: string, put?: unknown, key?: IDBValidKey): Promise<unknown[]> {
  const db = await raw(name);
  const tx = db.transaction(store, put === undefined ? 'readonly' : 'readwrite');
  if (put !== undefined) tx.objectStore(store).put(put, key);
  const all = tx.objectStore(store).getAll();
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
  return all.result;
}

/** Every word in every store of a database. */
export async function everything(name: string): Promise<string> {
  const stores = ['candidates', 'cards', 'shortlists', 'roles', 'settings', 'receipts'];
  return JSON.stringify(await Promise.all(stores.map((store) => rawStore(name, store))));
}
