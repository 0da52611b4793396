/** A requirement that the vocabulary has no skill for: the words to look for on a profile. */
import { phraseFinder, tokensOf } from '../phrases';

/** Words that only ask: what is asked for stands behind them. */
const findLead = phraseFinder([['lead', `experience in; experience with; experience of; experience as; experience as a; experience as an; experience working with; experience working in; experience working as; experience using; experience; hands on experience; knowledge of; understanding of; knowledge in; proficient in; proficiency in; proficient with; expertise in; expertise using; expertise with; skilled in; familiarity with; familiarity of; familiar with; background in; track record of; track record in; degree in; trained in; working knowledge of; competent in; mastery of; command of; experienced in; experienced with; experienced; well versed in; exposure to; confident with; confident in; comfortable with; skills in; proven; erfahrung in; erfahrung mit; erfahrung im; erfahrung als; erfahrung in der; erfahrungen in; erfahrungen mit; erfahrungen im; kenntnisse in; kenntnisse im; kenntnisse der; kenntnisse von; kenntnisse; umgang mit; sicherer umgang mit; verständnis für; expérience en; expérience dans; expérience de; expérience comme; expérience en tant que; connaissance de; connaissance du; connaissance des; connaissances en; connaissances de; maîtrise de; maîtrise du; maîtrise des; maîtrise d; experiencia en; experiencia con; experiencia como; conocimiento de; conocimientos de; conocimientos en; dominio de; manejo de; experiência em; experiência com; experiência como; conhecimento de; conhecimento em; conhecimentos de; conhecimentos em; domínio de; esperienza in; esperienza come; esperienza nel; esperienza nella; esperienza con; conoscenza di; conoscenza del; conoscenza della; conoscenza dei; padronanza di; padronanza del; ervaring met; ervaring in; ervaring als; kennis van; beheersing van; doświadczenie w; doświadczenie z; doświadczenie na stanowisku; znajomość; wiedza z zakresu; umiejętność obsługi; obsługa`]]);
const SMALL = new Set('a an the of in with and or to for on at as our your their its is are be within from by any other related relevant similar good strong solid excellent very proven demonstrated advanced basic deep sound some least minimum years year work working professional previous prior must have need required preferred plus ideally desirable essential general thorough der die das des dem den ein eine einen einer und oder mit im in von für sehr gute guter gutes fundierte mehrjährige erste relevante einschlägige sie du haben hast ist sind wünschenswert idealerweise vorteil le la les l de du des d un une et ou en dans avec pour vous avez bonne bonnes solide souhaité souhaitée serait est el los las del y o con para una al se valorará il lo gli di della del dei delle e o con per uno buona ottima het van een met op voor goede gedegen w z na i lub oraz do dobra bardzo'.split(' '));
const ENDS = /[,;:.()–—/]|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|oraz|lub|i|sowie|to|for|when|while|that|which|who|including|ideally|preferably|where|um|zu|für|pour|afin|para|per|om|within|across|is|are|ist|sind|est|es|è|jest)(?=\s)/iu;
const mostWords = 4;

/** Takes a statement; gives phrases of one to four words worth looking for, at most three; none when there is nothing to hold on to. */
export function phrasesIn(text: string): string[] {
  const hits = findLead(text);
  const lead = hits.sort((a, b) => a.first - b.first || b.behind - a.behind)[0];
  const phrases: string[] = [];
  let rest = lead ? text.slice(lead.end, lead.end + 160) : text.slice(0, 160);
  while (rest.trim() !== '' && phrases.length < 3) {
    const end = ENDS.exec(rest);
    const chunk = end ? rest.slice(0, end.index) : rest;
    const phrase = core(chunk);
    if (phrase) phrases.push(phrase);
    if (!end || !/[,/]|and|or|und|oder|et|ou|^\s[yoei]$|en|of|oraz|lub/i.test(end[0])) break;
    rest = rest.slice(end.index + end[0].length);
  }
  return phrases;
}

/** The words without small ones at the ends; null when none, or too many, are left. */
function core(chunk: string): string | null {
  const tokens = tokensOf(chunk);
  let first = 0;
  let last = tokens.length - 1;
  while (first <= last && (SMALL.has(tokens[first]!.word) || /^\d+$/.test(tokens[first]!.word))) first += 1;
  while (last >= first && SMALL.has(tokens[last]!.word)) last -= 1;
  const words = last - first + 1;
  return words >= 1 && words <= mostWords && tokens[last]!.end - tokens[first]!.start > 2 ? chunk.slice(tokens[first]!.start, tokens[last]!.end) : null;
}
