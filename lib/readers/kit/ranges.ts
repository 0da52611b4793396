/** From a block's text back to the text nodes it was read from. */
import type { Dom } from './dom';

/** A stretch of a text node. `gap`: something stood between it and the stretch before; `line`: it went on in a new line. */
export type Part = { node: Node; from: number; to: number; gap: boolean; line?: true };

/** Pictures of icon fonts, and the blanks of some programs that turn a PDF into a page, are letters that nobody reads. */
const unread = /[\uE000-\uF8FF]/g;
const isBlank = (letter: string): boolean => /[\s\uE000-\uF8FF]/.test(letter);

/** The source text of the parts; between two inline elements without a blank a gap is kept, as they are set apart on the screen. */
export function rawText(dom: Dom, parts: Part[]): string {
  let text = '';
  for (const part of parts) {
    const piece = dom.data(part.node).slice(part.from, part.to).replace(unread, ' ');
    if (part.line || (part.gap && apart(text, piece))) text += ' ';
    text += piece;
  }
  return text;
}

/** `<b>Acme</b><i>2019</i>` is two things, `<b>N</b>ode` and `<b>Node</b>.js` are one. */
function apart(before: string, after: string): boolean {
  return /[\p{L}\p{N}).,]{2}$/u.test(before.slice(-4)) && /^(?:[\p{Lu}\p{N}(]|\p{L}{2}[\p{L}\s])/u.test(after) && !/^\s/.test(after);
}

/** A Range over `text.slice(start, end)` of a block; null when the page no longer holds it. */
export function rangeOf(dom: Dom, block: { text: string; parts: Part[] }, start: number, end: number): Range | null {
  let text = '';
  let blank = true;
  let from: [Node, number] | null = null;
  let to: [Node, number] | null = null;
  let raw = '';
  for (const part of block.parts) {
    const data = dom.data(part.node);
    const piece = data.slice(part.from, part.to);
    if ((part.line || (part.gap && apart(raw, piece))) && !blank) {
      text += ' ';
      blank = true;
    }
    raw = (raw + piece).slice(-4);
    for (let i = 0; i < piece.length; i++) {
      const space = isBlank(piece[i]!);
      if (space && blank) continue;
      if (text.length === start) from = [part.node, part.from + i];
      text += space ? ' ' : piece[i]!;
      blank = space;
      if (text.length === end) to = [part.node, part.from + i + 1];
    }
  }
  if (!from || !to || text.trimEnd() !== block.text) return null;
  try {
    const range = dom.document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  } catch {
    return null;
  }
}
