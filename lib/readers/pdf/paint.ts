/** Follows the painting steps of a page: every letter with its place and look, and every area painted before or after it. */
import { type Box, boxed, isMatrix, moved, shared, times } from './box';
import { type Colour, colourOf } from './colour';
import type { Matrix, PdfPage } from './file';
import { shapesOf } from './path';
import { fontOf, moveLine, openState, placeText, type State } from './state';

export type Glyph = {
  text: string;
  /** Start and end of its base line, in device space. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  /** Height of the letters, points as shown. */
  size: number;
  bold: boolean;
  font: string;
  colour: Colour;
  alpha: number;
  /** How many blanks stood before it. */
  blanks: number;
  /** It was painted as that step of the page. */
  step: number;
  /** Not painted at all, or cut off. */
  unpainted: boolean;
};

/** An area that was painted. `colour` null: a picture or a pattern. `covers`: nothing under it can be seen. */
export type Area = { box: Box; colour: Colour; covers: boolean; picture: boolean; step: number };

export type Painted = { glyphs: Glyph[]; areas: Area[]; width: number; height: number };

const UNIT: Box = { x0: 0, y0: 0, x1: 1, y1: 1 };
const MOST_GLYPHS = 60_000;
const MOST_AREAS = 4000;

type Ops = { fnArray: number[]; argsArray: unknown[] };
type Names = Readonly<Record<string, number>>;

