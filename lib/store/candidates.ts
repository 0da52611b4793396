/** The people who are kept. */
import type { Candidate, Profile, Receipt } from '../model';
import { candidateSchema, profileSchema } from '../model';
import { dropCandidate, putCandidate } from './records';
import { append, captureHash } from './receipts';
import type { Reading, Room } from './room';
import { Refusal, fail, sentences } from './result';
import type { Result } from './result';

export type Change = Partial<Pick<Candidate, 'notes' | 'tags' | 'stage' | 'shortlists' | 'kits'>>;

export type Saving = {
  profile: Profile;
  shortlistId: string;
  /** The role and the result shown when it was saved; they go into the log only. */
  role: NonNullable<Receipt['role']>;
  result: NonNullable<Receipt['result']>;
};

async function existing(room: Room, tx: Reading, id: string): Promise<Candidate | null> {
  const record = await tx.objectStore('candidates').get(id);
  if (record === undefined) return null;
  const candidate = room.parse('candidates', id, candidateSchema, record);
  if (!candidate) throw new Refusal(fail('failed', sentences.broken));
  return candidate;
}

async function mustExist(room: Room, tx: Reading, id: string): Promise<Candidate> {
  const candidate = await existing(room, tx, id);
  if (!candidate) throw new Refusal(fail('missing', sentences.gone));
  return candidate;
}

async function unchangedSince(room: Room, tx: Reading, id: string, rev: number): Promise<Candidate> {
  const current = await mustExist(room, tx, id);
  if (current.rev !== rev) throw new Refusal({ ...fail('conflict', sentences.conflict), current });
  return current;
}

async function byUrl(room: Room, tx: Reading, url: string): Promise<Candidate | null> {
  if (url === '') return null;
  const records = await tx.objectStore('candidates').index('url').getAll(url);
  const found = records.flatMap((record) => room.parse('candidates', (record as Candidate).id, candidateSchema, record) ?? []);
  return found.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0] ?? null;
}

/** The newest reading of a page takes the place of the older one; pages without an address are all kept. */
function withProfile(profiles: readonly Profile[], profile: Profile): Profile[] {
  const at = profile.source.url === '' ? -1 : profiles.findIndex((p) => p.source.url === profile.source.url);
  return at < 0 ? [...profiles, profile] : profiles.map((p, i) => (i === at ? profile : p));
}

async function onlyShortlistsThatExist(tx: Reading, ids: readonly string[]): Promise<string[]> {
  const known = new Set(await tx.objectStore('shortlists').getAllKeys());
  return [...new Set(ids)].filter((id) => known.has(id));
}

const changed = (candidate: Candidate, at: string, change: Partial<Candidate>): Candidate => ({
  ...candidate, ...change, id: candidate.id, rev: candidate.rev + 1, updatedAt: at,
});

