/** Decides which of the ambiguous words ("Go", "express", "C") are skills, by what stands around them. */
import { AND, DENY, FIRM, FORTH, HEDGE, IN, LABEL, OTHER, STRICT, STRONG, TECH, UNIT, USE, WANT } from './cues';
import { BLANK, BREAK, DIGIT, LETTER, WORD, type Folded } from './fold';
import {
  AMPERSAND, APART, APOSTROPHE, basedOn, between, bounded, capital, capitals, CLOSE, DOT, emphasised, HYPHEN, LISTED, NOTHING, OPEN, paired, SLASH,
  startsSentence, wordAfter, wordBefore, wordLength, year,
} from './around';
import { CUE, SKILL_CASE, SKILL_PLAIN, type Lexicon } from './lexicon';
import type { Hits } from './hits';
import { allSkills, impliedBy } from './vocabulary';

const NEED = 2;
const COLON = 58;

/** 1 for each hit that is a skill (or a cue), 0 for an ordinary word. Shared: good until the next call. */
let accepted = new Uint8Array(256);

/** Takes the hits of a text and whether it stood in a list of skills; gives the hits that count. */
export function accept(lex: Lexicon, text: Folded, hits: Hits, inList: boolean): Uint8Array {
  if (accepted.length < hits.count) accepted = new Uint8Array(hits.count * 2);
  let doubts = 0;
  for (let k = 0; k < hits.count; k += 1) {
    const sort = lex.sort[hits.phrase[k]!]!;
    const sure = sort === SKILL_PLAIN || sort === CUE || (sort === SKILL_CASE && hits.exact[k] === 1 && !shouted(text, hits, k) && !opensSentence(lex, text, hits, k));
    accepted[k] = sure ? 1 : 0;
    if (!sure) doubts += 1;
  }
  // What the first round accepts is company for the second.
  for (let round = 0; doubts && round < 3; round += 1) {
    let gained = 0;
    for (let k = 0; k < hits.count; k += 1) {
      if (accepted[k]) continue;
      const sum = weigh(lex, text, hits, k, inList, round === 2);
      if (sum >= NEED) { accepted[k] = 1; gained += 1; }
    }
    if (!gained && round > 0) break;
    doubts -= gained;
  }
  return accepted;
}

const isSkill = (lex: Lexicon, hits: Hits, k: number) => lex.sort[hits.phrase[k]!] !== CUE;
const flagsOf = (lex: Lexicon, hits: Hits, k: number) => (k >= 0 && k < hits.count && !isSkill(lex, hits, k) ? lex.value[hits.phrase[k]!]! : 0);

/** The nearest skill on one side, over "and"; -1 when there is none. */
function neighbour(lex: Lexicon, hits: Hits, k: number, way: 1 | -1): number {
  let n = k + way;
  // Over "and", over "3 years" and over "basic".
  for (let skipped = 0; skipped < 2 && flagsOf(lex, hits, n) & (AND | UNIT | HEDGE | STRONG); skipped += 1) n += way;
  return n >= 0 && n < hits.count && isSkill(lex, hits, n) ? n : -1;
}

/** How two neighbouring skills stand to one another: worst of the gaps, "and" counting as a sign of a list. */
function relation(lex: Lexicon, text: Folded, hits: Hits, left: number, right: number): number {
  let worst = NOTHING;
  for (let k = left; k < right; k += 1) {
    const gap = between(text, hits.tail[k]!, hits.start[k + 1]!);
    if (gap === APART) return APART;
    if (gap === LISTED || !isSkill(lex, hits, k)) worst = LISTED;
  }
  return worst;
}

/** An acronym among words that are all in capitals says nothing. */
function shouted(text: Folded, hits: Hits, k: number): boolean {
  const start = hits.start[k]!;
  if (hits.end[k]! - start < 3 || !capitals(text, start)) return false;
  const before = wordBefore(text, start);
  const after = wordAfter(text, hits.end[k]!);
  const beforeLoud = before >= 0 && capitals(text, before) && !hitAt(hits, k - 1, before);
  const afterLoud = after >= 0 && capitals(text, after) && !hitAt(hits, k + 1, after);
  return beforeLoud && afterLoud;
}

const hitAt = (hits: Hits, k: number, at: number) => k >= 0 && k < hits.count && hits.start[k]! <= at && at < hits.end[k]!;

/** "React quickly": at the start of a sentence a capital says nothing when ordinary words go on. */
function opensSentence(lex: Lexicon, text: Folded, hits: Hits, k: number): boolean {
  const start = hits.start[k]!;
  if (wordLength(text, start) !== hits.end[k]! - start || capitals(text, start)) return false;
  if (!startsSentence(text, start)) return false;
  const after = wordAfter(text, hits.end[k]!);
  if (after < 0 || capital(text, after)) return false;
  const flags = hitAt(hits, k + 1, after) ? flagsOf(lex, hits, k + 1) : 0;
  return !(hitAt(hits, k + 1, after) && (isSkill(lex, hits, k + 1) || flags & (TECH | AND)));
}

