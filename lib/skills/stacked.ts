/** Skills and their years on lines of their own, one below the other, as a column that was copied: "Scala", "5 years", "Perl", "3 years". */
import type { SkillMention, StatedYears } from './types';

/** What may stand beside a skill or a length on its line. */
const BARE = /^[\s*•·:()[\]–—-]*$/u;
const SIGNS = /[\s*•·:()[\]–—.-]+/gu;
/** Besides such signs nothing else may stand behind the length. */
const EXPERIENCE = new Set(['', 'experience', 'of experience', 'exp', 'erfahrung', 'd’expérience', "d'expérience", 'de experiencia', 'de experiência', 'di esperienza', 'ervaring', 'doświadczenia', 'опыта']);
/** As many pairs make a column: one alone may be an employer and how long a job lasted. */
const FEWEST = 2;
const LONGEST_LINE = 80;

type Pair = { said: StatedYears; skill: string; from: number; to: number };

/** Takes a text, the mentions in it and the years it states, in order; gives the years, those of such columns with their skills. */
export function withStacked(text: string, mentions: readonly SkillMention[], stated: readonly StatedYears[]): StatedYears[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const said of stated) {
    while (next < mentions.length && mentions[next]!.end <= said.start) next += 1;
    const mention = mentions[next - 1];
    const pair = said.skills.length === 0 && mention ? pairOf(text, mention, said) : null;
    if (pair) pairs.push(pair);
  }
  const touching = (one: Pair | undefined, other: Pair | undefined) => one !== undefined && other !== undefined && text.slice(one.to, other.from).trim() === '';
  const skills = new Map<StatedYears, string>();
  let from = 0;
  pairs.forEach((pair, at) => {
    if (touching(pair, pairs[at + 1])) return;
    if (at + 1 - from >= FEWEST) for (const each of pairs.slice(from, at + 1)) skills.set(each.said, each.skill);
    from = at + 1;
  });
  return stated.map((said) => (skills.has(said) ? { ...said, skills: [skills.get(said)!] } : said));
}

/** A skill alone on its line with a length alone on the next, or null. */
function pairOf(text: string, { skill, start, end }: SkillMention, said: StatedYears): Pair | null {
  const way = text.slice(end, Math.min(said.start, end + LONGEST_LINE));
  if (said.start - end > LONGEST_LINE || !way.includes('\n') || !BARE.test(way)) return null;
  const front = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const [trail = ''] = text.slice(said.end, said.end + LONGEST_LINE).split('\n', 1);
  const from = start - front.length + front.lastIndexOf('\n') + 1;
  if (!BARE.test(text.slice(from, start)) || !EXPERIENCE.has(trail.replace(SIGNS, ' ').trim().toLowerCase())) return null;
  return { said, skill, from, to: said.end + trail.length };
}
