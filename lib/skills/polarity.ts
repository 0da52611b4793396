/** What is said of each skill: had, had a little, wished for, denied, or somebody else's. One walk over the hits. */
import type { Polarity } from '../model';
import { AND, ANEW, BACK, DEGREE, DENY, DOES, FILL, FORTH, GROUP, HEDGE, NONE, OTHER, PEOPLE, STRICT, STRONG, THAT, TURN, WANT, WITH } from './cues';
import { BLANK, BREAK, UPPER, type Folded } from './fold';
import { CLOSED, COLON, COMMA, DASH, END, gapOf, HARD, OPENED, WORDS } from './gap';
import { CUE, type Lexicon } from './lexicon';
import type { Hits } from './scan';

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

  constructor(private readonly lex: Lexicon, private readonly text: Folded, private readonly hits: Hits, private readonly accepted: Uint8Array) {}

  run(): number[] {
    let end = 0;
    for (let k = 0; k < this.hits.count; k += 1) {
      if (!this.accepted[k]) continue;
      const gap = gapOf(this.text, end, this.hits.start[k]!);
      // Without punctuation a scope wears out.
      if (this.state && this.hits.start[k]! - this.touched > REACH) this.forget();
      this.pass(gap);
      this.now = this.hits.end[k]!;
      if (this.isSkill(k)) this.skill(k);
      else this.cue(k, gap);
      end = this.hits.tail[k]!;
    }
    return this.pol;
  }

  private isSkill(k: number): boolean { return this.lex.sort[this.hits.phrase[k]!] !== CUE; }
  private flags(k: number): number { return this.isSkill(k) ? 0 : this.lex.value[this.hits.phrase[k]!]!; }

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
    const f = this.flags(k);
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
    if (f & GROUP && this.groupDoes(k)) { this.begin(OTHER, false, false); return; }
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
    const leads = this.leads(k);
    if (f & OTHER && f & GROUP && this.acted) return true;
    const backOnly = !(f & FORTH) || (leads < 0 && (this.isTail(k) || this.ofThat(k) || this.touches(k)));
    if (f & BACK && backOnly && !(kind === HEDGE && leads > 0) && this.back(k, this.weakened(k, kind))) return true;
    if (!(f & FORTH)) {
      if (kind === HEDGE && f & BACK && (leads > 0 || this.sentence === this.mentions.length)) { this.begin(HEDGE, false, false); return true; }
      return false;
    }
    if (f & STRICT && leads < 0) {
      if (kind === DENY && this.weakened(k, kind) === HEDGE) { this.begin(HEDGE, false, false); return true; }
      if (kind !== OTHER && this.isTail(k) && this.attached(k)) { this.turnBack(this.mentions.length - 1, kind); return true; }
      return false;
    }
    if (this.state && !this.reached && kind === HEDGE && this.state !== HEDGE) return true;
    if (this.state === WANT && !this.reached && f & STRICT) return true;
    if (!(f & STRICT) && leads < 0 && this.ofThat(k) && this.back(k, this.weakened(k, kind))) return true;
    this.begin(kind, (f & STRICT) !== 0, (f & STRICT) !== 0 && kind !== DENY && leads === 0 && this.text.code[this.hits.end[k]!] !== 58);
    return true;
  }

  /** How many filling words stand between the cue and the skill it leads to; -1 when it leads to none. */
  private leads(k: number): number {
    const { hits, text } = this;
    let fills = 0;
    let end = hits.end[k]!;
    for (let n = k + 1; n < hits.count; n += 1) {
      if (!this.accepted[n]) return -1;
      const gap = gapOf(text, end, hits.start[n]!);
      if (gap & (WORDS | COMMA | END | CLOSED | OPENED) || (gap & HARD && fills)) return -1;
      if (this.isSkill(n)) return fills;
      const f = this.flags(n);
      if (!(f & FILL)) return -1;
      fills += 1;
      if (fills > 8) return -1;
      end = hits.end[n]!;
    }
    return -1;
  }

  /** A denial that is only a hedge: "not very strong", "not on a regular basis". */
  private weakened(k: number, kind: number): number {
    if (kind !== DENY) return kind;
    let end = this.hits.end[k]!;
    for (let n = k + 1; n < this.hits.count && n < k + 5; n += 1) {
      if (!this.accepted[n]) return kind;
      const gap = gapOf(this.text, end, this.hits.start[n]!);
      if (gap & (END | HARD | COMMA)) return kind;
      const f = this.flags(n);
      if (f & DEGREE && !(gap & WORDS && n === k + 1 && !(f & DEGREE))) return HEDGE;
      if (f & TURN && !(f & STRONG)) return kind;
      end = this.hits.end[n]!;
    }
    return kind;
  }

  /** Whether the cue, with words that fill, is the last of its part: "Docker (basic knowledge)". */
  private isTail(k: number): boolean {
    let n = k;
    while (n - k < 8 && n + 1 < this.hits.count && this.accepted[n + 1] && this.flags(n + 1) & FILL
      && gapOf(this.text, this.hits.end[n]!, this.hits.start[n + 1]!) === 0) n += 1;
    const { text, hits } = this;
    let i = hits.end[n]!;
    while (i < text.length && text.kind[i]! & BLANK && !(text.kind[i]! & BREAK)) i += 1;
    if (i >= text.length || text.kind[i]! & BREAK) return true;
    return [41, 44, 46, 59, 93, 124, 47].includes(text.code[i]!);
  }

  /** Whether nothing but signs stands between the last skill and the cue. */
  private attached(k: number): boolean {
    const last = this.mentions.at(-1);
    if (last === undefined || last !== this.lastAccepted(k)) return false;
    const gap = gapOf(this.text, this.hits.tail[last]!, this.hits.start[k]!);
    return !(gap & (END | HARD | WORDS | CLOSED)) && (gap & (OPENED | DASH | COLON | COMMA)) !== 0;
  }

  /** Whether the cue stands right behind a skill: "Kubernetes lernen". */
  private touches(k: number): boolean {
    const last = this.mentions.at(-1);
    return last !== undefined && last === this.lastAccepted(k) && gapOf(this.text, this.hits.tail[last]!, this.hits.start[k]!) === 0;
  }

  private lastAccepted(k: number): number {
    let n = k - 1;
    while (n >= 0 && !this.accepted[n]) n -= 1;
    return n;
  }

  private ofThat(k: number): boolean {
    const { hits, text } = this;
    for (let n = k - 1; n >= 0 && n > k - 5 && !this.isSkill(n); n -= 1) {
      if (this.accepted[n] && this.flags(n) & THAT && hits.start[k]! - hits.end[n]! < 24) return true;
    }
    return k + 1 < hits.count && (this.flags(k + 1) & THAT) !== 0 && gapOf(text, hits.end[k]!, hits.start[k + 1]!) === 0;
  }

  /** Turns what stood before; false when nothing did. */
  private back(k: number, kind: number): boolean {
    const count = this.mentions.length;
    if (!count) return false;
    if (this.sentence === count) {
      if (!this.saysIt(k)) return false;
      for (let m = Math.max(this.previousSentence, count - MOST); m < count; m += 1) this.turnBack(m, kind);
      return true;
    }
    const last = this.mentions[count - 1]!;
    const gap = gapOf(this.text, this.hits.tail[last]!, this.hits.start[k]!);
    if (this.lastAccepted(k) === last && !(gap & WORDS) && gap & (OPENED | DASH | COLON)) { this.turnBack(count - 1, kind); return true; }
    if (this.line === count || this.hits.start[k]! - this.hits.tail[last]! > REACH_BACK) return false;
    let from = this.clause < count ? this.clause : this.lastClause(count);
    if (this.lastAccepted(k) === last && !(gap & (WORDS | COMMA))) from = this.chain(count - 1, false);
    for (let m = count - 1; m >= from && this.hits.start[k]! - this.hits.tail[this.mentions[m]!]! < 2 * REACH; m -= 1) this.turnBack(m, kind);
    return true;
  }

  private lastClause(count: number): number {
    // The part before "but" or a semicolon, if the cue's own part names no skill.
    let from = count - 1;
    while (from > this.sentence && count - from < MOST && !(gapOf(this.text, this.hits.tail[this.mentions[from - 1]!]!, this.hits.start[this.mentions[from]!]!) & (END | HARD))) from -= 1;
    return from;
  }

  private saysIt(k: number): boolean {
    const { hits } = this;
    for (let n = Math.max(0, k - 2); n <= k + 1 && n < hits.count; n += 1) if (n !== k && this.flags(n) & THAT && hits.start[n]! - hits.end[k]! < 3) return true;
    const { code } = this.text;
    const end = hits.end[k]!;
    return (code[end - 1] === 116 && code[end - 2] === 105 && code[end - 3] === 32) || (code[end - 1] === 109 && code[end - 2] === 101 && code[end - 3] === 104);
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
      if (right - left > 2 || (right - left === 2 && !(this.flags(left + 1) & AND))) break;
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
    if (last === undefined || count === this.sentence || last !== this.lastAccepted(k)) return;
    if (gapOf(this.text, this.hits.tail[last]!, this.hits.start[k]!) !== 0) return;
    const first = this.chain(count - 1, true);
    const start = this.hits.start[this.mentions[first]!]!;
    for (let n = this.mentions[first]! - 1; n >= 0 && start - this.hits.end[n]! < 32; n -= 1) {
      if (!this.accepted[n]) continue;
      if (this.isSkill(n) || gapOf(this.text, this.hits.end[n]!, start) & (END | HARD | COMMA)) return;
      if (!(this.flags(n) & WITH)) continue;
      for (let m = first; m < count; m += 1) this.pol[m] = OTHER;
      return;
    }
  }

  /** "the client uses": a group, and what it does. */
  private groupDoes(k: number): boolean {
    const n = k + 1;
    return n < this.hits.count && this.accepted[n] === 1 && (this.flags(n) & DOES) !== 0 && !(this.text.kind[this.hits.start[n]!]! & UPPER)
      && this.hits.start[n]! - this.hits.end[k]! < 14 && !(gapOf(this.text, this.hits.end[k]!, this.hits.start[n]!) & (END | HARD | COMMA));
  }
}

/** Takes the hits of a text and which of them count; gives the polarity of each skill that counts, in order. */
export function judge(lex: Lexicon, text: Folded, hits: Hits, accepted: Uint8Array): Polarity[] {
  return new Walk(lex, text, hits, accepted).run().map((state) => NAMES[state]!);
}
