/** Everything the rules look at, worked out once per profile. */
import { statedYears } from '../skills';
import type { Profile, Section } from '../model';
import { judgedPart } from './judged';
import type { JudgedPart, JudgedPassage } from './judged';
import { jobMonths, mentionsOf } from './mentions';
import type { Mention, Months } from './mentions';
import { isPause } from './pause';
import { countWords } from './text';

/** A number of years the person states in words. */
export type Claim = { passage: JudgedPassage; start: number; end: number; years: number; skills: readonly string[] };

export type Sight = {
  part: JudgedPart;
  mentions: Mention[];
  claims: Claim[];
  months: Map<string, Months>;
  today: string;
  /** Keys of entries that are a pause by their title, such as a career break. */
  paused: ReadonlySet<string | null>;
  /** Whether there is any text to judge, apart from texts that explain a pause. */
  readable: boolean;
  /** Words about work and skills; a text elsewhere counts when it mentions a skill. */
  words: number;
  /** Words that describe work: the texts of jobs, titles left out, and texts elsewhere that tell of work done. */
  jobWords: number;
  /** Of these, the words of jobs that mention a skill at all. */
  skilledJobWords: number;
};

const tellingSections: ReadonlySet<Section> = new Set(['summary', 'work', 'skills', 'projects', 'volunteer']);

/**
 * Looks a profile over.
 * Takes the profile and the day "present" means ('YYYY-MM-DD'); gives what the rules need. Never fails.
 */
export function sightOf(profile: Profile, today: string): Sight {
  const part = judgedPart(profile);
  const months = jobMonths(part.jobs, today);
  const mentions = mentionsOf(part, months, today);
  const claims: Claim[] = [];
  let readable = false;
  let words = 0;
  let jobWords = 0;
  let skilledJobWords = 0;
  const skilled = new Set(mentions.map((mention) => mention.passage.job));
  const paused = new Set(part.passages.filter((passage) => passage.part === 'title' && isPause(passage.text)).map((passage) => passage.job));
  const byPassage = new Map<JudgedPassage, Mention[]>();
  for (const mention of mentions) {
    const there = byPassage.get(mention.passage);
    if (there) there.push(mention);
    else byPassage.set(mention.passage, [mention]);
  }
  for (const passage of part.passages) {
    if (passage.part === 'dates') continue;
    const isOfPause = (passage.job !== null && paused.has(passage.job)) || isPause(passage.text);
    readable ||= !isOfPause && passage.searched.trim() !== '';
    const tells = byPassage.has(passage) || tellingSections.has(passage.section);
    const count = isOfPause || !tells ? 0 : countWords(passage.searched);
    words += count;
    const tellsOfWork = passage.section === 'work' || (passage.job === null && byPassage.get(passage)?.some((mention) => mention.rung !== 'listed'));
    if (tellsOfWork && passage.part === 'text') {
      jobWords += count;
      if (passage.job !== null && skilled.has(passage.job)) skilledJobWords += count;
    }
    for (const stated of statedYears(passage.searched, byPassage.get(passage) ?? [])) {
      if (!stated.implausible) claims.push({ passage, start: stated.start, end: stated.end, years: stated.min, skills: stated.skills });
    }
  }
  return { part, mentions, claims, months, today, paused, readable, words, jobWords, skilledJobWords };
}
