/** Rolefit's finder with nothing built yet, for any vocabulary: the same sources, bundled as they are for the extension. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { SpelledSkill } from '../../lib/skills';
import { cuePhrases } from '../../lib/skills/cues';
import { prepare } from '../../lib/skills/pack';
import { prepareVocabulary } from '../prepare-vocabulary';
import type * as finder from './spellings';

const FOLDER = 'node_modules/.cache/rolefit/bench';
const VOCABULARY = 'rolefitBenchVocabulary';
const FINDER = 'rolefitBenchFinder';

export type Fresh = {
  /** Loads the modules anew, as when an extension page opens, and gives the finder. */
  load(): Promise<typeof finder>;
  /** Milliseconds to compile the script, to run it, and to look at a first text. To read it from the disk is not counted; of the others nothing that loads them is. */
  toBuild(): number;
};

let bundles: Promise<{ modules: string; script: string }> | null = null;
let turn = 0;

/** A finder for a vocabulary that is packed now, as it is when the extension is built; `cues`: the words around skills that it looks for as well. */
export async function freshFinder(skills: readonly SpelledSkill[], cues = cuePhrases()): Promise<Fresh> {
  const prepared = prepare(skills, cues);
  const { modules, script } = await (bundles ??= bundle());
  const begin = () => {
    Object.assign(globalThis, { [VOCABULARY]: prepared });
    turn += 1;
  };
  return {
    async load() {
      begin();
      return (await import(/* @vite-ignore */ `${modules}?${process.pid}-${turn}`)) as typeof finder;
    },
    toBuild() {
      begin();
      // An engine knows a text again that it has compiled before.
      const text = `${script}${FINDER}.findMentions('') // ${turn}`;
      const start = performance.now();
      new Script(text).runInThisContext();
      return performance.now() - start;
    },
  };
}

/** The finder, without what reads years, as modules and as one script, built as for the extension; gives the address of the one and the text of the other. */
async function bundle(): Promise<{ modules: string; script: string }> {
  mkdirSync(FOLDER, { recursive: true });
  const { build } = await import('vite');
  const entry = 'tools/bench/spellings.ts';
  for (const [format, file] of [['es', 'skills.mjs'], ['iife', 'skills.js']] as const) {
    await build({
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      plugins: [prepareVocabulary(`export const { skills, packed } = globalThis.${VOCABULARY};`)],
      build: {
        ...(format === 'es' ? { ssr: entry } : { lib: { entry, formats: [format], name: FINDER } }),
        outDir: FOLDER, emptyOutDir: false, target: 'node20', minify: true,
        rolldownOptions: { optimization: { inlineConst: true }, output: { entryFileNames: file, codeSplitting: false, topLevelVar: false } },
      },
    });
  }
  return { modules: pathToFileURL(resolve(FOLDER, 'skills.mjs')).href, script: readFileSync(resolve(FOLDER, 'skills.js'), 'utf8') };
}
