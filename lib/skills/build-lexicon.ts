/** Makes the lexicon of the vocabulary and the cues. */
import { BLANK, DIGIT, IDEOGRAPH, KIND, LETTER, table, UPPER, WORD } from './characters';
import { cuePhrases } from './cues';
import { EMPTY, foldPiece, step, text, words } from './fold';
import {
  AHEAD, aheadBit, bitOf, BYTES_OF_BITS, CUE, GLUED, HASH, LENGTH_AT, LONE, LONE_SKILL, LONGEST_LONE, nextOf, NOWHERE, PLACE, setKind, setNext, setValue, SHORT, sizeOf, SKILL_CASE,
  SKILL_COMPANY, SKILL_PLAIN, SLOT, sortOf, stepBehind, symbolOf, UNITS, valueOf,
} from './phrases';
import { BREAK_UNIT, HYPHEN, LOWER_A, LOWER_Z } from './signs';
import type { Mark, Skill } from './types';

export type Lexicon = {
  /** One bit per hash that leads somewhere; of others most are 0. */
  bits: Uint8Array;
  /** Slots, found by hash: see phrases.ts. */
  slots: Int32Array;
  /** One less than the number of slots. */
  mask: number;
  /** See phrases.ts. Those of a slot are linked, longest first. */
  phrases: Uint16Array;
  /** By the place of a phrase whose capitals count: one bit for each of its first 31 units, set where the vocabulary writes a capital. */
  capitals: ReadonlyMap<number, number>;
};

const MARK_OF: Record<Mark, number> = { plain: SKILL_PLAIN, case: SKILL_CASE, company: SKILL_COMPANY };
/** How many spellings are folded at once. */
const AT_ONCE = 400;
/** A spelling without its blanks must be this long. */
const LEAST_GLUED = 6;

/** Spellings, what sort each is, and its value. */
class Spellings {
  readonly texts: string[] = [];
  readonly sorts: number[] = [];
  readonly values: number[] = [];

  add(text: string, sort: number, value: number): void {
    this.texts.push(text);
    this.sorts.push(sort);
    this.values.push(value);
  }
}

function spellingsOf(skills: readonly Skill[]): Spellings {
  const all = new Spellings();
  skills.forEach((skill, index) => {
    all.add(skill.name, MARK_OF[skill.mark ?? 'plain'], index);
    for (const alias of skill.aliases ?? []) if (typeof alias === 'string') all.add(alias, SKILL_PLAIN, index); else all.add(alias.text, MARK_OF[alias.mark], index);
  });
  // "springboot" for "Spring Boot": bad extraction and hurried typing leave out blanks.
  for (let n = 0, count = all.texts.length; n < count; n += 1) {
    if (all.sorts[n] !== SKILL_PLAIN || !/[ -]/.test(all.texts[n]!)) continue;
    const glued = all.texts[n]!.replace(/[ -]/g, '');
    if (glued.length >= LEAST_GLUED) all.add(glued, SKILL_PLAIN, all.values[n]!);
  }
  for (const [text, flags] of cuePhrases()) all.add(text, CUE, flags);
  return all;
}

/** Takes skills, gives the lexicon of their spellings and of the cues. Time grows with the number of spellings. */
export function buildLexicon(skills: readonly Skill[]): Lexicon {
  const all = spellingsOf(skills);
  const count = all.texts.length;
  let size = 1024;
  while (size < count * 1.4) size *= 2;
  const room = all.texts.reduce((sum, text) => sum + text.length + UNITS, UNITS);
  const phrases = new Uint16Array(room);
  const maker = new Maker(new Uint8Array(BYTES_OF_BITS), new Int32Array(size * SLOT), size - 1, phrases);
  for (let n = 0; n < count; n += AT_ONCE) maker.enter(all, n, Math.min(n + AT_ONCE, count));
  maker.markLone();
  return maker;
}

class Maker implements Lexicon {
  readonly capitals = new Map<number, number>();
  /** Where the next phrase will stand. Nothing stands at 0 and at NOWHERE. */
  private end = UNITS;
  private taken = 0;

  constructor(readonly bits: Uint8Array, readonly slots: Int32Array, readonly mask: number, readonly phrases: Uint16Array) {}

