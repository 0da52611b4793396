/** The score in sentences: what it is, what it could become, and what holds the band down. */
import type { Assessment, Finding } from '../../lib/model';
import { listOf, plural } from '../format';
import { bandWords } from '../words';

/** Takes an assessment; gives "78 shown on the page · could reach 93: 2 things are not shown". */
export function reachSentence({ score, findings }: Assessment): string {
  const [, most] = score.range;
  const open = findings.filter((finding) => finding.weight > 0);
  const silent = open.filter((finding) => finding.answer === 'not-shown').length;
  const partly = open.filter((finding) => finding.answer === 'partly').length;
  const parts = [
    silent > 0 && `${plural(silent, 'thing is', 'things are')} not shown`,
    partly > 0 && `${plural(partly, 'is', 'are')} shown in part`,
  ].filter((part): part is string => part !== false);
  const why = parts.length > 0 ? `: ${listOf(parts)}` : '';
  if (score.value === null) return `Nothing on the page could be judged · could reach ${most}${why}`;
  if (most <= score.value) return `${score.value} shown on the page · nothing is left open`;
  return `${score.value} shown on the page · could reach ${most}${why}`;
}

/** Takes an assessment; gives what holds the band down, one sentence for each kind, or nothing. */
export function capSentences({ score, findings }: Assessment): string[] {
  const capping = score.cappedBy.map((id) => findings.find((finding) => finding.criterion === id)).filter((finding) => finding !== undefined);
  const band = bandWords[score.band].toLowerCase();
  const say = (list: Finding[], what: string) => list.length > 0 ? [`Held at “${band}” by ${what}: ${listOf(list.map((finding) => finding.title))}.`] : [];
  const flags = capping.filter((finding) => finding.kind === 'red-flag');
  const gates = capping.filter((finding) => finding.kind !== 'red-flag');
  return [
    ...say(flags, flags.length === 1 ? 'a red flag' : 'red flags'),
    ...say(gates, gates.length === 1 ? 'a must-have' : 'must-haves'),
  ];
}

/** Takes a finding; gives "+14", "+5 of 10", "0 of 8", or '' when it takes no points. */
export function pointsText(finding: Finding): string {
  if (finding.kind === 'red-flag' || finding.weight === 0) return '';
  if (finding.points === finding.weight) return `+${finding.points}`;
  return finding.points > 0 ? `+${finding.points} of ${finding.weight}` : `0 of ${finding.weight}`;
}
