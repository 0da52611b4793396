/** `npm run bench`: speed, memory and size, against the finders a developer would pick and against the design's budgets. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { browserPart } from './bench/browser-part';
import { budgetsOf } from './bench/budgets';
import { chart } from './bench/chart';
import { growthPart } from './bench/growth-part';
import { judgePart } from './bench/judge-part';
import { matchPart } from './bench/match-part';
import { readingPart } from './bench/reading-part';
import { report } from './bench/report';
import { resultsJson, type Results } from './bench/results';
import { shortlistPart } from './bench/shortlist-part';
import { sizes } from './bench/sizes';
import { findBrowser } from './setup.mjs';

const USAGE = `Usage: npm run bench -- [--quick] [--date YYYY-MM-DD]

Measures in one run, as ratios where it can, and writes bench/results.json and assets/pictures/bench.svg.

  --quick   fewer texts, rounds and people: about a minute instead of about five
  --date    the day written into the results (without it: today)

Exit status: 0 measured, whatever came out; 2 wrong usage.`;

const FULL = {
  match: { texts: 2000, rounds: 15, most: 300, slowRounds: 2 }, growth: { longest: 10_000_000, most: 2500, rounds: 3 },
  judge: { count: 500, rounds: 5, most: 400 }, browser: { turns: 30, clicks: 9 }, people: 10_000,
};
const QUICK = {
  match: { texts: 500, rounds: 7, most: 80, slowRounds: 1 }, growth: { longest: 1_000_000, most: 200, rounds: 2 },
  judge: { count: 200, rounds: 3, most: 200 }, browser: { turns: 10, clicks: 4 }, people: 2000,
};

/** Runs the bench; gives the exit status. */
export async function main(argv: string[]): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({ args: argv, options: { quick: { type: 'boolean', default: false }, date: { type: 'string' }, help: { type: 'boolean', default: false } } }));
    if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) throw new Error(`--date ${values.date} is not a day written YYYY-MM-DD.`);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const size = values.quick ? QUICK : FULL;
  const skipped: string[] = [];
  const inBrowser = async <T>(what: string, measure: () => Promise<T>): Promise<T | null> => {
    const why = findBrowser('Chromium') === null ? 'no Chromium was found' : existsSync('.output/chrome-mv3/manifest.json') ? null : 'the extension is not built (npm run build)';
    const none = (reason: string) => {
      skipped.push(`${what} was not measured: ${reason}.`);
      return null;
    };
    return why ? none(why) : step(what, measure).catch((error: unknown) => none(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}`));
  };
  // First, since the other finders fill the memory, and an engine that must tidy up often forgets what it has made fast.
  const judge = await step('Judging', async () => judgePart(size.judge.count, size.judge.rounds, size.judge.most));
  const results: Results = {
    date: values.date ?? new Date().toISOString().slice(0, 10),
    mode: values.quick ? 'quick' : 'full',
    machine: { cores: availableParallelism(), memoryGigabytes: Math.round(totalmem() / 2 ** 30), platform: `${process.platform} ${process.arch}`, node: process.versions.node },
    match: await step('Finders side by side', () => matchPart(size.match)),
    growth: await step('Growth', () => growthPart(size.growth)),
    judge,
    sizes: sizes(),
    browser: await inBrowser('The way from click to verdict', () => browserPart(size.browser.turns, size.browser.clicks)),
    reading: await inBrowser('Pages small, long and monstrous', () => readingPart(size.browser.turns)),
    shortlists: await inBrowser('A long shortlist', () => shortlistPart(size.people)),
    skipped,
  };
  const budgets = budgetsOf(results);
  for (const folder of ['bench', 'assets/pictures']) mkdirSync(folder, { recursive: true });
  writeFileSync('bench/results.json', resultsJson(results, budgets));
  writeFileSync('assets/pictures/bench.svg', chart(results.match));
  console.log(report(results, budgets));
  return 0;
}

/** Says on standard error what is being measured, and how long that took. */
async function step<T>(what: string, measure: () => Promise<T>): Promise<T> {
  const start = performance.now();
  process.stderr.write(`${what} … `);
  const value = await measure();
  process.stderr.write(`${Math.round((performance.now() - start) / 1000)} s\n`);
  return value;
}
