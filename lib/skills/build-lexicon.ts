/** Makes the lexicon of the vocabulary and the cues. It is made whenever a page of ours opens, by code that has not run yet: small loops, and what the engine has built in. */
import { BLANK, DIGIT, IDEOGRAPH, LETTER, UPPER, WORD } from './characters';
import { cuePhrases } from './cues';
import { append, CAPACITY, codeAt, EMPTY, foldPiece, hashOf, text, words } from './fold';
import {
  AHEAD, aheadBit, TIGHT, CUE, GLUED, HASH, LENGTH_AT, LONE, LONE_SKILL, LONGEST_LONE, nextOf, NOWHERE, PLACE, placeOf, setNext, setOrigin, SHORT, SIZE_OF_GLUED, sizeOf, SKILL_CASE, SKILL_COMPANY,
  SKILL_PLAIN, SLOT, sortOf, stepBehind, symbolOf, UNITS, valueOf, write,
} from './phrases';
import { BREAK_UNIT, HYPHEN } from './signs';
import type { Mark, Skill } from './types';

export type Lexicon = {
  /** The numbers of slots, from where `placeOf` puts their hashes on, up to a 0. */
  index: Uint16Array;
  /** What `placeOf` takes with the hash. */
  shift: number;
  /** See phrases.ts. */
  slots: Int32Array;
  /** See phrases.ts. Those of a slot are linked, longest first. */
  phrases: Uint16Array;
  /** By the place of a phrase whose capitals count: one bit for each of its first 31 units, set where the vocabulary writes a capital. */
  capitals: ReadonlyMap<number, number>;
};

const MARK_OF: Record<Mark, number> = { plain: SKILL_PLAIN, case: SKILL_CASE, company: SKILL_COMPANY };
/** A spelling without its blanks must be this long: what is shorter may be another word. */
const LEAST_GLUED = 6;
/** Stands before each spelling while all are folded, and leaves room for what is noted of it. */
const ROOM = '\n'.repeat(UNITS);

/** Spellings, and what each means: its value, and its sort in the bits from SORT_AT on. */
type Spellings = { texts: string[]; senses: number[] };

const SORT_AT = 26;
const VALUE = (1 << SORT_AT) - 1;

function spellingsOf(skills: readonly Skill[]): Spellings {
  const texts: string[] = [];
  const senses: number[] = [];
  for (let index = 0; index < skills.length; index += 1) {
    const { name, mark, aliases } = skills[index]!;
    texts.push(name);
    senses.push(index | (mark ? MARK_OF[mark] << SORT_AT : 0));
    if (!aliases) continue;
    for (let n = 0; n < aliases.length; n += 1) {
      const alias = aliases[n]!;
      const plain = typeof alias === 'string';
      texts.push(plain ? alias : alias.text);
      senses.push(plain ? index : index | (MARK_OF[alias.mark] << SORT_AT));
    }
  }
  for (const [text, flags] of cuePhrases()) { texts.push(text); senses.push(flags | (CUE << SORT_AT)); }
  return { texts, senses };
}

/** The most slots: the index keeps their numbers in 16 bits. */
const MOST = 1 << 16;
/** How many spellings are folded at once, if they are not too long. */
const AT_ONCE = 250;

/** Takes skills, gives the lexicon of their spellings and of the cues. Time grows with the number of spellings. Throws when they are too many. */
export function buildLexicon(skills: readonly Skill[]): Lexicon {
  const maker = new Maker(spellingsOf(skills));
  return maker.make();
}

class Maker {
  private readonly capitals = new Map<number, number>();
  private readonly index: Uint16Array;
  private readonly shift: number;
  private readonly slots: Int32Array;
  private readonly phrases: Uint16Array;
  /** Where the next phrases will stand, and the next glued one behind them all. Nothing stands at 0 and at NOWHERE. */
  private end = 2 * UNITS;
  private gluedEnd: number;
  /** How many slots are taken; there is none at 0. */
  private taken = 1;

