/** What is said of each skill: had, had a little, wished for, denied, or somebody else's. One walk over the hits. */
import { AND, ANEW, BACK, DEGREE, DENY, FILL, FORTH, GROUP, HEDGE, LABEL, NONE, OTHER, PEOPLE, POLAR, STRICT, STRONG, TURN, USE, WANT } from './cues';
import { begunLongAgo } from './begun';
import { codeAt } from './fold';
import { CLOSED, COLON, COMMA, DASH, END, gapBefore, gapBetween, HARD, lastAccepted, OPENED, WORDS } from './gap';
import { blockEnd, endsLineAsNoun, levelledLine, rowOf } from './headings';
import { hits, ORDINARY, said } from './hits';
import { ofLesson } from './lessons';
import { firstOfOthers } from './people';
import { nextSpeaking, partStart } from './speaking';
import { firstBehindBracket, firstFrom, firstOfClause, firstOfList, firstOfSentence, firstOfTail, namesNothingBefore } from './stretches';
import { attached, groupDoes, isPractice, isTail, leads, ofThat, opensPart, saysIt, touches, weakened } from './surroundings';

/** How far a cue reaches over words that are no skills, in characters. */
const REACH = 90;
/** How far back it reaches over words. */
const REACH_BACK = 40;

export class Walk {
  /** The first hit, from where the walk is on, that says anything of a skill, and its place in `hits.speaking`. */
  private next = 0;
  private place = 0;
  /** How many skills stand before the hit at hand. */
  private count = 0;
  private state = 0;
  /** What a heading says of the lines below it, and where they end. */
  private base = 0;
  private baseEnd = 0;
  private strict = false;
  private replacing = false;
  private item = false;
  private reached = false;
  private since = 0;
  private depth = 0;
  private cueDepth = 0;
  /** Whether the sentence has named no skill yet; undefined: nobody has looked yet, since it begins before the walked part. */
  private empty: boolean | undefined = true;
  /** The first hit of the part that is walked. */
  private part = 0;
  private clause = 0;
  private acted = false;
  private joined = false;
  private touched = 0;
  /** The first mention behind the last line or semicolon. */
  private line = 0;
  private now = 0;

  /** Walks where something is said, from the cue at place `first` of `hits.speaking` on; elsewhere the skills are affirmed. */
  run(first: number): void {
    this.place = first;
    this.next = hits.speaking[first]!;
    for (let from = 0; from < hits.count && this.next < hits.count;) from = this.walk(partStart(this.next, from));
  }

  /** Walks from hit `from` on to where nothing is said any more; gives the hit there. */
  private walk(from: number): number {
    const { before, cue, count, end, start } = hits;
    this.part = from;
    this.empty = undefined;
    this.depth = 0;
    for (let k = from; k < count; k += 1) {
      if (cue[k] === ORDINARY) continue;
      if (k > this.next && !this.state) {
        this.place = nextSpeaking(k, this.place);
        this.next = hits.speaking[this.place]!;
        if (this.next === count || partStart(this.next, k) > k) return k;
      }
      this.count = before[k]!;
      const gap = gapBefore(k);
      if (this.base && start[k]! >= this.baseEnd) { this.base = 0; this.forget(); }
      // Without punctuation a scope wears out.
      if (this.state && start[k]! - this.touched > REACH) this.forget();
      if (gap) this.pass(gap);
      this.now = end[k]!;
      if (cue[k] === 0) this.skill(k);
      else this.cue(k, gap);
    }
    return count;
  }

  /** The hit that is the last skill before this one. */
  private lastSkill(): number | undefined { return this.count ? said.hit[this.count - 1] : undefined; }
  private forget(): void {
    this.state = this.base;
    this.reached = false;
    if (this.base) { this.strict = false; this.item = false; }
  }

