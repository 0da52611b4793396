/** The results as tables for people. */
import type { Point } from './growth-part';
import type { Budget, Results } from './results';
import { say } from './statistics';

/** Takes everything measured; gives what is printed. */
export function report(results: Results, budgets: readonly Budget[]): string {
  const { machine, match, growth, judge, browser, reading, shortlists, sizes, skipped } = results;
  const { matchers, texts, vocabulary, cases } = match;
  const orNone = (number: number | null | undefined) => (number === null || number === undefined ? '' : say(number));
  const parts = [
    `Rolefit bench, ${results.date}, ${results.mode}: ${machine.cores} cores, ${machine.platform}, Node ${machine.node}`,
    `\nFinding skills: ${say(vocabulary.skills)} skills, ${say(vocabulary.spellings)} spellings; ${say(texts.count)} generated texts of ${say(texts.averageCharacters)} characters, ${say(texts.twoByteShare * 100)} % of them two bytes wide. Slow ones get fewer texts and rounds. “Right” is of ${cases} tricky sentences.`,
    table([
      ['', 'µs/text', 'best', 'texts/s', 'MB/s', '× floor', '× Rolefit', 'hits/text', 'MB', 'build ms', 'right', 'texts', 'rounds'],
      ...matchers.map((one) => [
        one.name, say(one.microsecondsPerText), say(one.bestMicrosecondsPerText), say(one.textsPerSecond), say(one.megabytesPerSecond), say(one.timesFloor), say(one.timesRolefit), orNone(one.hitsPerText),
        orNone(one.megabytes), orNone(one.buildMilliseconds), orNone(one.right), say(one.texts), say(one.rounds),
      ]),
    ]),
    ...matchers.filter(({ note }) => note).map(({ name, note }) => `  ${name}: ${note}.`),
    '\nTime per character in ns, by characters in the text',
    curve(growth.text),
    '\nTime per text of 4 kB in µs, by spellings in the vocabulary',
    curve(growth.vocabulary),
    `\nJudging, µs per profile of 4 kB: read ${say(judge.read)}, find and judge ${say(judge.assess)}, the whole of screen ${say(judge.screen)} (${say(judge.screenedPerSecond)} a second)`,
  ];
  if (sizes) parts.push(`\nLoaded at first, kB after gzip: content script ${say(sizes.reader / 1000)}, popup ${say(sizes.popup / 1000)}, side panel ${say(sizes.sidepanel / 1000)}, workspace ${say(sizes.workspace / 1000)}`);
  if (browser) {
    const both = (what: { median: number; first: number }) => `${say(what.median)} (first time ${say(what.first)})`;
    parts.push(
      `\nChromium, a profile of ${say(browser.page.elements)} elements and ${say(browser.page.characters)} characters, ms: take the page down ${both(browser.snapshot)}, rebuild ${both(browser.rebuild)}, read ${both(browser.read)}; message ${say(browser.messageBytes / 1000)} kB, ${browser.passages} passages`,
      `Click to verdict ${say(browser.click)} ms, of which ${say(browser.popupOpens)} until the browser has made the popup; content script ${say(browser.script)} ms, longest task ${say(browser.longestTask)} ms, on a page that never rests ${browser.forced.layouts} forced layouts and ${browser.forced.styles} of styles (${say(browser.forced.milliseconds)} ms)`,
    );
  }
  if (reading) {
    parts.push(
      '\nReading a page in Chromium: ms to take it down in the page, ms to rebuild and read it in the extension, MB held meanwhile',
      table([
        ['', 'elements', 'characters', 'take down', 'first time', 'rebuild, read', 'message kB', 'MB'],
        ...reading.map((one) => [one.page, say(one.elements), say(one.characters), say(one.snapshot), say(one.firstSnapshot), say(one.rebuildAndRead), say(one.messageBytes / 1000), say(one.megabytes)]),
      ]),
    );
  }
  if (shortlists) parts.push(`Shortlist of ${say(shortlists.people)}, ms: load the workspace ${say(shortlists.load)}, verdicts on the screen ${say(shortlists.verdicts)}, everybody judged ${say(shortlists.all)}, open ${say(shortlists.open)}, search ${say(shortlists.search)}, sort ${say(shortlists.sort)}`);
  const met = { true: 'met', false: 'NOT MET', null: 'not measured' };
  parts.push(
    '\nBudgets',
    table([['', 'budget', 'measured', ''], ...budgets.map((one) => [one.what, one.limit, one.measured === null ? '' : `${say(one.measured)} ${one.unit}`.trim(), met[`${one.met}`]])]),
    ...skipped.map((sentence) => `\n${sentence}`),
  );
  return parts.join('\n');
}

function curve(points: readonly Point[]): string {
  const ids = [...new Set(points.flatMap(({ values }) => Object.keys(values)))];
  return table([['', ...points.map(({ size }) => say(size))], ...ids.map((id) => [id, ...points.map(({ values }) => (values[id] === undefined ? '' : say(values[id])))])]);
}

/** Columns side by side, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')}`.trimEnd()).join('\n');
}
