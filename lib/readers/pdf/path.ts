/** The shapes of a filled path, so that it is known what lies behind (or over) the letters. */
import { type Box, boxed, encloses } from './box';
import type { Matrix } from './file';

export type Shape = { box: Box; /** It is that whole box: else only its outline's bounds are known. */ whole: boolean };

/** How many numbers follow each drawing command: move, line, curve, short curve, close. */
const LENGTHS = [2, 2, 6, 4, 0];
const MOST = 2000;

/** Cuts the engine's list of drawing commands into shapes. A frame (a shape inside a shape) counts as not whole. */
export function shapesOf(commands: ArrayLike<number>, matrix: Matrix): Shape[] {
  const shapes: (Shape & { corners: number })[] = [];
  let points: [number, number][] = [];
  let bent = false;
  const close = (): void => {
    if (points.length > 1) {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const bounds = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
      const square = !bent && points.length < 6 && points.every(([x, y]) => (x === bounds.x0 || x === bounds.x1) && (y === bounds.y0 || y === bounds.y1));
      // Round corners still leave the box filled; any other shape need not.
      const round = bent && points.length > 8;
      shapes.push({ box: boxed(matrix, bounds), whole: square || round, corners: points.length });
    }
    points = [];
    bent = false;
  };
  for (let i = 0; i < commands.length && shapes.length < MOST;) {
    const command = commands[i]!;
    const length = LENGTHS[command];
    if (length === undefined) break;
    if (command === 0) close();
    if (command === 2 || command === 3) bent = true;
    for (let n = 0; n < length; n += 2) points.push([commands[i + 1 + n]!, commands[i + 2 + n]!]);
    i += 1 + length;
  }
  close();
  if (shapes.length > 1 && shapes.length < 200) {
    for (const one of shapes) if (shapes.some((other) => other !== one && (encloses(one.box, other.box) || encloses(other.box, one.box)))) one.whole = false;
  }
  return shapes;
}
