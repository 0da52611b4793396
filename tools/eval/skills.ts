/** Passages labelled with the skills they mention, and statements of years. */
import type { Polarity } from '../../lib/model';
import { findMentions, skillById, statedYears, type StatedYears } from '../../lib/skills';
import { precisionRecall } from './measures';

export type LabelledPassage = {
  id: string;
  text: string;
  skills: { name: string; polarity: string }[];
  optional: string[];
  lookalikes: { surface: string; looks_like: string }[];
};
export type LabelledYears = { id: string; text: string; years: Record<string, string> };
export type Spellings = Record<string, string[]>;

const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
const sameAs: Record<string, Polarity> = { has: 'affirmed', required: 'affirmed', nice_to_have: 'affirmed', hedged: 'hedged', learning_or_wants: 'aspired', lacks: 'denied' };

/** Names the labels use, by every spelling of theirs and ours. */
function canonical(spellings: Spellings): (name: string) => string[] {
  const names = new Map<string, string[]>();
  for (const [name, others] of Object.entries(spellings)) {
    for (const one of [name, ...others]) names.set(squeeze(one), [...(names.get(squeeze(one)) ?? []), name]);
  }
  return (name) => names.get(squeeze(name)) ?? names.get(squeeze(name).replace(/-/g, ' ')) ?? [];
}

/** Every spelling of a skill of ours that the labels may know. */
function namesOf(id: string): string[] {
  const skill = skillById(id);
  return skill ? [skill.name, id, id.replace(/-/g, ' ')] : [id];
}

/**
 * Finds the skills of each passage and holds them against the labels.
 * Optional names and names outside the labels' vocabulary are neither right nor wrong. Gives lines to print; `missed` and `wrong` by name.
 */
export function evaluateSkills(cases: readonly LabelledPassage[], spellings: Spellings): { lines: string[]; missed: string[]; wrong: string[] } {
  const known = canonical(spellings);
  const all = { right: 0, wrong: 0, missed: 0 };
  const alike = { right: 0, wrong: 0, missed: 0, alarms: 0, traps: 0 };
  const polarity = { right: 0, of: 0 };
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { id, text, skills, optional, lookalikes } of cases) {
    const gold = new Map(skills.map((skill) => [skill.name, skill.polarity]));
    const neither = new Set(optional.map(squeeze));
    const found = new Map<string, Polarity>();
    for (const mention of findMentions(text)) {
      if (mention.polarity === 'other') continue;
      const names = namesOf(mention.skill);
      const candidates = names.flatMap(known);
      const hit = candidates.find((name) => gold.has(name));
      if (hit === undefined && (candidates.length === 0 || [...names, ...candidates].some((name) => neither.has(squeeze(name))))) continue;
      const name = hit ?? candidates[0] ?? '';
      if (!found.has(name)) found.set(name, mention.polarity);
    }
    const right = [...found.keys()].filter((name) => gold.has(name));
    const extra = [...found.keys()].filter((name) => !gold.has(name));
    const gone = [...gold.keys()].filter((name) => !found.has(name));
    const add = (sum: { right: number; wrong: number; missed: number }) => {
      sum.right += right.length;
      sum.wrong += extra.length;
      sum.missed += gone.length;
    };
    add(all);
    if (lookalikes.length > 0) add(alike);
    for (const { looks_like: trap } of lookalikes) {
      if (!(trap in spellings)) continue;
      alike.traps += 1;
      if (extra.includes(trap)) alike.alarms += 1;
    }
    for (const name of right) {
      polarity.of += 1;
      if (found.get(name) === sameAs[gold.get(name) ?? '']) polarity.right += 1;
    }
    missed.push(...gone.map((name) => `${id} ${name}`));
    wrong.push(...extra.map((name) => `${id} ${name}`));
  }
  const say = (sum: { right: number; wrong: number; missed: number }) => {
    const { precision, recall, f1 } = precisionRecall(sum.right, sum.wrong, sum.missed);
    return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  };
  const lines = [
    `skills     ${cases.length} passages`,
    `  all ${say(all)}`,
    `  with look-alikes ${say(alike)}   false alarms ${alike.alarms}/${alike.traps}`,
    `  polarity ${polarity.right}/${polarity.of}`,
  ];
  return { lines, missed, wrong };
}

/** As a label would write it that has so many decimals. */
function inLabels({ min, max, orMore }: StatedYears, decimals: number): string {
  const number = (years: number) => String(Math.round(years * 10 ** decimals) / 10 ** decimals);
  if (max !== undefined && max !== min) return min === 0 ? `<${number(max)}` : `${number(min)}-${number(max)}`;
  return `${number(min)}${orMore ? '+' : ''}`;
}

/** How many decimals a label has, of which it has at least one to give: "3.2" is three years and two months, "0.25" is three months. */
const decimalsOf = (label: string | undefined) => Math.max(1, /[.,](\d+)/.exec(label ?? '')?.[1]?.length ?? 1);

/** Holds stated years against the labels: pairs of skill and years, exact to the decimals of the label. Gives lines to print and every difference. */
export function evaluateYears(cases: readonly LabelledYears[], spellings: Spellings): { lines: string[]; differences: string[] } {
  const known = canonical(spellings);
  const differences: string[] = [];
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { id, text, years } of cases) {
    const gold = new Map(Object.entries(years).filter(([, value]) => /\d/.test(value)));
    const found = new Map<string, string>();
    for (const stated of statedYears(text, findMentions(text))) {
      for (const skill of stated.skills) {
        const names = namesOf(skill);
        const candidates = [...names.flatMap(known), ...names];
        const name = candidates.find((one) => gold.has(one)) ?? [...gold.keys()].find((one) => candidates.some((other) => squeeze(one) === squeeze(other)));
        if (name !== undefined) found.set(name, inLabels(stated, decimalsOf(gold.get(name))));
        else if (names.flatMap(known).length > 0) found.set(names[0] ?? skill, inLabels(stated, 1));
      }
    }
    for (const [name, value] of gold) {
      const ours = found.get(name);
      if (ours === value) right += 1;
      else missed += 1;
      if (ours !== value) differences.push(`${id} ${name}: ${value}, found ${ours ?? 'nothing'}`);
    }
    for (const [name, value] of found) {
      if (gold.get(name) === value) continue;
      wrong += 1;
      if (!gold.has(name)) differences.push(`${id} ${name}: none, found ${value}`);
    }
  }
  const { precision, recall, f1 } = precisionRecall(right, wrong, missed);
  return { lines: [`years      ${cases.length} statements`, `  pairs of skill and years  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`], differences };
}
