/** Rolefit's own finder, as one among the others. */
import { findMentions } from '../../lib/skills';
import { spelledSkills } from '../../lib/skills/domains';
import { freshFinder } from './fresh';
import type { Matcher, Ready } from './matcher';
import { countSpellings, findSpellings } from './spellings';

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

/** Its one pass over a text, which finds the words that tell how a skill is meant as well; they are not read. */
export const onePass: Matcher = {
  id: 'pass',
  name: 'Rolefit, unjudged',
  note: 'finds the words that tell how each is meant as well, and leaves them unread',
  build: () => ({ count: countSpellings, find: findSpellings }),
};

/** Looks for the spellings that all others look for, and for nothing else. */
export const findingOnly: Matcher = {
  id: 'finding',
  name: 'Rolefit, finding only',
  note: 'looks for the same spellings as all others, and for nothing else',
  async build() {
    const { countSpellings: count, findSpellings: find } = await (await freshFinder(spelledSkills, new Map())).load();
    return { count, find };
  },
};
