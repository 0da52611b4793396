/** The kinds of rules: what they are called, a new one of each, and what is missing in one. */
import type { Rule } from '../../../lib/model';

export type RuleType = Rule['type'];

export const ruleTypeWords: Record<RuleType, string> = {
  skills: 'Skills', years: 'Years of work', mentions: 'Words on the page', credential: 'A certificate or degree', consistency: 'Whether the page agrees with itself', ask: 'Cannot be seen: only ask',
};

export const ruleTypes = Object.keys(ruleTypeWords) as RuleType[];

/** Takes a rule and another type; gives a rule of that type with what both have in common. It may still lack something: see `ruleFault`. */
export function ruleAs(rule: Rule, type: RuleType): Rule {
  if (rule.type === type) return rule;
  const skills = 'of' in rule ? rule.of : [];
  const words = rule.type === 'mentions' ? rule.phrases : rule.type === 'credential' ? rule.names : [];
  switch (type) {
    case 'skills': return { type, need: 'any', of: skills, near: [], listed: 'yes' };
    case 'years': return { type, of: skills, titles: [], notTitles: [], atLeast: 2, partlyFrom: 1 };
    case 'mentions': return { type, phrases: words, near: [] };
    case 'credential': return { type, names: words, near: [] };
    case 'consistency': return { type, check: 'listed-not-used', of: skills };
    case 'ask': return { type };
  }
}

/** What a rule lacks before it can be used, as a sentence; null when nothing. */
export function ruleFault(rule: Rule): string | null {
  switch (rule.type) {
    case 'skills':
      if (rule.of.length === 0) return 'Add at least one skill.';
      return rule.need === 'at-least' && (rule.count ?? 1) > rule.of.length ? `Only ${rule.of.length} are listed: ask for fewer, or add more.` : null;
    case 'years':
      if (rule.of.length === 0) return 'Add at least one skill to count the years in.';
      if (blank(rule.titles) || blank(rule.notTitles)) return 'Fill in the empty title, or remove it.';
      return rule.partlyFrom > rule.atLeast ? 'What counts in part must be less than what is asked for.' : null;
    case 'mentions':
      return rule.phrases.length === 0 ? 'Add the words to look for.' : blank(rule.phrases) || blank(rule.near) ? 'Fill in the empty words, or remove them.' : null;
    case 'credential':
      return rule.names.length === 0 ? 'Add a name of the certificate or degree.' : blank(rule.names) || blank(rule.near) ? 'Fill in the empty name, or remove it.' : null;
    case 'consistency':
    case 'ask':
      return null;
  }
}

const blank = (texts: readonly string[]) => texts.some((text) => text.trim() === '');
