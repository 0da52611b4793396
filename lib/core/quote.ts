/** Quotes: the sentence or bullet around a place in a text, never altered. */

/** Longest quote, in UTF-16 units. */
export const longestQuote = 240;

const isBlank = (char: string | undefined) => char === ' ' || char === '\n' || char === '\t' || char === '\u00a0';

const isLetter = (char: string | undefined) => char !== undefined && char.toLowerCase() !== char.toUpperCase();

/** A sentence may end after this unit: end mark before a blank, a wide end mark, a bullet. */
function endsAfter(text: string, i: number): boolean {
  const char = text[i];
  if (char === '。' || char === '！' || char === '？' || char === '•' || char === '▪' || char === '\n') return true;
  if (char !== '.' && char !== '!' && char !== '?' && char !== ';') return false;
  if (!isBlank(text[i + 1])) return false;
  // "e.g. Node", "J. Doe": a single letter before the point is no end
  if (char === '.' && isLetter(text[i - 1]) && !isLetter(text[i - 2])) return false;
  const next = text[i + 2];
  return char === ';' || next === undefined || next.toLowerCase() !== next || next.toUpperCase() === next;
}

/** Never in the middle of a surrogate pair. */
const whole = (text: string, i: number) => (i > 0 && i < text.length && isLow(text, i) ? i + 1 : i);
const isLow = (text: string, i: number) => text.charCodeAt(i) >= 0xdc00 && text.charCodeAt(i) <= 0xdfff;

/** Moves a cut to the nearest blank within reach, so that no word is cut where blanks exist. */
function toBlank(text: string, i: number, step: 1 | -1): number {
  for (let d = 0; d < 30; d += 1) {
    const at = i + d * step;
    if (at <= 0 || at >= text.length) break;
    if (isBlank(text[at])) return at;
  }
  return whole(text, i);
}

/**
 * The sentence-sized stretch of `text` around [start, end).
 * Takes offsets in UTF-16 units inside the text; gives offsets [from, to) with from <= start and end <= to,
 * at most `longestQuote` long unless the words themselves are longer. Never fails.
 */
export function quoteAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && !endsAfter(text, from - 1)) from -= 1;
  while (to < text.length && !endsAfter(text, to - 1)) to += 1;
  if (to - from > longestQuote) {
    const room = Math.max(0, longestQuote - (end - start));
    const before = Math.min(start - from, Math.max(Math.floor(room / 2), room - (to - end)));
    const after = Math.min(to - end, room - before);
    if (start - before > from) from = Math.min(start, toBlank(text, start - before, 1));
    if (end + after < to) to = Math.max(end, toBlank(text, end + after, -1));
  }
  while (from < start && isBlank(text[from])) from += 1;
  while (to > end && isBlank(text[to - 1])) to -= 1;
  return [from, to];
}
