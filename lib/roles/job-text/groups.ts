/** Which skills of a statement stand for one another ("PostgreSQL or MySQL") and which are all wanted. */
import { impliedBy } from '../../skills';
import type { SkillMention } from '../../skills';
import type { Span } from './types';

export type Group = Span & { need: 'any' | 'all' | 'at-least'; count?: number; skills: string[]; /** The words that made it so; '' for a single skill. */ by: string };

const OR = new Set('or oder ou o u of lub albo bzw beziehungsweise either alternatively oppure ofwel ewentualnie'.split(' '));
const AND = new Set('and und et y e ed en oraz i as well sowie también também anche ook także'.split(' '));
/** Other words that may stand between the items of one list. */
const SMALL = new Set('with mit avec con com met z w in and the a also any other equivalent similar language languages framework frameworks database databases like etc including specifically particular especially preferably de du des d der die das dem den im von el la los las il lo le les di del della da do dos het een one of some'.split(' '));
const OF_KIND = /(?:(?:one|any|some|either)(?: or more)? of (?:the following|these)[\p{L} ]{0,40}|\bsuch as|\blike|\be\.\s?g\.|\beg\b|\bfor example|\bfor instance|\bone of|\bany of|\bone or more|\bat least one|\bincluding but not limited to|\bz\.\s?b\.|\bzum beispiel|\bwie|\bbeispielsweise|\betwa|\bmindestens eine[rmn]?|\bcomme|\btels? que|\btelles? que|\bpar exemple|\bau moins un|\bcomo|\btales como|\btais como|\bpor ejemplo|\bpor exemplo|\bp\.\s?ej\.|\bal menos uno?|\bcome|\bad esempio|\bad es\.|\bquali|\bzoals|\bbijvoorbeeld|\bbijv\.|\bjak|\btakich jak|\btakimi jak|\bnp\.|\bjednego z|\bco najmniej jed\p{L}{0,6})(?:\s*[:,(])?\s*$/iu;
const OR_LIKE = /^[\s,)]{0,3}(?:(?:and|or)\s)?(?:or\s(?:a\s)?(?:any\s)?(?:similar|equivalent|comparable|other|another|the like|related)|or similar|etc\b|and similar|and the like|and others|oder (?:ähnlich|vergleichbar|gleichwertig|ander)|o\.\s?ä|u\.\s?ä|usw|ou (?:similaire|équivalent|autre|semelhante|similar|equivalente|outr)|o (?:similar|equivalente|simil|analog|otr|altr)|u otr|of (?:vergelijkbaar|soortgelijk|gelijkwaardig|ander)|lub (?:podobn|równoważn|inn|pokrewn)|itp|enz|ecc)/iu;
const SEVERAL = /(?:at least|minimum of|mindestens|au moins|al menos|pelo menos|almeno|minstens|co najmniej)\s(two|2|three|3|zwei|drei|deux|trois|dos|tres|dois|três|due|tre|twee|drie|dwa|dwóch|trzy|trzech)\s(?:of|der|von|de|delle|dei|van|z)?/iu;
const TWO = new Set(['two', '2', 'zwei', 'deux', 'dos', 'dois', 'due', 'twee', 'dwa', 'dwóch']);
/** How much of the text around a list is looked at. */
const reach = 40;

type Link = { or: boolean; and: boolean; example: boolean };

