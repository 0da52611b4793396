/** Decides which of the ambiguous words ("Go", "express", "C") are skills, by what stands around them. */
import { AND, BACK, DEGREE, DENY, FILL, FIRM, FORTH, HEDGE, IN, LABEL, OTHER, STRICT, STRONG, TECH, UNIT, USE, WANT } from './cues';
import { BLANK, BREAK, DIGIT, LETTER, WORD } from './characters';
import { codeAt, text } from './fold';
import { APART, basedOn, between, bounded, capital, capitals, emphasised, isVerbForm, LISTED, NOTHING, paired, startsSentence, wordAfter, wordBefore, wordLength, year } from './around';
import { abbreviates, closesList, dated, halfNamed, inBracketOf, isFramework, isMyLanguage, isProgramming, lasts, namesBand, namesPlace, opensParts, stripped } from './beside';
import { behindRemark, behindStranger, countedNode, describes, endsFirm, endsName, endsWhole, isThing, kin, namesFirm, namesHouse, plural, related, slashed, spelledOut, takesName } from './names';
import { SKILL_CASE, SKILL_LIKELY, SKILL_NEVER } from './phrases';
import { hitAt, hits, isSure } from './hits';
import { DATABASE, FIELD, kindOf, LANGUAGE, TOOL } from './kinds';
import { AMPERSAND, APOSTROPHE, CLOSE, COLON, DOT, HYPHEN, OPEN, SLASH } from './signs';

const NEED = 2;
/** How many hits before and behind it a word takes company from. */
const COMPANY = 12;
/** By place in `doubtful`: 1 when company has come since the word was weighed. */
const again = new Uint8Array(hits.doubtful.length);

/** Finds out which of the doubtful hits of the text at hand count. `inList`: it stood in a list of skills. */
export function accept(inList: boolean): void {
  const { accepted, doubtful } = hits;
  let doubts = 0;
  for (let n = 0; n < hits.doubts; n += 1) {
    const k = doubtful[n]!;
    const written = hits.exact[k] === 1 && (isLikely(k) ? !endsName(k) : !shouted(k) && !opensSentence(k));
    if (written && !namesBand(k) && !namesHouse(k) && !misnamed(k) && !endsFirm(k)) accepted[k] = 1;
    else { doubtful[doubts] = k; doubts += 1; }
  }
  // What the first round accepts is company for the second, where only words that it came to are weighed again.
  for (let round = 0; doubts && round < 3; round += 1) {
    let left = 0;
    let sure = -COMPANY;
    for (let n = 0; n < doubts; n += 1) {
      const k = doubtful[n]!;
      if ((round !== 1 || again[n] || k - sure < COMPANY) && counts(k, inList, round === 2)) {
        accepted[k] = 1;
        sure = k;
        for (let m = left - 1; m >= 0 && k - doubtful[m]! < COMPANY; m -= 1) again[m] = 1;
      } else {
        doubtful[left] = k;
        again[left] = 0;
        left += 1;
      }
    }
    if (left === doubts) break;
    doubts = left;
  }
}

/** Whether the word at hit k is a skill, by all that stands around it. */
function counts(k: number, inList: boolean, lastRound: boolean): boolean {
  const alone = bounded(hits.start[k]!, hits.tail[k]!) || (closesList(k) && (company(k) || (flagsOf(k - 3) & (USE | WANT | HEDGE | DENY)) !== 0));
  if (inList && alone) return hits.end[k]! - hits.start[k]! > 1 || !spoiled(k);
  return (hits.sort[k] === SKILL_NEVER ? besideSure(k) && enclosed(k) : weigh(k, alone, lastRound) >= (isLikely(k) ? 1 : NEED)) && !spoiled(k);
}

/** Work mostly means the skill by it: anything that speaks for it is enough. */
const isLikely = (k: number) => hits.sort[k] === SKILL_LIKELY;
const isSkill = (k: number) => hits.cue[k] === 0;
const flagsOf = (k: number) => (k >= 0 && k < hits.count ? hits.cue[k]! : 0);

