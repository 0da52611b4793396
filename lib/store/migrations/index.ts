/**
 * Every change of the shape of what is kept, in order; the n-th brings version n - 1 to version n. A step that was shipped is never
 * edited: later shapes are new steps, each with a frozen snapshot of the data before it in test/store/snapshots.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { first } from './001-first';
import { findByPage } from './002-find-by-page';
import { roleVersions } from './003-role-versions';
import { cards } from './004-cards';

/** May wait for nothing but the database: waiting for anything else would end the upgrade half done. A throw undoes all of it. */
export type Step = (db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>) => Promise<void>;

export const migrations: readonly Step[] = [first, findByPage, roleVersions, cards];