/** How two neighbours hang together; null when they are no list. */
function linkOf(between: string): Link | null {
  if (between.length > 60) return null;
  if (OF_KIND.test(between) && between.length < 40) return { or: true, and: false, example: true };
  const words = (between.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  const lists = words.length === 0 || words.every((word) => OR.has(word) || AND.has(word) || SMALL.has(word));
  if (!lists || /[.;:!?]\s/.test(between)) return null;
  const or = words.some((word) => OR.has(word)) || (between.includes('/') && words.length === 0);
  return { or, and: words.some((word) => AND.has(word)) || /[&+]/.test(between), example: false };
}

/** Takes a statement and its mentions in order; gives the groups, each of different skills, in order. */
export function groupsOf(text: string, mentions: readonly SkillMention[]): Group[] {
  const own = mentions.filter((mention) => mention.polarity !== 'denied' && mention.polarity !== 'other');
  const groups: Group[] = [];
  for (let i = 0; i < own.length;) {
    const links: Link[] = [];
    let last = i;
    while (last + 1 < own.length) {
      const link = linkOf(text.slice(own[last]!.end, own[last + 1]!.start));
      if (!link) break;
      links.push(link);
      last += 1;
    }
    groups.push(...grouped(text, own.slice(i, last + 1), links));
    i = last + 1;
  }
  return together(groups);
}

/** Skills that only name the trade: beside others they ask for nothing more. */
const UMBRELLA = new Set(['software-engineering', 'software-development', 'web-development', 'programming-language', 'server-language', 'back-end-development', 'front-end-development', 'full-stack-development', 'database', 'cloud', 'apis', 'api', 'software-architecture', 'human-resources', 'ux-design', 'web-framework']);

/** One criterion for a statement, and one for each choice in it: what is asked for one by one is asked for together. */
function together(groups: readonly Group[]): Group[] {
  const choices = groups.filter((group) => group.need !== 'all' && group.skills.length > 1);
  const chosen = new Set(choices.flatMap((group) => group.skills));
  const singles = groups.filter((group) => !choices.includes(group)).sort((a, b) => a.start - b.start);
  const all = [...new Set(singles.flatMap((group) => group.skills))].filter((skill) => !chosen.has(skill));
  const narrow = all.filter((skill) => !(UMBRELLA.has(skill) && all.length + choices.length > 1) && ![...all, ...chosen].some((other) => other !== skill && impliedBy(other).has(skill)));
  const kept = singles.filter((group) => group.skills.some((skill) => narrow.includes(skill)));
  const merged: Group[] = narrow.length === 0 ? [] : [{ start: kept[0]!.start, end: kept.at(-1)!.end, need: narrow.length === 1 ? 'any' : 'all', skills: narrow, by: narrow.length === 1 ? '' : kept[0]!.by || 'and' }];
  return [...merged, ...choices.filter((group, at) => !choices.some((other, n) => n < at && other.skills.join() === group.skills.join()))].sort((a, b) => a.start - b.start);
}

/** One list as groups: "Java and Spring or Quarkus" is Java, and one of the two. */
function grouped(text: string, list: readonly SkillMention[], links: readonly Link[]): Group[] {
  const first = list[0]!;
  const last = list.at(-1)!;
  const lead = text.slice(Math.max(0, first.start - reach), first.start);
  const tail = text.slice(last.end, last.end + reach);
  const several = SEVERAL.exec(lead);
  const whole = (need: Group['need'], by: string): Group[] => [{ start: first.start, end: last.end, need, skills: distinct(list), by }];
  const skills = distinct(list);
  if (skills.length === 1) return whole('any', '');
  if (several && skills.length > 2) return [{ ...whole('at-least', several[0].trim())[0]!, count: TWO.has(several[1]!.toLowerCase()) ? 2 : 3 }];
  const ors = links.filter((link) => link.or).length;
  const ands = links.filter((link) => link.and && !link.or).length;
  const example = OF_KIND.exec(lead);
  const like = OR_LIKE.exec(tail);
  if (like) return whole('any', like[0].replace(/^[\s,)]+/, ''));
  if (example) return whole('any', example[0].trim());
  if (links.some((link) => link.example)) return whole('any', 'such as');
  if (ors > 0 && ands > 0) return parted(list, links);
  if (ors > 0) return whole('any', 'or');
  // "cloud platforms (AWS, Azure, Google Cloud)": examples of what stands before the bracket
  if (/\p{L}\s*\(\s*$/u.test(lead) && /^\s*\)/.test(tail) && ands === 0) return whole('any', '( )');
  return whole('all', ands > 0 ? 'and' : ',');
}

/** A list with both words: it is cut at every "and". */
function parted(list: readonly SkillMention[], links: readonly Link[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let i = 0; i <= links.length; i += 1) {
    const link = links[i];
    if (link && !(link.and && !link.or)) continue;
    const some = list.slice(from, i + 1);
    const inner = links.slice(from, i);
    const skills = distinct(some);
    const any = inner.some((one) => one.or);
    groups.push({ start: some[0]!.start, end: some.at(-1)!.end, need: skills.length === 1 || any ? 'any' : 'all', skills, by: any ? 'or' : 'and' });
    from = i + 1;
  }
  return groups;
}

const distinct = (mentions: readonly SkillMention[]) => [...new Set(mentions.map((mention) => mention.skill))];
