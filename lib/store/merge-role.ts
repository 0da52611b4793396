/** Two histories of one role, as when two people edited copies of it: no version that a receipt may name is ever lost. */
import { newestOf } from '../model';
import type { OwnRole, Role } from '../model';

const content = (role: Role): string => JSON.stringify({ ...role, version: 0 });

/**
 * Takes the same role from a file and as it is kept; gives what to keep, or null when nothing changes. Versions that one of them lacks are
 * added. Where both count the same number for different things, ours stay, and their newest becomes our next version if it is the later one.
 */
export function mergedRole(theirs: OwnRole, ours: OwnRole): OwnRole | null {
  const known = new Map(ours.versions.map((one) => [one.version, content(one)]));
  const parted = theirs.versions.some((one) => known.has(one.version) && known.get(one.version) !== content(one));
  const later = theirs.updatedAt > ours.updatedAt;
  if (parted) {
    const newest = newestOf(theirs);
    if (!later || ours.versions.some((one) => content(one) === content(newest))) return null;
    return { ...ours, versions: [...ours.versions, { ...newest, version: newestOf(ours).version + 1 }], updatedAt: theirs.updatedAt };
  }
  const added = theirs.versions.filter((one) => !known.has(one.version));
  if (added.length === 0) return null;
  const versions = [...ours.versions, ...added].sort((a, b) => a.version - b.version);
  return { ...ours, versions, updatedAt: later ? theirs.updatedAt : ours.updatedAt };
}
