/** Is there enough experience of the kind? */
import { countingAs } from '../counting';
import type { Spot } from '../evidence';
import { rungAt } from '../mentions';
import { notShown } from '../say';
import type { Claim, Sight } from '../sight';
import { phrasesOf, placesOf, wordsIn, wordsOf } from '../words';
import type { Phrase } from '../words';
import { experienceIn, inWords, isOwn, workedMonths, yearsInWords } from '../years';
import type { Look, Verdict } from './rule';

/** Places in job titles (or any other text given) where one of the words stands. */
function titleSpots(sight: Sight, titles: readonly Phrase[]): Spot[] {
  const spots: Spot[] = [];
  for (const passage of sight.part.passages) {
    if (passage.part !== 'title' || passage.job === null) continue;
    const words = wordsIn(passage);
    for (const title of titles) {
      for (const { start, end } of placesOf(passage.searched, words, title)) {
        spots.push({ passage, start, end, rung: rungAt(passage, start, end, sight.months, sight.today), polarity: 'affirmed' });
      }
    }
  }
  return spots;
}

/** Jobs whose title says that they are of another kind, and not of this one as well. */
function jobsTitled(sight: Sight, titles: readonly Phrase[], named: readonly Spot[]): ReadonlySet<string | null> {
  const jobs = new Set<string | null>(titleSpots(sight, titles).map((spot) => spot.passage.job));
  for (const spot of named) jobs.delete(spot.passage.job);
  return jobs;
}

/** Years stated of the kind: of one of the skills, or of experience at large beside words of the title. */
function claimsOf(sight: Sight, counting: ReadonlySet<string>, titles: readonly Phrase[]): Claim[] {
  return sight.claims.filter((claim) => {
    if (claim.skills.some((skill) => counting.has(skill))) return true;
    const { searched } = claim.passage;
    const around = searched.slice(Math.max(0, claim.start - 80), claim.end + 80);
    const words = wordsOf(around);
    return titles.some((title) => placesOf(around, words, title).length > 0);
  });
}

/** Years in the union of dated jobs that use one of the skills or carry one of the titles; else as stated. */
export const lookForYears: Look<'years'> = (rule, sight) => {
  const counting = countingAs(rule.of);
  const titles = phrasesOf(rule.titles);
  // a text outside of jobs speaks for them only where no job names a skill (an entry that names none may be a career break)
  const hasJobs = sight.mentions.some(({ passage }) => passage.section === 'work' && passage.job !== null);
  const uses: Spot[] = sight.mentions.filter((mention) => mention.rung !== 'listed' && isOwn(mention) && counting.has(mention.skill)
    && (mention.passage.job !== null || !hasJobs));
  const named = titleSpots(sight, titles);
  const other = jobsTitled(sight, phrasesOf(rule.notTitles), named);
  const spots = [...named, ...uses].filter(({ passage }) => passage.section !== 'projects' && !other.has(passage.job));
  const jobs = new Set(spots.map((spot) => spot.passage.job).filter((job) => job !== null));
  const { months, stated, recent } = experienceIn(jobs, claimsOf(sight, counting, titles), sight);
  const asked = yearsInWords(rule.atLeast);
  const words: Spot[] = stated ? [{ ...stated, rung: 'listed', polarity: 'affirmed' }] : [];
  const give = (answer: Verdict['answer'], reason: string, from: Spot[]): Verdict => ({ answer, reason, spots: from });

  if (months > 0) {
    const exceeds = stated !== null && stated.years * 12 > months + 12;
    const beyond = exceeds ? `, states ${yearsInWords(stated.years)}` : '';
    const dated = spots.filter((spot) => sight.months.has(spot.passage.job ?? ''));
    const proof = exceeds ? [...dated, ...words] : dated;
    if (months >= rule.atLeast * 12) return give('yes', `${inWords(months)} in dated jobs${recent ? ', recent' : ''}${beyond}`, proof);
    // jobs that say nothing of their tools leave room for what the person states, as far as all dated jobs together do
    if (stated && stated.years >= rule.atLeast && stated.years * 12 <= workedMonths(sight) + 12) {
      return give('yes', `States ${yearsInWords(stated.years)}; ${inWords(months)} of it told by dated jobs`, [...dated, ...words]);
    }
    const shown = `${inWords(months)} of the ${asked} in dated jobs${beyond}`;
    const some = months >= rule.partlyFrom * 12 || (stated !== null && stated.years >= rule.partlyFrom);
    return give(some ? 'partly' : 'not-shown', shown, stated && months < rule.partlyFrom * 12 ? [...dated, ...words] : proof);
  }
  if (stated) {
    const said = `States ${yearsInWords(stated.years)}; no dated job tells`;
    if (stated.years >= rule.atLeast) return give('yes', said, [...spots, ...words]);
    return give(stated.years >= rule.partlyFrom ? 'partly' : 'not-shown', said, [...spots, ...words]);
  }
  if (spots.length > 0) return give('partly', 'Work of this kind, without dates', spots);
  return give('not-shown', notShown, []);
};
