/** How old a company is, or how long it has done something, is nobody's experience. */
import { PREPOSITIONS, set } from './list-words';
import { sentenceStart } from './sentences';
import { ROLE } from './titles';

const FIRMS = 'company|firm|agency|organi[sz]ation|startup|start-up|vendor|consultancy|unternehmen|firma|agentur|entreprise|société|agence|empresa|compañía|agencia|companhia|agência|azienda|società|impresa|bedrijf|bureau|spółka|компания|фирма';
/** "an old company with", "the company has" */
const OF_FIRM = new RegExp(
  `(?<!\\p{L})(?:celebrat(?:ed|es?|ing)|(?:an?|eine?|une?|una|uma?|een)\\s(?:[\\p{L}-]{1,20}\\s){0,3}(?:${FIRMS})\\s(?:with|of|mit|avec|con|com|met)|(?:${FIRMS})\\s(?:(?:that|which|die|que|qui|che)\\s)?(?:has|had|hat|a|tiene|tem|ha|heeft|ma|имеет))\\s(?:(?:its|our|the|over|über)\\s){0,2}$`, 'iu');
const BEHIND = /^\s(?:in business|in the market|on the market|of history|of existence|of tradition|of operation|am markt|in der branche|d'existence|de historia|de trayectoria|en el mercado|(?:de )?de mercado|no mercado|di storia|sul mercato|na rynku|на рынке)(?!\p{L})/iu;
/** "in business for" */
const BEFORE = /(?<!\p{L})(?:in business|in the market|on the market|been around|am markt|sur le marché|en el mercado|no mercado|sul mercato|op de markt|na rynku|на рынке)\s(?:for|since|seit|depuis|desde|hace|desde hace|há|da|sinds|al|od|уже)\s(?:about\s|around\s|\+)?$/iu;
/** How a sentence begins whose subject may be a company: "we are a small", "our". */
const OPENING = set("we we're we’re our the a an wir unsere unser die eine ein nous notre une un la le somos nuestra una el nossa uma a siamo nostra wij we onze ons een het my jesteśmy nasza мы наша наш");
const GROUPS = set(
  'company firm agency organization organisation startup start-up vendor consultancy team subsidiary studio',
  'unternehmen firma agentur tochter tochtergesellschaft entreprise société agence filiale équipe empresa compañía agencia filial equipo',
  'companhia agência equipe azienda società impresa agenzia bedrijf bureau dochter spółka zespół agencja компания фирма команда агентство',
);
/** Between the beginning of a sentence and its subject stand no more words: "we are a small but growing team". */
const TO_SUBJECT = 8;
const OUR = set('our unser unsere unserem unserer notre nuestro nuestra nosso nossa nostro nostra onze ons nasz nasza naszego наш наша нашего нашей');
const GROWTH = set('growth success history wachstum erfolg geschichte croissance succès histoire crecimiento éxito historia crescimento sucesso história crescita successo storia groei succes geschiedenis rozwój rozwoju sukces рост роста успех успеха');
/** Somebody that a company looks for, or who reads or tells. */
const SOMEBODY = set(
  'you your candidate candidates applicant applicants somebody someone anyone people profile looking seeking searching hiring need needs require requires want wants expect expects i me my',
  'du dein deine deinen sie ihre suchen sucht brauchen erwarten ich vous votre candidat cherchons cherche recherche recherchons je',
  'buscamos busca buscando candidato procuramos procura cerchiamo cerca candidati zoeken zoekt jij jouw ik szukamy poszukujemy kandydat kandydata ищем ищет кандидат кандидата вы я',
);
/** How far back a company may stand. */
const REACH = 160;

/** Takes a text and where the words of a length of time begin and it ends; gives whether it is told of a company and not of a person. */
export function ofFirm(text: string, wordsStart: number, end: number): boolean {
  if (BEHIND.test(text.slice(end, end + 24))) return true;
  const lead = text.slice(Math.max(0, wordsStart - 64), wordsStart);
  if (OF_FIRM.test(lead) || BEFORE.test(lead)) return true;
  const sentence = text.slice(sentenceStart(text, Math.max(0, wordsStart - REACH), wordsStart), wordsStart);
  const words = sentence.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const subject = subjectOf(words);
  return subject >= 0 && !words.some((word, at) => at > subject && SOMEBODY.has(word)) && !ROLE.test(sentence);
}

/** Where the company stands that a sentence is about, or its growth; or -1. */
function subjectOf(words: readonly string[]): number {
  const group = OPENING.has(words[0] ?? '') ? words.findIndex((word) => GROUPS.has(word)) : -1;
  if (group > 0 && group < TO_SUBJECT && !words.slice(1, group).some((word) => (PREPOSITIONS.has(word) && !OPENING.has(word)) || SOMEBODY.has(word))) return group;
  return words.findIndex((word, at) => GROWTH.has(word) && words.slice(Math.max(0, at - 3), at).some((each) => OUR.has(each)));
}
