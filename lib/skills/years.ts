import type { SkillMention, StatedYears } from './types';
export function statedYears(_text: string, _mentions: SkillMention[]): StatedYears[] { return []; }
