/** What the linter finds. */

export type FindingCode =
  | 'weights' | 'dangling-question' | 'dangling-section' | 'missing-parts' | 'empty-section' | 'implausible-years' | 'level-years' | 'levels-disagree'
  | 'no-question' | 'unproved-key' | 'not-on-a-profile' | 'too-many-must-haves' | 'duplicate' | 'protected' | 'narrow-scope' | 'not-a-role';

export type LintFinding = {
  code: FindingCode;
  /** In a text: `text.slice(start, end)` is the quote. */
  span?: { start: number; end: number };
  /** In a role file: the way to the place. */
  path?: string;
  quote: string;
  /** What is wrong, in one plain sentence. */
  sentence: string;
  /** What to write instead. */
  instead: string;
};

/** Candidates who could do the work stay away when more is demanded. */
export const MOST_MUST_HAVES = 12;
