/** Words that bad extraction has torn apart or glued together. */
import { BLANK, BREAK, LETTER, UPPER, WORD, type Folded } from './fold';
import { endsWell } from './edges';
import { put } from './hits';
import { firstPhrase, SKILL_PLAIN, step, type Lexicon } from './lexicon';
import { firstLonger, verify, versionEnd } from './spelling';

/** "J enkins": a capital that was torn off. Only when the rest is no word of ours and the whole is a plain spelling of five letters. */
export function matchBroken(lex: Lexicon, text: Folded, start: number, end: number): number {
  const { code, kind, length } = text;
  if (end + 1 >= length || !(kind[end]! & BLANK) || kind[end]! & BREAK || (kind[end + 1]! & (LETTER | UPPER)) !== LETTER) return -1;
  let rest = 7;
  let whole = step(7, code[start]!);
  let i = end + 1;
  while (i < length && kind[i]! & WORD) {
    rest = step(rest, code[i]!);
    whole = step(whole, code[i]!);
    i += 1;
  }
  if (i - end < 5 || firstPhrase(lex, rest) >= 0) return -1;
  for (const first of [firstLonger(lex, text, whole, i), firstPhrase(lex, whole)]) {
    for (let p = first; p >= 0; p = lex.next[p]!) {
      if (lex.sort[p] !== SKILL_PLAIN || lex.before[p]) continue;
      const close = verifyBroken(lex, text, p, start, end + 1);
      if (close > 0 && endsWell(text, close)) { put(start, close, versionEnd(lex, text, close), p, false); return close; }
    }
  }
  return -1;
}

function verifyBroken(lex: Lexicon, text: Folded, phrase: number, first: number, rest: number): number {
  const at = lex.at[phrase]!;
  const size = lex.size[phrase]!;
  if (text.code[first] !== lex.units[at]) return -1;
  for (let j = 1; j < size; j += 1) if (text.code[rest + j - 1] !== lex.units[at + j]) return -1;
  return rest + size - 1;
}

/** "wewroteitinKotlin": plain spellings of four letters that begin at a bend of the case and end at one or at the end. */
export function unglue(lex: Lexicon, text: Folded, start: number, end: number): void {
  const { code, kind } = text;
  for (let from = start; from < end; from += 1) {
    if (from > start && !(kind[from]! & UPPER && !(kind[from - 1]! & UPPER))) continue;
    let hash = 7;
    for (let i = from; i < end && i < from + 24; i += 1) {
      hash = step(hash, code[i]!);
      const bend = i + 1 === end || (kind[i + 1]! & UPPER && !(kind[i]! & UPPER));
      if (i - from < 3 || !bend) continue;
      const phrase = firstPhrase(lex, hash);
      if (phrase < 0) continue;
      for (let p = phrase; p >= 0; p = lex.next[p]!) {
        if (lex.sort[p] === SKILL_PLAIN && lex.size[p] === i + 1 - from && !lex.before[p] && verify(lex, text, p, from) === i + 1) {
          put(from, i + 1, i + 1, p, false);
          from = i;
          break;
        }
      }
    }
  }
}
