/** The five stores, and candidates found by the shortlist they are on. */
import type { Step } from './index';

export const first: Step = async (db) => {
  const candidates = db.createObjectStore('candidates', { keyPath: 'id' });
  candidates.createIndex('shortlist', 'shortlists', { multiEntry: true });
  db.createObjectStore('shortlists', { keyPath: 'id' });
  db.createObjectStore('roles', { keyPath: 'id' });
  db.createObjectStore('settings');
  db.createObjectStore('receipts', { keyPath: 'seq' });
};
