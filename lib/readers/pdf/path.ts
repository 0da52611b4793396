/** The shapes of a filled path, so that it is known what lies behind (or over) the letters. */
import { type Box, boxed, encloses } from './box';
import type { Matrix } from './file';

export type Shape = { box: Box; /** It is that whole box: else only its outline's bounds are known. */ whole: boolean };

/** How many numbers follow each drawing command: move, line, curve, short curve, close. */
const LENGTHS = [2, 2, 6, 4, 0];
const MOST = 2000;
const NOWHERE: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };

/** Cuts the engine's list of drawing commands into shapes. A frame (a shape inside a shape) counts as not whole. */
export function shapesOf(commands: ArrayLike<number>, matrix: Matrix): Shape[] {
  const shapes: Shape[] = [];
  let points: [number, number][] = [];
  let bounds: Box = NOWHERE;
  let count = 0;
  let bent = false;
  const close = (): void => {
    if (count > 1) {
      const square = !bent && count < 6 && points.every(([x, y]) => (x === bounds.x0 || x === bounds.x1) && (y === bounds.y0 || y === bounds.y1));
      // Round corners still leave the box filled; any other shape need not.
      const round = bent && count > 8;
      shapes.push({ box: boxed(matrix, bounds), whole: square || round });
    }
    [points, bounds, count, bent] = [[], NOWHERE, 0, false];
  };
  const add = (x: number, y: number): void => {
    if (count++ < 6) points.push([x, y]);
    bounds = { x0: Math.min(bounds.x0, x), y0: Math.min(bounds.y0, y), x1: Math.max(bounds.x1, x), y1: Math.max(bounds.y1, y) };
  };
  for (let i = 0; i < commands.length && shapes.length < MOST;) {
    const command = commands[i]!;
    const length = LENGTHS[command];
    if (length === undefined) break;
    if (command === 0) close();
    if (command === 2 || command === 3) bent = true;
    for (let n = 0; n < length; n += 2) add(commands[i + 1 + n]!, commands[i + 2 + n]!);
    i += 1 + length;
  }
  close();
  if (shapes.length > 1 && shapes.length < 200) {
    for (const one of shapes) if (shapes.some((other) => other !== one && (encloses(one.box, other.box) || encloses(other.box, one.box)))) one.whole = false;
  }
  return shapes;
}
