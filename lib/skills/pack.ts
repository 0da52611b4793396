/**
 * Packs all spellings for unpack.ts: folded, and in the order in which the lexicon keeps them. Run when the extension is built, so that
 * no page that opens has to do it.
 */
import { BLANK, CODE, DIGIT, IDEOGRAPH, LETTER, UPPER, WORD } from './characters';
import { codeAt, EMPTY, foldPiece, hashOf, step, text, words } from './fold';
import {
  ALONE, CUE, FOR_CAPITALS, GLUED, LAST, LETTER_BEHIND, LONGEST_LONE, NUMBER, OPENS_BEHIND, OPENS_WORD, SEVEN, SHORT, SHORT_WORD, SKILL_CASE, SKILL_COMPANY, SKILL_LIKELY, SKILL_NEVER, SKILL_PLAIN, stepBehind, SURE, SYMBOLIC, TIGHT,
} from './phrases';
import { HYPHEN } from './signs';
import type { Mark, Skill, SpelledSkill } from './types';
import { FIRST, type Packed } from './unpack';

const MARK_OF: Record<Mark, number> = { plain: SKILL_PLAIN, likely: SKILL_LIKELY, case: SKILL_CASE, company: SKILL_COMPANY, never: SKILL_NEVER };
/** A spelling without its blanks must be this long: what is shorter may be another word. */
const LEAST_GLUED = 6;
/** The largest number of seven bits. */
const LOW = (1 << SEVEN) - 1;
/** The largest code of a unit: the lexicon keeps it in 8 bits. */
const MOST_CODE = (1 << 8) - 1;
/** The most slots. */
const MOST = NUMBER;

type Phrase = {
  codes: readonly number[];
  sort: number;
  value: number;
  symbol: number;
  capitals: number;
  /** How many units the first word has; 0 when it does not begin with one. */
  word: number;
  hash: number;
  /** Where it goes on behind the first word, or -1, and whether there is a letter behind that. */
  goesOn: number;
  letter: boolean;
  /** ALONE and SURE, as it would have them if it were alone in its slot. */
  alone: number;
};

/** The spellings of one first word: of nothing else, and by the hash of what comes behind. */
type Group = { own: Phrase[]; behind: Map<number, Phrase[]> };

export type Prepared = {
  /** Without their spellings, which the lexicon has. */
  skills: readonly Skill[];
  packed: Packed;
};

/** Takes skills as their files have them, and cues with their flags; gives all that a page needs of them. Throws as `pack` does. */
export function prepare(spelled: readonly SpelledSkill[], cues: ReadonlyMap<string, number>): Prepared {
  const skills = spelled.map(({ id, name, kind, implies, equivalentFor }): Skill => ({ id, name, kind, ...(implies && { implies }), ...(equivalentFor && { equivalentFor }) }));
  return { skills, packed: pack(spelled, cues) };
}

/** Takes skills with their spellings, and cues with their flags; gives them packed. Throws when there are more than the lexicon can tell apart. */
export function pack(skills: readonly SpelledSkill[], cues: ReadonlyMap<string, number>): Packed {
  const flags = [...new Set(cues.values())];
  const phrases: Phrase[] = [];
  const enter = (spelling: string, value: number, sort: number) => {
    const phrase = phraseOf(spelling, value, sort);
    phrases.push(phrase);
    const glued = gluedOf(phrase);
    if (glued) phrases.push(glued);
  };
  skills.forEach(({ name, mark = 'plain', aliases = [] }, index) => {
    enter(name, index, MARK_OF[mark]);
    for (const alias of aliases) enter(typeof alias === 'string' ? alias : alias.text, index, typeof alias === 'string' ? SKILL_PLAIN : MARK_OF[alias.mark]);
  });
  for (const [cue, its] of cues) enter(cue, flags.indexOf(its), CUE);
  for (let salt = 0; ; salt += 1) {
    const groups = groupsOf(phrases, salt);
    const slots = slotsOf(groups);
    if (slots.length > MOST) throw new Error(`The vocabulary has ${slots.length} beginnings of spellings, and the lexicon can tell ${MOST} apart.`);
    if (new Set(slots).size < slots.length) continue;
    return { ...asText([...new Array<number>(FIRST).fill(0), ...numbersOf(groups)]), flags, slots: slots.length, salt };
  }
}

