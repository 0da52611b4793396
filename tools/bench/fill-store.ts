/** Runs inside a page of the extension: fills its memory with invented people. */
import { readText } from '../../lib/readers/text';
import { openStore } from '../../lib/store';
import { makerOf } from './texts';

const NOW = '2026-11-01T00:00:00.000Z';
const CHUNK = 500;
/** Making a résumé takes longer than keeping it: so many different ones are enough. */
const DIFFERENT = 200;

/** Keeps `count` people with names of their own and résumés of about 1.5 kB. Throws when the store refuses. */
async function fill(count: number, spellings: readonly string[]): Promise<void> {
  const opened = await openStore({ patience: 60_000 });
  if (!opened.ok) throw new Error(opened.message);
  const maker = makerOf(6, spellings);
  const profiles = Array.from({ length: DIFFERENT }, () => {
    const read = readText(maker.resume(1500), NOW);
    if (!read.ok) throw new Error(`A generated résumé was not read: ${read.reason}`);
    return read.profile;
  });
  for (let done = 0; done < count; done += CHUNK) {
    const candidates = Array.from({ length: Math.min(CHUNK, count - done) }, (_, i) => {
      const profile = { ...profiles[(done + i) % DIFFERENT]!, name: `${maker.name()} ${done + i}` };
      const when = new Date(Date.parse(NOW) - (done + i) * 60_000).toISOString();
      return { id: `bench-${done + i}`, rev: 0, profiles: [profile], notes: '', tags: [], stage: 'new' as const, shortlists: [], kits: {}, createdAt: when, updatedAt: when };
    });
    const imported = await opened.value.applyImport({ candidates, shortlists: [], roles: [], refused: [] });
    if (!imported.ok) throw new Error(imported.message);
    if (imported.value.refused.length > 0) throw new Error(`${imported.value.refused.length} people were refused.`);
  }
}

Object.assign(globalThis, { rolefitFill: fill });