/** The nearest skill on one side, over "and"; -1 when there is none. */
function neighbour(k: number, way: 1 | -1): number {
  let n = k + way;
  // Over "and", over "3 years" and over "basic".
  for (let skipped = 0; skipped < 2 && flagsOf(n) & (AND | UNIT | HEDGE | STRONG); skipped += 1) n += way;
  // "Linux und der Shell", "Linux and the Shell": an article belongs to the list.
  if (way === -1 && n === k - 1 && wordAfter(hits.tail[k]!) < 0 && flagsOf(n) & FILL && flagsOf(n - 1) & AND && hits.end[n]! - hits.start[n]! < 4) n -= 2;
  return n >= 0 && n < hits.count && isSkill(n) ? n : -1;
}

/** How two neighbouring skills stand to one another: worst of the gaps, "and" counting as a sign of a list. */
function relation(left: number, right: number): number {
  let worst = NOTHING;
  for (let k = left; k < right; k += 1) {
    const gap = between(hits.tail[k]!, hits.start[k + 1]!);
    if (gap === APART) return APART;
    if (gap === LISTED || !isSkill(k)) worst = LISTED;
  }
  return worst;
}

/** An acronym among words that are all in capitals says nothing. */
function shouted(k: number): boolean {
  const start = hits.start[k]!;
  if (hits.end[k]! - start < 3 || !capitals(start)) return false;
  const before = wordBefore(start);
  const after = wordAfter(hits.end[k]!);
  const beforeLoud = before >= 0 && capitals(before) && !hitAt(k - 1, before);
  const afterLoud = after >= 0 && capitals(after) && !hitAt(k + 1, after);
  return beforeLoud && afterLoud;
}

/** "React quickly": at the start of a sentence a capital says nothing when ordinary words go on. */
function opensSentence(k: number): boolean {
  const start = hits.start[k]!;
  if (wordLength(start) !== hits.end[k]! - start || capitals(start)) return false;
  if (!startsSentence(start)) return false;
  const after = wordAfter(hits.end[k]!);
  if (after < 0 || capital(after)) return false;
  const flags = hitAt(k + 1, after) ? flagsOf(k + 1) : 0;
  return !(hitAt(k + 1, after) && (isSkill(k + 1) || flags & TECH || (flags & AND && k + 2 < hits.count && isSkill(k + 2) && between(hits.end[k + 1]!, hits.start[k + 2]!) === NOTHING)));
}

/** Whether it is written where, or as, something else is. */
const misnamed = (k: number) => abbreviates(k) || spelledOut(k) || dated(k) || namesPlace(k) || plural(k) || countedNode(k);

/** Whether something is wrong with the place itself: "R&D", "C-level", "A C Patil", "Spring 2019", "Oracle Corporation". */
function spoiled(k: number): boolean {
  const { units, length } = text;
  const start = hits.start[k]!;
  const end = hits.end[k]!;
  const left = start > 0 ? codeAt(start - 1) : 0;
  const right = end < length ? codeAt(end) : 0;
  const leftSkill = isSure(k - 1);
  const rightSkill = k + 1 < hits.count && isSkill(k + 1);
  if (left === HYPHEN && start > 1 && units[start - 2]! & WORD && !(leftSkill && hits.tail[k - 1] === start - 1)) return true;
  if (right === HYPHEN && end + 1 < length && units[end + 1]! & WORD) {
    const named = hitAt(k + 1, end + 1) && (rightSkill || flagsOf(k + 1) & TECH);
    if (!named && !basedOn(end + 1)) return true;
  }
  if (right === APOSTROPHE && end + 1 < length && units[end + 1]! & LETTER) return true;
  if (left === APOSTROPHE && end - start < 3) return true;
  const after = wordAfter(end);
  const before = wordBefore(start);
  if (after >= 0 && hitAt(k + 1, after) && flagsOf(k + 1) & FIRM && !(flagsOf(k + 1) & TECH)) return true;
  if (misnamed(k) || namesFirm(k) || namesHouse(k)) return true;
  if (year(end) && !(kindOf(k) & (TOOL | DATABASE))) return true;
  if (end - start < 3 && ((left === SLASH && !leftSkill) || (right === SLASH && !rightSkill))) return true;
  if (end - start === 1 && units[start]! & LETTER) {
    if (tailGlued(k) || paired(end, 1) || paired(start - 1, -1)) return true;
    if (right === DOT && end + 1 < length && !leftSkill && !(before >= 0 && hitAt(k - 1, before) && flagsOf(k - 1) & (USE | IN | AND | LABEL | WANT | HEDGE | DENY))) return true;
    if (left === AMPERSAND || right === AMPERSAND || (left === DOT && start > 1 && units[start - 2]! & WORD)) return true;
    if (right === DOT && end + 1 < length && units[end + 1]! & LETTER) return true;
    if (left === OPEN && right === CLOSE) return true;
    const alien = (at: number, hit: number) => at >= 0 && !hitAt(hit, at) && (capital(at) || wordLength(at) === 1);
    if (alien(after, k + 1) || alien(before, k - 1)) return true;
    if (before >= 0 && wordLength(before) === 1 && !leftSkill && !hitAt(k - 1, before)) return true;
  }
  return false;
}

