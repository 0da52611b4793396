/** What the painting steps of a PDF page change: where, how large, in which colour and inside which bounds the next letters stand. */
import { type Box, EVERYWHERE } from './box';
import type { Colour } from './colour';
import type { Matrix } from './file';

export type Font = { name: string; bold: boolean; type3: boolean; vertical: boolean; scale: number; vscale: number };

export const NO_FONT: Font = { name: '', bold: false, type3: false, vertical: false, scale: 0.001, vscale: 0 };

export type State = {
  matrix: Matrix;
  clip: Box;
  fill: Colour;
  stroke: Colour;
  fillAlpha: number;
  strokeAlpha: number;
  /** Paints over instead of mixing with what is there. */
  covers: boolean;
  font: Font;
  size: number;
  /** -1 where a negative font size turns the letters round. */
  side: 1 | -1;
  charSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
};

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

export const openState = (matrix: Matrix, clip: Box = EVERYWHERE): State => ({
  matrix, clip, fill: [0, 0, 0], stroke: [0, 0, 0], fillAlpha: 1, strokeAlpha: 1, covers: true, font: NO_FONT, size: 0, side: 1,
  charSpace: 0, wordSpace: 0, stretch: 1, leading: 0, rise: 0, mode: 0, text: UNIT, x: 0, y: 0, lineX: 0, lineY: 0,
});

/** Begins a line of letters at the origin of a matrix. */
export function placeText(state: State, matrix: Matrix = UNIT): void {
  state.text = matrix;
  state.x = state.lineX = state.y = state.lineY = 0;
}

export function moveLine(state: State, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

/** What is told of a font by the engine, whatever is missing. */
export function fontOf(raw: unknown): Font {
  const font = (raw && typeof raw === 'object' ? raw : {}) as Record<string, unknown>;
  const name = typeof font.name === 'string' ? font.name : '';
  const matrix = Array.isArray(font.fontMatrix) ? (font.fontMatrix as unknown[]).map(Number) : [];
  const scale = Number.isFinite(matrix[0]) && matrix[0] ? matrix[0] : 0.001;
  const metrics = Array.isArray(font.defaultVMetrics) ? (font.defaultVMetrics as unknown[]).map(Number) : [];
  return {
    name, bold: font.bold === true || font.black === true || /bold|black|heavy|semibold|demi(?!light)/i.test(name), type3: font.isType3Font === true,
    vertical: font.vertical === true, scale, vscale: metrics[0] ?? 0,
  };
}
