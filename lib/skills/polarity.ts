/** What is said of each skill: had, had a little, wished for, denied, or somebody else's. One walk over the hits. */
import type { Polarity } from '../model';
import { AND, ANEW, BACK, DEGREE, DENY, FILL, FORTH, GROUP, HEDGE, NONE, OTHER, PEOPLE, STRICT, STRONG, TURN, WANT, WITH } from './cues';
import type { Folded } from './fold';
import { CLOSED, COLON, COMMA, DASH, END, gapOf, HARD, OPENED, WORDS } from './gap';
import type { Lexicon } from './lexicon';
import type { Hits } from './hits';
import { Surroundings } from './surroundings';

const POLAR = DENY | HEDGE | WANT | OTHER;
const NAMES: Record<number, Polarity> = { 0: 'affirmed', [DENY]: 'denied', [HEDGE]: 'hedged', [WANT]: 'aspired', [OTHER]: 'other' };

/** How far a cue reaches over words that are no skills, in characters. */
const REACH = 90;
/** How far back it reaches over words. */
const REACH_BACK = 40;
/** How many skills one cue turns back; keeps the time linear in hostile texts. */
const MOST = 40;

class Walk {
  private readonly pol: number[] = [];
  private readonly mentions: number[] = [];
  private state = 0;
  private strict = false;
  private item = false;
  private reached = false;
  private since = 0;
  private depth = 0;
  private cueDepth = 0;
  private sentence = 0;
  private previousSentence = 0;
  private clause = 0;
  private acted = false;
  private joined = false;
  private touched = 0;
  /** The first mention behind the last line or semicolon. */
  private line = 0;
  private now = 0;

  private readonly near: Surroundings;

  constructor(lex: Lexicon, private readonly text: Folded, private readonly hits: Hits, private readonly accepted: Uint8Array) {
    this.near = new Surroundings(lex, text, hits, accepted);
  }

  run(): number[] {
    let end = 0;
    for (let k = 0; k < this.hits.count; k += 1) {
      if (!this.accepted[k]) continue;
      const gap = gapOf(this.text, end, this.hits.start[k]!);
      // Without punctuation a scope wears out.
      if (this.state && this.hits.start[k]! - this.touched > REACH) this.forget();
      this.pass(gap);
      this.now = this.hits.end[k]!;
      if (this.near.isSkill(k)) this.skill(k);
      else this.cue(k, gap);
      end = this.hits.tail[k]!;
    }
    return this.pol;
  }

  private forget(): void { this.state = 0; this.reached = false; }

  private pass(gap: number): void {
    if (gap & OPENED) this.depth += 1;
    if (gap & CLOSED) {
      this.depth = Math.max(0, this.depth - 1);
      if (this.depth < this.cueDepth) this.forget();
    }
    if (gap & (END | HARD)) {
      const wrapped = gap === HARD && !this.reached && this.state !== 0;
      if (!wrapped) this.forget();
      this.clause = this.mentions.length;
      this.line = this.mentions.length;
      this.joined = false;
      this.acted = false;
      if (gap & END) {
        if (this.mentions.length > this.sentence) this.previousSentence = this.sentence;
        this.sentence = this.mentions.length;
        this.depth = 0;
      }
    }
    if (!this.state) return;
    if (this.item && this.reached && gap & (COMMA | WORDS | OPENED)) this.forget();
    else if (this.strict && !this.reached && gap & (WORDS | COMMA | CLOSED)) this.forget();
    else if (this.strict && this.reached && gap & WORDS) this.forget();
  }

  private skill(k: number): void {
    this.pol.push(this.state);
    this.mentions.push(k);
    this.reached = true;
    this.joined = false;
    if (this.state) this.touched = this.hits.tail[k]!;
  }

  private cue(k: number, gap: number): void {
    const f = this.near.flags(k);
    const joined = this.joined || (gap & COMMA) !== 0;
    this.joined = (f & AND) !== 0;
    if (f & NONE) return;
    if (f & DEGREE && this.state === DENY && !joined) {
      for (let m = this.since; m < this.pol.length; m += 1) if (this.pol[m] === DENY) this.pol[m] = HEDGE;
      this.begin(HEDGE, false, false);
      return;
    }
    if (f & PEOPLE) this.people(k);
    if (f & POLAR && this.polar(k, f)) return;
    if (f & GROUP && this.near.groupDoes(k)) { this.begin(OTHER, false, false); return; }
    if (f & ANEW) {
      if (joined || this.mentions.length === this.sentence) this.acted = true;
      if (joined && this.state && !(this.state === DENY && !this.reached)) { this.forget(); this.clause = this.mentions.length; }
    }
    // "without Docker, with Ansible"
    if (f & FILL && !(f & AND) && joined && this.strict && this.reached) this.forget();
    if (f & TURN) this.turn(f, joined);
  }

  private begin(state: number, strict: boolean, item: boolean): void {
    if (state !== HEDGE || this.state !== DENY) this.since = this.pol.length;
    this.state = state;
    this.touched = Math.max(this.touched, this.now);
    this.strict = strict;
    this.item = item;
    this.reached = false;
    this.cueDepth = this.depth;
  }

  private turn(f: number, joined: boolean): void {
    if (f & STRONG) {
      if (!this.reached && !joined && (this.state === WANT || this.state === DENY || this.state === OTHER)) return;
      this.forget();
      return;
    }
    if (f & FILL && !this.reached) return;
    this.forget();
    this.clause = this.mentions.length;
  }

