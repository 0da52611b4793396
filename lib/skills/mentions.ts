/** Finds the skills that a text speaks of. */
import type { PassagePart, Polarity, Section } from '../model';
import { accept } from './context';
import { foldPiece, sourceEnd, sourceStart } from './fold';
import { hits } from './hits';
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
    take(text, judge(), whole, mentions);
  }
  return mentions;
}

/** Makes mentions of the hits of a piece, with the state of each of its skills. */
function take(text: string, states: readonly number[], whole: Polarity | null, mentions: SkillMention[]): void {
  let m = 0;
  for (let k = 0; k < hits.count; k += 1) {
    if (!hits.accepted[k] || hits.cue[k]) continue;
    const polarity = nameOf(states[m] ?? 0);
    m += 1;
    const end = hits.end[k]!;
    const tail = hits.tail[k]!;
    const mention: SkillMention = {
      skill: allSkills[hits.skill[k]!]!.id,
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
