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
  note: 'longest spelling first, looking around for letters and digits, flags gu on lower-cased text: flags giu on the text itself take 50 times as long',
  build(entries) {
    const owner = ownersOf(entries);
    const lower = longestFirst(entries.map(({ text, skill }) => ({ text: text.toLowerCase(), skill }))).join('|');
    const regex = new RegExp(`(?<![\\p{L}\\p{N}])(?:${lower})(?![\\p{L}\\p{N}+#])`, 'gu');
    return {
      count(text) {
        const searched = text.toLowerCase();
        let hits = 0;
        regex.lastIndex = 0;
        while (regex.exec(searched)) hits += 1;
        return hits;
      },
      find: (text) => [...text.toLowerCase().matchAll(regex)]
        .map(({ 0: hit, index }) => ({ skill: owner(hit), quote: text.slice(index, index + hit.length) })),
    };
  },
};
