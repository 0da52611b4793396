/** Are the skills there, and how surely? */
import type { Answer } from '../../model';
import { skillById, skillName } from '../../skills';
import { countingAs } from '../counting';
import { isDenied } from '../denial';
import { compareSpots } from '../evidence';
import type { Mention } from '../mentions';
import { counted, listed, notShown, sentence } from '../say';
import type { Sight } from '../sight';
import { experienceWith, inWords, isOwn, yearsInWords } from '../years';
import type { Look, RuleOf } from './rule';

/** How well one group of skills is shown, weakest first. */
type Standing = 'none' | 'aspired' | 'denied' | 'hedged' | 'listed' | 'used';

/** A claim of years in words says that the skill was used, wherever it stands. */
function isClaimed(mentions: readonly Mention[], sight: Sight): boolean {
  const skills = new Set(mentions.map((mention) => mention.skill));
  return sight.claims.some((claim) => claim.years >= 1 && claim.skills.some((skill) => skills.has(skill)));
}

/** Affirmed mentions of skills that are nowhere called basic or denied: their own words tone down what is only listed. */
function plainOf(mentions: readonly Mention[]): Mention[] {
  const toned = new Set(mentions.filter(({ polarity }) => polarity === 'hedged' || polarity === 'denied').map((mention) => mention.skill));
  return mentions.filter((mention) => mention.polarity === 'affirmed' && !toned.has(mention.skill));
}

function standingOf(mentions: readonly Mention[], sight: Sight): Standing {
  const affirmed = mentions.filter((mention) => mention.polarity === 'affirmed');
  if (affirmed.some((mention) => mention.rung !== 'listed')) return 'used';
  const plain = plainOf(mentions);
  if (plain.length > 0) return isClaimed(plain, sight) ? 'used' : 'listed';
  const has = (polarity: Mention['polarity']) => mentions.some((mention) => mention.polarity === polarity);
  const stands = (skill: string) => !isDenied(mentions.filter((mention) => mention.skill === skill));
  if ([...new Set(affirmed.map(({ skill }) => skill))].some(stands) || has('hedged')) return 'hedged';
  if (has('denied')) return 'denied';
  return has('aspired') ? 'aspired' : 'none';
}

function answerFor(standing: Standing, rule: RuleOf<'skills'>): Answer {
  if (standing === 'used') return 'yes';
  if (standing === 'listed') return rule.listed;
  if (standing === 'hedged') return 'partly';
  return standing === 'denied' ? 'no' : 'not-shown';
}

/** The groups to be shown. For `at-least` each skill speaks for one group only: itself if it is named, else the first it implies. */
function groupsOf(rule: RuleOf<'skills'>, mentions: readonly Mention[]): Mention[][] {
  if (rule.need === 'any') return [[...mentions]];
  if (rule.need === 'all') return rule.of.map((id) => mentions.filter((mention) => countingAs([id]).has(mention.skill)));
  const speaksFor = (skill: string) => (rule.of.includes(skill) ? skill : rule.of.find((id) => countingAs([id]).has(skill)));
  const spoken = new Map(mentions.map((mention) => [mention, speaksFor(mention.skill)]));
  return rule.of.map((id) => mentions.filter((mention) => spoken.get(mention) === id));
}

function together(answers: readonly Answer[], rule: RuleOf<'skills'>): Answer {
  const wanted = rule.need === 'at-least' ? rule.count ?? 1 : rule.need === 'all' ? rule.of.length : 1;
  const number = (answer: Answer) => answers.filter((one) => one === answer).length;
  if (number('yes') >= wanted) return 'yes';
  if (number('yes') + number('partly') > 0) return 'partly';
  const denied = number('no') > 0 && (rule.need !== 'at-least' || answers.length - number('no') < wanted);
  return denied ? 'no' : 'not-shown';
}

/** Names of the skills, the best shown first. */
function namesOf(mentions: readonly Mention[], sight: Sight): string {
  const ordered = [...mentions].sort((a, b) => compareSpots(a, b, sight));
  return listed([...new Set(ordered.map((mention) => skillName(mention.skill)))]);
}