/** Whether something is wrong with the place itself: "R&D", "C-level", "A C Patil", "Spring 2019", "Oracle Corporation". */
function spoiled(lex: Lexicon, text: Folded, hits: Hits, k: number): boolean {
  const { code, kind, length } = text;
  const start = hits.start[k]!;
  const end = hits.end[k]!;
  const left = start > 0 ? code[start - 1]! : 0;
  const right = end < length ? code[end]! : 0;
  const leftSkill = k > 0 && isSkill(lex, hits, k - 1) && accepted[k - 1] === 1;
  const rightSkill = k + 1 < hits.count && isSkill(lex, hits, k + 1);
  if (left === HYPHEN && start > 1 && kind[start - 2]! & WORD && !(leftSkill && hits.tail[k - 1] === start - 1)) return true;
  if (right === HYPHEN && end + 1 < length && kind[end + 1]! & WORD) {
    const named = hitAt(hits, k + 1, end + 1) && (rightSkill || flagsOf(lex, hits, k + 1) & TECH);
    if (!named && !basedOn(text, end + 1)) return true;
  }
  if (right === APOSTROPHE && end + 1 < length && kind[end + 1]! & LETTER) return true;
  if (left === APOSTROPHE && end - start < 3) return true;
  const after = wordAfter(text, end);
  const before = wordBefore(text, start);
  if (after >= 0 && hitAt(hits, k + 1, after) && flagsOf(lex, hits, k + 1) & FIRM && !(flagsOf(lex, hits, k + 1) & TECH)) return true;
  if (year(text, hits.end[k]!) && kindOf(lex, hits, k) !== 'tool' && kindOf(lex, hits, k) !== 'database') return true;
  if (end - start < 3 && ((left === SLASH && !leftSkill) || (right === SLASH && !rightSkill))) return true;
  if (end - start === 1 && kind[start]! & LETTER) {
    if (tailGlued(hits, k, text) || paired(text, end, 1) || paired(text, start - 1, -1)) return true;
    if (right === DOT && end + 1 < length && !leftSkill && !(before >= 0 && hitAt(hits, k - 1, before) && flagsOf(lex, hits, k - 1) & (USE | IN | AND | LABEL | WANT | HEDGE | DENY))) return true;
    if (left === AMPERSAND || right === AMPERSAND || (left === DOT && start > 1 && kind[start - 2]! & WORD)) return true;
    if (right === DOT && end + 1 < length && kind[end + 1]! & LETTER) return true;
    if (left === OPEN && right === CLOSE) return true;
    const alien = (at: number, hit: number) => at >= 0 && !hitAt(hits, hit, at) && (capital(text, at) || wordLength(text, at) === 1);
    if (alien(after, k + 1) || alien(before, k - 1)) return true;
    if (before >= 0 && wordLength(text, before) === 1 && !leftSkill && !hitAt(hits, k - 1, before)) return true;
  }
  return false;
}

/** "R2", "C3": a letter with digits is something else. */
const tailGlued = (hits: Hits, k: number, text: Folded) => hits.tail[k]! > hits.end[k]! && (text.kind[hits.end[k]!]! & DIGIT) !== 0;

const kindOf = (lex: Lexicon, hits: Hits, k: number) => allSkills[lex.value[hits.phrase[k]!]!]?.kind;

/** Whether each side is an edge, a sign of a list, or a word that belongs beside a skill. */
function enclosed(lex: Lexicon, text: Folded, hits: Hits, k: number): boolean {
  const side = (n: number, at: number) => at < 0 || (hitAt(hits, n, at) && (isSkill(lex, hits, n) ? kin(lex, hits, k, n) : (flagsOf(lex, hits, n) & (AND | USE | TECH | LABEL | UNIT | IN)) !== 0));
  return side(k - 1, wordBefore(text, hits.start[k]!)) && side(k + 1, wordAfter(text, hits.tail[k]!));
}

function kin(lex: Lexicon, hits: Hits, k: number, n: number): boolean {
  const one = allSkills[lex.value[hits.phrase[k]!]!]!.id;
  const other = allSkills[lex.value[hits.phrase[n]!]!]!.id;
  return impliedBy(one).has(other) || impliedBy(other).has(one);
}

