/** The lists people are kept in. */
import type { Candidate, Shortlist } from '../model';
import { candidateSchema, shortlistSchema } from '../model';
import { putCandidate } from './records';
import type { Room, Tools, Writing } from './room';
import { Refusal, fail, sentences } from './result';
import type { Result } from './result';
import { readSettings, writeSettings } from './settings';

/** A shortlist that was deleted and who was on it: all that is needed to put it back. */
export type DeletedShortlist = { shortlist: Shortlist; members: string[] };

const inOrder = (lists: Shortlist[]): Shortlist[] =>
  lists.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));

async function put(tx: Writing, shortlist: Shortlist): Promise<Shortlist> {
  const checked = shortlistSchema.parse({ ...shortlist, name: shortlist.name.trim() });
  await tx.objectStore('shortlists').put(checked);
  return checked;
}

const create = (room: Room, tx: Writing, name: string, roleId: string): Promise<Shortlist> => {
  const at = room.now();
  return put(tx, { id: room.id(), rev: 1, name, roleId, createdAt: at, updatedAt: at });
};

async function mustExist(room: Room, tx: Writing, id: string): Promise<Shortlist> {
  const record = await tx.objectStore('shortlists').get(id);
  if (record === undefined) throw new Refusal(fail('missing', sentences.listGone));
  const shortlist = room.parse('shortlists', id, shortlistSchema, record);
  if (!shortlist) throw new Refusal(fail('failed', sentences.broken));
  return shortlist;
}

/** Changes candidates one by one; those whose record cannot be read are left as they are. */
async function changeMembers(
  room: Room, tx: Writing, tools: Tools, records: unknown[], change: (shortlists: string[]) => string[],
): Promise<void> {
  for (const record of records) {
    tools.renew();
    const candidate = room.parse('candidates', (record as Candidate).id, candidateSchema, record);
    if (candidate) await putCandidate(tx, { ...candidate, rev: candidate.rev + 1, updatedAt: room.now(), shortlists: change(candidate.shortlists) });
  }
}

export const shortlistPart = (room: Room) => ({
  /** All shortlists, the oldest first. Records that cannot be read are left out and listed by `problems()`. */
  shortlists: (): Promise<Result<Shortlist[]>> =>
    room.read(['shortlists'], async (tx) => inOrder(room.parseAll('shortlists', shortlistSchema, await tx.objectStore('shortlists').getAll()))),

  /** Makes an empty shortlist for a role. Fails when the name is empty or longer than 120 characters. */
  createShortlist: (name: string, roleId: string): Promise<Result<Shortlist>> =>
    room.write(['shortlists'], (tx) => create(room, tx, name, roleId)),

  /** The shortlist "Save" puts people in: the chosen one, else the oldest, else a new one for `roleId`. Two tabs at once get the same one. */
  ensureShortlist: (roleId: string, name = 'My shortlist'): Promise<Result<Shortlist>> =>
    room.write(['shortlists', 'settings'], async (tx, { quiet }) => {
      quiet('settings');
      const lists = inOrder(room.parseAll('shortlists', shortlistSchema, await tx.objectStore('shortlists').getAll()));
      const chosen = (await readSettings(room, tx)).shortlistId;
      const found = lists.find((list) => list.id === chosen) ?? lists[0];
      if (!found) return create(room, tx, name, roleId);
      quiet();
      return found;
    }),

  /** Gives a shortlist another name. Fails with 'missing', or 'failed' when the name is empty or too long. */
  renameShortlist: (id: string, name: string): Promise<Result<Shortlist>> =>
    room.write(['shortlists'], async (tx) => {
      const current = await mustExist(room, tx, id);
      return put(tx, { ...current, name, rev: current.rev + 1, updatedAt: room.now() });
    }),

  /** Removes a shortlist; its candidates stay, without it. Gives what `restoreShortlist` needs. */
  deleteShortlist: (id: string): Promise<Result<DeletedShortlist>> =>
    room.write(['shortlists', 'candidates', 'settings'], async (tx, tools) => {
      const shortlist = await mustExist(room, tx, id);
      const records = await tx.objectStore('candidates').index('shortlist').getAll(id);
      await changeMembers(room, tx, tools, records, (lists) => lists.filter((list) => list !== id));
      await tx.objectStore('shortlists').delete(id);
      const settings = await readSettings(room, tx);
      if (settings.shortlistId === id) await writeSettings(tx, { ...settings, shortlistId: null });
      return { shortlist, members: records.map((record) => (record as Candidate).id) };
    }),

  /** Puts back a deleted shortlist and those of its members who are still kept. Fails with 'conflict' when it is there already. */
  restoreShortlist: ({ shortlist, members }: DeletedShortlist): Promise<Result<Shortlist>> =>
    room.write(['shortlists', 'candidates'], async (tx, tools) => {
      if ((await tx.objectStore('shortlists').getKey(shortlist.id)) !== undefined) {
        throw new Refusal(fail('conflict', 'This shortlist is already back. Nothing was overwritten.'));
      }
      const records: unknown[] = [];
      for (const id of members) records.push(await tx.objectStore('candidates').get(id));
      await changeMembers(room, tx, tools, records.filter((record) => record !== undefined), (lists) => [...new Set([...lists, shortlist.id])]);
      return put(tx, { ...shortlist, rev: shortlist.rev + 1, updatedAt: room.now() });
    }),
});