/** "in two jobs, 3 yrs 4 mos, used now". */
function useInWords(mentions: readonly Mention[], sight: Sight): string {
  const { months, last, jobs, stated } = experienceWith([...new Set(mentions.map((mention) => mention.skill))], sight);
  const kinds = (kind: string) => [...jobs].filter((key) => key.startsWith(kind)).length;
  const work = kinds('work') + kinds('volunteer');
  const where = work > 0 ? `in ${counted(work, 'job')}` : kinds('projects') > 0 ? `in ${counted(kinds('projects'), 'project')}` : '';
  if (months > 0 && last !== null) {
    const now = [...jobs].some((key) => sight.part.jobs.some((job) => job.key === key && job.current === true));
    const length = `${where}, ${inWords(months)}`;
    return now ? `${length}, used now` : length;
  }
  if (where !== '') return where;
  return stated ? `states ${yearsInWords(stated.years)}` : 'told as used';
}

function reasonFor(answer: Answer, own: readonly Mention[], all: readonly Mention[], rule: RuleOf<'skills'>, sight: Sight): string {
  const affirmed = own.filter((mention) => mention.polarity === 'affirmed');
  const used = affirmed.filter((mention) => mention.rung !== 'listed');
  if (answer === 'no') return 'Says they have not used it';
  if (answer === 'not-shown') {
    return all.some((mention) => mention.polarity === 'aspired') ? 'Wants to learn it; no use shown' : notShown;
  }
  const short = answer === 'partly' && rule.need !== 'any' ? 'Only part of it: ' : '';
  if (used.length > 0) return `${short}${namesOf(used, sight)}, ${useInWords(used, sight)}`;
  if (affirmed.length === 0) return sentence(`${short}${namesOf(own, sight)}, a little only by their own words`);
  const skills = new Set(affirmed.map((mention) => mention.skill));
  const claim = sight.claims.find((one) => one.years >= 1 && one.skills.some((skill) => skills.has(skill)));
  if (claim) return `${short}${namesOf(affirmed, sight)}, states ${yearsInWords(experienceWith([...skills], sight).stated?.years ?? claim.years)}`;
  const plain = plainOf(all);
  if (plain.length === 0) return `${namesOf(affirmed, sight)}, listed, but elsewhere ${own.length > affirmed.length ? 'called basic' : 'denied'}`;
  const skillsOnly = plain.every((mention) => mention.passage.section === 'skills');
  return `${short}${namesOf(plain, sight)}, ${skillsOnly ? 'listed under skills' : 'named'}, in no job`;
}

/** Whether a skill implies a wanted one by a way that leads through nothing near: what is only near stays near. */
function reaches(skill: string, wanted: ReadonlySet<string>, near: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const open = [skill];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (wanted.has(id)) return true;
    if (seen.has(id) || near.has(id)) continue;
    seen.add(id);
    open.push(...(skillById(id)?.implies ?? []));
  }
  return false;
}

/** Skills of the vocabulary: shown in use, listed, only near, denied, or not shown. */
export const lookForSkills: Look<'skills'> = (rule, sight) => {
  const wanted = new Set(rule.of);
  const near = new Set(rule.near);
  const counting = countingAs(rule.of);
  const countingAsNear = countingAs(rule.near);
  const isIt = (skill: string) => counting.has(skill) && (near.size === 0 || reaches(skill, wanted, near));
  const mentions = sight.mentions.filter((mention) => mention.polarity !== 'other' && isIt(mention.skill))
    .map((mention) => ({ ...mention, implied: !wanted.has(mention.skill) }));
  const groups = groupsOf(rule, mentions);
  const answer = together(groups.map((group) => answerFor(standingOf(group, sight), rule)), rule);
  const own = mentions.filter(isOwn);
  if (answer === 'not-shown' || answer === 'no') {
    const close = sight.mentions.filter((mention) => isOwn(mention) && countingAsNear.has(mention.skill) && !isIt(mention.skill));
    if (close.length > 0) return { answer: 'partly', spots: close, reason: `Only near it: ${namesOf(close, sight)}` };
  }
  const spots = answer === 'yes' || answer === 'partly' ? own : mentions;
  return { answer, spots, reason: reasonFor(answer, own, mentions, rule, sight) };
};
