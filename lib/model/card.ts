/** What a list shows of a person who is kept. Made of the candidate at every write and to be made anew at any time: never the truth about anybody. */
import type { Stage } from './shortlist';

export type Card = {
  id: string;
  rev: number;
  name: string;
  /** The line under the name. */
  label: string;
  stage: Stage;
  shortlists: string[];
  createdAt: string;
  updatedAt: string;
  /** ISO 8601: when the newest of the pages was read. */
  readAt: string;
  /** Stands for the newest reading, which is the one that is judged: the same for the same reading, another for any other. */
  reading: string;
  /** Name, headline, notes and tags as `fold` gives them, each on lines of its own; the first line is the name. */
  text: string;
};
