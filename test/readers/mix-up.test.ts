// @vitest-environment node
/** Whatever the moments at which a board changes address, name and sections: no text of one person is ever told or kept of another. `npm run test:mixup` goes on for longer. */
import { expect, it } from 'vitest';
import { goThroughPeople } from './mix-up';

const SWITCHES = Number(process.env.MIXUP ?? 150);
const EACH = 50;
const seeds = Array.from({ length: Math.ceil(SWITCHES / EACH) }, (_one, i) => i + 1);

it(`${SWITCHES} switches between people`, { timeout: 1_200_000 }, async () => {
  const sum = { readings: 0, saves: 0, settled: 0, stays: 0 };
  for (const seed of seeds) {
    const { mixed, ...outcome } = await goThroughPeople(seed, EACH);
    expect(mixed, `seed ${seed}`).toEqual([]);
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += outcome[key];
  }
  console.log(`${SWITCHES} switches: ${sum.readings} readings and ${sum.saves} saves, none mixed; ${sum.settled} of ${sum.stays} longer stays told of the person on the page.`);
  expect(sum.readings).toBeGreaterThan(SWITCHES / 3);
  expect(sum.saves).toBeGreaterThan(SWITCHES / 3);
  expect(sum.settled / sum.stays).toBeGreaterThan(0.9);
});
