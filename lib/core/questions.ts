/** What to ask: the role's core questions, then what this page leaves open. */
import type { Assessment, Criterion, Finding, Question, QuestionText, Role, Rule } from '../model';
import { impliedBy } from '../skills';

type Own = { question: Question; after: boolean };

function questionOf(id: string, from: QuestionText, rest: Pick<Question, 'why' | 'criterion' | 'competency' | 'core' | 'moves'>): Question {
  const { text, probes, anchors, minutes } = from;
  return { id, text, probes, anchors: anchors ?? null, minutes, ...rest };
}

const skillsOf = (rule: Rule): readonly string[] => ('of' in rule ? rule.of : []);

/** The points that rest on what a red flag doubts: of criteria about the same skills, or about years when it is about time. */
function pointsInDoubt(flag: Criterion, role: Role): number {
  const { rule } = flag;
  const aboutTime = rule.type === 'consistency' && (rule.check === 'claims-exceed-jobs' || rule.check === 'dates-contradict');
  const doubted = new Set(skillsOf(rule));
  const rests = ({ kind, rule: other }: Criterion) => kind !== 'red-flag' && (aboutTime
    ? other.type === 'years'
    : other.type === 'skills' && other.of.some((id) => doubted.has(id) || [...impliedBy(id)].some((one) => doubted.has(one))));
  return Math.max(0, ...role.criteria.filter(rests).map((criterion) => criterion.weight));
}

const onlyListed = (finding: Finding) => finding.evidence.length > 0 && finding.evidence.every((evidence) => evidence.rung === 'listed');

/** Points the answer could add, or take away when a listed skill turns out to be only a word. */
function pointsAtStake(finding: Finding, criterion: Criterion, role: Role): number {
  if (finding.kind === 'red-flag') return pointsInDoubt(criterion, role);
  if (finding.answer === 'no') return 0;
  return finding.answer === 'yes' ? finding.weight - Math.floor(finding.weight / 2) : finding.weight - finding.points;
}

function isOpen(finding: Finding): boolean {
  if (finding.kind === 'red-flag') return finding.answer === 'yes';
  if (finding.kind === 'nice-to-have') return finding.answer === 'not-shown' || finding.answer === 'partly';
  return finding.answer !== 'yes' || onlyListed(finding);
}

function whyOf(finding: Finding): string {
  if (finding.kind !== 'red-flag' && finding.answer === 'not-shown' && finding.evidence.length === 0) return 'The page does not show it.';
  return `${finding.reason}.`;
}

/**
 * The questions for one candidate.
 * Takes an assessment and the role it was made for; gives the core questions in the role's order, then this candidate's own:
 * must-haves that are open or only listed and red flags that were seen, ordered by the points the answer could move, then open
 * nice-to-haves likewise. Never fails; findings of criteria that the role no longer has are passed over.
 */
export function suggestQuestions(assessment: Assessment, role: Role): Question[] {
  const core = role.coreQuestions.map((from) => questionOf(from.id, from, {
    why: 'Asked of everyone for this role.', criterion: null, competency: from.competency, core: true, moves: 0,
  }));
  const criteria = new Map(role.criteria.map((criterion) => [criterion.id, criterion]));
  const own: Own[] = [];
  for (const finding of assessment.findings) {
    const criterion = criteria.get(finding.criterion);
    if (!criterion || !isOpen(finding)) continue;
    const question = questionOf(`own-${criterion.id}`, criterion.question, {
      why: whyOf(finding),
      criterion: criterion.id,
      competency: criterion.competency ?? null,
      core: false,
      moves: pointsAtStake(finding, criterion, role),
    });
    own.push({ question, after: finding.kind === 'nice-to-have' });
  }
  own.sort((a, b) => Number(a.after) - Number(b.after) || b.question.moves - a.question.moves);
  return [...core, ...own.map(({ question }) => question)];
}
