/** Rolefit's own finder, as one among the others. */
import { allSkills, findMentions } from '../../lib/skills';
import { foldPiece, sourceEnd, sourceStart } from '../../lib/skills/fold';
import { hits } from '../../lib/skills/hits';
import { scan } from '../../lib/skills/scan';
import type { Found, Matcher, Ready } from './matcher';

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

/** What the others do and no more: finds every spelling, its place and its version, and leaves open whether "go" is the language and who has it. */
export const findingOnly: Matcher = {
  id: 'finding',
  name: 'Rolefit, finding only',
  note: 'what stands around a spelling is left out, as it is by all others',
  build: () => ({
    count(text) {
      let count = 0;
      for (let next = 0; next < text.length;) {
        next = foldPiece(text, next);
        scan();
        for (let k = 0; k < hits.count; k += 1) count += hits.cue[k] === 0 ? 1 : 0;
      }
      return count;
    },
    find(text) {
      const found: Found[] = [];
      for (let next = 0; next < text.length;) {
        next = foldPiece(text, next);
        scan();
        for (let k = 0; k < hits.count; k += 1) {
          if (hits.cue[k] === 0) found.push({ skill: allSkills[hits.skill[k]!]!.id, quote: text.slice(sourceStart(hits.start[k]!), sourceEnd(hits.end[k]!)) });
        }
      }
      return found;
    },
  }),
};
