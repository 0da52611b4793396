/**
 * What is made of the vocabulary once, and not by each page that opens: tools/prepare-vocabulary.ts puts the results in place of this
 * file in all that is built.
 */
import { cuePhrases } from './cues';
import { spelledSkills } from './domains';
import { prepare } from './pack';

export const { skills, packed } = prepare(spelledSkills, cuePhrases());
