/** Makes the lexicon of the vocabulary and the cues. It is made whenever a page of ours opens, by code that has not run yet: small loops, and what the engine has built in. */
import { BLANK, DIGIT, IDEOGRAPH, LETTER, UPPER, WORD } from './characters';
import { cuePhrases } from './cues';
import { CAPACITY, codeAt, EMPTY, foldPiece, hashOf, text, words } from './fold';
import {
  AHEAD, aheadBit, CUE, GLUED, HASH, LENGTH_AT, LONE, LONE_SKILL, LONGEST_LONE, nextOf, NOWHERE, PLACE, placeOf, setKind, setNext, setValue, SHORT, sizeOf, SKILL_CASE, SKILL_COMPANY,
  SKILL_PLAIN, SLOT, stepBehind, symbolOf, UNITS,
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
/** A spelling without its blanks must be this long. */
const LEAST_GLUED = 6;
/** Stands before each spelling while all are folded, and leaves room for what is noted of it. */
const ROOM = '\n'.repeat(UNITS);

/** Spellings, what sort each is, and its value. */
type Spellings = { texts: string[]; sorts: number[]; values: number[] };

function spellingsOf(skills: readonly Skill[]): Spellings {
  const texts: string[] = [];
  const sorts: number[] = [];
  const values: number[] = [];
  const add = (text: string, sort: number, value: number) => { texts.push(text); sorts.push(sort); values.push(value); };
  for (let index = 0; index < skills.length; index += 1) {
    const { name, mark, aliases } = skills[index]!;
    add(name, MARK_OF[mark ?? 'plain'], index);
    if (aliases) for (const alias of aliases) if (typeof alias === 'string') add(alias, SKILL_PLAIN, index); else add(alias.text, MARK_OF[alias.mark], index);
  }
  // "springboot" for "Spring Boot": bad extraction and hurried typing leave out blanks.
  for (let n = 0, count = texts.length; n < count; n += 1) {
    if (sorts[n] !== SKILL_PLAIN || !/[ -]/.test(texts[n]!)) continue;
    const glued = texts[n]!.replace(/[ -]/g, '');
    if (glued.length >= LEAST_GLUED) add(glued, SKILL_PLAIN, values[n]!);
  }
  for (const [text, flags] of cuePhrases()) add(text, CUE, flags);
  return { texts, sorts, values };
}

/** The most slots: the index keeps their numbers in 16 bits. */
const MOST = 1 << 16;

/** Takes skills, gives the lexicon of their spellings and of the cues. Time grows with the number of spellings. Throws when they are too many. */
export function buildLexicon(skills: readonly Skill[]): Lexicon {
  const all = spellingsOf(skills);
  const count = all.texts.length;
  let room = 2 * UNITS;
  for (const { length } of all.texts) room += length + UNITS;
  const maker = new Maker(all, room);
  for (let n = 0; n < count;) {
    const from = n;
    // A spelling may unfold into more units than it has.
    for (let length = 0; n < count && length < CAPACITY / 2; n += 1) length += all.texts[n]!.length + UNITS;
    maker.enter(from, n);
  }
  return maker.finish();
}

class Maker {
  private readonly capitals = new Map<number, number>();
  private readonly index: Uint16Array;
  private readonly shift: number;
  private readonly slots: Int32Array;
  private readonly phrases: Uint16Array;
  /** Where the next phrases will stand. Nothing stands at 0 and at NOWHERE. */
  private end = 2 * UNITS;
  /** How many slots are taken; there is none at 0. */
  private taken = 1;
  /** Of spellings that may be alone in their slot: the slot, the phrase, and what to note. */
  private readonly lone: number[] = [];

  constructor(private readonly all: Spellings, room: number) {
    const most = Math.min(2 * all.texts.length + 1, MOST);
    // Four places for a spelling: few hashes find theirs taken.
    this.shift = Math.clz32(all.texts.length * 4);
    this.index = new Uint16Array(2 ** (32 - this.shift));
    this.slots = new Int32Array(most * SLOT);
    this.phrases = new Uint16Array(room);
  }

  /** Enters the spellings [from, to). All are folded as one text, a line each. */
  enter(from: number, to: number): void {
    const { phrases, slots, capitals, lone, end: base } = this;
    const { texts, sorts, values } = this.all;
    foldPiece(`${texts.slice(from, to).join(ROOM)}\n`, 0);
    const { units, length, same } = text;
    const { edges, counts } = words;
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
      const begins = edges[2 * w] === start;
      const wordEnd = begins ? edges[2 * w + 1]! : start;
      const hash = begins ? hashOf(w) : EMPTY;
      const sort = sorts[n]!;
      const phrase = base + start - UNITS;
      setValue(phrases, phrase, values[n]!);
      setKind(phrases, phrase, sort, end - start, symbol ? codeAt(line) : 0);
      if (sort === SKILL_CASE) capitals.set(phrase, capitalsOf(units.subarray(start, end)));
      let slot = this.slotFor(hash);
      if (wordEnd < end) {
        const apart = units[wordEnd]! & BLANK || codeAt(wordEnd) === HYPHEN;
        const at = apart ? wordEnd + 1 : wordEnd;
        const sign = apart ? codeAt(at) : GLUED | codeAt(at);
        slots[slot + AHEAD]! |= aheadBit(sign);
        slot = this.slotFor(stepBehind(hash, sign, units[at + 1]! & LETTER ? codeAt(at + 1) : 0));
      } else {
        // What ends in a digit may be a number of years, which takes a closer look.
        if (!symbol && end - start <= LONGEST_LONE && (sort === CUE || sort === SKILL_PLAIN) && !(units[end - 1]! & DIGIT)) {
          const sure = end - start <= SHORT && counts[2 * w] === counts[2 * w + 1];
          lone.push(slot, phrase, values[n]! | (sort === CUE ? 0 : LONE_SKILL) | ((end - start) << LENGTH_AT) | (sure ? 0 : 1 << 31));
        }
      }
      this.link(phrase, slot);
      line = end + UNITS;
    }
    this.end = base + length - 1 + UNITS;
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

  /** Notes in its slot what is one word, and a cue or a plain skill, and nothing else; gives the lexicon. */
  finish(): Lexicon {
    const { phrases, slots, lone, index, shift, capitals } = this;
    for (let n = 0; n < lone.length; n += 3) {
      const slot = lone[n]!;
      if (slots[slot + PLACE] === lone[n + 1] && nextOf(phrases, lone[n + 1]!) < 0) slots[slot + LONE] = lone[n + 2]!;
    }
    return { index, shift, slots: slots.slice(0, this.taken * SLOT), phrases, capitals };
  }
}

const capitalsOf = (units: Int32Array) => units.subarray(0, 31).reduce((bits, unit, j) => (unit & UPPER ? bits | (1 << j) : bits), 0);

const rankOf = (phrases: Uint16Array, phrase: number) => sizeOf(phrases, phrase) * 2 + (symbolOf(phrases, phrase) ? 1 : 0);