/** Adds up what speaks for the word at hit k being a skill; NEED is enough. */
function weigh(lex: Lexicon, text: Folded, hits: Hits, k: number, inList: boolean, lastRound: boolean): number {
  const start = hits.start[k]!;
  const end = hits.end[k]!;
  const tail = hits.tail[k]!;
  const alone = bounded(text, start, tail);
  if (inList && alone && !(end - start === 1 && spoiled(lex, text, hits, k))) return 3;
  if (spoiled(lex, text, hits, k)) return -3;
  const upper = capital(text, start);
  const skill = allSkills[lex.value[hits.phrase[k]!]!]!;
  let sum = tail > end ? (end - start > 1 || text.code[tail - 2] === DOT ? 3 : 1) : 0;
  const near = (n: number, left: boolean) => {
    if (n < 0) return 0;
    const how = left ? relation(lex, text, hits, n, k) : relation(lex, text, hits, k, n);
    if (how === APART) return 0;
    const other = allSkills[lex.value[hits.phrase[n]!]!]!;
    if (!accepted[n]) return how === LISTED && lastRound && (alone || enclosed(lex, text, hits, k)) && upper && !spoiled(lex, text, hits, n) && capital(text, hits.start[n]!) ? 1 : 0;
    if (other.kind === 'concept' || other.kind === 'practice' || other.kind === 'domain') return how === LISTED ? 1 : left ? 0 : 2;
    return how === LISTED ? (upper || alone ? 3 : 2) : kin(lex, hits, k, n) ? 3 : 2;
  };
  const left = near(neighbour(lex, hits, k, -1), true);
  const right = near(neighbour(lex, hits, k, 1), false);
  sum += left >= 1 && right >= 1 ? Math.max(2, left + right - 1) : Math.max(left, right);
  if (upper && opensParts(lex, text, hits, k)) sum += 2;
  const after = wordAfter(text, tail);
  const next = after >= 0 && hitAt(hits, k + 1, after) ? flagsOf(lex, hits, k + 1) : 0;
  const hyphenated = text.code[end] === HYPHEN && end + 1 < text.length && text.kind[end + 1]! & WORD ? 1 : 0;
  if (next & TECH && !(next & UNIT && next & TECH && !upper)) sum += 3;
  if (hyphenated) sum += 3;
  const before = wordBefore(text, start);
  const cue = before >= 0 && hitAt(hits, k - 1, before) ? flagsOf(lex, hits, k - 1) : 0;
  if (cue & (WANT | HEDGE | DENY | OTHER) && cue & FORTH) sum += cue & STRICT || !upper ? 1 : 2;
  else if (cue & USE) sum += strongUse(text, hits, k - 1) ? 3 : upper ? 2 : 1;
  else if (cue & IN && (skill.kind === 'language' || skill.kind === 'tool') && !(text.kind[start - 1]! & BREAK)) sum += upper ? 2 : 0;
  if (labelled(lex, text, hits, k)) sum += 2;
  if (alone && upper && company(lex, hits, k)) sum += 2;
  if (emphasised(text, start, end)) sum += 3;
  if (sum > 0 && !upper && !(next & TECH) && left < 3 && right < 3 && !labelled(lex, text, hits, k)) sum -= 1;
  if (lex.sort[hits.phrase[k]!] === SKILL_CASE && !hits.exact[k] && !alone && !enclosed(lex, text, hits, k)) sum -= 2;
  // Between unknown capitalised words it is part of a name.
  const proper = (at: number, hit: number) => upper && at >= 0 && capital(text, at) && !hitAt(hits, hit, at);
  if (proper(after, k + 1) || (proper(before, k - 1) && !(next & TECH))) sum -= 3;
  return sum;
}

/** "Spring (MVC)": a bracket that begins with a sure skill tells the parts of what stands before it. */
function opensParts(lex: Lexicon, text: Folded, hits: Hits, k: number): boolean {
  if (k + 1 >= hits.count || !accepted[k + 1] || !isSkill(lex, hits, k + 1)) return false;
  let i = hits.tail[k]!;
  while (text.kind[i]! & BLANK) i += 1;
  return text.code[i] === OPEN && i + 1 === hits.start[k + 1];
}

/** "written in", "experience with": more than one word. A single "with" is weaker. */
function strongUse(text: Folded, hits: Hits, k: number): boolean {
  for (let i = hits.start[k]!; i < hits.end[k]!; i += 1) if (text.kind[i]! & BLANK) return true;
  return false;
}

/** Whether the word is the first behind "Languages:". */
function labelled(lex: Lexicon, text: Folded, hits: Hits, k: number): boolean {
  if (k > 0 && isSkill(lex, hits, k - 1)) return text.code[hits.end[k - 1]!] === COLON && between(text, hits.end[k - 1]!, hits.start[k]!) !== APART;
  const flags = flagsOf(lex, hits, k - 1);
  const colon = text.code[hits.end[k - 1]!] === COLON;
  return ((flags & LABEL) !== 0 || (colon && (flags & (WANT | HEDGE)) !== 0)) && between(text, hits.end[k - 1]!, hits.start[k]!) !== APART && hits.end[k - 1] !== hits.start[k]
    && (colon || startsSentence(text, hits.start[k - 1]!));
}

/** Two sure skills within the same stretch of text, on either side. */
function company(lex: Lexicon, hits: Hits, k: number): boolean {
  let found = 0;
  for (let n = k - 1; n >= 0 && k - n < 12 && hits.start[k]! - hits.end[n]! < 120; n -= 1) if (accepted[n] && isSkill(lex, hits, n)) found += 1;
  for (let n = k + 1; n < hits.count && n - k < 12 && hits.start[n]! - hits.end[k]! < 120; n += 1) if (accepted[n] && isSkill(lex, hits, n)) found += 1;
  return found >= 2;
}
