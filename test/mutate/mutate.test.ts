// @vitest-environment node
/** A few hundred changed fixture pages; `npm run test:mutate` reads thousands. */
import { beforeAll, describe, expect, it } from 'vitest';
import { f1 } from './fields';
import { OTHER } from './mutations';
import { fixtures, type Fixture, mutated, type Outcome, planOf, runMutations, total } from './run';

const RUNS = 400;
let all: Fixture[];
let outcome: Outcome;

beforeAll(async () => {
  all = fixtures();
  outcome = await runMutations(1, RUNS, all);
}, 60_000);

describe('pages changed by chance', () => {
  it('are read without a throw and without a field from elsewhere', () => expect(outcome.faults).toEqual([]));

  it('give the same fields where only names of classes, tags and wrappers changed', () => {
    const ids = new Set(all.map(({ id }) => id));
    const agreed = total([...outcome.pure].filter(([key]) => ids.has(key)).map(([, tally]) => tally));
    expect(f1(agreed), JSON.stringify(outcome.worst.slice(0, 5), null, 1)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the seeds', () => {
  it('make the same page again', () => {
    for (let seed = 1; seed <= 40; seed += 1) expect(mutated(planOf(seed, all)).documentElement.outerHTML).toBe(mutated(planOf(seed, all)).documentElement.outerHTML);
  });
  it('change most pages, and bring somebody else onto some', () => {
    const pages = Array.from({ length: 120 }, (_, seed) => ({ plan: planOf(seed, all), page: mutated(planOf(seed, all)).documentElement.outerHTML }));
    expect(pages.filter(({ plan, page }) => page !== plan.fixture.document.documentElement.outerHTML).length).toBeGreaterThan(90);
    expect(pages.filter(({ page }) => page.includes(OTHER.name)).length).toBeGreaterThan(3);
  });
});
