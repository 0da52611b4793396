/** Code of ours as one script, to be run inside a page. */
import { readFileSync } from 'node:fs';

const FOLDER = 'node_modules/.cache/rolefit/bench';

/** Bundles tools/bench/NAME.ts; gives the script's text. */
export async function bundleFor(name: string): Promise<string> {
  const { build } = await import('vite');
  await build({
    configFile: false, logLevel: 'silent', publicDir: false,
    build: {
      outDir: FOLDER, emptyOutDir: false, minify: true, target: 'chrome123',
      lib: { entry: `tools/bench/${name}.ts`, formats: ['iife'], name: 'rolefitBench', fileName: () => `${name}.js` },
    },
  });
  return readFileSync(`${FOLDER}/${name}.js`, 'utf8');
}
