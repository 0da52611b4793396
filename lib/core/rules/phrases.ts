/** Shared by the rules that look for free text. */
import type { Spot } from '../evidence';
import { rungAt } from '../mentions';
import type { JudgedPassage } from '../judged';
import type { Sight } from '../sight';
import { attitudeAt } from '../attitude';
import { phrasesOf, placesOf, wordsIn } from '../words';

/**
 * Every place where one of the phrases stands, whole words only.
 * Takes the phrases as the role has them and which passages to look in; gives places with rung and polarity.
 */
export function spotsOf(phrases: readonly string[], sight: Sight, where: (passage: JudgedPassage) => boolean = () => true): Spot[] {
  const ready = phrasesOf(phrases);
  const spots: Spot[] = [];
  for (const passage of sight.part.passages) {
    if (passage.part === 'dates' || !where(passage)) continue;
    const words = wordsIn(passage);
    for (const phrase of ready) {
      for (const { start, end } of placesOf(passage.searched, words, phrase)) {
        const rung = rungAt(passage, start, end, sight.months, sight.today);
        spots.push({ passage, start, end, rung, polarity: attitudeAt(passage.searched, start) });
      }
    }
  }
  return spots;
}

/** "the words": how a spot reads, for a reason. */
export const wordsAt = (spot: Spot | undefined) => (spot ? spot.passage.text.slice(spot.start, spot.end) : '');
