/** Makes the lexicon of the vocabulary and the cues. */
import { BLANK, IDEOGRAPH, WORD } from './characters';
import { cuePhrases } from './cues';
import { EMPTY, foldPiece, text, words } from './fold';
import {
  bitOf, BYTES_OF_BITS, CUE, GLUED, hashOf, MOST_PLACES, nextOf, placeIn, setHash, setKind, setNext, setValue, sizeOf, SKILL_CASE, SKILL_COMPANY, SKILL_PLAIN,
  slotOf, STEP, stepBehind, symbolOf, UNITS,
} from './phrases';
import { BREAK_UNIT, HYPHEN } from './signs';
import type { Mark, Skill } from './types';

export type Lexicon = {
  /** One bit per hash that leads somewhere; of others most are 0. */
  bits: Uint8Array;
  /** Slots, found by hash: see phrases.ts. */
  table: Int32Array;
  mask: number;
  /** See phrases.ts. Those of a slot are linked, longest first. */
  phrases: Uint16Array;
  /** At the place of each unit of a phrase: its kind, as the vocabulary writes it. */
  kinds: Uint8Array;
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

/** Takes skills, gives the table of their spellings and of the cues. Time grows with the number of spellings. */
export function buildLexicon(skills: readonly Skill[]): Lexicon {
  const all = spellingsOf(skills);
  const count = all.texts.length;
  let slots = 1024;
  while (slots < count * 1.2) slots *= 2;
  const room = all.texts.reduce((sum, text) => sum + text.length + UNITS + STEP, STEP);
  const lex: Lexicon = {
    bits: new Uint8Array(BYTES_OF_BITS), table: new Int32Array(slots), mask: slots - 1, phrases: new Uint16Array(room), kinds: new Uint8Array(room),
  };
  if (room > MOST_PLACES) throw new Error(`The vocabulary has ${count} spellings, more than the lexicon can hold.`);
  let at = STEP;
  for (let n = 0; n < count; n += AT_ONCE) at = enter(lex, all, n, Math.min(n + AT_ONCE, count), at);
  return lex;
}

/** Enters the spellings [from, to) as phrases from place `begin` on; gives where the next may stand. All are folded as one text, a line each. */
function enter(lex: Lexicon, { texts, sorts, values }: Spellings, from: number, to: number, begin: number): number {
  const { phrases, kinds } = lex;
  foldPiece(texts.slice(from, to).join('\n'), 0);
  const { code, kind } = text;
  let phrase = begin;
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
    setValue(phrases, phrase, values[n]!);
    setKind(phrases, phrase, sorts[n]!, end - start, symbol ? code[line]! : 0);
    phrases.set(code.subarray(start, end), phrase + UNITS);
    kinds.set(kind.subarray(start, end), phrase + UNITS);
    const apart = kind[wordEnd]! & BLANK || code[wordEnd] === HYPHEN;
    mark(lex.bits, hash);
    link(lex, phrase, wordEnd === end ? hash : stepBehind(hash, apart ? code[wordEnd + 1]! : GLUED | code[wordEnd]!));
    phrase += Math.ceil((UNITS + end - start) / STEP) * STEP;
    line = end + 1;
  }
  return phrase;
}

function mark(bits: Uint8Array, hash: number): void {
  const bit = bitOf(hash);
  bits[bit >> 3]! |= 1 << (bit & 7);
}

/** Longest first; of equal ones the one that came first. */
function link({ bits, table, mask, phrases }: Lexicon, phrase: number, hash: number): void {
  mark(bits, hash);
  setHash(phrases, phrase, hash);
  let at = bitOf(hash) & mask;
  while (table[at] && hashOf(phrases, placeIn(table[at]!)) !== hash) at = (at + 1) & mask;
  const rank = rankOf(phrases, phrase);
  let previous = -1;
  let current = table[at] ? placeIn(table[at]!) : -1;
  while (current >= 0 && rankOf(phrases, current) >= rank) { previous = current; current = nextOf(phrases, current); }
  setNext(phrases, phrase, current);
  if (previous < 0) table[at] = slotOf(phrase, hash); else setNext(phrases, previous, phrase);
}

const rankOf = (phrases: Uint16Array, phrase: number) => sizeOf(phrases, phrase) * 2 + (symbolOf(phrases, phrase) ? 1 : 0);
