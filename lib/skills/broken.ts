/** Words that bad extraction has torn apart or glued together. */
import { BLANK, BREAK, LETTER, UPPER, WORD } from './characters';
import { endsWell } from './edges';
import { EMPTY, codeAt, step, text } from './fold';
import { putSkill } from './hits';
import { firstIn, firstLonger, onwards, phrases, slotOf } from './lexicon';
import { GLUED, nextOf, numberOf, sizeOf, SKILL_PLAIN, sortOf, symbolOf, UNITS } from './phrases';
import { verify, versionEnd } from './spelling';

/** "J enkins": a capital that was torn off. Only when the rest is no word of ours and the whole is a plain spelling of four letters. */
export function matchBroken(w: number, start: number, end: number): number {
  const { units, length } = text;
  if (end + 1 >= length || !(units[end]! & BLANK) || units[end]! & BREAK || (units[end + 1]! & (LETTER | UPPER)) !== LETTER) return -1;
  let rest = EMPTY;
  let whole = step(EMPTY, codeAt(start));
  let i = end + 1;
  while (i < length && units[i]! & WORD) {
    rest = step(rest, codeAt(i));
    whole = step(whole, codeAt(i));
    i += 1;
  }
  if (i - end < 4 || firstIn(slotOf(rest)) >= 0) return -1;
  const slot = slotOf(whole);
  if (slot === 0) return -1;
  const on = onwards(slot, i);
  for (const first of [on < 0 ? -1 : firstLonger(slot, on, on > i), firstIn(slot)]) {
    for (let p = first; p >= 0; p = nextOf(phrases, p)) {
      if (sortOf(phrases, p) !== SKILL_PLAIN || symbolOf(phrases, p)) continue;
      const close = verifyBroken(p, start, end + 1);
      if (close > 0 && endsWell(close)) { putSkill(start, close, versionEnd(close), w, numberOf(phrases, p)); return close; }
    }
  }
  return -1;
}

function verifyBroken(phrase: number, first: number, rest: number): number {
  const at = phrase + UNITS;
  const size = sizeOf(phrases, phrase);
  if (codeAt(first) !== phrases[at]) return -1;
  for (let j = 1; j < size; j += 1) if (codeAt(rest + j - 1) !== phrases[at + j]) return -1;
  return rest + size - 1;
}

/** "wewroteitinKotlin": plain spellings of four letters that begin at a bend of the case and end at one or at the end. */
export function unglue(w: number, start: number, end: number): void {
  const { units } = text;
  for (let from = start; from < end; from += 1) {
    if (from > start && !(units[from]! & UPPER && !(units[from - 1]! & UPPER))) continue;
    let hash = EMPTY;
    for (let i = from; i < end && i < from + 24; i += 1) {
      hash = step(hash, codeAt(i));
      const bend = i + 1 === end || (units[i + 1]! & UPPER && !(units[i]! & UPPER));
      if (i - from < 3 || !bend) continue;
      const phrase = firstIn(slotOf(hash));
      if (phrase < 0) continue;
      for (let p = phrase; p >= 0; p = nextOf(phrases, p)) {
        if ((sortOf(phrases, p) === SKILL_PLAIN || sortOf(phrases, p) === GLUED) && sizeOf(phrases, p) === i + 1 - from && !symbolOf(phrases, p) && verify(p, from) === i + 1) {
          putSkill(from, i + 1, i + 1, w, numberOf(phrases, p));
          from = i;
          break;
        }
      }
    }
  }
}
