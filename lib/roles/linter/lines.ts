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

/** The place of a line, for a finding. */
export const at = (line: Line) => ({ span: { start: line.start, end: line.end } });

/** A quote that is not too long. */
export const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);
