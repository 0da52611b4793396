/** What changed between two versions of a role, in plain sentences. */
import type { Criterion, Role, Rule } from '../../model';
import { skillName } from '../../skills';

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
/** More weights than these are told in one sentence. */
const mostWeights = 3;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const listed = (items: readonly string[]) => items.map(quoted).join(', ');

const kinds: Record<Criterion['kind'], string> = { 'must-have': 'a must-have', 'nice-to-have': 'nice to have', 'red-flag': 'a red flag' };

/** What a rule looks for, as the words of it. */
function soughtBy(rule: Rule): string[] {
  if (rule.type === 'skills' || rule.type === 'years') return rule.of.map(skillName);
  if (rule.type === 'mentions') return rule.phrases;
  return rule.type === 'credential' ? rule.names : [];
}

function ruleChange(title: string, before: Rule, after: Rule): string[] {
  if (same(before, after)) return [];
  const name = quoted(title);
  if (before.type !== after.type) return [`${name} is looked for in another way.`];
  const [had, has] = [soughtBy(before), soughtBy(after)];
  const [added, gone] = [has.filter((one) => !had.includes(one)), had.filter((one) => !has.includes(one))];
  const said = [added.length > 0 ? `now looks for ${listed(added)}` : '', gone.length > 0 ? `no longer looks for ${listed(gone)}` : ''].filter(Boolean);
  if (after.type === 'years' && before.type === 'years' && after.atLeast !== before.atLeast) said.push(`asks for ${after.atLeast} years instead of ${before.atLeast}`);
  return [`${name} ${said.length > 0 ? said.join(', ') : 'is looked for in another way'}.`];
}

function criterionChanges(before: Criterion, after: Criterion): string[] {
  const { title } = after;
  const said: string[] = [];
  if (before.title !== title) said.push(`${quoted(before.title)} is now called ${quoted(title)}.`);
  if (before.kind !== after.kind) said.push(`${quoted(title)} is now ${kinds[after.kind]}.`);
  if (before.weight !== after.weight && after.weightReason) said.push(`Weight of ${quoted(title)} ${before.weight} → ${after.weight}: ${after.weightReason}`);
  else if (before.weightReason !== after.weightReason && after.weightReason) said.push(`Why ${quoted(title)} counts ${after.weight}: ${after.weightReason}`);
  if (before.gate !== after.gate) said.push(after.gate ? `${quoted(title)} is now required.` : `${quoted(title)} is no longer required.`);
  said.push(...ruleChange(title, before.rule, after.rule));
  if (!same(before.question, after.question)) said.push(`The question about ${quoted(title)} is worded anew.`);
  if ((before.innocent ?? '') !== (after.innocent ?? '')) said.push(`The innocent explanation of ${quoted(title)} is worded anew.`);
  if (before.competency !== after.competency) said.push(`${quoted(title)} belongs to another competency.`);
  return said;
}

/** Weights that changed without a reason of their own; many of them went along with another one, and are one sentence. */
function weightChanges(before: readonly Criterion[], after: readonly Criterion[]): string[] {
  const old = new Map(before.map((one) => [one.id, one.weight]));
  const moved = after.flatMap(({ id, title, weight, weightReason }) => {
    const was = old.get(id);
    return was === undefined || was === weight || weightReason ? [] : [`${quoted(title)} ${was} → ${weight}`];
  });
  return moved.length > mostWeights ? [`${moved.length} weights went along: ${moved.join(', ')}.`] : moved.map((one) => `Weight of ${one}.`);
}

/** Entries added, taken out and changed. */
function listChanges<T extends { id: string }>(before: readonly T[], after: readonly T[], what: string, nameIt: (one: T) => string, changed: (a: T, b: T) => string[]): string[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map((one) => one.id));
  const said = after.flatMap((one) => {
    const was = old.get(one.id);
    return was ? changed(was, one) : [`${what} ${quoted(nameIt(one))} is new.`];
  });
  said.push(...before.filter((one) => !now.has(one.id)).map((one) => `${what} ${quoted(nameIt(one))} was taken out.`));
  const [stayed, order] = [before.filter((one) => now.has(one.id)), after.filter((one) => old.has(one.id))].map((list) => list.map((one) => one.id).join(' '));
  if (stayed !== order) said.push(`${what}: the order changed.`);
  return said;
}

const SHORT = [['title', 'title'], ['short', 'short name'], ['level', 'level'], ['stack', 'stack']] as const;
const LONG = [
  ['summary', 'summary was'], ['scope', 'scope was'], ['responsibilities', 'list of what the work is was'], ['assessment', 'work samples were'], ['tools', 'list of tools was'],
  ['adjacent', 'list of roles near it was'], ['sources', 'sources were'],
] as const;

function fieldChanges(before: Role, after: Role): string[] {
  const short = SHORT.filter(([field]) => (before[field] ?? '') !== (after[field] ?? '')).map(([field, name]) => {
    const [was, is] = [before[field], after[field]];
    return is ? `The ${name} is now ${quoted(is)}${was ? `, before ${quoted(was)}` : ''}.` : `The ${name} was taken out.`;
  });
  return [...short, ...LONG.filter(([field]) => !same(before[field], after[field])).map(([, name]) => `The ${name} changed.`)];
}

/** Takes two versions of a role; gives one sentence for each thing that changed, in the order of the page; none when nothing did. */
export function changesBetween(before: Role, after: Role): string[] {
  return [
    ...fieldChanges(before, after),
    ...listChanges(before.criteria, after.criteria, 'Criterion', (one) => one.title, criterionChanges),
    ...weightChanges(before.criteria, after.criteria),
    ...listChanges(before.competencies, after.competencies, 'Competency', (one) => one.name, (was, is) => (was.weight !== is.weight
      ? [`Share of ${quoted(is.name)} ${was.weight} % → ${is.weight} %.`]
      : same(was, is) ? [] : [`Competency ${quoted(is.name)} was changed.`])),
    ...listChanges(before.coreQuestions, after.coreQuestions, 'Question', (one) => one.text, (was, is) => (same(was, is) ? [] : [`Question ${quoted(is.text)} was changed.`])),
    ...listChanges(before.watchPoints, after.watchPoints, 'Watch-point', (one) => one.text, (was, is) => (same(was, is) ? [] : [`Watch-point ${quoted(is.text)} was changed.`])),
  ];
}
