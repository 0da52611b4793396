/** Shows Rolefit on the sample pages: in a window to play with, or driven headless with pictures and a table of verdicts. */
import { mkdirSync, rmSync } from 'node:fs';
import { Chromium } from '../test/e2e/chromium';
import { people, type Person } from '../test/e2e/samples';
import { pictures } from './demo-pictures';

/** Shown first and pictured on every surface: a signed-in LinkedIn page that says a lot. */
const STAR = 'linkedin/sdui-strong';

/** More tabs than this help nobody. */
const MOST = 10;

const TRY = `
A Chromium window with Rolefit is open. All people in it are invented.

  1. Pick one of the candidate tabs and click the Rolefit button in the toolbar (it may be behind the puzzle piece), or press Alt+Shift+F.
  2. Open a finding and click “Show on page”: the page scrolls to the words and lights them up.
  3. Click “Save to shortlist”, then “Open the shortlist”: notes, stage, search, export, and the interview kit.
  4. Click “Side panel” (Alt+Shift+S) and go from tab to tab: it follows you.

Close the window to end. Nothing of it is kept.`;

/** Runs the demo; gives the exit status. */
export async function main(argv: string[]): Promise<number> {
  const samples = choose(people());
  if (samples.length === 0) throw new Error('There are no sample pages in test/readers.');
  return argv.includes('--headless') || !hasDisplay() ? drive(samples) : play(samples);
}

async function play(samples: Person[]): Promise<number> {
  const rig = await Chromium.launch({ samples, headless: false, openNet: true });
  const closed = new Promise<void>((done) => rig.context.once('close', () => done()));
  const blank = rig.context.pages()[0];
  for (const sample of samples) await rig.open(sample);
  await blank?.close();
  await rig.context.pages()[0]?.bringToFront();
  console.log(TRY);
  await closed;
  await rig.close();
  return 0;
}

async function drive(samples: Person[]): Promise<number> {
  rmSync('demo-out', { recursive: true, force: true });
  mkdirSync('demo-out', { recursive: true });
  const rig = await Chromium.launch({ samples });
  try {
    const { rows, files } = await pictures(rig, samples, 'demo-out');
    console.log(`\n${table([['Sample', 'Candidate', 'Verdict', 'Score', 'Must-have', 'Nice to have', 'Red flags'], ...rows])}`);
    console.log(`\n${files.length} pictures, light and dark, are in demo-out/.`);
    const asked = rig.asked.filter(({ by }) => by.startsWith('chrome-extension:'));
    console.log(asked.length === 0 ? 'The extension asked nobody for anything.' : `The extension asked for: ${asked.map(({ url }) => url).join(', ')}`);
    rig.problems.forEach((problem) => console.log(`Reported in a console: ${problem}`));
    return 0;
  } finally {
    await rig.close();
  }
}

/** The star, then in turns from each folder of samples, the longest pages first, and always the shortest page of all. */
function choose(people: Person[]): Person[] {
  const all = [...people.filter(({ id }) => id === STAR), ...people.filter(({ id }) => id !== STAR)];
  const shortest = all.at(-1);
  const turn = new Map<string, number>();
  const turnOf = (sample: Person) => {
    const folder = sample.id.split('/')[0] ?? '';
    turn.set(folder, (turn.get(folder) ?? 0) + 1);
    return turn.get(folder) ?? 0;
  };
  const inTurns = all.map((sample) => ({ sample, at: turnOf(sample) })).sort((a, b) => a.at - b.at).map(({ sample }) => sample);
  const chosen = inTurns.filter((sample) => sample !== shortest).slice(0, MOST - 1);
  return shortest ? [...chosen, shortest] : chosen;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd()).join('\n');
}
