/**
 * Runs a tool written in TypeScript: `node tools/run.mjs NAME args…` bundles tools/NAME.ts (only when a source is newer than
 * the bundle) and calls its `main(args)`, whose number is the exit code. Prints nothing itself, so a tool's output stays clean.
 */
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureModules, root } from './setup.mjs';

/** Folders whose files end up in a bundle. */
const SOURCES = ['lib', 'assets', 'tools', 'test/e2e', 'test/mutate'];

/**
 * Runs one tool.
 * @param {string} name the file in tools/, without its extension
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runTool(name, args) {
  ensureModules();
  const bundle = join(root, 'node_modules/.cache/rolefit', `${name}.mjs`);
  if (changedAt(bundle) <= newestSource()) await build(name, bundle);
  const tool = await import(pathToFileURL(bundle).href);
  return (await tool.main(args)) ?? 0;
}

/** Writes the bundle beside its place and moves it there, so that two runs at once never see half of it. */
async function build(name, bundle) {
  const vite = await import('vite');
  const { module: prepared } = await vite.runnerImport(join(root, 'tools/prepare-vocabulary.ts'), { root, configFile: false, logLevel: 'silent' });
  const folder = join(root, 'node_modules/.cache/rolefit', `build-${process.pid}`);
  await vite.build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [prepared.prepareVocabulary()],
    // Its dozens of files of translations would take most of the start-up time.
    ssr: { noExternal: ['zod'] },
    build: {
      ssr: join(root, 'tools', `${name}.ts`),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      // Numbers that never change are written where they are used, which is what the engine is quickest with.
      rolldownOptions: { optimization: { inlineConst: true }, output: { entryFileNames: 'tool.mjs', codeSplitting: false, topLevelVar: false } },
    },
  });
  renameSync(join(folder, 'tool.mjs'), bundle);
  rmSync(folder, { recursive: true });
}

function newestSource() {
  let newest = 0;
  for (const source of SOURCES) {
    for (const entry of list(join(root, source))) newest = Math.max(newest, changedAt(entry));
  }
  return Math.max(newest, changedAt(join(root, 'package-lock.json')));
}

/** Folders count too: a deleted file changes its folder's time. */
function list(folder) {
  try {
    return [folder, ...readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name))];
  } catch {
    return [];
  }
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...args] = process.argv.slice(2);
  if (!name || !/^[a-z-]+$/.test(name) || !changedAt(join(root, 'tools', `${name}.ts`))) {
    console.error('Usage: node tools/run.mjs NAME [argument …], with NAME a file tools/NAME.ts');
    process.exit(2);
  }
  try {
    process.exitCode = await runTool(name, args);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
