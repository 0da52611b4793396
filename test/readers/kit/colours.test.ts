import { describe, expect, it } from 'vitest';
import { colourOf, over, stopsOf, vanishes, WHITE } from '../../../lib/readers/kit/colours';

const near = (value: string) => colourOf(value).map((one) => Math.round(one * 10) / 10);

describe('colours as browsers write them', () => {
  it.each<[string, number[]]>([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]], ['rgba(255, 255, 255, 0.5)', [255, 255, 255, 0.5]], ['rgb(0 0 0 / 5%)', [0, 0, 0, 0.1]], ['#fff', [255, 255, 255, 1]], ['#11223380', [17, 34, 51, 0.5]],
    ['transparent', [0, 0, 0, 0]], ['', [0, 0, 0, 0]], ['white', [255, 255, 255, 1]], ['color(srgb 1 0 0)', [255, 0, 0, 1]], ['oklch(1 0 0)', [255, 255, 255, 1]], ['oklab(0 0 0 / 0.2)', [0, 0, 0, 0.2]], ['nonsense', [0, 0, 0, 1]],
  ])('%s', (value, colour) => expect(near(value)).toEqual(colour));

  it('knows red in oklch', () => {
    const [r, g, b] = colourOf('oklch(0.628 0.2577 29.23)');
    expect([r > 250, g < 8, b < 8]).toEqual([true, true, true]);
  });
});

describe('gradients', () => {
  it.each<[string, number | null]>([
    ['linear-gradient(rgb(0, 0, 0), rgba(1, 2, 3, 0.5) 40%)', 2], ['url("a.png")', null], ['url("a.png"), linear-gradient(rgb(0, 0, 0), transparent)', null], ['none', null],
  ])('%s', (image, count) => expect(stopsOf(image)?.length ?? null).toBe(count));
});

describe('letters on their ground', () => {
  it.each<[string, string, boolean]>([
    ['#fff', '#fff', true], ['#fdfdfd', '#fff', true], ['rgba(0, 0, 0, 0.03)', '#fff', true], ['#aaa', '#fff', false], ['#000', '#111', true], ['#fff', '#123', false],
    // Equally light, and yet nobody would miss them.
    ['rgb(255, 0, 0)', 'rgb(0, 145, 0)', false],
  ])('%s on %s', (letters, ground, lost) => expect(vanishes(colourOf(letters), [over(colourOf(ground), WHITE)])).toBe(lost));

  it('must be lost on every ground there is', () => expect(vanishes(WHITE, [WHITE, colourOf('#000')])).toBe(false));
});
