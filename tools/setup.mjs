/**
 * Gets a fresh clone ready: packages, browsers, generated types. Says nothing when there is nothing to do.
 * Only Node's own modules are imported here, since node_modules may not exist yet.
 *
 *   node tools/setup.mjs             packages and types
 *   node tools/setup.mjs --browsers  Chromium and Firefox too
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where each browser is looked for: the environment's own wish first. */
const BROWSERS = [
  { name: 'Chromium', env: 'CHROMIUM', debian: 'chromium', commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], mac: ['Chromium', 'Google Chrome'] },
  { name: 'Firefox', env: 'FIREFOX', debian: 'firefox-esr', commands: ['firefox-esr', 'firefox'], mac: ['Firefox'] },
];

/**
 * The path of a browser on this machine.
 * @param {'Chromium' | 'Firefox'} name
 * @returns {string | null} null when there is none
 */
export function findBrowser(name) {
  const browser = BROWSERS.find((one) => one.name === name);
  const wish = process.env[browser.env];
  if (wish) return findCommand(wish);
  const apps = browser.mac.map((app) => `/Applications/${app}.app/Contents/MacOS/${app === 'Firefox' ? 'firefox' : app}`);
  return [...browser.commands, ...apps].map(findCommand).find((path) => path !== null) ?? null;
}

/** Installs the packages of package-lock.json when they are missing or older than it. npm writes its own lock last, so that is the mark of a whole installation. */
export function ensureModules() {
  const mark = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  // npm would empty the folder that a link leads to, and others may be using it.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    stop('node_modules is a link to packages that are older than package-lock.json. Run "npm ci" where it leads to, or remove the link.');
  }
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
}

/** Installs missing browsers where that can be done unasked (root on Debian); elsewhere says which are missing and stops. */
export function ensureBrowsers() {
  const missing = BROWSERS.filter((browser) => findBrowser(browser.name) === null);
  if (missing.length === 0) return;
  const unasked = process.platform === 'linux' && process.getuid?.() === 0 && findCommand('apt-get') !== null;
  if (!unasked || missing.some((browser) => process.env[browser.env])) {
    const names = missing.map((browser) => `${browser.name} (or set ${browser.env} to its path)`);
    stop(`Not found: ${names.join(' and ')}. Install it and try again.`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map((browser) => browser.debian)], { env });
}

/** Writes .wxt/, which the type checker and the editor need. */
export function ensureTypes() {
  if (existsSync(join(root, '.wxt/tsconfig.json'))) return;
  run(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare', '--level', 'error']);
}

function findCommand(command) {
  if (isAbsolute(command)) return existsSync(command) ? command : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null;
}

/** Runs a command with everything it says on standard error, so that standard output stays for results. */
function run(command, args, options = {}) {
  console.error(`Setting up: ${[command, ...args].join(' ').replaceAll(root, '')}`);
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr], ...options });
  if (done.status !== 0) stop(`${command} did not finish${done.error ? `: ${done.error.message}` : ''}.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureModules();
  if (process.argv.includes('--browsers')) ensureBrowsers();
  ensureTypes();
}
