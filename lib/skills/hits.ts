/** The hits of one scan, as columns of numbers that are used again. */
import { DENY, GROUP, HEDGE, OTHER, PEOPLE, WANT } from './cues';
import { CAPACITY } from './fold';

/** In order of the text. Good until the next scan. */
export type Hits = {
  count: number;
  start: Uint16Array;
  end: Uint16Array;
  /** End of the version that follows, or `end`. */
  tail: Uint16Array;
  /** The number of the word it begins with. */
  word: Uint16Array;
  /** Of a doubtful one: SKILL_LIKELY, SKILL_CASE, SKILL_COMPANY or SKILL_NEVER. */
  sort: Uint8Array;
  /** Index of the skill. */
  skill: Uint16Array;
  /** The flags of a cue; of a skill 0, and ORDINARY once `settle` knows that it is none. */
  cue: Int32Array;
  /** Of a doubtful one: 1 when it has the case, or the capital, that it needs. */
  exact: Uint8Array;
  /** 1 when it counts, 0 when it is an ordinary word. Of the doubtful ones it is still to be found out. */
  accepted: Uint8Array;
  /** How many skills that count come before it; filled by `settle`. */
  before: Uint16Array;
  /** What lies before it, once somebody asked; see gap.ts. Forgotten by `settle`. */
  gap: Int16Array;
  /** Numbers of the cues that may say something of a skill, with `count` behind the last; filled by `settle`. */
  speaking: Uint16Array;
  /** How many are doubtful, and their numbers. */
  doubts: number;
  doubtful: Uint16Array;
};

/** Instead of the flags of a cue: an ordinary word that is written as a skill is. */
export const ORDINARY = 1 << 30;
/** What a cue has that says something of a skill by itself; all others only help. */
const SPEAKING = DENY | HEDGE | WANT | OTHER | GROUP | PEOPLE;
/** A gap that nobody has asked for. */
export const UNASKED = -1;

/** Each hit begins with a word of its own, or is four units long inside one. */
const MOST = CAPACITY / 2 + 1;

export const hits: Hits = {
  count: 0, start: new Uint16Array(MOST), end: new Uint16Array(MOST), tail: new Uint16Array(MOST), word: new Uint16Array(MOST), sort: new Uint8Array(MOST),
  skill: new Uint16Array(MOST), cue: new Int32Array(MOST), exact: new Uint8Array(MOST), accepted: new Uint8Array(MOST), before: new Uint16Array(MOST + 1), gap: new Int16Array(MOST), speaking: new Uint16Array(MOST + 1), doubts: 0, doubtful: new Uint16Array(MOST),
};

/** Whether there is a hit `k`, and unit `at` is part of it. */
export const hitAt = (k: number, at: number) => k >= 0 && k < hits.count && hits.start[k]! <= at && at < hits.end[k]!;

/** Whether there is a hit `n`, of a skill that counts as far as is known. */
export const isSure = (n: number) => n >= 0 && n < hits.count && hits.cue[n] === 0 && hits.accepted[n] === 1;

/** The skills that count, in order: the hits they are, and what is said of each (see polarity.ts). Good until the next scan. */
export const said = { count: 0, hit: new Uint16Array(MOST), state: new Int32Array(MOST) };

/** Numbers the skills that count, once it is known which do; nothing is said of them yet. */
export function settle(): void {
  const { count, cue, accepted, before, gap, speaking } = hits;
  const { hit } = said;
  let n = 0;
  let spoken = 0;
  for (let k = 0; k < count; k += 1) {
    const flags = cue[k]! | ((accepted[k]! - 1) & ORDINARY);
    cue[k] = flags;
    gap[k] = UNASKED;
    before[k] = n;
    hit[n] = k;
    // 1 for 0 only.
    n += (flags - 1) >>> 31;
    speaking[spoken] = k;
    spoken += -(flags & SPEAKING) >>> 31;
  }
  speaking[spoken] = count;
  before[count] = n;
  said.count = n;
  said.state.fill(0, 0, n);
}

/** Adds a hit of a skill (then `cue` is 0) or a cue that counts. */
function put(start: number, end: number, tail: number, word: number, cue: number): number {
  const n = hits.count;
  hits.start[n] = start;
  hits.end[n] = end;
  hits.tail[n] = tail;
  hits.word[n] = word;
  hits.cue[n] = cue;
  hits.accepted[n] = 1;
  hits.count = n + 1;
  return n;
}

/** Adds a skill that is told by its spelling alone. */
export function putSkill(start: number, end: number, tail: number, word: number, skill: number): void {
  hits.skill[put(start, end, tail, word, 0)] = skill;
}

/** Adds what may be a skill. `exact`: it has the case, or the capital, that it needs. */
export function putDoubt(start: number, end: number, tail: number, word: number, skill: number, sort: number, exact: boolean): void {
  const n = put(start, end, tail, word, 0);
  hits.skill[n] = skill;
  hits.sort[n] = sort;
  hits.exact[n] = exact ? 1 : 0;
  hits.accepted[n] = 0;
  hits.doubtful[hits.doubts] = n;
  hits.doubts += 1;
}

/** Adds a cue. */
export function putCue(start: number, end: number, word: number, flags: number): void {
  put(start, end, end, word, flags);
}
