/** What an element's own computed style does to the texts inside it, in a browser that lays the page out. */
import { type Colour, colourOf, over, stopsOf, vanishes } from './colours';

/** How texts are lost: 0 they are not, 2 to everybody, 3 to the eyes only, in the way sites hide words meant for screen readers. */
export type Lost = 0 | 2 | 3;

export type Box = {
  /** Its texts may stand where nobody gets to: their place must be measured. */
  moved: boolean;
  /** Cuts off what is outside it. */
  clips: boolean;
  /** Shows so many lines and no more. */
  clamps: boolean;
  /** What it paints behind its texts; undefined: nothing, null: a picture. */
  grounds: readonly Colour[] | null | undefined;
};

/** Letters smaller than this cannot be read, px. */
export const LEAST_LETTER = 4;
/** Pushed further than this, in px, a text stands somewhere else. */
const PUSHED = 100;
const FAR = 1000;

const far = (value: string, most: number) => Math.abs(parseFloat(value)) > most;
/** Whether one side of a margin or padding goes beyond what layouts need. */
const wide = (sides: string) => /\d{3}/.test(sides) && sides.split(' ').some((side) => parseFloat(side) < -PUSHED || parseFloat(side) > FAR);

/** What most questions about a box begin with, so that it is read once. */
export type Frame = { position: string; display: string; /** What stands in a line is neither cut nor turned by its own style. */ inLine: boolean; overflow: string };

/** Takes a computed style. Each property costs, so as few as tell. */
export function frameOf(css: CSSStyleDeclaration): Frame {
  const { position, display } = css;
  const inLine = display === 'inline';
  return { position, display, inLine, overflow: inLine ? 'visible' : css.overflow };
}

/** How the texts in a box are lost by its own style. */
export function lossOf(css: CSSStyleDeclaration, { position, overflow }: Frame): Lost {
  const absolute = position === 'absolute' || position === 'fixed';
  const thin = overflow !== 'visible' && (parseFloat(css.height) <= 1 || parseFloat(css.width) <= 1);
  if (thin || (absolute && cutByRect(css.clip)) || cutByPath(css.clipPath ?? 'none')) return absolute ? 3 : 2;
  return parseFloat(css.opacity) < 0.1 || parseFloat(css.zoom || '1') < 0.2 || filtered(css.filter ?? 'none') || masked(css) || css.content.startsWith('url') ? 2 : 0;
}

/** Whether a box is painted before the grounds of the boxes round it. */
export function isBelow(css: CSSStyleDeclaration, { position }: Frame): boolean {
  return position !== 'static' && parseInt(css.zIndex) < 0;
}

/** Reads the style of a box that is not lost. */
export function boxOf(css: CSSStyleDeclaration, { position, display, inLine, overflow }: Frame): Box {
  const absolute = position === 'absolute' || position === 'fixed';
  const moved = absolute || (!inLine && turned(css)) || pushed(css, position, display);
  return { moved, clips: /hidden|clip/.test(overflow), clamps: overflow === 'hidden' && (css.webkitLineClamp || 'none') !== 'none', grounds: groundsOf(css) };
}

function turned(css: CSSStyleDeclaration): boolean {
  return css.transform !== 'none' || css.translate !== 'none' || css.scale !== 'none' || css.rotate !== 'none' || (css.offsetPath ?? 'none') !== 'none';
}

function pushed(css: CSSStyleDeclaration, position: string, display: string): boolean {
  return (position === 'relative' && (far(css.left, PUSHED) || far(css.top, PUSHED))) || (display.startsWith('inline') && far(css.verticalAlign, PUSHED)) || wide(css.margin) || wide(css.padding);
}

/** Whether what is pushed below inside this box stays above its ground. */
export function stacks(css: CSSStyleDeclaration): boolean {
  return (css.position !== 'static' && css.zIndex !== 'auto') || css.isolation === 'isolate' || css.transform !== 'none' || parseFloat(css.opacity) < 1;
}

/** Whether a box is laid over its neighbours, in a colour that lets nothing through. */
export function covers(css: CSSStyleDeclaration): boolean {
  return (css.position === 'absolute' || css.position === 'fixed') && !(parseInt(css.zIndex) < 0) && opaque(groundsOf(css)) && css.visibility === 'visible' && parseFloat(css.opacity) > 0.9;
}

/** Whether a ground lets nothing through. A picture may. */
export function opaque(grounds: Box['grounds']): grounds is readonly Colour[] {
  return !!grounds && grounds.every(([, , , alpha]) => alpha > 0.9);
}

