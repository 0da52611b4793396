/** What lies in the gap between two hits. */
import { BLANK, BREAK, LETTER, UPPER, WORD, type Folded } from './fold';

export const END = 1;
export const HARD = 2;
export const COMMA = 4;
export const WORDS = 8;
export const OPENED = 16;
export const CLOSED = 32;
export const COLON = 64;
export const DASH = 128;

/** Takes a stretch of folded text, gives the signs above that occur in it. */
export function gapOf(text: Folded, from: number, to: number): number {
  const { code, kind, length } = text;
  let gap = 0;
  for (let i = from; i < to; i += 1) {
    const k = kind[i]!;
    const c = code[i]!;
    if (k & WORD) gap |= WORDS;
    else if (k & BREAK) { if (endsLine(text, i)) gap |= HARD; }
    else if (k & BLANK) continue;
    else if (c === 46 || c === 33 || c === 63) {
      const next = i + 1 < length ? kind[i + 1]! : BLANK;
      const initial = c === 46 && i > 1 && kind[i - 1]! & WORD && !(kind[i - 2]! & WORD);
      if ((next & BLANK || next & UPPER || !(next & WORD)) && !initial) gap |= END;
    } else if (c === 59 || c === 124 || c === 42) gap |= HARD;
    else if (c === 44) gap |= COMMA;
    else if (c === 40 || c === 91) gap |= OPENED;
    else if (c === 41 || c === 93) gap |= CLOSED;
    else if (c === 58) gap |= COLON;
    else if (c === 0x2013 || (c === 45 && i > 0 && kind[i - 1]! & BLANK)) gap |= DASH;
  }
  return gap;
}

/** A line break ends what was said, unless the line was only wrapped: the next line goes on in small letters. */
function endsLine(text: Folded, at: number): boolean {
  let i = at + 1;
  while (i < text.length && text.kind[i]! & BLANK) i += 1;
  return i >= text.length || !(text.kind[i]! & LETTER) || Boolean(text.kind[i]! & UPPER);
}
