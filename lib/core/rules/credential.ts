/** Is there a certificate, licence or the like? */
import { compareSpots } from '../evidence';
import { notShown } from '../say';
import { spotsOf, wordsAt } from './phrases';
import type { Look } from './rule';

/** Named among the certificates, or in a text that does not say it is still to come. */
export const lookForCredential: Look<'credential'> = (rule, sight) => {
  const spots = spotsOf(rule.names, sight).sort((a, b) => compareSpots(a, b, sight));
  const held = spots.filter((spot) => spot.polarity === 'affirmed' || spot.polarity === 'hedged');
  const listed = held.filter((spot) => spot.passage.section === 'certificates');
  if (listed.length > 0) return { answer: 'yes', spots: listed, reason: `“${wordsAt(listed[0])}”, among the certificates` };
  if (held.length > 0) return { answer: 'yes', spots: held, reason: `“${wordsAt(held[0])}”, named in a text` };
  const near = spotsOf(rule.near, sight).filter((spot) => spot.polarity === 'affirmed' || spot.polarity === 'hedged');
  near.sort((a, b) => compareSpots(a, b, sight));
  if (near.length > 0) return { answer: 'partly', spots: near, reason: `Only near it: “${wordsAt(near[0])}”` };
  const denied = spots.filter((spot) => spot.polarity === 'denied');
  if (denied.length > 0) return { answer: 'no', spots: denied, reason: 'Says they do not hold it' };
  if (spots.length > 0) return { answer: 'not-shown', spots, reason: 'Still working towards it' };
  return { answer: 'not-shown', spots: [], reason: notShown };
};
