/** Protected criteria and their stand-ins in a text. */
import type { Hit, Token } from '../phrases';
import { phraseFinder, tokensOf } from '../phrases';
import type { Topic } from './protected-words';
import { ASKING, CHARGES, COMPANY, DOUBTFUL, HARMLESS, OBJECT_OF, PROTECTED_WORDS, SAID, WORKING } from './protected-words';

export type ProtectedFinding = { topic: Topic; start: number; end: number; sentence: string; instead: string };

const findSure = phraseFinder(PROTECTED_WORDS);
const findDoubtful = phraseFinder(DOUBTFUL);
const findAround = phraseFinder<'asking' | 'working' | 'harmless' | 'object' | 'charges' | 'company'>([
  ['asking', ASKING], ['working', WORKING], ['harmless', HARMLESS], ['object', OBJECT_OF], ['charges', CHARGES], ['company', COMPANY],
]);
/** Of these the people are the team itself: what stands before them excuses nothing. */
const ownTeam = new Set<Topic>(['age-image', 'culture-fit', 'photo', 'gaps', 'prestige', 'place', 'pay-history', 'family', 'health', 'looks']);
const fewWords = 3;
/** Longer ones are taken in pieces, so that time stays linear. */
const longestSentence = 1500;

/** Takes a text; gives the wordings that ask for what is protected, in order, none of them twice. Linear in the length of the text. */
export function protectedIn(text: string): ProtectedFinding[] {
  const findings: ProtectedFinding[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const own = text.slice(start, end);
    const tokens = tokensOf(own);
    const sure = findSure(own, tokens);
    const doubtful = findDoubtful(own, tokens);
    if (sure.length === 0 && doubtful.length === 0) continue;
    const around = findAround(own, tokens);
    if (around.some((hit) => hit.tag === 'harmless')) continue;
    const apart = (hit: Hit<Topic>) => (other: Hit<unknown>) => other.end <= hit.start || other.start >= hit.end;
    const has = (tag: string, hit: Hit<Topic>) => around.filter(apart(hit)).some((other) => other.tag === tag);
    const hits = [
      ...sure.filter((hit) => !isObject(hit, around, tokens) && !(hit.tag === 'age-image' && around.some((other) => other.tag === 'company' && other.first - hit.behind >= 0 && other.first - hit.behind <= 2)) && !((hit.tag === 'age' || hit.tag === 'age-proxy') && has('charges', hit))),
      ...doubtful.filter((hit) => !has('working', hit) && !has('charges', hit) && (has('asking', hit) || tokens.length <= hit.behind - hit.first + fewWords)),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    let free = 0;
    for (const hit of hits) {
      if (hit.start < free) continue;
      findings.push({ topic: hit.tag, start: start + hit.start, end: start + hit.end, ...SAID[hit.tag] });
      free = hit.end;
    }
  }
  return findings;
}

/** Whether work is done with the people named, and nobody asks for one: "teaching native speakers". */
function isObject(hit: Hit<Topic>, around: readonly Hit<string>[], tokens: readonly Token[]): boolean {
  if (ownTeam.has(hit.tag)) return false;
  return around.some((other) => other.tag === 'object' && other.behind <= hit.first && hit.first - other.behind <= 1 && !SMALL.has(tokens[other.first]!.word));
}

/** Too small to make the rest its object when they stand alone. */
const SMALL = new Set(['for', 'to', 'about', 'of', 'among', 'with', 'from']);

/** Sentences, lines and items: what a wording can be excused by. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const c = text[i];
    const stop = c === undefined || c === '\n' || c === ';' || c === '•' || ((c === '.' || c === '!' || c === '?') && /\s/.test(text[i + 1] ?? ' ') && i - start > 12);
    if (!stop && i - start < longestSentence) continue;
    if (i > start) found.push({ start, end: i });
    start = stop ? i + 1 : i;
  }
  return found;
}