/** Follows all steps of a page. `visible` tells whether a layer is switched on. Stops after 60,000 letters. */
export function paint(page: PdfPage, ops: Ops, names: Names, visible: (group: unknown) => boolean): Painted {
  const view = page.getViewport({ scale: 1 });
  const base = view.transform as Matrix;
  const glyphs: Glyph[] = [];
  const areas: Area[] = [];
  let state = openState(base);
  const stack: State[] = [];
  const layers: boolean[] = [];
  /** Letters used as a stencil: seen only when something is painted through them. */
  let stencil: Glyph[] = [];
  const stencils: Glyph[][] = [];
  let pendingClip = false;
  let blanks = 0;
  let step = 0;
  const off = () => layers.includes(false);
  const save = () => {
    stack.push({ ...state });
    stencils.push(stencil);
    stencil = [];
  };
  const restore = () => {
    state = stack.pop() ?? state;
    stencil = stencils.pop() ?? [];
  };
  const throughStencil = () => {
    for (const glyph of stencil) glyph.unpainted = false;
    stencil = [];
  };
  const fillArea = (box: Box, colour: Colour, covers: boolean, picture: boolean): void => {
    if (off()) return;
    if (stencil.length) throughStencil();
    const inside = shared(box, state.clip);
    if (areas.length < MOST_AREAS && inside.x1 - inside.x0 > 0.8 && inside.y1 - inside.y0 > 0.8) areas.push({ box: inside, colour, covers: covers && state.covers, picture, step });
  };
  const picture = () => fillArea(boxed(state.matrix, UNIT), null, true, true);

  function show(items: unknown): void {
    if (!Array.isArray(items)) return;
    const { font, size, side } = state;
    const matrix = times(state.matrix, state.text);
    const height = size * Math.hypot(matrix[2], matrix[3]);
    const stretch = state.stretch * side;
    for (const item of items as unknown[]) {
      if (typeof item === 'number') {
        const by = (item * size) / 1000;
        if (font.vertical) state.y -= by;
        else state.x -= by * stretch;
        continue;
      }
      const glyph = item as { unicode?: unknown; width?: unknown; isSpace?: unknown; vmetric?: unknown } | null;
      if (!glyph || typeof glyph !== 'object') continue;
      const width = Number(glyph.width) || 0;
      const space = (glyph.isSpace ? state.wordSpace : 0) + state.charSpace;
      const [x, y] = moved(matrix, state.x, state.y + state.rise);
      const inked = moved(matrix, state.x + (font.vertical ? 0 : width * font.scale * size * stretch), state.y + state.rise);
      if (font.vertical) state.y += ((Array.isArray(glyph.vmetric) ? Number(glyph.vmetric[0]) || 0 : font.vscale) * size) / 1000 - space;
      else state.x += (width * font.scale * size + space * side) * stretch;
      const text = typeof glyph.unicode === 'string' ? clean(glyph.unicode) : '';
      if (!text.trim()) {
        if (/\s/.test(text)) blanks++;
        continue;
      }
      if (glyphs.length > MOST_GLYPHS) continue;
      const stroked = (state.mode & 3) === 1;
      const made: Glyph = {
        text, x, y, endX: inked[0], endY: inked[1], size: height, bold: font.bold || (state.mode & 3) === 2, font: font.name,
        colour: stroked ? state.stroke : state.fill, alpha: stroked ? state.strokeAlpha : state.fillAlpha, blanks, step,
        unpainted: (state.mode & 3) === 3 || off() || !within(state.clip, x, y, inked[0], inked[1], height),
      };
      blanks = 0;
      glyphs.push(made);
      if (state.mode === 7) stencil.push(made);
    }
  }

  const on: Record<string, (args: unknown[]) => void> = {
    save, restore,
    transform: (args) => void (isMatrix(args) && (state.matrix = times(state.matrix, args))),
    setGState: ([list]) => setGState(state, list),
    clip: () => void (pendingClip = true),
    eoClip: () => void (pendingClip = true),
    constructPath([how, data, bounds]) {
      const box = Array.isArray(bounds) || ArrayBuffer.isView(bounds) ? (bounds as ArrayLike<number>) : [];
      const [x0, y0, x1, y1] = [box[0], box[1], box[2], box[3]];
      const known = [x0, y0, x1, y1].every((one) => Number.isFinite(one));
      const evenOdd = [names.eoFill, names.eoFillStroke, names.closeEOFillStroke].includes(Number(how));
      if (known && (evenOdd || [names.fill, names.fillStroke, names.closeFillStroke].includes(Number(how)))) {
        const shapes = shapesOf((data as ArrayLike<number>[])[0] ?? [], state.matrix);
        for (const { box: shape, whole } of shapes) {
          const solid = whole && !(evenOdd && shapes.length > 1);
          if (state.fillAlpha > 0.1) fillArea(shape, solid && state.fillAlpha > 0.9 ? state.fill : null, solid && state.fillAlpha > 0.9, false);
        }
      }
      // A ring drawn before a text is the mark of a list.
      if (known && [names.stroke, names.closeStroke].includes(Number(how))) {
        const ring = boxed(state.matrix, { x0: x0!, y0: y0!, x1: x1!, y1: y1! });
        if (ring.x1 - ring.x0 < 8 && ring.y1 - ring.y0 < 8) fillArea(ring, null, false, false);
      }
      if (pendingClip && known) state.clip = shared(state.clip, boxed(state.matrix, { x0: x0!, y0: y0!, x1: x1!, y1: y1! }));
      pendingClip = false;
    },
    setFillRGBColor: ([colour]) => void (state.fill = colourOf(colour)),
    setStrokeRGBColor: ([colour]) => void (state.stroke = colourOf(colour)),
    setFillColorN: () => void (state.fill = null),
    setStrokeColorN: () => void (state.stroke = null),
    shadingFill: () => fillArea(state.clip, null, true, false),
    beginText: () => placeText(state),
    setCharSpacing: ([value]) => void (state.charSpace = number(value)),
    setWordSpacing: ([value]) => void (state.wordSpace = number(value)),
    setHScale: ([value]) => void (state.stretch = number(value) / 100),
    setLeading: ([value]) => void (state.leading = -number(value)),
    setFont: ([name, size]) => setFont(state, page, name, number(size)),
    setTextRenderingMode: ([mode]) => void (state.mode = number(mode)),
    setTextRise: ([rise]) => void (state.rise = number(rise)),
    moveText: ([x, y]) => moveLine(state, number(x), number(y)),
    setLeadingMoveText([x, y]) {
      state.leading = number(y);
      moveLine(state, number(x), number(y));
    },
    setTextMatrix: ([matrix]) => void (isMatrix(matrix) && placeText(state, matrix)),
    nextLine: () => moveLine(state, 0, state.leading),
    showText: ([items]) => show(items),
    paintFormXObjectBegin([matrix, bounds]) {
      save();
      if (isMatrix(matrix)) state.matrix = times(state.matrix, matrix);
      const [x0, y0, x1, y1] = Array.isArray(bounds) || ArrayBuffer.isView(bounds) ? Array.from(bounds as ArrayLike<number>) : [];
      if (x0 !== undefined && y1 !== undefined) state.clip = shared(state.clip, boxed(state.matrix, { x0, y0: y0!, x1: x1!, y1 }));
    },
    paintFormXObjectEnd: restore,
    beginAnnotation([, , move, matrix]) {
      save();
      state = openState(base);
      for (const one of [move, matrix]) if (isMatrix(one)) state.matrix = times(state.matrix, one);
    },
    endAnnotation: restore,
    beginMarkedContent: () => void layers.push(true),
    beginMarkedContentProps: ([tag, group]) => void layers.push(tag !== 'OC' || visible(group)),
    endMarkedContent: () => void layers.pop(),
    paintImageXObject: picture,
    paintInlineImageXObject: picture,
    paintImageMaskXObject: () => fillArea(boxed(state.matrix, UNIT), null, false, true),
    paintSolidColorImageMask: () => fillArea(boxed(state.matrix, UNIT), state.fill, state.fillAlpha > 0.9, false),
  };
  const handlers = new Map(Object.entries(on).map(([name, handler]) => [names[name], handler]));
  for (; step < ops.fnArray.length; step++) handlers.get(ops.fnArray[step])?.((ops.argsArray[step] as unknown[] | null) ?? []);
  return { glyphs, areas, width: view.width, height: view.height };
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** Without control characters, and with joined letters as single ones. */
const clean = (text: string): string => text.replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC')).replace(/[\u0000-\u0008\u000e-\u001f\u200b\ufeff\ufffd]/g, '');

const within = (clip: Box, x: number, y: number, endX: number, endY: number, height: number): boolean => {
  const [atX, atY] = [(x + endX) / 2, (y + endY) / 2];
  return atX >= clip.x0 - height / 2 && atX <= clip.x1 + height / 2 && atY >= clip.y0 - height / 4 && atY <= clip.y1 + height;
};

function setFont(state: State, page: PdfPage, name: unknown, size: number): void {
  state.font = fontOf(typeof name === 'string' && page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
  state.size = Math.abs(size);
  state.side = size < 0 ? -1 : 1;
}

function setGState(state: State, list: unknown): void {
  for (const pair of Array.isArray(list) ? (list as unknown[]) : []) {
    const [key, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (key === 'ca') state.fillAlpha = number(value);
    else if (key === 'CA') state.strokeAlpha = number(value);
    else if (key === 'BM') state.covers = value === 'source-over' || value === 'normal';
    // Alone and off it is the engine's sign that the picture to come has a mask of its own.
    else if (key === 'SMask' && (value || (list as unknown[]).length === 1)) state.covers = false;
  }
}
