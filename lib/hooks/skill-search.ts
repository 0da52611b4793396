/** Finding a skill of the vocabulary by its name or another spelling. */
import { skillName } from '../skills';
import { spelledSkills } from '../skills/domains';

export { skillName };

const most = 8;
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

type Entry = { id: string; name: string; spellings: readonly { shown: string; plain: string }[] };
let entries: readonly Entry[] | undefined;

function allEntries(): readonly Entry[] {
  return (entries ??= spelledSkills.map(({ id, name, aliases = [] }) => ({
    id, name, spellings: [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))].map((shown) => ({ shown, plain: plain(shown) })),
  })));
}

/** 0: so called; 1: begins so; 2: a later word begins so; null: not at all. */
function rank(spelling: string, search: string): number | null {
  if (spelling === search) return 0;
  if (spelling.startsWith(search)) return 1;
  return spelling.includes(` ${search}`) || spelling.includes(`-${search}`) || spelling.includes(`(${search}`) ? 2 : null;
}

/** Takes what was typed; gives at most eight skills, those called exactly so first, names before other spellings, short before long. */
export function findSkills(search: string): { id: string; name: string; also?: string }[] {
  const wanted = plain(search);
  if (wanted === '') return [];
  const hits = allEntries().flatMap(({ id, name, spellings }) => {
    const ranked = spellings.flatMap(({ shown, plain: own }, i) => { const found = rank(own, wanted); return found === null ? [] : [{ shown, own: i === 0, order: found * 2 + (i === 0 ? 0 : 1) }]; });
    const best = ranked.sort((a, b) => a.order - b.order)[0];
    return best ? [{ id, name, also: best.own ? undefined : best.shown, order: best.order }] : [];
  });
  return hits.sort((a, b) => a.order - b.order || a.name.length - b.name.length || a.name.localeCompare(b.name, 'en')).slice(0, most)
    .map(({ id, name, also }) => (also === undefined ? { id, name } : { id, name, also }));
}

/** What fields for skills need of the vocabulary. */
export const vocabulary = { name: skillName, find: findSkills };
