/** Points, band and counts: nothing here looks at the profile, only at the findings. */
import type { Answer, Band, Criterion, Finding, FitScore } from '../model';

const strongFrom = 70;
const possibleFrom = 40;

/** Whole points: all for yes, half rounded down for partly. Red flags never take or give any. */
export function pointsFor(criterion: Pick<Criterion, 'kind' | 'weight'>, answer: Answer): number {
  if (criterion.kind === 'red-flag') return 0;
  if (answer === 'yes') return criterion.weight;
  return answer === 'partly' ? Math.floor(criterion.weight / 2) : 0;
}

function tally(findings: readonly Finding[], kind: Finding['kind']) {
  const of = findings.filter((finding) => finding.kind === kind);
  const number = (answer: Answer) => of.filter((finding) => finding.answer === answer).length;
  return { yes: number('yes'), partly: number('partly'), no: number('no'), notShown: number('not-shown'), of: of.length };
}

function bandOf(value: number, thin: boolean): Band {
  if (value >= strongFrom) return 'strong';
  if (thin) return 'not-enough';
  return value >= possibleFrom ? 'possible' : 'weak';
}

/**
 * Adds the findings up.
 * Takes the findings of one assessment; `readable`: whether there was any text to judge; `thin`: whether there was too little
 * to hold silence against anyone. Gives the score: its value is the sum of the points, null when nothing was readable.
 */
export function scoreOf(findings: readonly Finding[], capture: { readable: boolean; thin: boolean }): FitScore {
  const scored = findings.filter((finding) => finding.kind !== 'red-flag');
  const sum = scored.reduce((points, finding) => points + finding.points, 0);
  const open = scored.reduce((points, { answer, weight, points: got }) => points + (answer === 'not-shown' || answer === 'partly' ? weight - got : 0), 0);
  const flags = findings.filter((finding) => finding.kind === 'red-flag');
  const raised = flags.filter((finding) => finding.answer === 'yes');
  const failedGates = scored.filter((finding) => finding.gate && finding.answer === 'no');
  const caps = [...raised, ...failedGates].map((finding) => finding.criterion);
  const counts = {
    mustHave: tally(findings, 'must-have'),
    niceToHave: tally(findings, 'nice-to-have'),
    redFlags: { seen: raised.length, of: flags.length },
  };
  if (!capture.readable) return { value: null, range: [0, open], band: 'not-enough', cappedBy: [], counts };
  const uncapped = bandOf(sum, capture.thin);
  const held = uncapped === 'strong' && caps.length > 0;
  return { value: sum, range: [sum, sum + open], band: held ? 'possible' : uncapped, cappedBy: held ? caps : [], counts };
}
