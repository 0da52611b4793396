/** What a doubtful word is instead: a firm before its product, a plural, an adjective, a verb. `k` is the number of its hit. Every look is bounded. */
import { BREAK, DIGIT, LETTER, WORD } from './characters';
import { between, capital, isVerbForm, NOTHING, skipBlanks, skipBlanksBack, startsSentence, wordAfter, wordBefore, wordLength } from './around';
import { AND } from './cues';
import { codeAt, hashBetween, text } from './fold';
import { touch } from './beside';
import { hitAt, hits, isSure } from './hits';
import { DATABASE, FIELD, kindOf } from './kinds';
import { firstIn, phrases, slotOf } from './lexicon';
import { CUE, nextOf, numberOf, sizeOf, sortOf } from './phrases';
import { CLOSE, COMMA, LOWER_S, OPEN, SLASH } from './signs';
import { allSkills, impliedBy } from './vocabulary';
import { wordSet } from './word-set';

/** Skills whose short spelling is the name of a firm that makes much else. */
const ofFirms: readonly string[] = ['oracle-database', 'apache-httpd', 'rhel', 'epic-ehr'];
/** What a firm gives or makes besides. */
const isOfFirm = wordSet(['games', 'certified', 'certificate', 'zertifiziert', 'zertifizierter', 'certificado', 'certificato']);
const isFirmKind = wordSet(['plc']);
const isHouse = wordSet(['inc', 'ltd', 'llc', 'corp', 'corporation', 'gmbh', 'holdings', 'bank', 'college', 'university', 'school', 'academy', 'clinic', 'hospital', 'hotel', 'restaurant', 'cafe', 'house', 'foods', 'airlines', 'motors', 'church', 'street', 'avenue', 'park', 'county']);
const isLastName = wordSet(['jenkins', 'kafka', 'haskell']);
const isAdjective = wordSet(['solid', 'lean', 'safe', 'slim', 'rich']);
const isVerb = wordSet(['react']);
const isNode = wordSet(['node']);
const endsBeforeName = wordSet(['with', 'of', 'learn', 'learning', 'studying', 'used', 'mit', 'avec', 'con', 'com', 'met', 'lerne', 'aprender', 'aprendiendo', 'aprendendo', 'imparare', 'apprendre', 'leren']);
/** What stands before a thing that is used or known, and never before a verb. */
const takesThing = wordSet(['in', 'with', 'of', 'at', 'on', 'about', 'using', 'use', 'uses', 'used', 'usamos', 'utilizamos', 'usando', 'utilizando', 'uso', 'know', 'em', 'com', 'con', 'en', 'mit', 'avec', 'met', 'z', 'w', 'на', 'с']);

const skillOf = (k: number) => allSkills[hits.skill[k]!]!.id;

/** Whether one of the two skills implies the other. */
export function kin(k: number, n: number): boolean {
  return impliedBy(skillOf(k)).has(skillOf(n)) || impliedBy(skillOf(n)).has(skillOf(k));
}

/** Whether both belong to one thing: "authentication", "access control". */
export function related(k: number, n: number): boolean {
  if (kin(k, n)) return true;
  const others = impliedBy(skillOf(n));
  for (const id of impliedBy(skillOf(k))) if (others.has(id)) return true;
  return false;
}

/** "Oracle Linux", "Oracle Certified Associate": the firm, whose other product or certificate follows. */
export function namesFirm(k: number): boolean {
  if (!ofFirms.includes(skillOf(k)) || hits.tail[k] !== hits.end[k]) return false;
  const after = wordAfter(hits.end[k]!);
  if (after < 0 || !capital(after)) return false;
  if (isOfFirm(after, after + wordLength(after))) return true;
  const n = k + 1;
  if (!hitAt(n, after) || !isSure(n) || kindOf(n) & (DATABASE | FIELD) || kin(k, n)) return false;
  // With nothing between any of them it is a list that has lost its commas.
  const stripped = (left: number) => touch(left) && hits.cue[left] === 0 && hits.cue[left + 1] === 0;
  return !stripped(k - 1) && !stripped(n);
}

/** "Barclays PLC": behind the name of a firm it tells of what kind that is. */
export function endsFirm(k: number): boolean {
  const start = hits.start[k]!;
  const before = isFirmKind(start, hits.end[k]!) ? wordBefore(start) : -1;
  return before >= 0 && capital(before) && !(hitAt(k - 1, before) && hits.cue[k - 1] === 0);
}

/** "Cypress College", "Maven Clinic": what follows, with a capital, is a house that is known by that name; "solutions" and the like, which FIRM has as well, go with products too. */
export function namesHouse(k: number): boolean {
  const after = hits.tail[k] === hits.end[k] ? wordAfter(hits.end[k]!) : -1;
  return after >= 0 && capital(after) && isHouse(after, after + wordLength(after));
}

/** "Manager: Bob Jenkins": behind a capitalised word that nobody knows and that opens no sentence, it is somebody's last name. */
export function endsName(k: number): boolean {
  const start = hits.start[k]!;
  const before = isLastName(start, hits.end[k]!) ? wordBefore(start) : -1;
  if (before < 0 || !capital(before) || hitAt(k - 1, before) || startsSentence(before) || isVerbForm(before)) return false;
  for (let i = before + wordLength(before) - 1; i > before; i -= 1) if (capital(i)) return false;
  return true;
}

