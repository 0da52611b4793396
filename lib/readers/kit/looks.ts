/** What a short text looks like by its words: a job title, an organisation, a school, a degree, a place, a label. */
import type { Line } from './draft';

export const role = /\b(?:engineer|developer|programmer|architect|manager|lead|leader|head|consultant|analyst|designer|administrator|admin|director|intern|internship|trainee|freelancer?|founder|co-founder|cto|ceo|cio|vp|president|officer|specialist|scientist|tester|sre|devops|teacher|tutor|assistant|professor|lecturer|researcher|writer|editor|coordinator|executive|contractor|technician|operator|owner|partner|maintainer|contributor|member|nurse|chef|cook|accountant|backend|back-end|frontend|full[- ]?stack|coder|apprentice|controller|supervisor|associate|representative|volunteer|mentor|support|barista|organi[sz]er|stagiaire|praktikum|ausbildung|gérant|chef de projet|analista|gerente)\b|\bsales(?!force)|\b(?:praktikant|werkstudent|pflege|auszubildende|inhaber|ingénieur|développeu|desarrollador|programador|ingenier|desenvolvedor|engenheir|consultor|programist|mühendis)|entwickler|berater|leiter|sviluppat(?:ore|rice)|ingegner|programmat(?:ore|rice)|ontwikkelaar|programmeur|inżynier|utvecklare|ingenjör|udvikler|utvikler|kehittäjä|vývojář|geliştirici|fejlesztő|ingenieur|architekt|(?:kaufmann|kauffrau)\b|разработчик|инженер|программист|руководитель|розробник|エンジニア|開発|工程师|开发|开发者|경력|개발자/iu;
const companyEnd = /(?:^|\s)(?:a\.ş|s\.l\.?u?|s\.r\.o|a\.s|d\.o\.o|s\.p\.a|kft|zrt|lda|ltda|e\.v|inc|ltd|limited|llc|llp|gmbh|ag|corp|corporation|company|co|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|plc|oy|ab|aps|sp\. z o\.?o|group|bank|labs?|studios?|technologies|solutions|systems|software|agency|consulting|holding|ventures|hospital)(?:\.|\b)$/iu;
/** A legal form or a kind of firm at the end of one of the parts between commas. */
export const company = { test: (text: string): boolean => /株式会社|有限公司|ООО/iu.test(text) || text.split(',').some((part) => companyEnd.test(part.trimEnd())) };
export const school = /universit|college|school|institut|hochschule|académie|academy|akademi|école|ecole|escuela|escola|facult|fakult|polyte[ck]|politecnico|politechnika|lycée|gymnasium|schule|bootcamp|campus|uczelnia|yliopisto|egyetem|üniversite|университет|институт|університет|大学|大學|学院|대학교|高校|\b(?:eth|mit|tu|fh|kth|epfl|insead|ucl|ucla)\b/iu;
export const degree = /\b(?:(?:bachelor|master|doctor|diplom|licen[cst]|associate|fachinformatiker|kandidat)\w{0,40}|b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|b\.?e|b\.?tech|m\.?tech|b\.?eng|m\.?eng|bs|ms|mba|ph\.?d|degree|laurea|maîtrise|grado|magister|inżynier|abitur|a-levels?|high school|gcse|certificate|minor|major|ausbildung|bac|bts|dut|hnd|hnc|foundation|tutkinto|bakalář|lisans|бакалавр|магистр)(?:$|[\s,.:;()–-])|学士|硕士|修士|学位/iu;
const remote = /^(?:remote|hybrid|on-?site|vor ort|homeoffice|home office|télétravail|à distance|en remoto|a distancia|remoto|zdalnie|worldwide|fully remote|удал[её]нно)(?:\s*[,(/·-].{0,40})?$/iu;
export const employment = /^(?:full[- ]?time|part[- ]?time|contract|freelance|internship|self-employed|permanent|temporary|vollzeit|teilzeit|temps plein|cdi|cdd|jornada completa|tempo integral|tempo pieno|umowa o pracę)\s*(?:$|[·(,/|])/iu;

/** "Lisbon, Portugal", "Remote": a few capitalised words with commas and no sentence. */
export function looksLikePlace(text: string): boolean {
  if (remote.test(text)) return true;
  if (text.length > 60 || !text.includes(',') || /[.!?:;@\d]/.test(text.replace(/\bSt\./, ''))) return false;
  const cut = text.search(/[·(]/);
  const parts = (cut < 0 ? text : text.slice(0, cut).trimEnd()).split(/,\s*/);
  return parts.length > 1 && parts.length < 5 && parts.every((part) => /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}$/u.test(part))
    && !(role.test(text) || degree.test(text) || school.test(text) || company.test(text));
}
/** Whether a line reads as a job title. */
export const looksLikeRole = (text: string): boolean => text.length < 90 && role.test(text);

/** Small headings inside an entry, and lengths and ends of a time in words: they name nobody. */
const nobody = /^(?:(?:key |main |job |selected |notable )?(?:highlights?|responsibilit(?:y|ies)|achievements?|accomplishments?|duties|tasks|technolog(?:y|ies)|tools|description|summary|overview|details|skills|keywords|environment|projects?|results|courses|coursework)|aufgaben|tätigkeiten|missions?|réalisations|funciones|logros|responsabilidades|taken|mansioni|present|current|now|today|heute|(?:an?|a few|\d{1,2}) (?:years?|months?|days?|seconds?|hours?|weeks?)|invalid date|n\/a|show (?:more|less)|read more|see more|website|link)\s?:?$/i;

const firmEnd = /\b(?:Inc|Ltd|Co|Corp|S\.A|S\.L|S\.L\.U|B\.V|N\.V|s\.r\.o|z o\.o|A\.S|A\.Ş|S\.p\.A|S\.r\.l|d\.o\.o|e\.V|Lda|Ltda)\.$/i;
/** A sentence ends so, and no name but one with a legal form. */
const ends = (text: string): boolean => /[.!?]$/.test(text) && /[.!?]$/.test(text.replace(firmEnd, ''));

/** Neither a place, a kind of employment nor a sentence. */
export const couldName = (text: string): boolean => text.length < 90 && /^[\p{L}\p{N}"'(]/u.test(text) && /\p{L}/u.test(text) && !ends(text) && !nobody.test(text) && !looksLikePlace(text) && !employment.test(text);

/** Labels whose text names the job itself; every other label ("Tech: …", "Environment: …") opens a text about it. */
const namingLabel = /^(?:role|position|title|job title|designation|company|employer|client|organi[sz]ation|location|place|dates?|period|duration)\s*:/i;
/** Whether a line is a label with its text, such as "Technologies: Java, Kafka". */
export const labelled = (text: string): boolean => /^\p{L}[\p{L} &/-]{1,30}(?:\([^)]{0,20}\))?::?(?:\s|$)/u.test(text) && !namingLabel.test(text);

const tools = /(?<![\p{L}\d_])(?:js|[a-z\d]{1,20}\.js|nodejs|reactjs|css3?|html5?|(?:my|no|postgre)?sql|postgres|rest|apis?|aws|gcp|azure|javascript|java|python|react|node|docker|linux|git|github|php|c\+\+|c#|\.net|typescript|angular|vue|kubernetes|redux|django|flask|spring|hibernate|laravel|mongodb|redis|kafka|jquery|excel|photoshop)(?![\p{L}\d])/giu;

/** Whether a line names an organisation: short, no sentence, no label, no list of tools. When unsure it does not, since what an organisation is called is not searched for skills. */
export function looksLikeOrganisation(line: string): boolean {
  const text = line.split(' · ')[0]!;
  if (text.length > 70 || labelled(text) || !couldName(text) || /[,;:(]$/.test(text) || !/^["'(]?[\p{Lu}\p{Lo}\d]|^\p{Ll}+(?:\.\p{Ll}|\p{Lu})/u.test(text)) return false;
  // "Worked in the … group" is a sentence.
  if (/^\p{Lu}\p{Ll}{2,20}(?:ed|ing) (?:in|on|with|for|as|the|at|to|a|an|and)\s/u.test(text)) return false;
  if (company.test(text)) return true;
  const named = text.match(tools)?.length ?? 0;
  const words = text.split(/[\s,/]+/).length;
  if ((text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) > 1) return false;
  return !role.test(text) && text.split(',').length < 4 && (text.match(/\//g)?.length ?? 0) < 2 && named < 2 && named < words && words < 10;
}

/** A text to read rather than a name: long, or a sentence with its full stop. */
export function isLong({ text }: Line): boolean {
  if (text.length > 110) return true;
  if (text.length <= 35 || !/[.!?。]$/.test(text)) return false;
  return text.length > 55 || (/\p{Ll}{2}[.!?]$/u.test(text) && text.split(' ').length > 5);
}

/** Whether a line tells about an entry rather than heads it. */
export const isBody = (line: Line): boolean => line.bullet || isLong(line);

/** Whether a line heads a job by its words alone: a title in capitalised words, with a place, an employer or nothing beside it. */
export function looksLikeJobHead(text: string): boolean {
  if (text.length > 100 || labelled(text) || !role.test(text) || /[.;:,]$/.test(text) || !/^[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  const words = text.split(/\s+/);
  const low = words.filter((word) => /^\p{Ll}/u.test(word) && !role.test(word) && !/^(?:at|of|and|in|for|the|de|bei|chez)$/.test(word)).length;
  return words.length <= 12 && low === 0;
}
