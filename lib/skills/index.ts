/** The vocabulary and the mention finder. */
export { findMentions, polarityBelow } from './mentions';
export { hasOutcome } from './outcome';
export type { Alias, Mark, Skill, SkillMention, SpelledSkill, StatedYears } from './types';
export { allSkills, equivalentsOf, impliedBy, impliersOf, skillById, skillName } from './vocabulary';
export { statedYears } from './years';
