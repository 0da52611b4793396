/** Rolefit's finder with nothing built yet, for any vocabulary: the same sources, bundled with another list of skills. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Skill, findMentions } from '../../lib/skills';

const FOLDER = 'node_modules/.cache/rolefit/bench';
const VOCABULARY = 'rolefitBenchVocabulary';

export type Fresh = (skills: readonly Skill[]) => Promise<typeof findMentions>;

let made: Promise<Fresh> | null = null;

/** Gives finders for vocabularies; each call of what it gives runs the modules anew, as when an extension page opens. */
export function freshFinders(): Promise<Fresh> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<Fresh> {
  mkdirSync(FOLDER, { recursive: true });
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [{
      name: 'other-vocabulary',
      enforce: 'pre',
      load: (id) => (/[\\/]lib[\\/]skills[\\/]domains\.ts$/.test(id) ? `export const domains = [globalThis.${VOCABULARY}];` : null),
    }],
    build: {
      ssr: 'lib/skills/index.ts', outDir: FOLDER, emptyOutDir: false, target: 'node20', minify: true,
      rolldownOptions: { optimization: { inlineConst: true }, output: { entryFileNames: 'skills.mjs', codeSplitting: false, topLevelVar: false } },
    },
  });
  const address = pathToFileURL(resolve(FOLDER, 'skills.mjs')).href;
  let turn = 0;
  return async (skills) => {
    Object.assign(globalThis, { [VOCABULARY]: skills });
    turn += 1;
    const fresh = (await import(/* @vite-ignore */ `${address}?${process.pid}-${turn}`)) as { findMentions: typeof findMentions };
    return fresh.findMentions;
  };
}