function phraseOf(spelling: string, value: number, sort: number): Phrase {
  foldPiece(spelling, 0);
  const { units, length } = text;
  const start = length > 1 && !(units[0]! & (WORD | IDEOGRAPH)) ? 1 : 0;
  const odd = units.subarray(0, length).findIndex((unit) => (unit & CODE) > MOST_CODE);
  if (odd >= 0) throw new Error(`The lexicon has no room for the character ${odd + 1} of a spelling: ${spelling}`);
  if (length - start > LOW) throw new Error(`A spelling is longer than ${LOW} characters: ${spelling}`);
  const first = words.edges[0] === 0 && start === 1 ? 1 : 0;
  const begins = words.count > first && words.edges[2 * first] === start;
  const wordEnd = begins ? words.edges[2 * first + 1]! : start;
  const apart = units[wordEnd]! & BLANK || codeAt(wordEnd) === HYPHEN;
  const goesOn = wordEnd === length ? -1 : apart ? wordEnd + 1 : wordEnd;
  const own = Array.from(units.subarray(start, length));
  const codes = own.map((unit) => unit & CODE);
  const endsInDigit = (own.at(-1)! & DIGIT) !== 0;
  return {
    codes, sort, value, symbol: start ? codeAt(0) : 0,
    capitals: sort === SKILL_CASE ? own.slice(0, 31).reduce((bits, unit, k) => bits | (unit & UPPER ? 1 << k : 0), 0) : 0,
    word: wordEnd - start, hash: begins ? hashOf(first) : EMPTY,
    goesOn: goesOn < 0 ? -1 : goesOn - start, letter: goesOn >= 0 && Boolean(units[goesOn + 1]! & LETTER),
    alone: start === 0 && (sort === CUE || sort === SKILL_PLAIN) ? aloneOf(codes, endsInDigit) | (isShort(codes, codes.length) ? SURE : 0) : 0,
  };
}

/** What ends in a digit may be a number of years, which takes a closer look. */
const aloneOf = (codes: readonly number[], endsInDigit: boolean) => (codes.length > LONGEST_LONE || endsInDigit ? 0 : ALONE);

/** "springboot" for "Spring Boot": bad extraction and hurried typing leave out blanks. Only of the text at hand, and of words that one blank or hyphen parts. */
function gluedOf(origin: Phrase): Phrase | null {
  const { units, length } = text;
  if (origin.sort !== SKILL_PLAIN || origin.goesOn < 0 || origin.word === 0) return null;
  const codes: number[] = [];
  for (let i = length - origin.codes.length; i < length; i += 1) {
    if (units[i]! & WORD) codes.push(codeAt(i));
    else if (!(units[i]! & BLANK || codeAt(i) === HYPHEN) || !(units[i + 1]! & WORD)) return null;
  }
  if (codes.length < LEAST_GLUED) return null;
  return { ...origin, codes, sort: GLUED, symbol: 0, word: codes.length, hash: codes.reduce(step, EMPTY), goesOn: -1, letter: false, alone: aloneOf(codes, (units[length - 1]! & DIGIT) !== 0) };
}

function groupsOf(phrases: readonly Phrase[], salt: number): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (const phrase of phrases) {
    const { codes, goesOn, hash, letter, word } = phrase;
    const group = groups.get(hash) ?? { own: [], behind: new Map<number, Phrase[]>() };
    groups.set(hash, group);
    if (goesOn < 0) { group.own.push(phrase); continue; }
    const behind = stepBehind(hash, goesOn > word ? codes[goesOn]! : TIGHT ^ codes[goesOn]!, letter ? codes[goesOn + 1]! : 0, salt);
    const others = group.behind.get(behind);
    if (others) others.push(phrase); else group.behind.set(behind, [phrase]);
  }
  return groups;
}

