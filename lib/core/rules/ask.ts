/** What no profile can show. */
import type { Look } from './rule';

/** Always a question, never points. */
export const lookForNothing: Look<'ask'> = () => ({ answer: 'not-shown', spots: [], reason: 'No profile shows this: ask' });
