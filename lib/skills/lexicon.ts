/**
 * All spellings in one table of numbers: a hash of the first word leads to the phrases that begin with it, longest first.
 * Built once, when first needed.
 */
import { cuePhrases } from './cues';
import { fold, foldPhrase, UPPER } from './fold';
import type { Mark } from './types';
import { allSkills } from './vocabulary';

export const SKILL_PLAIN = 0;
export const SKILL_CASE = 1;
export const SKILL_COMPANY = 2;
export const CUE = 3;
const MARK_OF: Record<Mark, number> = { plain: SKILL_PLAIN, case: SKILL_CASE, company: SKILL_COMPANY };

export type Lexicon = {
  mask: number;
  /** By slot: hash of a first word, and the number of its first phrase plus one (0: empty). */
  hashes: Int32Array;
  first: Int32Array;
  /** By phrase. `last` is 1 on the last phrase of a slot. */
  last: Uint8Array;
  at: Int32Array;
  size: Uint8Array;
  /** A symbol that must stand before the first word (.NET), or 0. */
  before: Uint16Array;
  /** SKILL_PLAIN, SKILL_CASE, SKILL_COMPANY or CUE. */
  sort: Uint8Array;
  /** Index into allSkills, or the flags of a cue. */
  value: Int32Array;
  /** Folded units and whether each is upper case in the vocabulary. */
  units: Uint16Array;
  upper: Uint8Array;
};

type Phrase = { text: string; before: number; upper: string; hash: number; sort: number; value: number };

/** The hash of a word, one unit after another: start with 7. */
export const step = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0;

function read(spelling: string): { text: string; before: number; upper: string; hash: number } {
  const folded = foldPhrase(spelling);
  const { code, kind, length } = fold(spelling);
  let upper = '';
  for (let i = 0; i < length; i += 1) upper += code[i] === 32 || code[i] === 45 ? '' : kind[i]! & UPPER ? 'U' : '-';
  const before = isWord(folded.charCodeAt(0)) ? 0 : folded.charCodeAt(0);
  const text = before ? folded.slice(1) : folded;
  let hash = 7;
  for (let i = 0; i < text.length && isWord(text.charCodeAt(i)); i += 1) hash = step(hash, text.charCodeAt(i));
  return { text, before, upper: before ? upper.slice(1) : upper, hash };
}

const isWord = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit > 127 && /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)));

function collect(): Phrase[] {
  const phrases: Phrase[] = [];
  const taken = new Set<string>();
  const glued: Phrase[] = [];
  const put = (spelling: string, sort: number, value: number) => {
    const phrase = { ...read(spelling), sort, value };
    const key = (sort === CUE ? '!' : '') + String.fromCharCode(phrase.before) + phrase.text;
    if (phrase.text === '' || taken.has(key)) return;
    taken.add(key);
    phrases.push(phrase);
    if (sort === SKILL_PLAIN && phrase.text.length > 6 && phrase.text.includes(' ')) glued.push(glue(phrase));
  };
  allSkills.forEach((skill, index) => {
    put(skill.name, MARK_OF[skill.mark ?? 'plain'], index);
    for (const alias of skill.aliases ?? []) {
      if (typeof alias === 'string') put(alias, SKILL_PLAIN, index);
      else put(alias.text, MARK_OF[alias.mark], index);
    }
  });
  // "springboot" for "Spring Boot": bad extraction and hurried typing leave out blanks.
  for (const phrase of glued) {
    const key = String.fromCharCode(phrase.before) + phrase.text;
    if (!taken.has(key)) { taken.add(key); phrases.push(phrase); }
  }
  cuePhrases((text, flags) => put(text, CUE, flags));
  return phrases;
}

function glue(phrase: Phrase): Phrase {
  const text = phrase.text.replaceAll(' ', '');
  let hash = 7;
  for (let i = 0; i < text.length && isWord(text.charCodeAt(i)); i += 1) hash = step(hash, text.charCodeAt(i));
  return { ...phrase, text, hash };
}

function build(): Lexicon {
  const groups = new Map<number, Phrase[]>();
  let units = 0;
  for (const phrase of collect()) {
    const group = groups.get(phrase.hash);
    if (group) group.push(phrase); else groups.set(phrase.hash, [phrase]);
    units += phrase.text.length;
  }
  let slots = 1024;
  while (slots < groups.size * 3) slots *= 2;
  const count = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
  const lexicon: Lexicon = {
    mask: slots - 1, hashes: new Int32Array(slots), first: new Int32Array(slots), last: new Uint8Array(count), at: new Int32Array(count),
    size: new Uint8Array(count), before: new Uint16Array(count), sort: new Uint8Array(count), value: new Int32Array(count),
    units: new Uint16Array(units), upper: new Uint8Array(units),
  };
  let number = 0;
  let unit = 0;
  for (const [hash, group] of groups) {
    let slot = hash & lexicon.mask;
    while (lexicon.first[slot]) slot = (slot + 1) & lexicon.mask;
    lexicon.hashes[slot] = hash;
    lexicon.first[slot] = number + 1;
    group.sort((a, b) => b.text.length - a.text.length || b.before - a.before);
    for (const phrase of group) {
      lexicon.at[number] = unit;
      lexicon.size[number] = phrase.text.length;
      lexicon.before[number] = phrase.before;
      lexicon.sort[number] = phrase.sort;
      lexicon.value[number] = phrase.value;
      let cased = 0;
      for (let i = 0; i < phrase.text.length; i += 1) {
        lexicon.units[unit] = phrase.text.charCodeAt(i);
        if (phrase.text[i] !== ' ') { lexicon.upper[unit] = phrase.upper[cased] === 'U' ? 1 : 0; cased += 1; }
        unit += 1;
      }
      number += 1;
    }
    lexicon.last[number - 1] = 1;
  }
  return lexicon;
}

let built: Lexicon | undefined;

/** The one lexicon. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** The number of the first phrase whose first word has that hash, or -1. */
export function firstPhrase(lex: Lexicon, hash: number): number {
  let slot = hash & lex.mask;
  for (let phrase = lex.first[slot]!; phrase; phrase = lex.first[slot]!) {
    if (lex.hashes[slot] === hash) return phrase - 1;
    slot = (slot + 1) & lex.mask;
  }
  return -1;
}

