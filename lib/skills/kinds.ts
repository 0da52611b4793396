/** What kind of thing each skill is, by its number. */
import { hits } from './hits';
import { allSkills } from './vocabulary';

export const LANGUAGE = 1;
export const TOOL = 2;
export const DATABASE = 4;
/** A field of work, which tools are used for. */
export const FIELD = 8;

const bits: Readonly<Record<string, number>> = { language: LANGUAGE, tool: TOOL, database: DATABASE, practice: FIELD, concept: FIELD, domain: FIELD };
const kinds = Uint8Array.from(allSkills, ({ kind }) => bits[kind] ?? 0);

/** The kind of a skill by its number, one of the above; 0 for any other. */
export const kindOfSkill = (skill: number) => kinds[skill]!;
/** The kind of the skill at hit `k`, one of the above; 0 for any other. */
export const kindOf = (k: number) => kindOfSkill(hits.skill[k]!);
