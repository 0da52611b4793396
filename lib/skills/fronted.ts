/** A time that stands before the clause it belongs to: "Over the past four years, I worked with Kotlin". */
import { PREPOSITIONS, set } from './list-words';
import { joins } from './shared';
import type { SkillMention } from './types';

/** The words before such a time, from the beginning of its sentence. */
const FRONT = /^[\s*•·–—-]{0,6}(?:for|over|in|during|throughout|seit|in|während|depuis|pendant|durant|au cours|desde hace|hace|durante|en|há|nos|por|da|negli|per|al|sinds|gedurende|od|przez|w ciągu|за|в течение|последние)(?:\s[\p{L}’']{2,10}){0,3}\s$/iu;
/** Somebody else than the person, or a thing, that the clause is about. */
const OTHERS = set(
  'the our their his her its a an this that these there we they he she it die der das unsere unser ein eine wir sie es notre nos le la les un une nous il elle ils',
  'nuestra nuestro el los las una nosotros a o os as nossa nosso um uma nós nostra nostro lo gli noi onze ons het de een wij nasza nasz my наша наш мы они он она',
);
/** "In 4 years, I see": a time to come. */
const TO_COME = /(?<!\p{L})(?:see|want|plan|hope|will|would|möchte|werde|voudrais|quiero|quero|voglio|wil|chcę|хочу)(?!\p{L})/iu;
const LONGEST_CLAUSE = 100;

/** Takes where the sentence of a length of time begins, where its words begin and it ends, and the skill behind it; gives whether the skill's clause is the one that the time belongs to. */
export function isFronted(text: string, sentence: number, { wordsStart, end }: { wordsStart: number; end: number }, skill: SkillMention): boolean {
  if (text[end] !== ',' || skill.polarity === 'aspired' || skill.start - end > LONGEST_CLAUSE || !FRONT.test(text.slice(Math.max(sentence, wordsStart - 60), wordsStart))) return false;
  const clause = text.slice(end + 1, skill.start).trimStart();
  const [first = ''] = clause.split(/\s/u, 1);
  return !/[,:;|()]/u.test(clause) && !joins(clause.slice(first.length)) && !TO_COME.test(clause) && !OTHERS.has(first.toLowerCase()) && !PREPOSITIONS.has(first.toLowerCase());
}
