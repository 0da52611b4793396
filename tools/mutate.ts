/** `npm run test:mutate`: thousands of changed fixture pages, each found again by its seed. */
import { parseArgs } from 'node:util';
import { f1 } from '../test/mutate/fields';
import { fixtures, runMutations, total } from '../test/mutate/run';
import { table } from './bench/report';

const USAGE = `Usage: npm run test:mutate -- [--runs N] [--seed N]

Reads the fixture pages after seeded changes: other class names, tags and wrappers; texts lost, moved, doubled and cut.

  --runs   how many (without it: 10,500)
  --seed   the first seed (without it: 1); with --runs 1 it repeats one run

Exit status: 0 nothing thrown, no wrong field and F1 ≥ 0.95 under pure changes; 1 otherwise; 2 wrong usage.`;

/** Runs them; gives the exit status. */
export async function main(argv: string[]): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({ args: argv, options: { runs: { type: 'string', default: '10500' }, seed: { type: 'string', default: '1' }, help: { type: 'boolean', default: false } } }));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (values.help || !Number.isInteger(runs) || !Number.isInteger(seed) || runs < 1) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const all = fixtures();
  const start = performance.now();
  const outcome = await runMutations(seed, runs, all);
  const ids = new Set(all.map(({ id }) => id));
  const rows = (wanted: boolean) => [...outcome.pure].filter(([key]) => ids.has(key) === wanted).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => [key, `${tally.runs}`, f1(tally.agreement).toFixed(3)]);
  const pure = f1(total([...outcome.pure].filter(([key]) => ids.has(key)).map(([, tally]) => tally)));
  console.log(table([['Under pure changes', 'runs', 'F1'], ...rows(true), ['', '', ''], ...rows(false), ['', '', ''], ['all', '', pure.toFixed(3)]]));
  for (const one of outcome.worst.slice(0, 10)) console.log(`  worst: seed ${one.seed}, ${one.fixture}, ${one.mutations}: ${one.what}`);
  for (const one of outcome.faults.slice(0, 40)) console.log(`  FAULT: seed ${one.seed}, ${one.fixture}, ${one.mutations}: ${one.what}`);
  console.log(`\n${runs} runs in ${((performance.now() - start) / 1000).toFixed(0)} s, seeds ${seed} to ${seed + runs - 1}: ${outcome.faults.length} faults, F1 ${pure.toFixed(3)} under pure changes`);
  return outcome.faults.length === 0 && pure >= 0.95 ? 0 : 1;
}