/** "R2", "C3": a letter with digits is something else. */
const tailGlued = (k: number) => hits.tail[k]! > hits.end[k]! && (text.units[hits.end[k]!]! & DIGIT) !== 0;

/** Whether each side is an edge, a sign of a list, or a word that belongs beside a skill. */
function enclosed(k: number): boolean {
  const side = (n: number, at: number) => at < 0 || (hitAt(n, at) && (isSkill(n) ? kin(k, n) : ((flagsOf(n) & (AND | USE | TECH | LABEL | UNIT | IN | (capital(at) ? FILL : 0))) !== 0 || takesName(n))));
  return side(k - 1, wordBefore(hits.start[k]!)) && side(k + 1, wordAfter(hits.tail[k]!));
}

/** What the skill at hit n, the nearest on its side (-1: none), says for the word at hit k. */
function near(k: number, n: number, alone: boolean, lastRound: boolean): number {
  if (n < 0) return 0;
  const how = relation(Math.min(k, n), Math.max(k, n));
  if (how === APART) return 0;
  const upper = capital(hits.start[k]!);
  if (!hits.accepted[n] && isLikely(k) && how === LISTED && !(kindOf(n) & FIELD)) return 1;
  if (!hits.accepted[n]) return how === LISTED && lastRound && upper && (alone || enclosed(k)) && capital(hits.start[n]!) && !spoiled(n) ? 1 : 0;
  if (kindOf(n) & FIELD) return kindOf(k) & FIELD && how === LISTED && related(k, n) ? 3 : how === LISTED ? 1 : n < k ? 0 : 2;
  return how === LISTED ? (upper || alone || slashed(k, n) ? 3 : 2) : kin(k, n) ? 3 : 2;
}

/** Whether a sure skill is the item before or behind it in a list; of a language, another language, and no stranger before it. */
function besideSure(k: number): boolean {
  const language = kindOf(k) & LANGUAGE;
  if (language && behindStranger(k)) return false;
  const sure = (n: number) => n >= 0 && hits.accepted[n] === 1 && (!language || (kindOf(n) & LANGUAGE) !== 0) && relation(Math.min(k, n), Math.max(k, n)) === LISTED;
  return sure(neighbour(k, -1)) || sure(neighbour(k, 1));
}