const slotsOf = (groups: ReadonlyMap<number, Group>): number[] => [...groups].flatMap(([hash, { behind }]) => [hash, ...behind.keys()]);

/** Longest first; of equal ones skills before what may be one, and the one that came first. */
const ranked = (phrases: readonly Phrase[]): Phrase[] => [...phrases].sort((a, b) => rankOf(b) - rankOf(a));
const rankOf = ({ codes, sort, symbol }: Phrase) => codes.length * 8 + (symbol ? 4 : 0) + (sort === CUE ? 0 : sort === GLUED ? 1 : 2);

/** All groups, in the order of their letters, which a compressed file holds in the fewest bytes; first those of cues, which texts are full of, so that they get the places of the index that are theirs. */
function numbersOf(groups: ReadonlyMap<number, Group>): number[] {
  const named = [...groups.values()].map(({ own, behind }) => {
    const inside = [...behind.values()].map((phrases) => ({ key: keyOf(phrases[0]!), phrases: ranked(phrases) }));
    const isCue = own.some(({ sort }) => sort === CUE);
    return { key: (isCue ? '0' : '1') + keyOf(own[0] ?? inside[0]!.phrases[0]!), own: ranked(own), inside: inside.sort(byKey).map(({ phrases }) => phrases) };
  });
  return named.sort(byKey).flatMap(({ own, inside }) => [
    ...own.flatMap((phrase, n) => record(phrase, { last: n === own.length - 1, making: (n === 0 ? OPENS_WORD : 0) | (own.length === 1 ? phrase.alone : 0) })),
    ...inside.flatMap((phrases, n) => phrases.flatMap((phrase, k) => record(phrase, {
      last: k === phrases.length - 1, making: (k === 0 ? OPENS_BEHIND : 0) | (own.length + n + k === 0 ? OPENS_WORD : 0),
    }))),
  ]);
}

const keyOf = ({ codes }: Phrase) => String.fromCharCode(...codes);
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** A phrase as phrases.ts tells. `last` and `making`: what its place in the group decides. */
function record({ capitals, codes, letter, sort, symbol, value, word }: Phrase, { last, making }: { last: boolean; making: number }): number[] {
  return [
    ...parts(value, 2), sort | (last ? LAST : 0) | (symbol ? SYMBOLIC : 0) | (isShort(codes, word) ? SHORT_WORD : 0), making | (letter ? LETTER_BEHIND : 0), codes.length, word, ...codes,
    ...(symbol ? [symbol] : []), ...(sort === SKILL_CASE ? parts(capitals, FOR_CAPITALS) : []),
  ];
}

/** Whether the first `word` units are a word of a to z that its hash tells. */
const isShort = (codes: readonly number[], word: number) => word > 0 && word <= SHORT && codes.slice(0, word).every((code) => code >= 97 && code <= 122);

/** A number in parts of seven bits. */
function parts(number: number, count: number): number[] {
  if (number > 2 ** (count * SEVEN) - 1) throw new Error('The vocabulary has more skills than the lexicon can number.');
  return Array.from({ length: count }, (_, k) => (number >>> (k * SEVEN)) & LOW);
}

function asText(numbers: readonly number[]): Pick<Packed, 'phrases' | 'eighth'> {
  const eighth: number[] = [];
  numbers.forEach((number, i) => {
    if (number <= LOW) return;
    const last = eighth.length - 2;
    if (last >= 0 && eighth[last]! + eighth[last + 1]! === i) eighth[last + 1]! += 1;
    else eighth.push(i, 1);
  });
  return { phrases: numbers.map((number) => String.fromCharCode(number & LOW)).join(''), eighth };
}
