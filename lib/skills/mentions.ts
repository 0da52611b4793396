/** Finds the skills that a text speaks of. */
import type { PassagePart, Polarity, Section } from '../model';
import { accept } from './context';
import { fold, sourceEnd, sourceStart } from './fold';
import { CUE, lexicon } from './lexicon';
import { judge } from './polarity';
import { scan } from './scan';
import type { SkillMention } from './types';
import { allSkills } from './vocabulary';

/**
 * Takes a text as it is shown, and where it stood; gives every mention of a skill, in order.
 * `text.slice(start, end)` is what was written. In the name of an organisation every mention is 'other'.
 * Never fails; time grows with the length of the text only.
 */
export function findMentions(text: string, context: { section?: Section; part?: PassagePart } = {}): SkillMention[] {
  const lex = lexicon();
  const folded = fold(text);
  const hits = scan(lex, folded);
  const accepted = accept(lex, folded, hits, context.section === 'skills' || context.section === 'interests');
  const polarities = judge(lex, folded, hits, accepted);
  const whole = wholePolarity(context);
  const mentions: SkillMention[] = [];
  for (let k = 0, m = 0; k < hits.count; k += 1) {
    const phrase = hits.phrase[k]!;
    if (!accepted[k] || lex.sort[phrase] === CUE) continue;
    const end = hits.end[k]!;
    const tail = hits.tail[k]!;
    const said = polarities[m]!;
    const mention: SkillMention = {
      skill: allSkills[lex.value[phrase]!]!.id,
      start: sourceStart(folded, hits.start[k]!),
      end: sourceEnd(folded, end),
      polarity: whole === 'other' || (whole && said === 'affirmed') ? whole : said,
    };
    if (tail > end) mention.version = text.slice(sourceEnd(folded, end), sourceEnd(folded, tail)).trim();
    mentions.push(mention);
    m += 1;
  }
  return mentions;
}

/** What the place says by itself: an employer's name is no skill of the person, an interest is a wish. */
function wholePolarity(context: { section?: Section; part?: PassagePart }): Polarity | null {
  if (context.part === 'organisation' || context.part === 'place') return 'other';
  return context.section === 'interests' ? 'aspired' : null;
}
