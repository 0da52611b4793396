/** What every way of looking gives. */
import type { Answer, Rule } from '../../model';
import type { Spot } from '../evidence';
import type { Sight } from '../sight';

/** The answer, the places that led to it, and one plain sentence why. */
export type Verdict = { answer: Answer; spots: Spot[]; reason: string };

export type RuleOf<T extends Rule['type']> = Extract<Rule, { type: T }>;

/** Looks for one rule in what the judge sees. Pure; never fails. */
export type Look<T extends Rule['type']> = (rule: RuleOf<T>, sight: Sight) => Verdict;