  private pass(gap: number): void {
    if (gap & OPENED) this.depth += 1;
    if (gap & CLOSED) {
      this.depth = Math.max(0, this.depth - 1);
      if (this.depth < this.cueDepth) this.forget();
    }
    if (gap & (END | HARD)) {
      const wrapped = gap === HARD && !this.reached && this.state !== 0;
      if (!wrapped) this.forget();
      this.clause = this.count;
      this.line = this.count;
      this.joined = false;
      this.acted = false;
      if (gap & END) { this.empty = true; this.depth = 0; }
    }
    if (!this.state) return;
    if (this.item && this.reached && gap & (COMMA | WORDS | OPENED)) this.forget();
    else if (this.strict && !this.reached && gap & (WORDS | COMMA | CLOSED)) this.forget();
    else if ((this.strict || this.replacing) && this.reached && gap & WORDS) this.forget();
  }

  private skill(k: number): void {
    said.state[this.count] = this.state;
    this.reached = true;
    this.joined = false;
    this.empty = false;
    if (this.state) this.touched = hits.tail[k]!;
  }

  private cue(k: number, gap: number): void {
    const f = hits.cue[k]!;
    const joined = this.joined || (gap & COMMA) !== 0;
    this.joined = (f & AND) !== 0;
    if (f & NONE) return;
    if (f & DEGREE && this.state === DENY && !joined) {
      for (let m = this.since; m < this.count; m += 1) if (said.state[m] === DENY) said.state[m] = HEDGE;
      // "not used in a while" is done with what it says; "not very strong in" is not.
      if (this.since < this.count) this.forget(); else this.begin(HEDGE, false, false);
      return;
    }
    if (f & PEOPLE) said.state.fill(OTHER, firstOfOthers(this.count, k), this.count);
    if (f & POLAR && this.polar(k, f)) return;
    if (f & GROUP && groupDoes(k)) { this.begin(OTHER, false, false); return; }
    if (f & ANEW) {
      if (joined || this.isEmpty()) this.acted = true;
      if ((joined || this.replacing) && this.state && !(this.state === DENY && !this.reached)) { this.forget(); this.clause = this.count; }
    }
    // "without Docker, with Ansible"
    if (f & FILL && !(f & AND) && joined && this.strict && this.reached) this.forget();
    if (f & TURN) this.turn(f, joined);
  }

  /** `replacing`: "instead of", which denies no more than what was not taken. */
  private begin(state: number, strict: boolean, item: boolean, replacing = false): void {
    if (state !== HEDGE || this.state !== DENY) this.since = this.count;
    this.state = state;
    this.touched = Math.max(this.touched, this.now);
    this.strict = strict;
    this.item = item;
    this.replacing = replacing;
    this.reached = false;
    this.cueDepth = this.depth;
  }

  private turn(f: number, joined: boolean): void {
    if (f & STRONG) {
      if (this.reached || joined || (this.state !== WANT && this.state !== DENY && this.state !== OTHER)) this.forget();
      return;
    }
    if (f & FILL && !this.reached) return;
    // "basic experience in web development using Angular"
    if (f & USE && this.state === HEDGE && !joined && isPractice(this.lastSkill())) return;
    this.forget();
    this.clause = this.count;
  }

  /** Reads a cue of denial, hedge, wish or other people; false when it is none here. */
  private polar(k: number, f: number): boolean {
    const kind = f & DENY || f & OTHER || f & WANT || f & HEDGE;
    if ((kind & (HEDGE | WANT) || (kind === DENY && !(f & STRICT))) && this.shaped(k, kind)) return true;
    if (kind === WANT ? begunLongAgo(k) || (f & STRICT && endsLineAsNoun(k)) : f & STRICT && kind === HEDGE && ofLesson(k)) return true;
    if (f & OTHER && f & GROUP && this.acted) return true;
    const fills = leads(k);
    // "R (familiar with), ArcGIS"
    if (kind & (HEDGE | WANT) && fills < 0 && gapBefore(k) & OPENED && isTail(k) && attached(k, this.lastSkill())) return this.turnTail(k, kind);
    const backOnly = !(f & FORTH) || (fills < 0 && (isTail(k) || ofThat(k) || touches(k, this.lastSkill())));
    if (f & BACK && backOnly && !(kind === HEDGE && fills > 0) && this.back(k, weakened(k, kind))) return true;
    if (f & LABEL && !(f & (FORTH | BACK)) && this.said(k, kind)) return true;
    if (!(f & FORTH)) {
      if (kind === HEDGE && f & BACK && (fills > 0 || this.isEmpty())) { this.begin(HEDGE, false, false); return true; }
      return false;
    }
    if (f & STRICT && fills < 0) {
      if (kind === DENY && weakened(k, kind) === HEDGE) { this.begin(HEDGE, false, false); return true; }
      const last = this.lastSkill();
      return kind !== OTHER && isTail(k) && (attached(k, last) || (kind === HEDGE && touches(k, last))) && this.turnTail(k, kind);
    }
    if (!this.reached && ((this.state && kind === HEDGE && this.state !== HEDGE) || (this.state === WANT && f & STRICT))) return true;
    if (!(f & STRICT) && fills < 0 && ofThat(k) && this.back(k, weakened(k, kind))) return true;
    const strict = (f & STRICT) !== 0;
    this.begin(kind, strict, strict && kind === HEDGE && fills === 0 && codeAt(hits.end[k]!) !== 58, (f & TURN) !== 0);
    return true;
  }

