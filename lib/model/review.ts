/** The draft of a role while a person decides on it, and what the linter says of a text. The hooks make it, the components draw it. */
import type { QuestionText, Role, Rule } from './role';

/** `text.slice(start, end)` is what was written. */
export type Place = { start: number; end: number };

/** `open`: nobody has decided yet, and the text alone does not. */
export type Decision = 'taken' | 'open' | 'dropped';

/** Why it cannot be taken as it is: it asks for what the law protects. `wording`: what one button puts in its place; null when there is nothing to put there. */
export type Barred = { quote: string; sentence: string; instead: string; wording: string | null };

export type ReviewedCriterion = {
  id: string;
  kind: 'must-have' | 'nice-to-have';
  title: string;
  rule: Rule;
  question: QuestionText;
  span: Place;
  /** What in the text made it a criterion of this kind. */
  because: string;
  sure: 'said' | 'likely' | 'unsure';
  decision: Decision;
  barred: Barred | null;
  /** The lawful wording was taken in place of the text's own. */
  reworded: boolean;
  weight: number;
  /** The weight was set by hand; the others share what is left. */
  ownWeight: boolean;
  /** What it would take if all of its kind took the same. */
  equalShare: number;
  weightReason: string;
};

/** What no profile shows: asked of everybody, without points. */
export type ReviewedQuestion = {
  id: string;
  text: string;
  span: Place;
  because: string;
  decision: Decision;
  barred: Barred | null;
  /** The text asks for what is protected, so there is nothing to take but the lawful wording. */
  refused: boolean;
};

/** One finding of the linter, with its place in a text or its path in a role file. */
export type Remark = { id: string; span: Place | null; path: string; quote: string; sentence: string; instead: string };

export type LeftOut = { span: Place; why: string };

export type Review = {
  text: string;
  /** Name of the file, or how else the text came. */
  source: string;
  title: string;
  level: Role['level'];
  levelBecause: string;
  criteria: readonly ReviewedCriterion[];
  questions: readonly ReviewedQuestion[];
  leftOut: readonly LeftOut[];
  remarks: readonly Remark[];
};

export type CriterionEdit = Partial<Pick<ReviewedCriterion, 'title' | 'kind' | 'rule' | 'question' | 'weightReason'>>;

/** What a person does to a draft. Ids are those of criteria and questions alike. */
export type ReviewChange =
  | { do: 'decide'; id: string; decision: Decision }
  | { do: 'edit'; id: string; edit: CriterionEdit }
  | { do: 'ask'; id: string; text: string }
  /** Takes the lawful wording in place of a barred one. */
  | { do: 'reword'; id: string }
  | { do: 'weigh'; id: string; weight: number }
  | { do: 'share' }
  | { do: 'drop-open' }
  | { do: 'name'; title: string }
  | { do: 'level'; level: Role['level'] };

/** Why a file gave no text. Each has a sentence. */
export type UnreadableText = 'unsupported-file' | 'too-large' | 'empty' | 'no-text' | 'locked' | 'damaged' | 'scanned' | 'stopped' | 'gone';

/** Why there is nothing to show yet: a file that gave no text, or a text that is no job text. */
export type TextTrouble = { source: string; reason: UnreadableText } | { source: string; message: string };
