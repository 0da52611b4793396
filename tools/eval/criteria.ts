/** Résumés labelled criterion by criterion, and with a fit from 0 to 100. */
import { assess } from '../../lib/core';
import type { Answer, Role } from '../../lib/model';
import { readText } from '../../lib/readers/text';
import { areaUnderCurve, macroF1, precisionRecall, spearman } from './measures';

type Label = 'met' | 'partly' | 'not_shown';
export type LabelledResume = {
  id: string;
  text: string;
  criteria: Record<string, { label: Label; quote?: string; strength?: string; borderline?: boolean }>;
  fit: number;
  bucket: string;
};
export type Disagreement = { id: string; criterion: string; label: Label; answer: Label; quote: string; ours: string };

const labelOf: Record<Answer, Label> = { yes: 'met', partly: 'partly', no: 'not_shown', 'not-shown': 'not_shown' };
const classes: readonly Label[] = ['met', 'partly', 'not_shown'];
const squeezed = (text: string) => text.replace(/\s+/g, '');

/**
 * Judges each résumé and holds the answers against the labels.
 * `now` is ISO 8601: the day "present" means. Gives lines to print and every disagreement.
 */
export function evaluateCriteria(cases: readonly LabelledResume[], role: Role, now: string): { lines: string[]; disagreements: Disagreement[] } {
  const pairs: [Label, Label][] = [];
  const byCriterion = new Map<string, [Label, Label][]>();
  const disagreements: Disagreement[] = [];
  const fits: number[] = [];
  let quotes = 0;
  let exact = 0;
  for (const { id, text, criteria } of cases) {
    const read = readText(text, now, { anything: true });
    const assessment = read.ok ? assess(read.profile, role, now.slice(0, 10)) : null;
    fits.push(assessment?.score.value ?? 0);
    for (const [criterion, { label, quote = '' }] of Object.entries(criteria)) {
      const finding = assessment?.findings.find((one) => one.criterion === criterion);
      const answer = labelOf[finding?.answer ?? 'not-shown'];
      pairs.push([label, answer]);
      byCriterion.set(criterion, [...(byCriterion.get(criterion) ?? []), [label, answer]]);
      if (answer !== 'not_shown') {
        quotes += 1;
        const first = finding?.evidence[0]?.quote;
        if (first !== undefined && squeezed(text).includes(squeezed(first))) exact += 1;
      }
      if (label !== answer) disagreements.push({ id, criterion, label, answer, quote, ours: `${finding?.reason ?? ''} | ${finding?.evidence[0]?.quote ?? ''}` });
    }
  }
  const agreed = (list: readonly (readonly [Label, Label])[]) => list.filter(([label, answer]) => label === answer).length / list.length;
  const shown = (list: readonly (readonly [Label, Label])[]) => {
    const count = (label: boolean, answer: boolean) => list.filter(([l, a]) => (l !== 'not_shown') === label && (a !== 'not_shown') === answer).length;
    return precisionRecall(count(true, true), count(false, true), count(true, false)).f1;
  };
  const { mean, each } = macroF1(pairs, classes);
  const of = (test: (bucket: string) => boolean) => fits.filter((_fit, i) => test(cases[i]?.bucket ?? ''));
  const lines = [
    `criteria   ${cases.length} résumés, ${pairs.length} labels`,
    `  accuracy ${agreed(pairs).toFixed(3)}   macro-F1 ${mean.toFixed(3)}   (${classes.map((one) => `${one} ${(each[one] ?? 0).toFixed(2)}`).join(', ')})`,
    `  shown/not F1 ${shown(pairs).toFixed(3)}   quotes found in the text ${exact}/${quotes}`,
    ...[...byCriterion].map(([criterion, list]) => `    ${criterion.padEnd(22)} accuracy ${agreed(list).toFixed(2)}   shown/not F1 ${shown(list).toFixed(2)}`),
    `  fit: Spearman ${spearman(fits, cases.map((one) => one.fit)).toFixed(3)}   strong above the rest ${areaUnderCurve(of((b) => b === 'strong'), of((b) => b !== 'strong')).toFixed(3)}   weak below the rest ${areaUnderCurve(of((b) => b !== 'weak'), of((b) => b === 'weak')).toFixed(3)}`,
  ];
  return { lines, disagreements };
}