  constructor(private readonly all: Spellings) {
    const { length } = all.texts;
    // At least two places for a spelling: few hashes find theirs taken.
    this.shift = Math.clz32(length * 2);
    this.index = new Uint16Array(2 ** (32 - this.shift));
    this.slots = new Int32Array(Math.min(3 * length + 1, MOST) * SLOT);
    this.gluedEnd = all.texts.join(ROOM).length + 3 * UNITS;
    this.phrases = new Uint16Array(this.gluedEnd + length * SIZE_OF_GLUED);
  }

  make(): Lexicon {
    const { length } = this.all.texts;
    for (let n = 0; n < length; n += AT_ONCE) this.enter(n, Math.min(n + AT_ONCE, length));
    const { index, shift, slots, phrases, capitals, taken, gluedEnd } = this;
    return { index, shift, slots: slots.slice(0, taken * SLOT), phrases: phrases.slice(0, gluedEnd), capitals };
  }

  /** Enters the spellings [from, to). All are folded as one text, a line each. */
  private enter(from: number, to: number): void {
    const { phrases, capitals, end: base } = this;
    const { texts, senses } = this.all;
    const lines = `${texts.slice(from, to).join(ROOM)}\n`;
    // A spelling may unfold into more units than it has.
    if (lines.length > CAPACITY * 0.9) {
      const half = (from + to) >> 1;
      this.enter(from, half);
      this.enter(half, to);
      return;
    }
    foldPiece(lines, 0);
    const { units, length, same } = text;
    const { edges } = words;
    phrases.set(units.subarray(0, length - 1), base);
    let line = 0;
    let w = 0;
    for (let n = from; n < to; n += 1) {
      let end = line + texts[n]!.length;
      // A spelling whose length changes in folding ends where its line does.
      if (!same) for (end = line; codeAt(end) !== BREAK_UNIT;) end += 1;
      const symbol = end - line > 1 && !(units[line]! & (WORD | IDEOGRAPH)) ? 1 : 0;
      const start = line + symbol;
      while (edges[2 * w]! < start) w += 1;
      const sort = senses[n]! >>> SORT_AT;
      const phrase = base + start - UNITS;
      write(phrases, phrase, senses[n]! & VALUE, sort, end - start, symbol ? codeAt(line) : 0);
      if (sort === SKILL_CASE) capitals.set(phrase, capitalsOf(start, end));
      this.place(phrase, start, end, w, sort);
      line = end + UNITS;
    }
    this.end = base + length - 1 + UNITS;
  }

  /** Puts the phrase, which stands at [start, end) of the text and begins with word w if that is where it begins, into its slot. */
  private place(phrase: number, start: number, end: number, w: number, sort: number): void {
    const { units } = text;
    const { edges } = words;
    const begins = edges[2 * w] === start;
    const wordEnd = begins ? edges[2 * w + 1]! : start;
    const hash = begins ? hashOf(w) : EMPTY;
    const slot = this.slotFor(hash);
    if (wordEnd === end) {
      const alone = (sort === CUE || sort === SKILL_PLAIN) && symbolOf(this.phrases, phrase) === 0;
      this.link(phrase, slot, alone ? loneOf(this.phrases, phrase, w) : 0);
      return;
    }
    if (begins && sort === SKILL_PLAIN) this.glue(phrase, end, w);
    const apart = units[wordEnd]! & BLANK || codeAt(wordEnd) === HYPHEN;
    const at = apart ? wordEnd + 1 : wordEnd;
    const sign = apart ? codeAt(at) : TIGHT | codeAt(at);
    this.slots[slot + AHEAD]! |= aheadBit(sign);
    const behind = this.slotFor(stepBehind(hash, sign, units[at + 1]! & LETTER ? codeAt(at + 1) : 0));
    // What stands for several signs of a text, as a blank does, can be told from none.
    this.slots[behind + AHEAD]! |= at + 2 < end && !(units[at + 2]! & BLANK) && codeAt(at + 2) !== HYPHEN ? aheadBit(codeAt(at + 2)) : -1;
    this.link(phrase, behind, 0);
  }