export const candidatePart = (room: Room) => ({
  /** Everybody who is kept, in the order they were saved. Records that cannot be read are left out and listed by `problems()`. */
  candidates: (): Promise<Result<Candidate[]>> =>
    room.read(['candidates'], async (tx, tools) => {
      const all = room.parseAll('candidates', candidateSchema, await room.all(tx, 'candidates', tools));
      return all.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
    }),

  /** One candidate by id. Fails with 'missing', or 'failed' when its record cannot be read. */
  candidate: (id: string): Promise<Result<Candidate>> => room.read(['candidates'], (tx) => mustExist(room, tx, id)),

  /** The candidate kept from this page (its canonical address), or null; the latest changed one if there are several. */
  candidateByUrl: (url: string): Promise<Result<Candidate | null>> => room.read(['candidates'], (tx) => byUrl(room, tx, url)),

  /**
   * Keeps a person on a shortlist, with a line in the log. A page that is kept already gets its reading replaced; notes, tags, stage and kits stay.
   * Succeeds only when the disk has it. Fails with 'missing' when the shortlist is gone.
   */
  saveProfile: ({ profile, shortlistId, role, result }: Saving): Promise<Result<Candidate>> =>
    room.write(['candidates', 'shortlists', 'receipts'], async (tx, { quiet }) => {
      quiet('shortlists');
      if ((await tx.objectStore('shortlists').getKey(shortlistId)) === undefined) throw new Refusal(fail('missing', sentences.listGone));
      const at = room.now();
      const same = await byUrl(room, tx, profile.source.url);
      const candidate = await putCandidate(tx, same
        ? changed(same, at, { profiles: withProfile(same.profiles, profile), shortlists: [...new Set([...same.shortlists, shortlistId])] })
        : { id: room.id(), rev: 1, profiles: [profile], notes: '', tags: [], stage: 'new', shortlists: [shortlistId], kits: {}, createdAt: at, updatedAt: at });
      await append(tx, at, { action: same ? 'updated' : 'saved', candidate: candidate.id, role, result, capture: captureHash(profile) });
      return candidate;
    }),

  /** Adds what another page says about a candidate, or renews that page's reading. Fails with 'conflict' or 'missing'. */
  addProfile: (id: string, rev: number, profile: Profile): Promise<Result<Candidate>> =>
    room.write(['candidates', 'receipts'], async (tx) => {
      const current = await unchangedSince(room, tx, id, rev);
      const at = room.now();
      const candidate = await putCandidate(tx, changed(current, at, { profiles: withProfile(current.profiles, profileSchema.parse(profile)) }));
      await append(tx, at, { action: 'updated', candidate: id, capture: captureHash(profile), detail: 'profiles' });
      return candidate;
    }),

  /**
   * Changes what the user wrote or chose. `rev` is the one the user saw: if the candidate was changed since, nothing is written and the
   * failure 'conflict' carries the `current` one. The log says which fields, never what was in them.
   */
  updateCandidate: (id: string, rev: number, change: Change): Promise<Result<Candidate>> =>
    room.write(['candidates', 'shortlists', 'receipts'], async (tx, { quiet }) => {
      quiet('shortlists');
      const current = await unchangedSince(room, tx, id, rev);
      const { notes, tags, stage, shortlists, kits } = { ...current, ...dropUndefined(change) };
      const kept = await onlyShortlistsThatExist(tx, shortlists);
      const at = room.now();
      const candidate = await putCandidate(tx, changed(current, at, { notes, tags, stage, shortlists: kept, kits }));
      const fields = Object.keys(dropUndefined(change)).sort();
      const moved = candidate.stage !== current.stage || candidate.shortlists.join('\n') !== current.shortlists.join('\n');
      const detail = candidate.stage === current.stage ? fields.join(', ') : `${fields.join(', ')}: ${current.stage} to ${candidate.stage}`;
      await append(tx, at, { action: moved ? 'moved' : 'updated', candidate: id, detail });
      return candidate;
    }),

  /** Erases a candidate from every store; the log keeps the random id only. Gives the candidate, so that it can be put back. */
  deleteCandidate: (id: string): Promise<Result<Candidate>> =>
    room.write(['candidates', 'receipts'], async (tx) => {
      const candidate = await mustExist(room, tx, id);
      await dropCandidate(tx, id);
      await append(tx, room.now(), { action: 'deleted', candidate: id });
      return candidate;
    }),

  /** Puts back what `deleteCandidate` gave, on those of its shortlists that still exist. Fails with 'conflict' when it is there already. */
  restoreCandidate: (candidate: Candidate): Promise<Result<Candidate>> =>
    room.write(['candidates', 'shortlists', 'receipts'], async (tx, { quiet }) => {
      quiet('shortlists');
      const current = await existing(room, tx, candidate.id);
      if (current) throw new Refusal({ ...fail('conflict', 'This candidate is already back. Nothing was overwritten.'), current });
      const at = room.now();
      const back = await putCandidate(tx, changed(candidate, at, { shortlists: await onlyShortlistsThatExist(tx, candidate.shortlists) }));
      await append(tx, at, { action: 'restored', candidate: back.id });
      return back;
    }),
});

function dropUndefined(change: Change): Change {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