/** "springs", "Nodes": what is known by a name has no plural, unless the vocabulary has it. */
export function plural(k: number): boolean {
  const start = hits.start[k]!;
  const last = hits.end[k]! - 1;
  return !(kindOf(k) & FIELD) && codeAt(last) === LOWER_S && !capital(last) && isSpelled(k, start, last) && !isSpelled(k, start, last + 1);
}

/** Whether the word [start, end) is a spelling of the skill at hit k. */
function isSpelled(k: number, start: number, end: number): boolean {
  for (let p = firstIn(slotOf(hashBetween(start, end))); p >= 0; p = nextOf(phrases, p)) if (sizeOf(phrases, p) === end - start && sortOf(phrases, p) !== CUE && numberOf(phrases, p) === hits.skill[k]) return true;
  return false;
}

/** "56 node cluster": one of so many machines. */
export function countedNode(k: number): boolean {
  const start = hits.start[k]!;
  const i = skipBlanksBack(start);
  return isNode(start, hits.end[k]!) && i >= 0 && i < start && (text.units[i]! & DIGIT) !== 0;
}

/** "a solid developer": in small letters it tells what kind of developer. */
export const describes = (k: number) => !capital(hits.start[k]!) && isAdjective(hits.start[k]!, hits.end[k]!);

/** "my knowledge of react": in small letters, where no verb can stand. */
export function isThing(k: number): boolean {
  const start = hits.start[k]!;
  if (capital(start) || !isVerb(start, hits.end[k]!)) return false;
  const before = wordBefore(start);
  return before >= 0 && takesThing(before, before + wordLength(before));
}

/** Whether what stands behind the word, which begins at `after`, leaves it whole: nothing, a word that is known, or "and" with a skill. */
export function endsWhole(k: number, after: number): boolean {
  if (after < 0) return true;
  const n = k + 1;
  return hitAt(n, after) && (!(hits.cue[n]! & AND) || (n + 1 < hits.count && hits.cue[n + 1] === 0 && between(hits.end[n]!, hits.start[n + 1]!) === NOTHING));
}

/** "familiar with", "want to learn": whether the cue at hit n ends in what stands before a name, and before no verb. */
export function takesName(n: number): boolean {
  const end = hits.end[n]!;
  let start = end;
  while (start > hits.start[n]! && text.units[start - 1]! & WORD) start -= 1;
  return endsBeforeName(start, end);
}

/** "NVision, Crystal": an item that nobody knows stands before it. */
export function behindStranger(k: number): boolean {
  const i = skipBlanksBack(hits.start[k]!);
  return i > 0 && codeAt(i) === COMMA && (text.units[i - 1]! & WORD) !== 0 && !hitAt(k - 1, i - 1);
}

/** How far the words in a bracket behind an abbreviation are looked at. */
const BRACKET = 60;

/** "GTM (Go To Market)": the bracket says what the letters stand for, and names something else. */
export function spelledOut(k: number): boolean {
  const start = hits.start[k]!;
  const end = hits.end[k]!;
  let i = skipBlanks(end);
  if (end - start < 2 || end - start > 5 || codeAt(i) !== OPEN) return false;
  const from = i + 1;
  const stop = Math.min(text.length, from + BRACKET);
  let letter = start;
  for (i = from; i < stop && codeAt(i) !== CLOSE; i += 1) {
    if (!(text.units[i]! & LETTER) || text.units[i - 1]! & WORD) continue;
    if (letter === end || codeAt(i) !== codeAt(letter)) return false;
    letter += 1;
  }
  if (letter !== end || i === stop) return false;
  for (let n = k + 1; n < hits.count && hits.start[n]! < i; n += 1) if (isSure(n)) return !kin(k, n);
  return false;
}

/** "Django (highly preferred) or Flask": "and" or a comma, before it a few words in a bracket, and before that a sure skill. */
export function behindRemark(k: number): boolean {
  const { units } = text;
  let n = k - 1;
  let i = skipBlanksBack(hits.start[k]!);
  if (i >= 0 && codeAt(i) === COMMA) i = skipBlanksBack(i);
  else if (n >= 0 && hitAt(n, i) && hits.cue[n]! & AND) { i = skipBlanksBack(hits.start[n]!); n -= 1; } else return false;
  if (i < 0 || codeAt(i) !== CLOSE) return false;
  for (const least = Math.max(0, i - BRACKET); i > least && codeAt(i) !== OPEN; i -= 1) if (units[i]! & BREAK) return false;
  if (codeAt(i) !== OPEN) return false;
  while (n >= 0 && hits.start[n]! > i && hits.cue[n] !== 0) n -= 1;
  return isSure(n) && hits.tail[n]! <= i && skipBlanks(hits.tail[n]!) === i;
}

/** "c/c++": nothing but a slash between the two. */
export function slashed(k: number, n: number): boolean {
  const end = hits.tail[Math.min(k, n)]!;
  return codeAt(end) === SLASH && end + 1 === hits.start[Math.max(k, n)];
}
