/** Telling a text that is clearly no résumé. When unsure it is one: a refused person is worse than a read letter. */

/** Fewer words than these say nothing of anybody. */
export const FEWEST_WORDS = 15;

const code = /[;{}]\s*$|^\s*(?:import|export|const|let|var|def|class|function|return|public|private|#include|<\/?[a-z]+|\/\/|@\w+\()/;
const letter = /^(?:dear|hello|hi|sehr geehrte|liebe|bonjour|estimad[oa]s?|gentile)\b.{0,60}[,!:]?$/im;
const regards = /^(?:kind|best|warm|yours|sincerely|regards|mit freundlichen|viele grüße|cordialement|un saludo|cordiali)\b.{0,40}$/im;
/** What a job text says to its reader and no candidate says of themselves. */
const advert = [
  /\b(?:we(?:'|’)?(?:re| are) (?:\w+ )?(?:looking|searching|seeking|hiring)|is (?:\w+ )?(?:looking for|seeking|hiring) an?)\b/i, /\byou (?:will|have|are|bring|must|should|can|know)\b|\byou(?:'|’)(?:ll|ve|re)\b/i,
  /\b(?:apply (?:now|today|here|by|online)|how to apply|to apply|send (?:us )?your (?:cv|resume|résumé))\b/i, /\b(?:we offer|our offer|what we offer|benefits include|competitive (?:salary|pay)|join (?:us|our))\b/i,
  /\b(?:the (?:successful|ideal|right) candidate|candidates? (?:will|must|should|with)|applicants?|equal opportunity)\b/i, /^(?:job (?:title|description|summary|type|purpose)|requirements|minimum qualifications|required (?:skills|qualifications|experience)|what you(?:'|’)ll do|about (?:us|the (?:role|job|company|team)))\b/im,
  /\b(?:this (?:position|role|job)|the (?:role|position)|reports? to the|salary range|your (?:role|responsibilities|profile|tasks))\b/i, /\b(?:wir suchen|wir bieten|bewerben sie sich|ihr profil|ihre aufgaben|nous recherchons|buscamos|ofrecemos|cerchiamo)\b/i,
];
const person = /\b(?:I|I'm|I’m|me|my|ich|mein\w*|je|moi|mon|mi|yo)\b/;
const career = /\b(?:experience|education|skills?|work(?:ed|ing)?|university|degree|graduat\w+|career|certifi\w+|freelance\w*|intern\w*|developer|engineer|manager|designer|analyst|consultant|nurse|teacher|berufserfahrung|ausbildung|kenntnisse|expérience|formation|compétences|experiencia|educación)\b/gi;

/** Takes a text; gives true for a job text, which is about nobody. */
export function isAdvert(text: string): boolean {
  const head = text.slice(0, 20_000);
  const signs = advert.filter((sign) => sign.test(head)).length;
  return signs > 2 || (signs > 0 && !person.test(head) && (head.match(/\byour?\b/gi)?.length ?? 0) > 2);
}

/** Takes a text in which no career was found; gives true when it is plainly something else: code, a letter, an article, a job text. */
export function isOther(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim()).slice(0, 2000);
  if (lines.filter((line) => code.test(line)).length * 2 > lines.length) return true;
  if (letter.test(text) && regards.test(text)) return true;
  if (isAdvert(text)) return true;
  const words = new Set((text.slice(0, 20_000).match(career) ?? []).map((word) => word.toLowerCase()));
  return words.size < (person.test(text) ? 1 : 2);
}
