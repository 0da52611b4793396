/** The hits of one scan, as columns of numbers that are used again. */
import { CAPACITY } from './fold';
import { CUE, SKILL_PLAIN } from './phrases';

/** In order of the text. Good until the next scan. */
export type Hits = {
  count: number;
  start: Uint16Array;
  end: Uint16Array;
  /** End of the version that follows, or `end`. */
  tail: Uint16Array;
  /** The number of the word it begins with. */
  word: Uint16Array;
  /** SKILL_PLAIN, SKILL_CASE, SKILL_COMPANY or CUE. */
  sort: Uint8Array;
  /** Index of the skill. */
  skill: Uint16Array;
  /** The flags of a cue; of a skill 0. */
  cue: Int32Array;
  /** 1 when a spelling that needs its case has it. */
  exact: Uint8Array;
  /** 1 when it counts, 0 when it is an ordinary word. Of the doubtful ones it is still to be found out. */
  accepted: Uint8Array;
  /** How many are doubtful, and their numbers. */
  doubts: number;
  doubtful: Uint16Array;
};

/** Each hit begins with a word of its own, or is four units long inside one. */
const MOST = CAPACITY / 2 + 1;

export const hits: Hits = {
  count: 0, start: new Uint16Array(MOST), end: new Uint16Array(MOST), tail: new Uint16Array(MOST), word: new Uint16Array(MOST), sort: new Uint8Array(MOST),
  skill: new Uint16Array(MOST), cue: new Int32Array(MOST), exact: new Uint8Array(MOST), accepted: new Uint8Array(MOST), doubts: 0, doubtful: new Uint16Array(MOST),
};

/** Adds a skill. `exact`: a spelling that needs its case has it. */
export function putSkill(start: number, end: number, tail: number, word: number, sort: number, skill: number, exact: boolean): void {
  const n = hits.count;
  hits.start[n] = start;
  hits.end[n] = end;
  hits.tail[n] = tail;
  hits.word[n] = word;
  hits.sort[n] = sort;
  hits.skill[n] = skill;
  hits.cue[n] = 0;
  hits.exact[n] = exact ? 1 : 0;
  const sure = sort === SKILL_PLAIN;
  hits.accepted[n] = sure ? 1 : 0;
  if (!sure) { hits.doubtful[hits.doubts] = n; hits.doubts += 1; }
  hits.count = n + 1;
}

/** Adds a cue. */
export function putCue(start: number, end: number, word: number, flags: number): void {
  const n = hits.count;
  hits.start[n] = start;
  hits.end[n] = end;
  hits.tail[n] = end;
  hits.word[n] = word;
  hits.sort[n] = CUE;
  hits.cue[n] = flags;
  hits.accepted[n] = 1;
  hits.count = n + 1;
}
