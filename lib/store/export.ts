/** Everything that is kept, as one readable file. */
import type { Candidate, OwnRole, Shortlist } from '../model';
import { candidateSchema, ownRoleSchema, shortlistSchema } from '../model';
import type { StoreName } from './database';
import { keyOf } from './room';
import type { Room } from './room';
import type { Result } from './result';

/** Raised when the shape of the file changes. 1: a role is one version; 2: an own role with all its versions. */
export const formatVersion = 2;

/** No larger file is read back, so no larger one is written. */
export const fileLimit = 20 * 1024 * 1024;

export type Contents = {
  candidates: Candidate[];
  shortlists: Shortlist[];
  /** The user's own roles, each with all its versions. */
  roles: OwnRole[];
  /** Records that cannot be read, as they are, so that not even these are lost. */
  setAside: { store: StoreName; record: unknown }[];
};

const byId = <T extends { id: string }>(list: T[]): T[] => list.sort((a, b) => (a.id < b.id ? -1 : 1));

export const exportPart = (room: Room) => ({
  /** All that an export holds, read at one moment, each list by id. Fails when the browser does. */
  contents: (): Promise<Result<Contents>> =>
    room.read(['candidates', 'shortlists', 'roles'], async (tx, tools) => {
      const candidates = await room.all(tx, 'candidates', tools);
      const shortlists = await room.all(tx, 'shortlists', tools);
      const roles = await room.all(tx, 'roles', tools);
      const result: Contents = {
        candidates: byId(room.parseAll('candidates', candidateSchema, candidates)),
        shortlists: byId(room.parseAll('shortlists', shortlistSchema, shortlists)),
        roles: byId(room.parseAll('roles', ownRoleSchema, roles)),
        setAside: [],
      };
      const broken = new Set(room.problems().map((problem) => `${problem.store} ${problem.key}`));
      for (const [store, records] of [['candidates', candidates], ['shortlists', shortlists], ['roles', roles]] as const) {
        for (const record of records) if (broken.has(`${store} ${keyOf(record)}`)) result.setAside.push({ store, record });
      }
      return result;
    }),
});

/** Takes what `contents()` gave and the time (ISO 8601); gives the file's text, the same bytes for the same contents. Never fails. */
export function exportJson({ candidates, shortlists, roles, setAside }: Contents, exportedAt: string): string {
  const file = { format: 'rolefit', version: formatVersion, exportedAt, candidates, shortlists, roles };
  return `${JSON.stringify(setAside.length > 0 ? { ...file, setAside } : file, null, 2)}\n`;
}

/**
 * Like `exportJson`, but as many files as are needed for each to stay within `limit` bytes: ordinarily one. Every file holds all shortlists
 * and roles and some of the candidates, so the files can be imported one by one in any order. Never fails.
 */
export function exportFiles(contents: Contents, exportedAt: string, limit = fileLimit): string[] {
  const size = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value, null, 2)).length;
  // Inside the file a record is indented two steps further: at most four more bytes for each of its lines.
  const sizeInside = (value: unknown): number => size(value) + 4 * JSON.stringify(value, null, 1).split('\n').length + 2;
  const rest: Contents = { ...contents, candidates: [] };
  const room = limit - size({ ...rest, exportedAt }) - 200;
  const files: Candidate[][] = [[]];
  let used = 0;
  for (const candidate of contents.candidates) {
    const bytes = sizeInside(candidate);
    if (used > 0 && used + bytes > room) {
      files.push([]);
      used = 0;
    }
    files[files.length - 1]!.push(candidate);
    used += bytes;
  }
  return files.map((candidates) => exportJson({ ...rest, candidates }, exportedAt));
}
