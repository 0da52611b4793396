/**
 * All spellings in one table of numbers. The hash of a first word leads to the spellings that are that word; the hash of a first word
 * with the sign behind it leads to the longer spellings that begin so. A small bitmap says of most words that they begin nothing.
 */
import { cuePhrases } from './cues';
import { BLANK, fold, IDEOGRAPH, isLetter, UPPER, WORD } from './fold';
import type { Mark, Skill } from './types';
import { allSkills } from './vocabulary';

export const SKILL_PLAIN = 0;
export const SKILL_CASE = 1;
export const SKILL_COMPANY = 2;
export const CUE = 3;
const MARK_OF: Record<Mark, number> = { plain: SKILL_PLAIN, case: SKILL_CASE, company: SKILL_COMPANY };

export type Lexicon = {
  /** One bit per hash that leads somewhere; of others most are 0. */
  bits: Uint8Array;
  mask: number;
  /** By slot: a hash, and the number of its first phrase plus one (0: empty). */
  hashes: Int32Array;
  first: Int32Array;
  /** By phrase, those of a slot one after another, longest first: the next one, or -1. */
  next: Int32Array;
  at: Int32Array;
  size: Uint8Array;
  /** A symbol that must stand before the first word (.NET), or 0. */
  before: Uint16Array;
  /** SKILL_PLAIN, SKILL_CASE, SKILL_COMPANY or CUE. */
  sort: Uint8Array;
  /** Index of the skill, or the flags of a cue. */
  value: Int32Array;
  /** Folded units and whether each is upper case in the vocabulary. */
  units: Uint16Array;
  upper: Uint8Array;
};

/** The hash of a word, one unit after another: start with 7. */
export const step = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0;
/** The hash of a word that is followed by more: `sign` is the unit behind a blank, or with GLUED the unit right behind. */
export const stepBehind = (hash: number, sign: number) => Math.imul(hash, 0x2c1b3c6d) ^ Math.imul(sign + 1, 0x297a2d39);

export const GLUED = 0x8000;
const SPACE = 32;
const HYPHEN = 45;
const BITS = 1 << 17;

const bitOf = (hash: number) => (hash ^ (hash >>> 15)) & (BITS - 1);

/** Whether the hash may lead to a phrase; false is certain. */
export const mayLead = (lex: Lexicon, hash: number) => {
  const bit = bitOf(hash);
  return (lex.bits[bit >> 3]! & (1 << (bit & 7))) !== 0;
};

