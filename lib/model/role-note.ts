/** What is said of a role while it is edited. Made for the screen, never stored. */

export type RoleNote = {
  /** `fault` and `refused` keep the role from being saved; `advice` does not. */
  level: 'fault' | 'refused' | 'advice';
  /** The way to the field, with ids in place of numbers: `criteria.docker.title`; '' for the role as a whole. */
  place: string;
  sentence: string;
  /** What to write instead. */
  instead?: string;
  /** Refused only: the wording, the way to it in the role as it lies, and what one click puts in its place; null: it is taken out. */
  quote?: string;
  path?: string;
  words?: string | null;
};