  /** Reads a level that a heading, a cell or a line of its own tells; false when it is none. */
  private shaped(k: number, kind: number): boolean {
    const row = kind === DENY ? -1 : rowOf(k);
    const above = row < 0 && kind !== DENY ? levelledLine(k) : -1;
    const from = Math.max(row, above);
    if (from >= 0) {
      const first = firstFrom(this.count, from);
      // A line tells of the first skill above it, a cell of the skills of its row.
      const stop = above < 0 ? this.count : Math.min(first + 1, this.count);
      for (let m = first; m < stop; m += 1) this.turnBack(m, kind);
      if (first < stop) return true;
    }
    const end = blockEnd(k);
    if (end < 0) return false;
    this.base = kind;
    this.baseEnd = end;
    this.begin(kind, false, false);
    return true;
  }

  /** Reads a word that is a level only beside a sign: "Docker (familiar)", "Familiar: Docker". */
  private said(k: number, kind: number): boolean {
    if (isTail(k) && attached(k, this.lastSkill()) && gapBefore(k) & (OPENED | DASH | COLON)) return this.turnTail(k, kind);
    if (codeAt(hits.end[k]!) !== 58 || !(this.isEmpty() || opensPart(k))) return false;
    this.begin(kind, false, false);
    return true;
  }

  /** Turns what stood before; false when nothing did. */
  private back(k: number, kind: number): boolean {
    const { count } = this;
    if (!count) return false;
    if (this.isEmpty()) {
      if (!saysIt(k)) return false;
      for (let m = firstOfSentence(count - 1); m < count; m += 1) this.turnBack(m, kind);
      return true;
    }
    const last = said.hit[count - 1]!;
    const gap = gapBetween(last, k);
    if (lastAccepted(k) === last && !(gap & WORDS) && gap & (OPENED | DASH | COLON)) return this.turnTail(k, kind);
    if (this.line === count || hits.start[k]! - hits.tail[last]! > REACH_BACK) return false;
    let from = this.clause < count ? this.clause : firstOfClause(count - 1);
    if (lastAccepted(k) === last && !(gap & (WORDS | COMMA))) from = firstOfList(count - 1, false);
    if (gap & OPENED) from = firstBehindBracket(count - 1, from);
    for (let m = count - 1; m >= from && hits.start[k]! - hits.tail[said.hit[m]!]! < 2 * REACH; m -= 1) this.turnBack(m, kind);
    return true;
  }

  private isEmpty(): boolean { return (this.empty ??= namesNothingBefore(this.part)); }
  /** Turns what a level right behind it is told of. */
  private turnTail(k: number, kind: number): true {
    for (let m = firstOfTail(this.count - 1, k); m < this.count; m += 1) this.turnBack(m, kind);
    return true;
  }
  private turnBack(m: number, kind: number): void {
    if (m >= 0 && (said.state[m] === 0 || (said.state[m] === HEDGE && kind === DENY))) said.state[m] = kind;
  }
}