  /** "springboot" for "Spring Boot": bad extraction and hurried typing leave out blanks. Only of words that a blank or a hyphen parts. */
  private glue(origin: number, end: number, w: number): void {
    const { units } = text;
    const { edges } = words;
    const { phrases, gluedEnd: phrase } = this;
    let hash = hashOf(w);
    let size = edges[2 * w + 1]! - edges[2 * w]!;
    for (let last = w; edges[2 * last + 1] !== end; last += 1) {
      const gap = edges[2 * last + 1]!;
      if (edges[2 * last + 2] !== gap + 1 || !(units[gap]! & BLANK || codeAt(gap) === HYPHEN)) return;
      hash = append(hash, last + 1);
      size += edges[2 * last + 3]! - edges[2 * last + 2]!;
    }
    if (size < LEAST_GLUED) return;
    const value = valueOf(phrases, origin);
    write(phrases, phrase, value, GLUED, size, 0);
    setOrigin(phrases, phrase, origin);
    this.gluedEnd += SIZE_OF_GLUED;
    this.link(phrase, this.slotFor(hash), size > LONGEST_LONE || units[end - 1]! & DIGIT ? 0 : value | LONE_SKILL | (size << LENGTH_AT) | (1 << 31));
  }

  /** The slot of a hash, made if there is none. */
  private slotFor(hash: number): number {
    const { index, slots } = this;
    let at = placeOf(hash, this.shift);
    while (index[at] !== 0) {
      const slot = index[at]! * SLOT;
      if (slots[slot + HASH] === hash) return slot;
      at = (at + 1) & (index.length - 1);
    }
    const slot = this.taken * SLOT;
    if (slot >= slots.length) throw new Error('The vocabulary has more words than the lexicon has slots.');
    index[at] = this.taken;
    this.taken += 1;
    slots[slot + HASH] = hash;
    slots[slot + PLACE] = NOWHERE;
    return slot;
  }

  /** Longest first; of equal ones skills before what may be one, and the one that came first. */
  private link(phrase: number, slot: number, lone: number): void {
    const { phrases, slots } = this;
    const first = slots[slot + PLACE]!;
    if (first === NOWHERE) {
      slots[slot + PLACE] = phrase;
      slots[slot + LONE] = lone;
      return;
    }
    slots[slot + LONE] = 0;
    const rank = rankOf(phrases, phrase);
    let previous = -1;
    let current = first;
    while (current >= 0 && rankOf(phrases, current) >= rank) { previous = current; current = nextOf(phrases, current); }
    setNext(phrases, phrase, current);
    if (previous < 0) slots[slot + PLACE] = phrase; else setNext(phrases, previous, phrase);
  }
}

/** What to note of a phrase that is word w, and a cue or a plain skill, if it should be alone in its slot: see LONE. */
function loneOf(phrases: Uint16Array, phrase: number, w: number): number {
  const size = sizeOf(phrases, phrase);
  // What ends in a digit may be a number of years, which takes a closer look.
  if (size > LONGEST_LONE || text.units[words.edges[2 * w + 1]! - 1]! & DIGIT) return 0;
  const sure = size <= SHORT && words.counts[2 * w] === words.counts[2 * w + 1];
  return valueOf(phrases, phrase) | (sortOf(phrases, phrase) === CUE ? 0 : LONE_SKILL) | (size << LENGTH_AT) | (sure ? 0 : 1 << 31);
}

/** One bit for each of the first units in [start, end) of the text that is a capital. */
function capitalsOf(start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end && i < start + 31; i += 1) if (text.units[i]! & UPPER) bits |= 1 << (i - start);
  return bits;
}

function rankOf(phrases: Uint16Array, phrase: number): number {
  const sort = sortOf(phrases, phrase);
  return sizeOf(phrases, phrase) * 8 + (symbolOf(phrases, phrase) ? 4 : 0) + (sort === CUE ? 0 : sort === GLUED ? 1 : 2);
}
