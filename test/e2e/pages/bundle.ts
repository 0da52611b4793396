/** The readers as one script, to be run inside a page. */
import { readFileSync } from 'node:fs';

const FOLDER = 'node_modules/.cache/rolefit/e2e';

/** Bundles test/e2e/pages/read.ts; gives the script's text, which leaves `rolefitInPage` behind. */
export async function readersForPage(): Promise<string> {
  const { build } = await import('vite');
  await build({
    configFile: false, logLevel: 'silent', publicDir: false,
    build: {
      outDir: FOLDER, emptyOutDir: false, minify: true, target: 'chrome123',
      lib: { entry: 'test/e2e/pages/read.ts', formats: ['iife'], name: 'rolefitPages', fileName: () => 'read.js' },
    },
  });
  return readFileSync(`${FOLDER}/read.js`, 'utf8');
}
