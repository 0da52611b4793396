/** A text cut into lines, and each line into pieces that the same marks lie on. */
import type { LeftOut, Place, Remark, ReviewedCriterion, ReviewedQuestion } from '../../../lib/model';

/** What a stretch of the text has become. `of`: criteria and questions made of it. */
export type Piece = { text: string; start: number; of: readonly string[]; remark: string | null; left: number | null };
export type TextLine = { start: number; pieces: readonly Piece[]; /** All ids in it. */ ids: readonly string[] };

type Layer = 'of' | 'remark' | 'left';
export type Mark = Place & { layer: Layer; id: string };

/** More lines than anybody reads. */
export const mostLines = 10_000;

/** The marks of a draft; without one, those of the linter alone. */
export function marksOf(made: readonly Pick<ReviewedCriterion | ReviewedQuestion, 'id' | 'span'>[], remarks: readonly Remark[], leftOut: readonly LeftOut[] = []): Mark[] {
  return [
    ...made.map(({ id, span }): Mark => ({ ...span, layer: 'of', id })),
    ...remarks.flatMap(({ id, span }): Mark[] => (span ? [{ ...span, layer: 'remark', id }] : [])),
    ...leftOut.map(({ span }, i): Mark => ({ ...span, layer: 'left', id: String(i) })),
  ];
}

/** Takes a text and marks that may lie over one another; gives its lines without their ends, at most `mostLines`. */
export function linesOf(text: string, marks: readonly Mark[]): TextLine[] {
  const events = marks.flatMap((mark) => (mark.end > mark.start ? [{ at: mark.start, mark, opens: true }, { at: mark.end, mark, opens: false }] : []));
  events.sort((a, b) => a.at - b.at);
  const open = new Set<Mark>();
  const lines: TextLine[] = [];
  let next = 0;
  for (let from = 0; from <= text.length && lines.length < mostLines;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const pieces: Piece[] = [];
    for (let at = from; at < to;) {
      for (let event = events[next]; event && event.at <= at; event = events[++next]) {
        if (event.opens) open.add(event.mark);
        else open.delete(event.mark);
      }
      const end = Math.min(to, events[next]?.at ?? to);
      pieces.push(pieceOf(text.slice(at, end), at, open));
      at = end;
    }
    lines.push({ start: from, pieces, ids: [...new Set(pieces.flatMap((piece) => [...piece.of, ...(piece.remark === null ? [] : [piece.remark]), ...(piece.left === null ? [] : [leftId(piece.left)])]))] });
    from = to + 1;
  }
  return lines;
}

/** What the place of something left out is called among the ids. */
export const leftId = (index: number) => `left:${index}`;

function pieceOf(text: string, start: number, open: ReadonlySet<Mark>): Piece {
  const layer = (wanted: Layer) => [...open].filter((mark) => mark.layer === wanted).map(({ id }) => id);
  const left = layer('left')[0];
  return { text, start, of: layer('of'), remark: layer('remark')[0] ?? null, left: left === undefined ? null : Number(left) };
}
