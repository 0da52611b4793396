/** What stands around a cue, as polarity asks it: which skill it leads to, whether it ends its part. Changes nothing. */
import { DEGREE, DENY, DOES, FILL, HEDGE, STRONG, THAT, TURN } from './cues';
import { BLANK, BREAK, UPPER, type Folded } from './fold';
import { CLOSED, COLON, COMMA, DASH, END, gapOf, HARD, OPENED, WORDS } from './gap';
import { CUE, type Lexicon } from './lexicon';
import type { Hits } from './hits';

/** `k` is the number of a hit, `last` that of the last skill before it. */
export class Surroundings {
  constructor(readonly lex: Lexicon, readonly text: Folded, readonly hits: Hits, readonly accepted: Uint8Array) {}

  isSkill(k: number): boolean { return this.lex.sort[this.hits.phrase[k]!] !== CUE; }
  flags(k: number): number { return this.isSkill(k) ? 0 : this.lex.value[this.hits.phrase[k]!]!; }


  /** How many filling words stand between the cue and the skill it leads to; -1 when it leads to none. */
  leads(k: number): number {
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
  weakened(k: number, kind: number): number {
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
  isTail(k: number): boolean {
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
  attached(k: number, last: number | undefined): boolean {
        if (last === undefined || last !== this.lastAccepted(k)) return false;
    const gap = gapOf(this.text, this.hits.tail[last]!, this.hits.start[k]!);
    return !(gap & (END | HARD | WORDS | CLOSED)) && (gap & (OPENED | DASH | COLON | COMMA)) !== 0;
  }

  /** Whether the cue stands right behind a skill: "Kubernetes lernen". */
  touches(k: number, last: number | undefined): boolean {
        return last !== undefined && last === this.lastAccepted(k) && gapOf(this.text, this.hits.tail[last]!, this.hits.start[k]!) === 0;
  }

  lastAccepted(k: number): number {
    let n = k - 1;
    while (n >= 0 && !this.accepted[n]) n -= 1;
    return n;
  }

  ofThat(k: number): boolean {
    const { hits, text } = this;
    for (let n = k - 1; n >= 0 && n > k - 5 && !this.isSkill(n); n -= 1) {
      if (this.accepted[n] && this.flags(n) & THAT && hits.start[k]! - hits.end[n]! < 24) return true;
    }
    return k + 1 < hits.count && (this.flags(k + 1) & THAT) !== 0 && gapOf(text, hits.end[k]!, hits.start[k + 1]!) === 0;
  }

  saysIt(k: number): boolean {
    const { hits } = this;
    for (let n = Math.max(0, k - 2); n <= k + 1 && n < hits.count; n += 1) if (n !== k && this.flags(n) & THAT && hits.start[n]! - hits.end[k]! < 3) return true;
    const { code } = this.text;
    const end = hits.end[k]!;
    return (code[end - 1] === 116 && code[end - 2] === 105 && code[end - 3] === 32) || (code[end - 1] === 109 && code[end - 2] === 101 && code[end - 3] === 104);
  }

  /** "the client uses": a group, and what it does. */
  groupDoes(k: number): boolean {
    const n = k + 1;
    return n < this.hits.count && this.accepted[n] === 1 && (this.flags(n) & DOES) !== 0 && !(this.text.kind[this.hits.start[n]!]! & UPPER)
      && this.hits.start[n]! - this.hits.end[k]! < 14 && !(gapOf(this.text, this.hits.end[k]!, this.hits.start[n]!) & (END | HARD | COMMA));
  }
}
