/** Finds the skills that a text speaks of. */
import type { PassagePart, Polarity, Section } from '../model';
import { accept } from './context';
import { foldPiece, sourceEnd, sourceStart } from './fold';
import { hits, said } from './hits';
import { judge, nameOf } from './judge';
import { scan } from './scan';
import type { SkillMention } from './types';
import { allSkills } from './vocabulary';

/**
 * Takes a text as it is shown, and where it stood; gives every mention of a skill, in order.
 * `text.slice(start, end)` is what was written. In the name of an organisation every mention is 'other'.
 * Never fails; time grows with the length of the text only.
 */
export function findMentions(text: string, context: { section?: Section; part?: PassagePart } = {}): SkillMention[] {
  const inList = context.section === 'skills' || context.section === 'interests';
  const whole = wholePolarity(context);
  const mentions: SkillMention[] = [];
  for (let next = 0; next < text.length;) {
    next = foldPiece(text, next);
    scan();
    accept(inList);
    judge();
    take(text, whole, mentions);
  }
  return mentions;
}

/** Takes a heading, or the item that stands as one; gives what it says of a skill that stands below it: "Currently learning". */
export function polarityBelow(heading: string): Polarity {
  return findMentions(`${heading}\n\n- ${BELOW}`).at(-1)?.polarity ?? 'affirmed';
}

/** Any skill that is told by its name alone. */
const BELOW = 'PostgreSQL';

const ids = allSkills.map(({ id }) => id);

/** Makes mentions of the skills of a piece that count. */
function take(text: string, whole: Polarity | null, mentions: SkillMention[]): void {
  for (let m = 0; m < said.count; m += 1) {
    const k = said.hit[m]!;
    const polarity = nameOf(said.state[m]!);
    const end = hits.end[k]!;
    const tail = hits.tail[k]!;
    const mention: SkillMention = {
      skill: ids[hits.skill[k]!]!,
      start: sourceStart(hits.start[k]!),
      end: sourceEnd(end),
      polarity: whole === 'other' || (whole && polarity === 'affirmed') ? whole : polarity,
    };
    if (tail > end) mention.version = text.slice(sourceEnd(end), sourceEnd(tail)).trim();
    mentions.push(mention);
  }
}

/** What the place says by itself: an employer's name is no skill of the person, an interest is a wish. */
function wholePolarity(context: { section?: Section; part?: PassagePart }): Polarity | null {
  if (context.part === 'organisation' || context.part === 'place') return 'other';
  return context.section === 'interests' ? 'aspired' : null;
}
