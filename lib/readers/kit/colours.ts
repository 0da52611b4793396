/** Colours as browsers write them in computed styles, and whether letters can be told from what is behind them. */

/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [number, number, number, number];

export const WHITE: Colour = [255, 255, 255, 1];
/** The ground browsers paint in their dark scheme. */
export const DARK: Colour = [18, 18, 18, 1];
const NONE: Colour = [0, 0, 0, 0];

/** Letters nearer to their ground than this cannot be read. */
const LEAST_CONTRAST = 1.15;
/** Two colours so far apart, 0 to 441, differ to the eye even when equally light. */
const APART = 90;

const known = new Map<string, Colour>();

/** Takes a computed value such as `rgb(0 0 0 / 5%)` or `oklch(0.2 0.1 30)`; gives black for a notation nobody knows, since most letters are. */
export function colourOf(value: string): Colour {
  let colour = known.get(value);
  if (!colour) {
    if (known.size > 500) known.clear();
    known.set(value, (colour = parse(value)));
  }
  return colour;
}

function parse(value: string): Colour {
  if (!value || value === 'transparent') return NONE;
  if (value === 'white') return WHITE;
  if (value.startsWith('#')) return hex(value.slice(1));
  const numbers = (value.slice(value.indexOf('(')).match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((one) => parseFloat(one) * (one.endsWith('%') ? 0.01 : 1));
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (value.startsWith('rgb')) return [a, b, c, alpha];
  if (value.startsWith('oklab')) return fromOklab(a, b, c, alpha);
  if (value.startsWith('oklch')) return fromOklab(a, b * Math.cos((c * Math.PI) / 180), b * Math.sin((c * Math.PI) / 180), alpha);
  if (value.startsWith('color(')) return [a * 255, b * 255, c * 255, alpha];
  // Lightness alone tells what contrast needs.
  if (value.startsWith('lab') || value.startsWith('lch')) return [a * 2.55, a * 2.55, a * 2.55, alpha];
  return [0, 0, 0, 1];
}

function hex(digits: string): Colour {
  const all = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const at = (i: number) => parseInt(all.slice(i, i + 2), 16);
  return [at(0), at(2), at(4), all.length > 6 ? at(6) / 255 : 1];
}

function fromOklab(lightness: number, a: number, b: number, alpha: number): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const part = (linear: number) => 255 * Math.max(0, Math.min(1, linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
  return [part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s), part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s), part(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s), alpha];
}

/** One colour laid over another. */
export function over([r, g, b, alpha]: Colour, [x, y, z]: Colour): Colour {
  const mixed = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mixed(r, x), mixed(g, y), mixed(b, z), 1];
}

/** The colours of a gradient; null for a picture, whose colours nobody knows. */
export function stopsOf(image: string): Colour[] | null {
  if (image.includes('url(') || !image.includes('gradient(')) return null;
  return (image.match(/(?:rgba?|oklab|oklch|lab|lch|color)\([^()]*\)|transparent/g) ?? []).map(colourOf);
}

function light([r, g, b]: Colour): number {
  const part = (c: number) => (c / 255 <= 0.03928 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

/** Whether letters of a colour vanish in every one of the grounds they may stand on. */
export function vanishes(colour: Colour, grounds: readonly Colour[]): boolean {
  return grounds.every((ground) => {
    const seen = over(colour, ground);
    const [x, y] = [light(seen), light(ground)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) < LEAST_CONTRAST && Math.hypot(seen[0] - ground[0], seen[1] - ground[1], seen[2] - ground[2]) < APART;
  });
}
