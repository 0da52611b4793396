/**
 * Every check there is, in order: types, lint, unit tests, both builds, the built bundles, real Chromium, real Firefox.
 * A failed step does not stop the others, except that nothing built means nothing to drive.
 * Ends with a table and, alone on the last line, `N passed, N failed`: each vitest test and each other step counts as one.
 *
 *   node tools/test.mjs            all of it
 *   node tools/test.mjs unit lint  only the steps of these names
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTypes, root } from './setup.mjs';

const results = join(root, 'node_modules/.cache/rolefit/results');
const bin = (path, ...args) => [process.execPath, join(root, 'node_modules', path), ...args];
const vitest = (...args) => bin('vitest/vitest.mjs', 'run', ...args);
const e2e = (folder) => vitest('--config', 'vitest.e2e.config.ts', folder);

/** `after`: steps that must have passed, else this one is not run and counts as failed. */
const STEPS = [
  { name: 'types', title: 'Types', command: bin('typescript/bin/tsc', '--noEmit') },
  { name: 'lint', title: 'Lint', command: bin('eslint/bin/eslint.js', '.', '--max-warnings=0') },
  { name: 'unit', title: 'Unit tests', command: vitest(), tests: true },
  { name: 'build-chrome', title: 'Build for Chromium', command: bin('wxt/bin/wxt.mjs', 'build') },
  { name: 'build-firefox', title: 'Build for Firefox', command: bin('wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3') },
  { name: 'bundle', title: 'The built bundles', command: e2e('test/build/'), tests: true, after: ['build-chrome', 'build-firefox'] },
  { name: 'chromium', title: 'In Chromium', command: e2e('test/e2e/chromium'), tests: true, after: ['build-chrome'] },
  { name: 'firefox', title: 'In Firefox', command: e2e('test/e2e/firefox'), tests: true, after: ['build-firefox'] },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

mkdirSync(results, { recursive: true });
ensureTypes();
const rows = [];
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  rows.push(await perform(step));
}
report(rows);

/** Runs one step with live output; gives its row of the table. */
async function perform(step) {
  const missing = (step.after ?? []).find((name) => rows.some((row) => row.name === name && row.failed > 0));
  if (missing) return { ...step, passed: 0, failed: 1, seconds: 0, note: `not run: ${missing} failed` };
  console.log(`\n── ${step.title} ${'─'.repeat(Math.max(0, 60 - step.title.length))}`);
  const file = join(results, `${step.name}.json`);
  rmSync(file, { force: true });
  const reporters = step.tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const started = performance.now();
  const code = await run([...step.command, ...reporters]);
  const seconds = (performance.now() - started) / 1000;
  return { ...step, ...(step.tests ? countTests(file, code) : countStep(code)), seconds };
}

function run([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

function countStep(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Counts by vitest's own report. A file that could not be loaded has no tests, and no report means no tests: both are failures. */
function countTests(file, code) {
  try {
    const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const broken = testResults.filter((one) => one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed')).length;
    const bad = failed + broken;
    return { passed, failed: bad === 0 && (code !== 0 || passed === 0) ? 1 : bad };
  } catch {
    return { passed: 0, failed: 1, note: 'no report' };
  }
}

function report(rows) {
  const line = (title, passed, failed, time, note = '') =>
    console.log(`${title.padEnd(22)}${String(passed).padStart(8)}${String(failed).padStart(8)}${time.padStart(10)}  ${note}`.trimEnd());
  console.log('');
  line('', 'passed', 'failed', 'time');
  for (const row of rows) line(row.title, row.passed, row.failed, `${row.seconds.toFixed(1)} s`, row.note);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  line('All', sum('passed'), sum('failed'), `${sum('seconds').toFixed(1)} s`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
