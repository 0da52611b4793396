/** What can be written in place of a wording that the linter refuses, at one click. The long advice stands in the linter. */
import type { Criterion, Role } from '../../model';
import { protectedIn } from '../linter';
import { lawfulCriterion } from '../linter/lawful';

export type Refused = {
  quote: string;
  /** What is wrong, and what to ask for instead. */
  sentence: string;
  instead: string;
  /** The words to put in place; null: to be left out. */
  words: string | null;
};

/** The first wording of a text that may not be asked for; null when there is none. */
export function refusedIn(text: string): Refused | null {
  const [finding] = protectedIn(text);
  if (!finding) return null;
  const { topic, start, end, sentence, instead } = finding;
  return { quote: text.slice(start, end), sentence, instead, words: lawfulCriterion(topic)?.words ?? null };
}

/** A criterion with the lawful wording in place of its own, looked for as that asks; null when it is left out altogether. */
function withLawful(criterion: Criterion, text: string): Criterion | null {
  const [finding] = protectedIn(text);
  const lawful = finding ? lawfulCriterion(finding.topic) : null;
  if (!lawful) return null;
  const { weightReason: _reason, source: _source, ...rest } = criterion;
  // What only a talk can show takes no points and is demanded of no page.
  const askedOnly: Partial<Criterion> = lawful.rule.type === 'ask' && criterion.kind === 'must-have' ? { kind: 'nice-to-have', gate: false } : {};
  return {
    ...rest, ...askedOnly, title: lawful.words, rule: lawful.rule, weight: lawful.rule.type === 'ask' ? 0 : criterion.weight,
    question: { ...criterion.question, text: `${lawful.words}: which occasion shows it best, and what was your own part?`, probes: [] },
  };
}

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inner, step) => (isTree(inner) ? inner[step] : undefined), value);
}

/** The same value with another one at a place; an entry of a list that gets `undefined` is taken out. */
function withAt(value: unknown, steps: readonly string[], next: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    const changed = value.map((one: unknown, i) => (String(i) === step ? withAt(one, rest, next) : one));
    return changed.filter((one) => one !== undefined);
  }
  return isTree(value) ? { ...value, [step]: withAt(value[step], rest, next) } : value;
}

/** A text with other words in place of the sentence that holds the quote. */
function withSentence(text: string, quote: string, words: string): string {
  const at = text.indexOf(quote);
  const before = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), -1);
  const behind = [text.indexOf('. ', at + quote.length), text.indexOf('\n', at + quote.length)].filter((end) => end >= 0);
  const from = before < 0 ? 0 : before + (text[before] === '\n' ? 1 : 2);
  const to = behind.length > 0 ? Math.min(...behind) : text.endsWith('.') ? text.length - 1 : text.length;
  return text.slice(0, from) + words + text.slice(to);
}

/** A text without the quote, and without the comma that is left hanging. */
const without = (text: string, quote: string) => text.replace(quote, '').replace(/ {2,}/g, ' ').replace(/, ?(?=[.,]|$)/g, '').replace(/ (?=[.,])/g, '').trim();

/**
 * Takes the lawful alternative for what stands at a path of the linter, such as `criteria.3.title`.
 * A title changes its criterion, rule and question with it; other texts get the lawful words. What has no alternative is taken out: the entry of a list, or the wording in a text.
 */
export function takeInstead(role: Role, path: string): Role {
  const steps = path.split('.');
  const text = at(role, steps);
  if (typeof text !== 'string') return role;
  const refused = refusedIn(text);
  if (!refused) return role;
  const [list, index] = steps;
  if (list === 'criteria' && steps.length === 3 && steps[2] === 'title') {
    const lawful = withLawful(role.criteria[Number(index)]!, text);
    return withAt(role, steps.slice(0, 2), lawful ?? undefined) as Role;
  }
  const inList = /^\d+$/.test(steps.at(-1) ?? '');
  const words = inList ? refused.words ?? undefined : refused.words ? withSentence(text, refused.quote, refused.words) : without(text, refused.quote);
  return withAt(role, steps, words) as Role;
}
