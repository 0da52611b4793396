/** Does the page agree with itself? Four checks, each with a quote, none about gaps. */
import { skillName } from '../../skills';
import { countingAs } from '../counting';
import { compareSpots } from '../evidence';
import type { Spot } from '../evidence';
import { monthIndex } from '../dates';
import type { JudgedJob } from '../judged';
import { counted, listed } from '../say';
import type { Sight } from '../sight';
import { allowedMonths, inWords, isOwn, longestClaim, yearsInWords } from '../years';
import type { Look, RuleOf, Verdict } from './rule';

type Check = (rule: RuleOf<'consistency'>, sight: Sight) => Verdict;

const clear = (reason: string): Verdict => ({ answer: 'not-shown', spots: [], reason });
const seen = (spots: Spot[], reason: string): Verdict => ({ answer: 'yes', spots, reason });

/** Whether part of the work history is not on the page we read; then its silence proves nothing. */
const workIsMissing = (sight: Sight) => sight.part.missing.some((gap) => gap.section === 'work');

/** Months of slack before a stated number of years is called too many. */
const slack = 12;

/** From the first dated month to the last: pauses in between are never held against anyone. */
const claimsExceedJobs: Check = (rule, sight) => {
  // a career break names no skill and a project is no career: alone they are nothing to compare with
  const isComparable = sight.mentions.some(({ passage }) => passage.section === 'work' && passage.job !== null && sight.months.has(passage.job));
  if (!isComparable || workIsMissing(sight)) return clear('No full work history to compare with');
  const allowed = allowedMonths(sight);
  const counting = countingAs(rule.of);
  const over = sight.claims.filter((claim) => claim.years * 12 > allowed + slack
    && claim.skills.some((skill) => rule.of.length === 0 || counting.has(skill)));
  const most = longestClaim(over, sight);
  if (!most) return clear('No skill is claimed for longer than the dated jobs allow');
  const spots: Spot[] = over.map((claim) => ({ ...claim, rung: 'listed', polarity: 'affirmed' }));
  const skills = [...most.skills].sort().map(skillName);
  return seen(spots, `States ${yearsInWords(most.years)} of ${listed(skills)}; the dated jobs span ${inWords(allowed)}`);
};

/** How far a stated length may be off: bare years leave a year open at each end. */
function isFarOff(job: JudgedJob, months: number): boolean {
  if (job.statedMonths === undefined || job.statedMonths === 0) return false;
  const bare = [job.startDate, job.current ? undefined : job.endDate].filter((date) => date?.length === 4).length;
  const most = months + 3;
  const least = months - bare * 12 - 3;
  const quarter = Math.ceil(months / 4);
  return job.statedMonths > Math.max(most, months + quarter) || job.statedMonths < Math.min(least, least - quarter + 3);
}

const datesContradict: Check = (_rule, sight) => {
  const now = monthIndex(sight.today.slice(0, 7), 'end');
  const found: { job: JudgedJob; what: string }[] = [];
  for (const job of sight.part.jobs) {
    const start = job.startDate === undefined ? undefined : monthIndex(job.startDate, 'start');
    const months = sight.months.get(job.key);
    if (start !== undefined && job.endDate !== undefined && !job.current && monthIndex(job.endDate, 'end') < start) {
      found.push({ job, what: 'ends before it starts' });
    } else if (start !== undefined && start > now) {
      found.push({ job, what: 'starts in the future' });
    } else if (months && isFarOff(job, months.to - months.from + 1)) {
      found.push({ job, what: 'has a stated length that its dates do not make' });
    }
  }
  const spots: Spot[] = [];
  const whats: string[] = [];
  for (const { job, what } of found) {
    const own = sight.part.passages.filter((passage) => passage.job === job.key && passage.text.trim() !== '');
    const passage = own.find((one) => one.part === 'dates') ?? own.find((one) => one.part === 'title') ?? own[0];
    if (!passage) continue;
    spots.push({ passage, start: 0, end: Math.min(passage.text.length, 80), rung: 'used', polarity: 'affirmed' });
    whats.push(what);
  }
  const [first] = [...new Set(whats)].sort();
  if (first === undefined) return clear('The dates agree with each other');
  return seen(spots, whats.length === 1 ? `One entry ${first}` : `${counted(whats.length, 'entry').replace('entrys', 'entries')} with dates that contradict each other`);
};

/** Jobs described in fewer words than this say nothing by their silence. Only jobs that name some skill are counted. */
const describedWords = 40;

const listedNotUsed: Check = (rule, sight) => {
  if (sight.skilledJobWords < describedWords || workIsMissing(sight)) return clear('The jobs are not described enough to tell');
  const keys = rule.of.length > 0 ? rule.of : [...new Set(sight.mentions.map((mention) => mention.skill))];
  const unused: string[] = [];
  const spots: Spot[] = [];
  for (const key of keys) {
    const counting = countingAs([key]);
    const own = sight.mentions.filter((mention) => mention.polarity === 'affirmed' && counting.has(mention.skill));
    const plain = own.filter((mention) => mention.passage.section === 'skills' || mention.passage.section === 'headline');
    if (plain.length === 0 || own.some((mention) => mention.rung !== 'listed')) continue;
    unused.push(skillName(key));
    spots.push(...plain);
  }
  if (unused.length === 0) return clear('Every key skill that is listed is used in a job, or none is listed');
  return seen(spots, `${listed(unused.sort())} listed, used in no job that is described`);
};

const stackContradicted: Check = (rule, sight) => {
  const counting = countingAs(rule.of);
  const about = sight.mentions.filter((mention) => rule.of.length === 0 || counting.has(mention.skill));
  const denied = about.filter((mention) => mention.polarity === 'denied');
  if (denied.length === 0) return clear('Nothing on the page denies the core stack');
  const skills = new Set(denied.map((mention) => mention.skill));
  const claimed = about.filter((mention) => isOwn(mention) && skills.has(mention.skill)).sort((a, b) => compareSpots(a, b, sight));
  const names = listed([...skills].sort().map(skillName));
  return seen([...denied, ...claimed], claimed.length > 0 ? `${names}: claimed in one place, denied in another` : `Says they have not used ${names}`);
};

const checks: Record<RuleOf<'consistency'>['check'], Check> = {
  'claims-exceed-jobs': claimsExceedJobs,
  'dates-contradict': datesContradict,
  'listed-not-used': listedNotUsed,
  'stack-contradicted': stackContradicted,
};

/** `yes` means that the page contradicts itself in this way; `not-shown` that there is no sign of it. */
export const lookForContradiction: Look<'consistency'> = (rule, sight) => checks[rule.check](rule, sight);