/** Adds up what speaks for the word at hit k being a skill; NEED is enough. */
function weigh(k: number, alone: boolean, lastRound: boolean): number {
  const start = hits.start[k]!;
  const end = hits.end[k]!;
  const tail = hits.tail[k]!;
  const upper = capital(start);
  let sum = tail > end ? (end - start > 1 || codeAt(tail - 2) === DOT ? 3 : 1) : 0;
  const left = near(k, neighbour(k, -1), alone, lastRound);
  const right = near(k, neighbour(k, 1), alone, lastRound);
  sum += left >= 1 && right >= 1 ? Math.max(2, left + right - 1) : Math.max(left, right);
  if (inBracketOf(k)) sum += upper ? 2 : 3;
  else if (upper && opensParts(k)) sum += 2;
  const after = wordAfter(tail);
  if (upper && after >= 0 && (isMyLanguage(k, after) || halfNamed(k, after))) sum += 2;
  const next = after >= 0 && hitAt(k + 1, after) ? flagsOf(k + 1) : 0;
  const hyphenated = codeAt(end) === HYPHEN && end + 1 < text.length && text.units[end + 1]! & WORD ? 1 : 0;
  if (next & TECH && describes(k)) return 0;
  if (next & TECH && !(next & UNIT && next & TECH && !upper)) sum += 3;
  if (hyphenated) sum += 3;
  // "wil Rust leren"
  if (upper && next & WANT && next & BACK) sum += 2;
  const before = wordBefore(start);
  const cue = before >= 0 && hitAt(k - 1, before) ? flagsOf(k - 1) : 0;
  if (cue & (WANT | HEDGE | DENY) && takesName(k - 1) && endsWhole(k, after)) sum += 3;
  else if (cue & (WANT | HEDGE | DENY | OTHER) && cue & FORTH) sum += cue & STRICT || !upper ? 1 : 2;
  // "knowledge of play therapy": in small letters it begins the name of something else.
  else if (cue & USE) sum += strongUse(k - 1) && (upper || endsWhole(k, after) || kindOf(k) & FIELD) ? 3 : upper || strongUse(k - 1) ? 2 : 1;
  else if (cue & FILL && strongUse(k - 1)) sum += upper ? 2 : isLikely(k) ? 1 : 0;
  else if (cue & IN && !titled(before) && kindOf(k) & (LANGUAGE | TOOL) && !(text.units[start - 1]! & BREAK)) sum += upper ? 2 : isLikely(k) ? 1 : 0;
  if (cue & TECH && kindOf(k) & LANGUAGE && next === 0 && hitAt(k + 1, after) && isProgramming(before)) sum += 3;
  if (upper && before >= 0 && isFramework(before)) sum += 3;
  if (upper && after >= 0 && kindOf(k) & (LANGUAGE | TOOL | DATABASE) && basedOn(after)) sum += 3;
  if (upper && cue & (STRONG | DEGREE) && kindOf(k) & LANGUAGE && flagsOf(k - 2) & USE && hitAt(k - 2, wordBefore(before))) sum += 2;
  if (labelled(k)) sum += 2;
  const length = lasts(k);
  if (length && (upper || length > 1)) sum += upper ? 2 : 3;
  const thing = isThing(k);
  if (thing || (upper && behindRemark(k))) sum += 3;
  if (alone && upper && company(k)) sum += 2;
  else if (isLikely(k) && company(k)) sum += 1;
  if (emphasised(start, end)) sum += 3;
  if (sum > 0 && !upper && !isLikely(k) && !(next & TECH) && left < 3 && right < 3 && !labelled(k)) sum -= 1;
  if (hits.sort[k] === SKILL_CASE && !hits.exact[k] && !alone && !thing && !enclosed(k) && !stripped(k)) sum -= 2;
  // Between unknown capitalised words it is part of a name, unless a lost line end parts them: "Apache Continued to …".
  const proper = (at: number, hit: number) => upper && at >= 0 && capital(at) && !hitAt(hit, at);
  // "Java Spring"
  const named = left === 3 && before >= 0 && hitAt(k - 1, before) && isSkill(k - 1);
  if ((proper(after, k + 1) && !isVerbForm(after) && !named) || (proper(before, k - 1) && !(next & TECH))) sum -= 3;
  return sum;
}

/** "Rooms To Go": a capital where no sentence begins. */
const titled = (at: number) => capital(at) && !capitals(at) && !startsSentence(at);

/** "written in", "experience with": more than one word. A single "with" is weaker. */
function strongUse(k: number): boolean {
  for (let i = hits.start[k]!; i < hits.end[k]!; i += 1) if (text.units[i]! & BLANK) return true;
  return false;
}

/** Whether the word is the first behind "Languages:". */
function labelled(k: number): boolean {
  if (k === 0) return false;
  if (isSkill(k - 1)) return codeAt(hits.end[k - 1]!) === COLON && between(hits.end[k - 1]!, hits.start[k]!) !== APART;
  const flags = flagsOf(k - 1);
  const colon = codeAt(hits.end[k - 1]!) === COLON;
  return ((flags & LABEL) !== 0 || (colon && (flags & (WANT | HEDGE)) !== 0)) && between(hits.end[k - 1]!, hits.start[k]!) !== APART && hits.end[k - 1] !== hits.start[k]
    && (colon || startsSentence(hits.start[k - 1]!));
}

/** Two sure skills within the same stretch on either side; a field of work tells nothing of a name. */
function company(k: number): boolean {
  const sure = (n: number) => isSure(n) && !(kindOf(n) & FIELD);
  let found = 0;
  for (let n = k - 1; n >= 0 && k - n < COMPANY && hits.start[k]! - hits.end[n]! < 120; n -= 1) if (sure(n)) found += 1;
  for (let n = k + 1; n < hits.count && n - k < COMPANY && hits.start[n]! - hits.end[k]! < 120; n += 1) if (sure(n)) found += 1;
  return found >= 2;
}
