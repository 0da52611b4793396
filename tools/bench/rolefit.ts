/** Rolefit's own finder, as one among the others. */
import { findMentions } from '../../lib/skills';
import type { Matcher, Ready } from './matcher';

/** Makes a finder of a function that finds mentions. What is denied, wished for or somebody else's is no hit of `find`. */
export function readyOf(find: typeof findMentions): Ready {
  return {
    count: (text) => find(text).length,
    find: (text) => find(text)
      .filter(({ polarity }) => polarity === 'affirmed' || polarity === 'hedged')
      .map(({ skill, start, end }) => ({ skill, quote: text.slice(start, end) })),
  };
}

/** Looks for the shipped vocabulary, whatever is given to `build`. */
export const rolefit: Matcher = {
  id: 'rolefit',
  name: 'Rolefit',
  note: 'versions, context and polarity of each mention included',
  build: () => readyOf(findMentions),
};
