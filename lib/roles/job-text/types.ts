/** What is made of a job text before a person has looked at it. */
import type { QuestionText, Role, Rule } from '../../model';
import type { SectionKind } from './section-words';

/** `text.slice(start, end)` is what was written. */
export type Span = { start: number; end: number };

/** `name`: as written; '' before the first heading. */
export type Section = { kind: SectionKind; name: string; span: Span | null };

/** One statement of the text, and the section that it stands in. */
export type Unit = Span & { section: Section; /** It is an item of a list. */ bullet: boolean };

export type CriterionKind = 'must-have' | 'nice-to-have';

/** How plainly the text says it: section and wording agree, one of them says it, or it was only concluded. */
export type Sureness = 'said' | 'likely' | 'unsure';

export type DraftCriterion = {
  id: string;
  kind: CriterionKind;
  title: string;
  rule: Rule;
  weight: number;
  question: QuestionText;
  span: Span;
  /** The section and the words that made it a criterion of this kind, in a plain sentence. */
  because: string;
  sure: Sureness;
  /** Its words in the text, and why it weighs other than its share: told once a person has decided. */
  source?: string;
  weightReason?: string;
};

export type DraftQuestion = { text: string; span: Span; because: string; /** The text calls it a must. */ hard: boolean };

export type Ignored = { span: Span; why: string };

export type RoleDraft = {
  title: string;
  /** Where the title was read; null when the text does not tell and the title is a stand-in. */
  titleSpan: Span | null;
  level: Role['level'];
  levelBecause: string;
  criteria: DraftCriterion[];
  questions: DraftQuestion[];
  ignored: Ignored[];
};

export type ImportedJobText = { ok: true; draft: RoleDraft } | { ok: false; reason: 'empty' | 'too-long' | 'no-requirements'; message: string };