function groundsOf(css: CSSStyleDeclaration): Box['grounds'] {
  const colour = colourOf(css.backgroundColor);
  const image = css.backgroundImage;
  if (!image || image === 'none' || css.backgroundClip === 'text') return colour[3] > 0.02 ? [colour] : undefined;
  const stops = stopsOf(image);
  if (!stops?.length) return null;
  return colour[3] > 0.5 ? stops.map((stop) => over(stop, colour)) : stops.every((stop) => stop[3] < 0.02) ? undefined : stops;
}

/** `rect(0px, 0px, 0px, 0px)` and its like: right of left and bottom of top at most 1 px away. */
function cutByRect(clip: string): boolean {
  if (!clip.startsWith('rect')) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = clip.slice(5).split(',').map((side) => parseFloat(side));
  return right - left <= 1 || bottom - top <= 1;
}

function cutByPath(path: string): boolean {
  const open = path.indexOf('(');
  const inside = path.slice(open + 1, path.lastIndexOf(')'));
  switch (path.slice(0, Math.max(0, open))) {
    case 'inset': {
      const [top = '', right = top, bottom = top, left = right] = inside.split(' round')[0]!.trim().split(/\s+/);
      const whole = (a: string, b: string) => (a.endsWith('%') && b.endsWith('%') ? parseFloat(a) + parseFloat(b) >= 99 : parseFloat(a) > 5000 || parseFloat(b) > 5000);
      return whole(top, bottom) || whole(left, right);
    }
    case 'circle':
    case 'ellipse':
      return /(?:^|\s)[01]?(?:\.\d+)?(?:px|%)/.test(inside.split('at ')[0]!) && parseFloat(inside) <= 1;
    case 'polygon': {
      const points = inside.split(',').map((point) => point.trim().split(/\s+/));
      return [0, 1].some((axis) => new Set(points.map((point) => point[axis])).size < 2);
    }
    default:
      return false;
  }
}

function filtered(filter: string): boolean {
  if (filter === 'none') return false;
  const amount = (name: string) => {
    const at = filter.indexOf(`${name}(`);
    return at < 0 ? null : parseFloat(filter.slice(at + name.length + 1));
  };
  return (amount('opacity') ?? 1) < 0.1 || (amount('blur') ?? 0) >= 8 || (amount('contrast') ?? 1) < 0.05;
}

function masked(css: CSSStyleDeclaration): boolean {
  const image = css.maskImage || css.webkitMaskImage || 'none';
  if (image === 'none') return false;
  if (/^0(?:px|%)?(?: |$)/.test(css.maskSize || css.webkitMaskSize || '')) return true;
  const stops = stopsOf(image);
  return !!stops?.length && stops.every((stop) => stop[3] < 0.1);
}

/** Whether a style makes letters unreadable on their grounds; null for grounds: a picture, on which any colour shows. */
export function unreadable(css: CSSStyleDeclaration, grounds: readonly Colour[] | null): 'no' | 'always' | 'by-colour' {
  const size = parseFloat(css.fontSize);
  if (size < LEAST_LETTER) return 'always';
  const indent = parseFloat(css.textIndent);
  if (css.textIndent.endsWith('%') ? indent <= -50 || indent >= 100 : indent < -300 || indent > 3000) return 'always';
  if (parseFloat(css.letterSpacing) < -0.4 * size || parseFloat(css.wordSpacing) < -PUSHED) return 'always';
  if (parseFloat(css.lineHeight) < size / 4) return 'always';
  const security = css.getPropertyValue('-webkit-text-security');
  if (security && security !== 'none') return 'always';
  const fill = css.getPropertyValue('-webkit-text-fill-color') || css.color;
  let colour = colourOf(fill);
  if (/text/.test(css.getPropertyValue('background-clip') + css.getPropertyValue('-webkit-background-clip'))) {
    // The letters are windows: what is painted in them is the element's own ground.
    const own = groundsOf(css) === null ? null : (stopsOf(css.backgroundImage) ?? [colourOf(css.backgroundColor)]);
    if (colour[3] < 0.1) return own && grounds && own.every((one) => vanishes(one, grounds)) ? 'by-colour' : 'no';
  }
  if (colour[3] < 0.1 && css.textShadow && css.textShadow !== 'none') colour = colourOf(/(?:rgba?|oklab|oklch|lab|lch|color)\([^()]*\)/.exec(css.textShadow)?.[0] ?? '');
  if (colour[3] < 0.06) return 'always';
  return grounds && vanishes(colour, grounds) ? 'by-colour' : 'no';
}
