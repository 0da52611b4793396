/** Numbers whose unit was told before: "9 years of experience, 4 of them with Kotlin", "Java (5 years), Kotlin (2)". */
import type { Stated } from './durations';
import { numberWords } from './number-words';
import { sentenceEnd } from './sentences';
import type { SkillMention } from './types';

/** What says that the next number is a part of the last. */
const PART = "(?:out )?of (?:them|which|those|these)|davon|hiervon|darunter|dont|de (?:ellos|ellas)|de l[oa]s cuales|siendo|del[ea]s|d[oa]s quais|sendo|di cui|dei quali|waarvan|daarvan|z czego|w tym|z nich|из них|в том числе|including|incl\\.";
const JOINT = 'and|und|et|y|e|en|i|и';
const TO_SKILL = 'with|in|on|using|of|as|mit|als|im|auf|avec|sur|de|en|comme|con|como|com|em|di|come|met|van|op|z|ze|w|na|jako|с|со|в|на';
/** What stands between what was told before and the skill: a sign or word that goes on, the number, and a small word. */
const LEFT_OUT = new RegExp(
  `(?<![\\d.,]\\s?)(?:[,;(]|(?<!\\p{L})(?:${JOINT}|${PART}))\\s{0,2}(?:(?:${PART})\\s)?\\*{0,2}(?<number>\\d{1,2}(?:[.,]\\d)?|\\p{L}{2,12})(?<plus>\\s?\\+)?(?:\\s(?:${PART}))?\\s(?:${TO_SKILL})\\s(?:(?:an?|the|der|le|la|el|il|o)\\s)?\\*{0,2}$`, 'iu');
const IN_BRACKET = /^\s?\((\d{1,2}(?:[.,]\d)?)(\+?)\)/u;
const LONGEST_WAY = 64;

/** Takes a text, the lengths of time in it and the mentions, both in order; gives the lengths with those whose unit was told before, in order. */
export function withElided(text: string, stated: readonly Stated[], mentions: readonly SkillMention[]): Stated[] {
  const all: Stated[] = [];
  let next = 0;
  stated.forEach((whole, index) => {
    all.push(whole);
    const to = sentenceEnd(text, whole.end, index + 1 < stated.length ? stated[index + 1]!.wordsStart : text.length);
    const most = whole.max ?? whole.min;
    let from = whole.end;
    while (next < mentions.length && mentions[next]!.start < from) next += 1;
    for (; next < mentions.length && mentions[next]!.end <= to; next += 1) {
      const mention = mentions[next]!;
      const part = beforeSkill(text, from, mention.start) ?? bracketBehind(text, from, mention);
      if (part && part.min >= 1 && part.min <= most) all.push(part);
      from = part && part.start > mention.start ? part.end : mention.end;
    }
  });
  return all;
}

/** ", 4 of them with" right before a skill. */
function beforeSkill(text: string, from: number, to: number): Stated | null {
  const low = Math.max(from, to - LONGEST_WAY);
  const match = LEFT_OUT.exec(text.slice(low, to));
  if (!match) return null;
  const { number, plus } = match.groups!;
  const min = numberWords().get(number!.toLowerCase()) ?? Number(number!.replace(',', '.'));
  const start = low + match.index + match[0].search(/[\p{L}\p{N}]/u);
  const end = low + match.index + match[0].lastIndexOf(number!) + number!.length + (plus?.length ?? 0);
  return Number.isNaN(min) ? null : { start, end, wordsStart: start, min, orMore: plus !== undefined, implausible: false, leads: true };
}

/** "Kotlin (2)" right behind the bracket of another length. */
function bracketBehind(text: string, from: number, { start, end }: SkillMention): Stated | null {
  const match = /^\)[\s,;|•·/]{1,4}$/u.test(text.slice(from, start)) && IN_BRACKET.exec(text.slice(end, end + 10));
  if (!match) return null;
  const at = end + match[0].indexOf('(') + 1;
  const length = match[1]!.length + match[2]!.length;
  return { start: at, end: at + length, wordsStart: at, min: Number(match[1]!.replace(',', '.')), orMore: match[2] === '+', implausible: false };
}
