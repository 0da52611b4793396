/** All ways of looking. A rule type without a way to look for it does not compile. */
import type { Rule } from '../../model';
import type { Sight } from '../sight';
import { lookForNothing } from './ask';
import { lookForContradiction } from './consistency';
import { lookForCredential } from './credential';
import { lookForMentions } from './mentions';
import type { Look, Verdict } from './rule';
import { lookForSkills } from './skills';
import { lookForYears } from './years';

const looks: { [T in Rule['type']]: Look<T> } = {
  skills: lookForSkills,
  years: lookForYears,
  mentions: lookForMentions,
  credential: lookForCredential,
  consistency: lookForContradiction,
  ask: lookForNothing,
};

/** Looks for any rule. The cast is sound: the table pairs every type with its own look. */
export function look(rule: Rule, sight: Sight): Verdict {
  return (looks[rule.type] as (rule: Rule, sight: Sight) => Verdict)(rule, sight);
}
