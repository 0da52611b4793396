/** A rule of a role in plain words. */
import type { Rule } from '../../lib/model';
import { listOf, plural } from '../format';

type Consistency = Extract<Rule, { type: 'consistency' }>['check'];

/** What each check of a page against itself notices. */
export const checkWords: Record<Consistency, string> = {
  'claims-exceed-jobs': 'More years are claimed than the dated jobs allow',
  'dates-contradict': 'Dates on the page contradict each other',
  'listed-not-used': 'Listed as a skill, but used in no job',
  'stack-contradicted': 'The page itself says that the core of it is not there',
};

/** Takes a rule and the way to a skill's name; gives one sentence without a full stop. */
export function ruleWords(rule: Rule, skillName: (id: string) => string): string {
  const names = (ids: readonly string[], word: 'or' | 'and') => {
    const all = [...new Set(ids.map(skillName))];
    return word === 'and' ? listOf(all) : all.join(', ');
  };
  const near = (ids: readonly string[]) => (ids.length > 0 ? `; in part: ${ids.join(', ')}` : '');
  switch (rule.type) {
    case 'skills': {
      const need = rule.need === 'all' ? 'All of' : rule.need === 'at-least' ? `At least ${rule.count ?? 1} of` : rule.of.length > 1 ? 'Any of' : '';
      const listed = rule.listed === 'partly' ? '; only listed counts in part' : '';
      return `${need} ${names(rule.of, rule.need === 'all' ? 'and' : 'or')}${near(rule.near.map(skillName))}${listed}`.trim();
    }
    case 'years':
      return `${plural(rule.atLeast, 'year')} or more with ${names(rule.of, 'or')}${rule.partlyFrom > 0 ? `; in part from ${plural(rule.partlyFrom, 'year')}` : ''}`;
    case 'mentions':
      return `The page says: ${rule.phrases.join(', ')}${near(rule.near)}`;
    case 'credential':
      return `Holds: ${rule.names.join(', ')}${near(rule.near)}`;
    case 'consistency':
      return checkWords[rule.check];
    case 'ask':
      return 'Cannot be seen on a profile: always asked';
  }
}
