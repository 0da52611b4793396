/* eslint-disable no-restricted-syntax -- These are the ways that Rolefit does without; they are built from the shipped vocabulary, never from a page. */
/** Finders made of regular expressions, as they are usually written. */
import { ownersOf, type Matcher } from './matcher';
import type { Entry } from './vocabulary';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (entries: readonly Entry[]) => entries.map(({ text }) => escaped(text)).sort((a, b) => b.length - a.length);

export const regexPerSkill: Matcher = {
  id: 'regex-per-skill',
  name: 'One regex per skill',
  note: '\\b(?:all its spellings)\\b, flags gi',
  build(entries) {
    const bySkill = grouped(entries);
    const list = [...bySkill].map(([skill, own]) => ({ skill, regex: new RegExp(`\\b(?:${longestFirst(own).join('|')})\\b`, 'gi') }));
    return {
      count(text) {
        let hits = 0;
        for (const { regex } of list) {
          regex.lastIndex = 0;
          while (regex.exec(text)) hits += 1;
        }
        return hits;
      },
      find: (text) => list.flatMap(({ skill, regex }) => [...text.matchAll(regex)].map(([quote]) => ({ skill, quote }))),
    };
  },
};

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.skill, [...(groups.get(entry.skill) ?? []), entry]);
  return groups;
}

export const oneAlternation: Matcher = {
  id: 'one-alternation',
  name: 'One regex for all',
  note: 'longest spelling first, looking around for letters and digits of any script, flags giu',
  build(entries) {
    const owner = ownersOf(entries);
    const regex = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst(entries).join('|')})(?![\\p{L}\\p{N}+#])`, 'giu');
    return {
      count(text) {
        let hits = 0;
        regex.lastIndex = 0;
        while (regex.exec(text)) hits += 1;
        return hits;
      },
      find: (text) => [...text.matchAll(regex)].map(([quote]) => ({ skill: owner(quote), quote })),
    };
  },
};
