/** What the job is called and on which level it is. */
import { trimEnd } from '../../core/text';
import type { Role } from '../../model';
import { phraseFinder, tokensOf } from '../phrases';
import type { Section, Span } from './types';

type Level = Role['level'];

const LEVELS: readonly (readonly [Level, string])[] = [
  ['junior', 'junior; entry level; intern; internship; trainee; graduate; apprentice; werkstudent*; praktikant*; praktikum; stagiaire; stage; stagista; débutant*; becario; becaria; prácticas; estagiário; estágio; stażyst*; młodsz*; berufseinsteiger*; jr; alternance; azubi; einsteiger*'],
  ['mid', 'mid; mid level; midlevel; intermediate; medior; regular; confirmé; confirmée; semi senior; pleno; mid senior'],
  ['senior', 'senior; sr; sénior; starsz*; expert; expérimenté; expérimentée; staff; specialista senior; sen'],
  ['lead', 'lead; principal; head of; director; team lead; teamlead; tech lead; teamleiter*; leiter*; leitung; chief; manager of; supervisor; responsable d équipe; jefe; jefa; chefe; capo; kierownik; directeur; directrice; führungskraft; pflegedienstleitung; vp'],
];
const findLevel = phraseFinder(LEVELS);
const findName = phraseFinder([['name', 'job title; position title; title; role; position; vacancy; stellenbezeichnung; stelle; poste; intitulé du poste; puesto; cargo; vaga; posizione; functie; stanowisko']]);
/** Words in which a job stands in a sentence: "we are looking for a …". */
const findCall = phraseFinder([['call', 'looking for a; looking for an; hiring a; hiring an; seeking a; seeking an; need you as a; as a; as an; to hire an; to hire a; opening for; opening for a; position of; role of; recruit a; recruit an; wir suchen eine; wir suchen einen; suchen wir eine; suchen wir einen; suchen wir zum nächstmöglichen zeitpunkt eine; recherchons un; recherchons une; recherche un; recherche une; buscamos un; buscamos una; buscamos a un; procuramos um; procuramos uma; buscamos um; buscamos uma; cerchiamo un; cerchiamo una; ricerchiamo un; ricerchiamo una; zoeken een; op zoek naar een; szukamy; poszukujemy']]);
const LABEL = /^[^:\n]{1,30}:\s*/u;
/** "(m/w/d)", "H/F", "[Remote]", and what follows a bar or dash. */
const TAIL = /(?:\(\s*(?:[mwfhdxnKMGWDFHX]\s*[/|.,]\s*){1,3}[\p{L}*]{1,8}\s*\)|\(\s*(?:all genders|gn|remote|hybrid|mid-level)[^)]{0,20}\)|\b[HhMmFf]\s?\/\s?[FfHhMmDd]\b|<|\||\s[–—]\s|\s-\s|\s@\s|\s{2}|\bat [A-Z]|\bJob Description\b|\bHiring Guide\b)/u;
/** Words that no title has. */
const SENTENCE = /(?:^|\s)(?:is|are|you|we|our|will|was|has|have|ist|sind|wir|est|sommes|es|somos|è|siamo|zijn|jest)(?=\s|$)/iu;
const longest = 90;

/** Cut to the name of the job alone. */
function bare(text: string): string {
  const tail = TAIL.exec(text);
  return trimEnd((tail && tail.index > 2 ? text.slice(0, tail.index) : text).replace(/^[#*\s"“]+/, ''), '*"”:.,');
}

/** Takes a text and its sections; gives the name of the job and where it stands, or null when the text does not tell. */
export function titleOf(text: string, sections: readonly Section[]): { title: string; span: Span } | null {
  const known = new Set(sections.filter((section) => section.kind !== 'none' && section.kind !== 'duties').map((section) => section.span?.start));
  // behind the first requirements no title stands
  const started = sections.find((section) => section.kind !== 'none' && section.kind !== 'facts' && section.kind !== 'company' && section.kind !== 'offer')?.span?.start;
  let from = 0;
  for (let n = 0; n < 12 && from < text.length && from < 4000; n += 1) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const line = text.slice(from, Math.min(to, from + 200));
    const label = LABEL.exec(line);
    const named = label && findName(label[0]).some((hit) => hit.first === 0) ? line.slice(label[0].length) : null;
    const candidate = bare((named ?? line).replace(/^\s*\([^()]{1,20}\)\s*/, ''));
    const start = text.indexOf(candidate, from);
    const plain = candidate.length > 2 && candidate.length <= longest && tokensOf(candidate).length <= 12 && /^[\p{L}.#]/u.test(candidate) && !/[.!?:]\s*$/.test(text.slice(Math.max(from, to - 6), to)) && !SENTENCE.test(candidate);
    const other = (label && named === null) || [...known].some((place) => place !== undefined && place >= from && place < start + candidate.length) || /^(?:skip to|archived|http|---|engineering$|mid-level$|url)/i.test(candidate) || /job description template/i.test(candidate) || /^(?:JD Archive)/.test(candidate);
    if (started !== undefined && from > started) break;
    if (plain && !other) return { title: candidate, span: { start, end: start + candidate.length } };
    from = to + 1;
  }
  return calledFor(text);
}

/** "We are looking for a senior nurse to join us": the words behind. */
function calledFor(text: string): { title: string; span: Span } | null {
  const head = text.slice(0, 6000);
  for (const hit of findCall(head)) {
    const behind = head.slice(hit.end, hit.end + 80);
    const name = /^\s+(\p{L}[\p{L}\d/.&+#'-]*(?:\s\p{L}[\p{L}\d/.&+#'-]*){0,4}?)(?=\s(?:to|who|with|for|in|at|on|and|zur|für|pour|para|per|voor|mit|y|e|you|your|opportunity|that)\b|[.,;:!(\n]|$)/u.exec(behind)?.[1]?.trim();
    if (!name || !/\p{Lu}/u.test(name) || name.length < 4) continue;
    const start = head.indexOf(name, hit.end);
    return { title: name, span: { start, end: start + name.length } };
  }
  return null;
}

/** Takes the text, the title and the years asked for; gives the level and why. */
export function levelOf(text: string, title: string | null, years: number | null): { level: Level; because: string } {
  const [named] = title === null ? [] : findLevel(title);
  if (named && title) return { level: named.tag, because: `The title says “${title.slice(named.start, named.end)}”.` };
  const field = /(?:experience level|level|seniority|niveau|nivel|livello|poziom)\s*:\s*([^\n]{2,40})/iu.exec(text.slice(0, 5000));
  const [said] = field ? findLevel(field[1]!) : [];
  if (field && said) return { level: said.tag, because: `The text says “${field[0].replace(/\s+/g, ' ').trim()}”.` };
  if (years === null) return { level: 'any', because: 'The text names no level and no years.' };
  const level = years < 2 ? 'junior' : years < 5 ? 'mid' : 'senior';
  return { level, because: `Concluded from the ${years} ${years === 1 ? 'year' : 'years'} asked for.` };
}

/** The words of a title without its level, for titles of past jobs. */
export function trade(title: string): string {
  const hits = findLevel(title);
  const kept = tokensOf(title).filter((token) => !hits.some((hit) => hit.start <= token.start && hit.end >= token.end));
  return kept.length === 0 ? '' : title.slice(kept[0]!.start, kept.at(-1)!.end);
}
