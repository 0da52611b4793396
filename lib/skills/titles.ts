/** Titles that a length of experience is told of: "Java back-end engineer with 4 years of experience in …". */
import { LINKS, PREPOSITIONS } from './list-words';
import { isPlain } from './shared';

/** The noun of a title. */
export const ROLE = /(?<!\p{L})(?:developers?|engineers?|programmers?|architects?|consultants?|analysts?|administrators?|admins?|scientists?|designers?|testers?|specialists?|experts?|generalists?|accountants?|recruiters?|coordinators?|technicians?|strategists?|writers?|representatives?|leads?|managers?|entwickler(?:in)?|ingenieur(?:in)?|programmierer(?:in)?|architekt(?:in)?|berater(?:in)?|développeu(?:r|se)|ingénieure?|architecte|desarrollador(?:a|es)?|ingenier[oa]|programador(?:a|es)?|desenvolvedor(?:a|es)?|engenheir[oa]|arquitet[oa]|arquitect[oa]|analista|sviluppatore|sviluppatrice|ingegnere|programmatore|ontwikkelaar|ingenieurs|programist(?:a|ka)|inżynier|deweloper|architekt|разработчик|разработчица|инженер|программист|аналитик|архитектор)(?!\p{L})/iu;
/** "with", and what widens the length. */
const WITH = /(?<!\p{L})(?:with|having|has|have|bringing|offering|mit|habe|bringe|avec|ayant|ai|con|tengo|com|tenho|ho|met|heb|z|ze|mam|с|со)\s(?:an?\s|a total of\s|some\s|around\s|about\s)?(?:(?:work\s)?experience of\s(?:about\s|around\s)?)?$/iu;
/** "with an experience of": nothing behind the length need say of what it is. */
const OF = /experience of\s(?:about\s|around\s)?$/iu;
/** "PHP developer, 8 years of experience": a sign stands for "with". */
const SIGN = /^(?:\s[\p{L}-]{1,20}){0,4}\)?\s?[,|•·–—-]\s{0,2}(?:an?\s)?$/u;
/** Then nothing else is told of the experience. */
const CLOSED = /^[\s*_]{0,2}(?:$|[.,;|)\]\n•·])/u;
/** What stands between the beginning of a sentence and a skill that stands alone before its length: "• Scala". */
const ALONE = /^[\s*#•·–—-]*$/u;
/** "with 4 years running", "con 4 años llevando" */
const SPENT = /^\s?\+?\s(?:of\s)?[a-z]{3,14}(?:ing|ando|endo)\s/u;
/** Experience as a whole; what comes behind "of" or "in" is what it is told of besides. */
const EXPERIENCE = /^(?:\s?\+)?\s?(?:(?:of|de|di|d')\s?)?(?:[\p{L}-]{1,20}\s){0,3}(?:d['’])?(?:experience|expertise|exp|(?:berufs)?erfahrung|expérience|experiencia|experiência|esperienza|ervaring|(?:werk|praktijk)ervaring|doświadczenia|doświadczeniem|опыта|опытом)(?!\p{L})/iu;
/** "in building …": what is done, and not what with. */
const DOING = /(?:ing|ando|endo|iendo|ant)$/u;

/** Takes what stands between a length of time and the next skill; gives whether it begins with what the time was spent on. */
export const spentBefore = (way: string) => SPENT.test(way.slice(0, 24));

/**
 * Whether a length of experience is told of a title with skills. `lead` is what stands before it, `trail` what stands behind, and
 * `behindSkill` where the last skill ends in `lead`. Only a few plain words may stand between that skill and the length.
 */
export function ofTitle(lead: string, trail: string, behindSkill: number): boolean {
  const way = lead.slice(Math.max(0, behindSkill));
  if (!ROLE.test(lead) || !(WITH.test(lead) ? OF.test(lead) || EXPERIENCE.test(trail) || SPENT.test(trail) : SIGN.test(way) && closes(trail))) return false;
  return way.split(/\s+/u).length <= 8 && !/[,:;|—–]\s*\p{L}+(?:\s+\p{L}+){2}/u.test(way);
}

/** Whether what stands behind a length of time calls it experience, and nothing more: " of experience." */
function closes(trail: string): boolean {
  const experience = EXPERIENCE.exec(trail);
  return experience !== null && CLOSED.test(trail.slice(experience[0].length));
}

/** "Scala, 5 years of experience": takes what stands in the sentence before the skill, between it and the length of time, and behind that. */
export const isWholeClaim = (front: string, way: string, trail: string) => ALONE.test(front) && /^(?:\*{0,2}\s?[,|•·–—-]\s{0,2}[*_]{0,2}|\s{1,2})$/u.test(way) && closes(trail);

/**
 * Whether the words between a length of time and the next skill say that it is told of that skill: "of experience in". Then it is not told
 * of the title before it, as it is when they say what was done with the skill.
 */
export function namesWhat(way: string): boolean {
  const experience = EXPERIENCE.exec(way);
  if (!experience) return false;
  const rest = way.slice(experience[0].length);
  const [first, next] = rest.toLowerCase().trim().split(/\s+/u);
  if (!PREPOSITIONS.has(first!)) return false;
  return isPlain(rest.trim().slice(first!.length)) && (next === undefined || LINKS.has(next) || !DOING.test(next));
}