  /** Reads a cue of denial, hedge, wish or other people; false when it is none here. */
  private polar(k: number, f: number): boolean {
    const kind = f & DENY || f & OTHER || f & WANT || f & HEDGE;
    const leads = this.near.leads(k);
    if (f & OTHER && f & GROUP && this.acted) return true;
    const backOnly = !(f & FORTH) || (leads < 0 && (this.near.isTail(k) || this.near.ofThat(k) || this.near.touches(k, this.mentions.at(-1))));
    if (f & BACK && backOnly && !(kind === HEDGE && leads > 0) && this.back(k, this.near.weakened(k, kind))) return true;
    if (!(f & FORTH)) {
      if (kind === HEDGE && f & BACK && (leads > 0 || this.sentence === this.mentions.length)) { this.begin(HEDGE, false, false); return true; }
      return false;
    }
    if (f & STRICT && leads < 0) {
      if (kind === DENY && this.near.weakened(k, kind) === HEDGE) { this.begin(HEDGE, false, false); return true; }
      if (kind !== OTHER && this.near.isTail(k) && this.near.attached(k, this.mentions.at(-1))) { this.turnBack(this.mentions.length - 1, kind); return true; }
      return false;
    }
    if (this.state && !this.reached && kind === HEDGE && this.state !== HEDGE) return true;
    if (this.state === WANT && !this.reached && f & STRICT) return true;
    if (!(f & STRICT) && leads < 0 && this.near.ofThat(k) && this.back(k, this.near.weakened(k, kind))) return true;
    this.begin(kind, (f & STRICT) !== 0, (f & STRICT) !== 0 && kind !== DENY && leads === 0 && this.text.code[this.hits.end[k]!] !== 58);
    return true;
  }

  /** Turns what stood before; false when nothing did. */
  private back(k: number, kind: number): boolean {
    const count = this.mentions.length;
    if (!count) return false;
    if (this.sentence === count) {
      if (!this.near.saysIt(k)) return false;
      for (let m = Math.max(this.previousSentence, count - MOST); m < count; m += 1) this.turnBack(m, kind);
      return true;
    }
    const last = this.mentions[count - 1]!;
    const gap = gapOf(this.text, this.hits.tail[last]!, this.hits.start[k]!);
    if (this.near.lastAccepted(k) === last && !(gap & WORDS) && gap & (OPENED | DASH | COLON)) { this.turnBack(count - 1, kind); return true; }
    if (this.line === count || this.hits.start[k]! - this.hits.tail[last]! > REACH_BACK) return false;
    let from = this.clause < count ? this.clause : this.lastClause(count);
    if (this.near.lastAccepted(k) === last && !(gap & (WORDS | COMMA))) from = this.chain(count - 1, false);
    for (let m = count - 1; m >= from && this.hits.start[k]! - this.hits.tail[this.mentions[m]!]! < 2 * REACH; m -= 1) this.turnBack(m, kind);
    return true;
  }

  private lastClause(count: number): number {
    // The part before "but" or a semicolon, if the cue's own part names no skill.
    let from = count - 1;
    while (from > this.sentence && count - from < MOST && !(gapOf(this.text, this.hits.tail[this.mentions[from - 1]!]!, this.hits.start[this.mentions[from]!]!) & (END | HARD))) from -= 1;
    return from;
  }

  private turnBack(m: number, kind: number): void {
    if (m >= 0 && (this.pol[m] === 0 || (this.pol[m] === HEDGE && kind === DENY))) this.pol[m] = kind;
  }

  /** The first of the skills that make one list with mention m. */
  private chain(m: number, commas: boolean): number {
    let first = m;
    while (first > this.sentence && m - first < MOST) {
      const left = this.mentions[first - 1]!;
      const right = this.mentions[first]!;
      if (right - left > 2 || (right - left === 2 && !(this.near.flags(left + 1) & AND))) break;
      let gap = gapOf(this.text, this.hits.tail[left]!, this.hits.start[left + 1]!);
      if (right - left === 2) gap |= gapOf(this.text, this.hits.end[left + 1]!, this.hits.start[right]!);
      if (gap & (WORDS | HARD | END) || (gap & COMMA && !commas)) break;
      first -= 1;
    }
    return first;
  }

  /** "with the React and Node developers": skills of other people. */
  private people(k: number): void {
    const count = this.mentions.length;
    const last = this.mentions[count - 1];
    if (last === undefined || count === this.sentence || last !== this.near.lastAccepted(k)) return;
    if (gapOf(this.text, this.hits.tail[last]!, this.hits.start[k]!) !== 0) return;
    const first = this.chain(count - 1, true);
    const start = this.hits.start[this.mentions[first]!]!;
    for (let n = this.mentions[first]! - 1; n >= 0 && start - this.hits.end[n]! < 32; n -= 1) {
      if (!this.accepted[n]) continue;
      if (this.near.isSkill(n) || gapOf(this.text, this.hits.end[n]!, start) & (END | HARD | COMMA)) return;
      if (!(this.near.flags(n) & WITH)) continue;
      for (let m = first; m < count; m += 1) this.pol[m] = OTHER;
      return;
    }
  }

}

/** Takes the hits of a text and which of them count; gives the polarity of each skill that counts, in order. */
export function judge(lex: Lexicon, text: Folded, hits: Hits, accepted: Uint8Array): Polarity[] {
  return new Walk(lex, text, hits, accepted).run().map((state) => NAMES[state]!);
}
