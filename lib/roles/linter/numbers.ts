/** Years that nobody works, levels that their years contradict, and levels that two texts count differently. */
import { statedYears } from '../../skills';
import { phraseFinder } from '../phrases';
import type { LintFinding } from './types';

type Level = 'junior' | 'mid' | 'senior';

const findLevel = phraseFinder<Level>([
  ['junior', 'junior; entry level; berufseinsteiger*; débutant*; principiante; júnior; stażyst*; młodszy; młodsza'],
  ['mid', 'mid level; intermediate; midlevel; medior; confirmé; confirmée; semi senior; pleno'],
  ['senior', 'senior; sénior; lead; principal; starszy; starsza'],
]);
/** The fewest years that make the word wrong for a junior, and the most that make it wrong for a senior. */
const tooManyForJunior = 4;
const tooFewForSenior = 2;
/** How far behind the word its years may stand. */
const reach = 70;

export type LevelYears = { level: Level; min: number; max: number | null; start: number; end: number };

/** "35" without its dash is 3–5. */
function rangeOf(quote: string, min: number, max: number | undefined, implausible: boolean): { min: number; max: number | null } {
  const digits = implausible ? /^([1-9])([1-9])\D/.exec(quote) : null;
  return digits && digits[1]! < digits[2]! ? { min: Number(digits[1]), max: Number(digits[2]) } : { min, max: max ?? null };
}

/** The levels that a text names together with their years, in order. */
export function levelsIn(text: string): LevelYears[] {
  const found: LevelYears[] = [];
  for (const hit of findLevel(text)) {
    const behind = text.slice(hit.end, hit.end + reach).split(/[\n.;]/, 1)[0]!;
    const [years] = statedYears(behind, []);
    if (!years || findLevel(behind.slice(0, years.start)).length > 0) continue;
    const range = rangeOf(behind.slice(years.start, years.end), years.min, years.max, years.implausible);
    found.push({ level: hit.tag, ...range, start: hit.start, end: hit.end + years.end });
  }
  return found;
}

/** Takes a text; gives the findings about its numbers. */
export function lintNumbers(text: string): LintFinding[] {
  const findings: LintFinding[] = [];
  for (const years of statedYears(text, [])) {
    if (!years.implausible) continue;
    const quote = text.slice(years.start, years.end);
    const digits = /^([1-9])([1-9])(?!\d)/.exec(quote);
    const meant = digits && digits[1]! < digits[2]! ? `Probably a dash was lost: “${digits[1]}–${digits[2]} years”.` : 'Write the number of years that the work really needs.';
    findings.push({ code: 'implausible-years', span: { start: years.start, end: years.end }, quote, sentence: `“${quote}” is more experience than a working life holds.`, instead: meant });
  }
  for (const { level, min, max, start, end } of levelsIn(text)) {
    const wrong = (level === 'junior' && min >= tooManyForJunior) || (level === 'senior' && (max ?? min) <= tooFewForSenior);
    if (wrong) findings.push(contradiction(level, max === null ? `${min} years` : `${min}–${max} years`, { span: { start, end }, quote: text.slice(start, end) }));
  }
  return findings;
}

/** The finding for a level whose years contradict it. */
export function contradiction(level: 'junior' | 'mid' | 'senior' | 'lead', years: string, place: Pick<LintFinding, 'span' | 'path' | 'quote'>): LintFinding {
  return {
    code: 'level-years', ...place, sentence: `The level “${level}” and ${years} of experience contradict each other.`,
    instead: level === 'junior' ? 'Ask a junior for up to two years, or call the job what the years say.' : 'Drop the level or ask for the years that go with it, five or more.',
  };
}

/** Takes texts that belong together, by name; gives for each the levels that an earlier one counts differently. */
export function lintLevelsTogether(texts: readonly { name: string; text: string }[]): { name: string; finding: LintFinding }[] {
  const first = new Map<Level, LevelYears & { name: string }>();
  const found: { name: string; finding: LintFinding }[] = [];
  const inWords = (one: { min: number; max: number | null }) => (one.max === null ? `${one.min}+` : `${one.min}–${one.max}`);
  for (const { name, text } of texts) {
    const told = new Set<Level>();
    for (const one of levelsIn(text)) {
      const other = first.get(one.level);
      if (!other) first.set(one.level, { ...one, name });
      else if ((other.min !== one.min || (other.max !== null && one.max !== null && other.max !== one.max)) && !told.has(one.level)) {
        told.add(one.level);
        found.push({ name, finding: {
          code: 'levels-disagree', span: { start: one.start, end: one.end }, quote: text.slice(one.start, one.end),
          sentence: `This level means ${inWords(one)} years here and ${inWords(other)} in ${other.name}.`, instead: 'Agree on one range of years for each level.',
        } });
      }
    }
  }
  return found;
}
