/** Colours and whether letters can be told from what is behind them. */

/** Red, green and blue, 0 to 255; null where a pattern or a picture is. */
export type Colour = readonly [number, number, number] | null;

/** Letters and ground nearer than this look the same. */
const LEAST_CONTRAST = 1.3;

/** Reads `#rrggbb`, as the engine writes every colour; anything else is null. */
export function colourOf(value: unknown): Colour {
  const hex = typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? Number.parseInt(value.slice(1), 16) : null;
  return hex === null ? null : [hex >> 16, (hex >> 8) & 255, hex & 255];
}

function luminance(colour: readonly number[]): number {
  const [r, g, b] = colour.map((part) => (part / 255 <= 0.03928 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Whether letters of a colour, seen through by `alpha`, vanish on a ground. Where either is not known they are taken to be seen. */
export function vanishes(letters: Colour, alpha: number, ground: Colour): boolean {
  if (alpha < 0.03) return true;
  if (!letters || !ground) return false;
  const mixed = letters.map((part, i) => part * alpha + ground[i]! * (1 - alpha));
  const [a, b] = [luminance(mixed), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < LEAST_CONTRAST;
}
