/** Does the page say it, in words of the role's own? */
import { compareSpots } from '../evidence';
import { notShown } from '../say';
import { spotsOf, wordsAt } from './phrases';
import type { Look } from './rule';

/** Own phrases: met when one is there, partly when it is toned down or only near. */
export const lookForMentions: Look<'mentions'> = (rule, sight) => {
  const spots = spotsOf(rule.phrases, sight).sort((a, b) => compareSpots(a, b, sight));
  const of = (polarity: string) => spots.filter((spot) => spot.polarity === polarity);
  const affirmed = of('affirmed');
  if (affirmed.length > 0) {
    const where = affirmed[0]?.rung === 'listed' ? 'named, in no job' : 'in a job or project';
    return { answer: 'yes', spots: affirmed, reason: `“${wordsAt(affirmed[0])}”, ${where}` };
  }
  const hedged = of('hedged');
  if (hedged.length > 0) return { answer: 'partly', spots: hedged, reason: `“${wordsAt(hedged[0])}”, a little only by their own words` };
  const near = spotsOf(rule.near, sight).filter((spot) => spot.polarity === 'affirmed' || spot.polarity === 'hedged');
  near.sort((a, b) => compareSpots(a, b, sight));
  if (near.length > 0) return { answer: 'partly', spots: near, reason: `Only near it: “${wordsAt(near[0])}”` };
  if (of('denied').length > 0) return { answer: 'no', spots: of('denied'), reason: 'Says they have not done it' };
  if (of('aspired').length > 0) return { answer: 'not-shown', spots: of('aspired'), reason: 'Wants to learn it; no use shown' };
  return { answer: 'not-shown', spots: [], reason: notShown };
};
