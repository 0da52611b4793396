/**
 * `npm run demo`: builds the extension and shows it in a real Chromium with sample candidate pages.
 * With a display the window stays open to play with; without one (or with --headless) everything is driven and pictured in demo-out/.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runTool } from './run.mjs';
import { root } from './setup.mjs';

console.log('Building the extension …');
const built = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--level', 'warn'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
process.chdir(root);
process.exitCode = await runTool('demo', process.argv.slice(2));