  /** Enters the spellings [from, to). All are folded as one text, a line each. */
  enter({ texts, sorts, values }: Spellings, from: number, to: number): void {
    const { phrases } = this;
    foldPiece(texts.slice(from, to).join('\n'), 0);
    const { code, kind } = text;
    let line = 0;
    let w = 0;
    for (let n = from; n < to; n += 1) {
      let end = line + texts[n]!.length;
      // A spelling whose length changes in folding ends where its line does.
      if (!text.same) { end = line; while (end < text.length && code[end] !== BREAK_UNIT) end += 1; }
      const symbol = end - line > 1 && !(kind[line]! & (WORD | IDEOGRAPH)) ? 1 : 0;
      const start = line + symbol;
      while (w < words.count && words.start[w]! < start) w += 1;
      const wordEnd = words.start[w] === start ? words.end[w]! : start;
      const hash = wordEnd > start ? words.hash[w]! : EMPTY;
      const phrase = this.end;
      setValue(phrases, phrase, values[n]!);
      setKind(phrases, phrase, sorts[n]!, end - start, symbol ? code[line]! : 0);
      for (let i = start, j = phrase + UNITS; i < end; i += 1, j += 1) phrases[j] = code[i]!;
      if (sorts[n] === SKILL_CASE) this.capitals.set(phrase, capitalsOf(kind.subarray(start, end)));
      let slot = this.slotFor(hash);
      if (wordEnd < end) {
        const apart = kind[wordEnd]! & BLANK || code[wordEnd] === HYPHEN;
        const at = apart ? wordEnd + 1 : wordEnd;
        const sign = apart ? code[at]! : GLUED | code[at]!;
        this.slots[slot + AHEAD]! |= aheadBit(sign);
        slot = this.slotFor(stepBehind(hash, sign, at + 1 < end && kind[at + 1]! & LETTER ? code[at + 1]! : 0));
      }
      this.link(phrase, slot);
      this.end = phrase + UNITS + end - start;
      line = end + 1;
    }
  }

  /** The slot of a hash, taken for it if it has none. */
  private slotFor(hash: number): number {
    const { bits, slots, mask } = this;
    const bit = bitOf(hash);
    bits[bit >> 3]! |= 1 << (bit & 7);
    let slot = (bit & mask) * SLOT;
    while (slots[slot + PLACE] !== 0) {
      if (slots[slot + HASH] === hash) return slot;
      slot = (slot + SLOT) & (mask * SLOT);
    }
    this.taken += 1;
    if (this.taken > mask) throw new Error('The vocabulary has more words than the lexicon has slots.');
    slots[slot + HASH] = hash;
    slots[slot + PLACE] = NOWHERE;
    return slot;
  }

  /** Longest first; of equal ones the one that came first. */
  private link(phrase: number, slot: number): void {
    const { phrases, slots } = this;
    const rank = rankOf(phrases, phrase);
    let previous = -1;
    let current = slots[slot + PLACE] === NOWHERE ? -1 : slots[slot + PLACE]!;
    while (current >= 0 && rankOf(phrases, current) >= rank) { previous = current; current = nextOf(phrases, current); }
    setNext(phrases, phrase, current);
    if (previous < 0) slots[slot + PLACE] = phrase; else setNext(phrases, previous, phrase);
  }

  /** Notes in its slot what is one word, and a cue or a plain skill, and nothing else. */
  markLone(): void {
    const { phrases, slots } = this;
    for (let slot = 0; slot < slots.length; slot += SLOT) {
      const phrase = slots[slot + PLACE]!;
      if (phrase <= NOWHERE || nextOf(phrases, phrase) >= 0 || symbolOf(phrases, phrase)) continue;
      const sort = sortOf(phrases, phrase);
      const size = sizeOf(phrases, phrase);
      if ((sort !== CUE && sort !== SKILL_PLAIN) || size > LONGEST_LONE || hashOf(phrases, phrase) !== slots[slot + HASH]) continue;
      const units = phrases.subarray(phrase + UNITS, phrase + UNITS + size);
      // What ends in a digit may be a number of years, which takes a closer look.
      if (isDigit(units[size - 1]!)) continue;
      const sure = size <= SHORT && units.every((unit) => unit >= LOWER_A && unit <= LOWER_Z);
      slots[slot + LONE] = valueOf(phrases, phrase) | (sort === CUE ? 0 : LONE_SKILL) | (size << LENGTH_AT) | (sure ? 0 : 1 << 31);
    }
  }
}

const capitalsOf = (kinds: Uint8Array) => kinds.subarray(0, 31).reduce((bits, kind, j) => (kind & UPPER ? bits | (1 << j) : bits), 0);

const isDigit = (unit: number) => (table[unit]! >>> KIND & DIGIT) !== 0;

/** The hash of all units of a phrase, as of one word. */
function hashOf(phrases: Uint16Array, phrase: number): number {
  let hash = EMPTY;
  for (let j = phrase + UNITS, stop = j + sizeOf(phrases, phrase); j < stop; j += 1) hash = step(hash, phrases[j]!);
  return hash;
}

const rankOf = (phrases: Uint16Array, phrase: number) => sizeOf(phrases, phrase) * 2 + (symbolOf(phrases, phrase) ? 1 : 0);
