/**
 * All spellings in one table of numbers: a hash of the first word leads to the phrases that begin with it, longest first.
 * Built once, when first needed.
 */
import { cuePhrases } from './cues';
import { BLANK, fold, IDEOGRAPH, isLetter, UPPER, WORD } from './fold';
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
  /** By phrase, those of a slot side by side, longest first. `last` is 1 on the last of a slot. */
  last: Uint8Array;
  /** What follows the first word: 0 nothing, a unit behind a blank, or GLUED with a unit. */
  second: Uint16Array;
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

/** The hash of a word, one unit after another: start with 7. */
export const step = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0;

export const GLUED = 0x8000;
const MOST_PHRASES = 16_384;
const SLOTS = 16_384;
const SPACE = 32;
const HYPHEN = 45;

/** Fills the columns one spelling after another. */
class Builder {
  count = 0;
  used = 0;
  units = new Uint16Array(1 << 17);
  upper = new Uint8Array(1 << 17);
  readonly at = new Int32Array(MOST_PHRASES);
  readonly size = new Uint8Array(MOST_PHRASES);
  readonly before = new Uint16Array(MOST_PHRASES);
  readonly sort = new Uint8Array(MOST_PHRASES);
  readonly value = new Int32Array(MOST_PHRASES);
  readonly next = new Int32Array(MOST_PHRASES).fill(-1);
  readonly hashes = new Int32Array(SLOTS);
  readonly first = new Int32Array(SLOTS);

  /** Adds a spelling; with `glue`, without its blanks. False when it has no blanks to leave out. */
  add(spelling: string, sort: number, value: number, glue = false): boolean {
    const { code, kind, length } = fold(spelling);
    this.makeRoom(length);
    const at = this.used;
    let n = at;
    let blanks = 0;
    let i = 0;
    const symbol = length > 1 && !(kind[0]! & (WORD | IDEOGRAPH)) ? code[0]! : 0;
    if (symbol) i = 1;
    for (; i < length; i += 1) {
      if (kind[i]! & BLANK || code[i] === HYPHEN) {
        if (n > at && this.units[n - 1] !== SPACE && !(glue && kind[i - 1]! & BLANK)) { blanks += 1; if (!glue) this.put(n++, SPACE, 0); }
      } else this.put(n++, code[i]!, kind[i]! & UPPER ? 1 : 0);
    }
    if (n === at || (glue && (!blanks || n - at < 6))) return false;
    const phrase = this.count;
    this.count += 1;
    this.used = n;
    this.at[phrase] = at;
    this.size[phrase] = n - at;
    this.before[phrase] = symbol;
    this.sort[phrase] = sort;
    this.value[phrase] = value;
    this.link(phrase, this.hashOf(at, n));
    return blanks > 0;
  }

  /** Puts the phrases of a slot side by side, which is quicker to walk than a chain. */
  finish(): Lexicon {
    const { count, used } = this;
    const lexicon: Lexicon = {
      mask: SLOTS - 1, hashes: this.hashes, first: new Int32Array(SLOTS), last: new Uint8Array(count), second: new Uint16Array(count),
      at: new Int32Array(count), size: new Uint8Array(count), before: new Uint16Array(count), sort: new Uint8Array(count),
      value: new Int32Array(count), units: this.units.slice(0, used), upper: this.upper.slice(0, used),
    };
    let number = 0;
    for (let slot = 0; slot < SLOTS; slot += 1) {
      if (!this.first[slot]) continue;
      lexicon.first[slot] = number + 1;
      for (let phrase = this.first[slot]! - 1; phrase >= 0; phrase = this.next[phrase]!) {
        const at = this.at[phrase]!;
        lexicon.at[number] = at;
        lexicon.size[number] = this.size[phrase]!;
        lexicon.before[number] = this.before[phrase]!;
        lexicon.sort[number] = this.sort[phrase]!;
        lexicon.value[number] = this.value[phrase]!;
        lexicon.second[number] = this.behindWord(at, at + this.size[phrase]!);
        number += 1;
      }
      lexicon.last[number - 1] = 1;
    }
    return lexicon;
  }

  private behindWord(from: number, to: number): number {
    let i = from;
    while (i < to && isLetter(this.units[i]!)) i += 1;
    if (i === to) return 0;
    return this.units[i] === SPACE ? this.units[i + 1]! : GLUED | this.units[i]!;
  }

  private put(n: number, unit: number, upper: number): void {
    this.units[n] = unit;
    this.upper[n] = upper;
  }

  private makeRoom(length: number): void {
    if (this.used + length < this.units.length) return;
    const units = new Uint16Array(this.units.length * 2);
    units.set(this.units);
    this.units = units;
    const upper = new Uint8Array(this.upper.length * 2);
    upper.set(this.upper);
    this.upper = upper;
  }

  private hashOf(from: number, to: number): number {
    let hash = 7;
    for (let i = from; i < to; i += 1) {
      const unit = this.units[i]!;
      if (!isLetter(unit)) break;
      hash = step(hash, unit);
    }
    return hash;
  }

  /** Longest first; of equal ones the one that came first. */
  private link(phrase: number, hash: number): void {
    let slot = hash & (SLOTS - 1);
    while (this.first[slot] && this.hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    this.hashes[slot] = hash;
    const size = this.size[phrase]! * 2 + (this.before[phrase] ? 1 : 0);
    let previous = -1;
    let current = this.first[slot]! - 1;
    while (current >= 0 && this.size[current]! * 2 + (this.before[current] ? 1 : 0) >= size) { previous = current; current = this.next[current]!; }
    this.next[phrase] = current;
    if (previous < 0) this.first[slot] = phrase + 1; else this.next[previous] = phrase;
  }
}

function build(): Lexicon {
  const builder = new Builder();
  const glued: [string, number][] = [];
  allSkills.forEach((skill, index) => {
    const put = (text: string, mark: Mark | undefined) => {
      const blanks = builder.add(text, MARK_OF[mark ?? 'plain'], index);
      if (blanks && (mark ?? 'plain') === 'plain') glued.push([text, index]);
    };
    put(skill.name, skill.mark);
    for (const alias of skill.aliases ?? []) if (typeof alias === 'string') put(alias, 'plain'); else put(alias.text, alias.mark);
  });
  // "springboot" for "Spring Boot": bad extraction and hurried typing leave out blanks.
  for (const [text, index] of glued) builder.add(text, SKILL_PLAIN, index, true);
  cuePhrases((text, flags) => builder.add(text, CUE, flags));
  return builder.finish();
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

