/** A text as lines with their places, trimmed. */

export type Line = { text: string; start: number; end: number };

/** Lines that say something, in order. */
export function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const raw of text.split('\n')) {
    const own = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (own !== '') lines.push({ text: own, start, end: start + own.length });
    from += raw.length + 1;
  }
  return lines;
}