/** The number of the first phrase of that hash, or -1. */
export function firstPhrase(lex: Lexicon, hash: number): number {
  if (!mayLead(lex, hash)) return -1;
  const { first, hashes, mask } = lex;
  let slot = bitOf(hash) & mask;
  for (let phrase = first[slot]!; phrase; phrase = first[slot]!) {
    if (hashes[slot] === hash) return phrase - 1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Fills the columns one spelling after another. */
class Builder {
  private count = 0;
  private used = 0;
  readonly lexicon: Lexicon;

  /** Takes upper bounds of the number of spellings and of their units together. */
  constructor(spellings: number, units: number) {
    let slots = 1024;
    while (slots < spellings * 1.5) slots *= 2;
    this.lexicon = {
      bits: new Uint8Array(BITS >> 3), mask: slots - 1, hashes: new Int32Array(slots), first: new Int32Array(slots), next: new Int32Array(spellings),
      at: new Int32Array(spellings), size: new Uint8Array(spellings), before: new Uint16Array(spellings), sort: new Uint8Array(spellings),
      value: new Int32Array(spellings), units: new Uint16Array(units), upper: new Uint8Array(units),
    };
  }

  /** Adds a spelling; with `glue`, without its blanks. False when it has no blanks to leave out. */
  add(spelling: string, sort: number, value: number, glue = false): boolean {
    const { code, kind, length } = fold(spelling);
    const { units, upper } = this.lexicon;
    const at = this.used;
    let n = at;
    let blanks = 0;
    let i = 0;
    const symbol = length > 1 && !(kind[0]! & (WORD | IDEOGRAPH)) ? code[0]! : 0;
    if (symbol) i = 1;
    for (; i < length; i += 1) {
      if (kind[i]! & BLANK || code[i] === HYPHEN) {
        if (n > at && units[n - 1] !== SPACE && !(glue && kind[i - 1]! & BLANK)) {
          blanks += 1;
          if (!glue) { units[n] = SPACE; n += 1; }
        }
      } else {
        units[n] = code[i]!;
        upper[n] = kind[i]! & UPPER ? 1 : 0;
        n += 1;
      }
    }
    if (n === at || (glue && (!blanks || n - at < 6))) return false;
    this.used = n;
    this.put(at, n, symbol, sort, value);
    return blanks > 0;
  }

  private put(at: number, end: number, symbol: number, sort: number, value: number): void {
    const { units } = this.lexicon;
    const lex = this.lexicon;
    const phrase = this.count;
    this.count += 1;
    lex.at[phrase] = at;
    lex.size[phrase] = end - at;
    lex.before[phrase] = symbol;
    lex.sort[phrase] = sort;
    lex.value[phrase] = value;
    let hash = 7;
    let i = at;
    for (; i < end && isLetter(units[i]!); i += 1) hash = step(hash, units[i]!);
    const bit = bitOf(hash);
    lex.bits[bit >> 3]! |= 1 << (bit & 7);
    this.link(phrase, i === end ? hash : stepBehind(hash, units[i] === SPACE ? units[i + 1]! : GLUED | units[i]!));
  }

  /** Longest first; of equal ones the one that came first. */
  private link(phrase: number, hash: number): void {
    const { bits, first, hashes, mask, next, size, before } = this.lexicon;
    const bit = bitOf(hash);
    bits[bit >> 3]! |= 1 << (bit & 7);
    let slot = bit & mask;
    while (first[slot] && hashes[slot] !== hash) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    const rank = size[phrase]! * 2 + (before[phrase] ? 1 : 0);
    let previous = -1;
    let current = first[slot]! - 1;
    while (current >= 0 && size[current]! * 2 + (before[current] ? 1 : 0) >= rank) { previous = current; current = next[current]!; }
    next[phrase] = current;
    if (previous < 0) first[slot] = phrase + 1; else next[previous] = phrase;
  }
}

/** Takes skills, gives the table of their spellings and of the cues. Time grows with the number of spellings. */
export function buildLexicon(skills: readonly Skill[]): Lexicon {
  const cues = cuePhrases();
  let spellings = cues.size;
  let units = 0;
  const count = (text: string) => { spellings += 2; units += 2 * text.length; };
  for (const text of cues.keys()) units += text.length;
  for (const skill of skills) { count(skill.name); for (const alias of skill.aliases ?? []) count(typeof alias === 'string' ? alias : alias.text); }
  const builder = new Builder(spellings, units + 1024);
  const glued: string[] = [];
  const gluedTo: number[] = [];
  const put = (text: string, mark: Mark | undefined, index: number) => {
    const sort = MARK_OF[mark ?? 'plain'];
    if (builder.add(text, sort, index) && sort === SKILL_PLAIN) { glued.push(text); gluedTo.push(index); }
  };
  skills.forEach((skill, index) => {
    put(skill.name, skill.mark, index);
    for (const alias of skill.aliases ?? []) if (typeof alias === 'string') put(alias, undefined, index); else put(alias.text, alias.mark, index);
  });
  // "springboot" for "Spring Boot": bad extraction and hurried typing leave out blanks.
  glued.forEach((text, n) => builder.add(text, SKILL_PLAIN, gluedTo[n]!, true));
  for (const [text, flags] of cues) builder.add(text, CUE, flags);
  return builder.lexicon;
}

let built: Lexicon | undefined;

/** The lexicon of all skills, built when first needed. */
export function lexicon(): Lexicon {
  built ??= buildLexicon(allSkills);
  return built;
}
