/** The nouns of the vocabulary. The data is in assets/skills; see there for one line per skill. */
import type { Polarity } from '../model';

/**
 * How sure a spelling is by itself. plain: always the skill. likely: the skill with a capital, unless it is part of a name, and in small
 * letters when anything beside it speaks for it. case: the skill when written exactly so, else as `company`.
 * company: only in company (a list of skills, a version, a word such as "developer" next to it). never: never alone; only among the
 * items of a list with a sure skill beside it, or in a section of skills.
 */
export type Mark = 'plain' | 'likely' | 'case' | 'company' | 'never';

export type Alias = string | { text: string; mark: Mark };

export type Skill = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Ids of what everybody who has this skill has, too. */
  readonly implies?: readonly string[];
  /** Ids that an employer takes instead of this one. */
  readonly equivalentFor?: readonly string[];
};

/** A skill as its file has it. */
export type SpelledSkill = Skill & {
  /** The mark of the name itself; plain when absent. */
  readonly mark?: Mark;
  readonly aliases?: readonly Alias[];
};

export type SkillMention = {
  /** Id of the skill. */
  skill: string;
  /** `text.slice(start, end)` is what the person wrote. */
  start: number;
  end: number;
  polarity: Polarity;
  /** As written: "17", "3.0". */
  version?: string;
};

export type StatedYears = {
  start: number;
  end: number;
  /** In years; decimals when stated in months. */
  min: number;
  max?: number;
  orMore: boolean;
  /** More than a working life holds: punctuation was probably lost ("35 years" for 3–5). */
  implausible: boolean;
  /** Ids; empty means experience as a whole. */
  skills: string[];
};
