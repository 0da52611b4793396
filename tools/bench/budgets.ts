/** The budgets of the design, each held against what was measured. */
import type { Budget, Results } from './results';
import type { Point } from './growth-part';

/** A curve counts as linear or flat when its far end costs at most so many times as much as its near end. */
const STRAIGHT = 1.5;

/** All budgets in the order of the design. */
export function budgetsOf({ match, growth, judge, sizes, browser, reading: pages, shortlists }: Results): Budget[] {
  const own = match.matchers.find(({ id }) => id === 'rolefit');
  const finding = match.matchers.find(({ id }) => id === 'finding');
  const naive = match.matchers.find(({ id }) => id === 'regex-per-skill');
  const reading = browser && browser.snapshot.median + browser.rebuild.median + browser.read.median;
  const people = shortlists ? `${shortlists.people.toLocaleString('en')} people` : '10,000 people';
  return [
    most('Content script, gzip', 15, 'kB', sizes && sizes.reader / 1000),
    most('Content script: compile and run, first time', 15, 'ms', browser?.script),
    most('Reading a long profile: take down, rebuild, read', 5, 'ms', reading),
    most('Taking a long profile down in its page', 5, 'ms', browser?.snapshot.median),
    most('Monstrous pages: take down, rebuild, read', 1500, 'ms', pages && Math.max(...pages.map((one) => one.snapshot + one.rebuildAndRead))),
    most('Monstrous pages: memory', 150, 'MB', pages && Math.max(...pages.map((one) => one.megabytes))),
    most('Layouts forced by reading', 0, '', browser?.forced.layouts),
    most('Longest task of the page with the reader in it, first time', 50, 'ms', browser?.longestTask),
    most('Finding skills in 4 kB: times the floor', 3, '×', finding?.timesFloor),
    most('Finding skills and judging each mention: times the floor', 3, '×', own?.timesFloor),
    least('Finding skills: times faster than one regex per skill', 100, '×', naive?.timesRolefit),
    most('Finder: memory', 2, 'MB', own?.megabytes),
    most('Finder: to build', 20, 'ms', own?.buildMilliseconds),
    most('Finding and judging one profile', 1, 'ms', judge.assess / 1000),
    most('Popup: click to verdict, long profile', 150, 'ms', browser?.click),
    most('Side panel, first load, gzip', 170, 'kB', sizes && sizes.sidepanel / 1000),
    most('Workspace, first load, gzip', 260, 'kB', sizes && sizes.workspace / 1000),
    most(`Shortlist of ${people}: open`, 100, 'ms', shortlists?.open),
    most(`Shortlist of ${people}: search`, 16, 'ms', shortlists?.search),
    most(`Shortlist of ${people}: sort`, 50, 'ms', shortlists?.sort),
    most('Growth: time per character, longest text to 10 kB', STRAIGHT, '×', growthOf(growth.text, 10_000)),
    most('Growth: time per text, 10,000 spellings to 100', STRAIGHT, '×', growthOf(growth.vocabulary, 100)),
  ];
}

function growthOf(points: readonly Point[], near: number): number | null {
  const [far, close] = [points.at(-1), points.find(({ size }) => size === near)].map((point) => point?.values.rolefit);
  return far && close ? far / close : null;
}

function most(what: string, limit: number, unit: string, measured: number | null | undefined): Budget {
  return { what, limit: `≤ ${limit} ${unit}`.trim(), measured: measured ?? null, unit, met: measured === null || measured === undefined ? null : measured <= limit };
}

function least(what: string, limit: number, unit: string, measured: number | null | undefined): Budget {
  return { what, limit: `≥ ${limit} ${unit}`.trim(), measured: measured ?? null, unit, met: measured === null || measured === undefined ? null : measured >= limit };
}
