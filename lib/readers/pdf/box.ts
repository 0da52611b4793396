/** Boxes and matrices on a page. Device space: points, from the top left corner of the page as it is shown. */
import type { Matrix } from './file';

export type Box = { x0: number; y0: number; x1: number; y1: number };

export const EVERYWHERE: Box = { x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity };

/** The matrix that does `b` first, then `a`. */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5],
];

export const moved = (m: Matrix, x: number, y: number): [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** The upright box round a box that a matrix has turned. */
export function boxed(m: Matrix, { x0, y0, x1, y1 }: Box): Box {
  const corners = [moved(m, x0, y0), moved(m, x1, y0), moved(m, x0, y1), moved(m, x1, y1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

export const shared = (a: Box, b: Box): Box => ({ x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) });
export const holds = (box: Box, x: number, y: number, slack = 0): boolean => x >= box.x0 - slack && x <= box.x1 + slack && y >= box.y0 - slack && y <= box.y1 + slack;
export const encloses = (outer: Box, inner: Box): boolean => holds(outer, inner.x0, inner.y0) && holds(outer, inner.x1, inner.y1);
export const area = (box: Box): number => Math.max(0, box.x1 - box.x0) * Math.max(0, box.y1 - box.y0);
export const isMatrix = (value: unknown): value is Matrix => !!value && typeof value === 'object' && [0, 1, 2, 3, 4, 5].every((i) => Number.isFinite((value as number[])[i]));
