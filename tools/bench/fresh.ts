/** Rolefit's finder with nothing built yet, for any vocabulary: the same sources, bundled as they are for the extension. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { findMentions, SpelledSkill } from '../../lib/skills';
import { cuePhrases } from '../../lib/skills/cues';
import { prepare } from '../../lib/skills/pack';
import { prepareVocabulary } from '../prepare-vocabulary';

const FOLDER = 'node_modules/.cache/rolefit/bench';
const VOCABULARY = 'rolefitBenchVocabulary';

/** Runs the modules anew, as when an extension page opens, and gives the finder. */
export type Fresh = () => Promise<typeof findMentions>;

let address: Promise<string> | null = null;
let turn = 0;

/** A finder for a vocabulary that is packed now, as it is when the extension is built. */
export async function freshFinder(skills: readonly SpelledSkill[]): Promise<Fresh> {
  const prepared = prepare(skills, cuePhrases());
  const bundle = await (address ??= build());
  return async () => {
    Object.assign(globalThis, { [VOCABULARY]: prepared });
    turn += 1;
    const fresh = (await import(/* @vite-ignore */ `${bundle}?${process.pid}-${turn}`)) as { findMentions: typeof findMentions };
    return fresh.findMentions;
  };
}

async function build(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const vite = await import('vite');
  await vite.build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [prepareVocabulary(`export const { skills, packed } = globalThis.${VOCABULARY};`)],
    build: {
      ssr: 'lib/skills/index.ts', outDir: FOLDER, emptyOutDir: false, target: 'node20', minify: true,
      rolldownOptions: { optimization: { inlineConst: true }, output: { entryFileNames: 'skills.mjs', codeSplitting: false, topLevelVar: false } },
    },
  });
  return pathToFileURL(resolve(FOLDER, 'skills.mjs')).href;
}
