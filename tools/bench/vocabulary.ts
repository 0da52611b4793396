/** Vocabularies to look for: Rolefit's own as plain spellings, and invented ones of any size. */
import type { SpelledSkill } from '../../lib/skills';
import { seeded } from './random';

/** A spelling and whom it stands for. */
export type Entry = { text: string; skill: string };

/** All spellings of some skills, each once (the first skill that has it keeps it), in the order of the vocabulary. */
export function entriesOf(skills: readonly SpelledSkill[]): Entry[] {
  const seen = new Map<string, Entry>();
  for (const { id, name, aliases = [] } of skills) {
    for (const alias of [name, ...aliases]) {
      const text = typeof alias === 'string' ? alias : alias.text;
      if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), { text, skill: id });
    }
  }
  return [...seen.values()];
}

const SYLLABLES = ['ba', 'ce', 'dro', 'fi', 'gul', 'hem', 'jo', 'kra', 'lis', 'mu', 'nev', 'opi', 'pra', 'quo', 'rin', 'sta', 'tev', 'ulo', 'vex', 'wim', 'xan', 'yel', 'zor'] as const;

/**
 * A vocabulary of `size` spellings. The first hundred are Rolefit's own, so that texts hold as many hits in every size; the rest are
 * invented words, every sixth of them two words, which no text holds.
 */
export function growing(size: number, own: readonly SpelledSkill[]): SpelledSkill[] {
  const random = seeded(11);
  const word = () => Array.from({ length: random.between(3, 4) }, () => random.pick(SYLLABLES)).join('');
  const skills: SpelledSkill[] = entriesOf(own).slice(0, Math.min(size, 100)).map(({ text }, i) => ({ id: `own-${i}`, name: text, kind: 'invented' }));
  const seen = new Set<string>();
  while (skills.length < size) {
    const name = skills.length % 6 === 0 ? `${word()} ${word()}` : word();
    if (seen.has(name)) continue;
    seen.add(name);
    skills.push({ id: `new-${skills.length}`, name, kind: 'invented' });
  }
  return skills;
}
