/** Packs the vocabulary when something is built, so that no page that opens has to. */
import type { Prepared } from '../lib/skills/pack';
import * as prepared from '../lib/skills/prepared';

/** A Vite plugin that puts the results of lib/skills/prepared.ts in the place of that file, or another script that exports the same. */
export function prepareVocabulary(script: string = scriptOf(prepared)) {
  return {
    name: 'rolefit:prepare-vocabulary',
    enforce: 'pre' as const,
    load: (id: string): string | null => (/[\\/]lib[\\/]skills[\\/]prepared\.ts$/.test(id) ? script : null),
  };
}

/** An engine reads JSON in less time than its own language. */
const scriptOf = ({ skills, packed }: Prepared) =>
  `export const skills = JSON.parse(${JSON.stringify(JSON.stringify(skills))});\nexport const packed = ${JSON.stringify(packed)};\n`;
