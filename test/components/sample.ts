/** An invented person held against an invented role, for the pictures' tests. */
import type {
  Assessment, Candidate, Card, Criterion, Evidence, Finding, InterviewKit, Profile, Question, Receipt, Role, Shortlist, VerdictView,
} from '../../lib/model';

const passages: Profile['passages'] = [
  { text: 'Back-end engineer at Fjordpay', section: 'headline', part: 'text' },
  { text: 'Back-end engineer', section: 'work', part: 'title', entry: 0 },
  { text: 'Moved the payout service from PHP to Node.js, p99 from 900 to 120 ms', section: 'work', part: 'text', entry: 0 },
  { text: 'Designed the partner REST API and its OpenAPI description', section: 'work', part: 'text', entry: 0 },
  { text: 'Kept the ledger in PostgreSQL and wrote the migration to partitions', section: 'work', part: 'text', entry: 0 },
  { text: 'Built booking tools with Express and PostgreSQL', section: 'work', part: 'text', entry: 1 },
  { text: 'Packed every service with Docker', section: 'work', part: 'text', entry: 1 },
  { text: 'Jest', section: 'skills', part: 'text' },
  { text: 'I want to learn Kubernetes', section: 'summary', part: 'text' },
  { text: 'Ten years of Node.js', section: 'summary', part: 'text' },
];

export const profile: Profile = {
  name: 'Mara Lindqvist', label: 'Back-end engineer at Fjordpay', summary: 'Ten years of Node.js. I want to learn Kubernetes.',
  urls: ['https://mara.example', 'javascript:alert(1)'],
  work: [
    { position: 'Back-end engineer', name: 'Fjordpay', startDate: '2022-03', current: true, highlights: [] },
    { position: 'Developer', name: 'Nordlys Travel', startDate: '2019-08', endDate: '2022-02', highlights: [] },
  ],
  volunteer: [],
  education: [{ studyType: 'BSc', area: 'Informatics', institution: 'Havn College', startDate: '2015', endDate: '2018', courses: [] }],
  projects: [], skills: ['Node.js', 'PostgreSQL', 'Jest', 'Docker'].map((name) => ({ name, keywords: [] })),
  certificates: [{ name: 'Cloud Practitioner', issuer: 'Nimbus', date: '2021-05' }],
  languages: [{ language: 'Norwegian', fluency: 'Native' }, { language: 'English' }],
  passages,
  source: { board: 'linkedin', url: 'https://board.example/in/mara', readAt: '2026-03-12T09:00:00Z', reader: 'linkedin', fields: { name: 'linkedin' } },
  capture: {
    sections: ['headline', 'summary', 'work', 'education', 'skills'],
    missing: [{ section: 'work', why: 'folded', count: 3 }, { section: 'recommendations', why: 'not-loaded' }],
    hiddenWords: 12, language: 'en',
  },
};

/** A quote from passage `at`; `marked` are the words in it that made it count. */
export function quote(at: number, marked: string, more: Partial<Evidence> = {}): Evidence {
  const { text, section } = passages[at]!;
  const from = text.indexOf(marked);
  return { quote: text, passage: at, start: 0, end: text.length, mark: [from, from + marked.length], section, rung: 'used', polarity: 'affirmed', ...more };
}

const ask = (text: string): Criterion['question'] => ({ text, probes: [], minutes: 4 });
const looks = (of: string): Criterion['rule'] => ({ type: 'skills', need: 'any', of: [of], near: [], listed: 'yes' });

const lines: [Omit<Finding, 'kind' | 'gate' | 'weight'> & { kind?: Finding['kind']; gate?: boolean; weight: number }, string][] = [
  [{ criterion: 'node_backend', title: 'Node.js on the server', answer: 'yes', points: 14, weight: 14, gate: true, reason: '4 years, used now', evidence: [quote(2, 'Node.js', { rung: 'outcome' }), quote(5, 'Express')] }, 'Which part of a Node.js service did you last make faster, and how did you find it?'],
  [{ criterion: 'relational_sql', title: 'A relational database and SQL', answer: 'yes', points: 12, weight: 12, reason: 'PostgreSQL, in two jobs', evidence: [quote(4, 'PostgreSQL', { rung: 'recent' }), quote(5, 'PostgreSQL')] }, 'Which query did you last have to rewrite, and why?'],
  [{ criterion: 'rest_api_design', title: 'Designing REST interfaces', answer: 'yes', points: 10, weight: 10, reason: 'REST, in one job', evidence: [quote(3, 'REST API', { rung: 'recent' })] }, 'How do you change an interface others depend on?'],
  [{ criterion: 'automated_testing', title: 'Automated tests', answer: 'partly', points: 5, weight: 10, reason: 'Listed under skills, in no job', evidence: [quote(7, 'Jest', { rung: 'listed' })] }, 'Which test did you write last that caught a real fault?'],
  [{ criterion: 'auth_token_oauth', title: 'Token or OAuth authentication', answer: 'not-shown', points: 0, weight: 8, reason: 'Not shown: ask', evidence: [] }, 'How did your last service decide who may call it, and what did you build of that?'],
  [{ criterion: 'git_collaboration', title: 'Working together with Git', answer: 'no', points: 0, weight: 6, reason: 'Says it is not there', evidence: [quote(8, 'learn', { polarity: 'denied' })] }, 'How does your team bring changes together?'],
  [{ criterion: 'docker', kind: 'nice-to-have', title: 'Containers', answer: 'yes', points: 15, weight: 15, reason: 'Docker, in one job', evidence: [quote(6, 'Docker')] }, 'What is in your image, and what did you leave out?'],
  [{ criterion: 'ci_cd', kind: 'nice-to-have', title: 'Continuous delivery', answer: 'not-shown', points: 0, weight: 15, reason: 'Not shown: ask', evidence: [] }, 'How does a change of yours reach the users?'],
  [{ criterion: 'kubernetes', kind: 'nice-to-have', title: 'Kubernetes', answer: 'not-shown', points: 0, weight: 10, reason: 'Named as a wish only', evidence: [quote(8, 'Kubernetes', { polarity: 'aspired', rung: 'listed' })] }, 'What have you run on Kubernetes so far?'],
  [{ criterion: 'years_claimed', kind: 'red-flag', title: 'More years claimed than the jobs allow', answer: 'yes', points: 0, weight: 0, reason: 'Ten years are claimed, the dated jobs make 7', evidence: [quote(9, 'Ten years')] }, 'You write ten years of Node.js: where did the first of them happen?'],
  [{ criterion: 'dates_contradict', kind: 'red-flag', title: 'Dates that contradict each other', answer: 'not-shown', points: 0, weight: 0, reason: 'No sign of it', evidence: [] }, 'How did these two jobs go together?'],
];

const findings: Finding[] = lines.map(([{ kind = 'must-have', gate = false, ...rest }]) => ({ kind, gate, ...rest }));

export const role: Role = {
  id: 'back-end-developer-mid', version: 2, title: 'Back-end developer, mid-level', short: 'Back-end, mid', level: 'mid', stack: 'Node.js',
  summary: 'Builds and runs the services behind a product, mostly on their own.', responsibilities: ['Build services', 'Keep them running'],
  competencies: [
    { id: 'building', name: 'Building services', weight: 60, mustPass: true, looksFor: 'Works from need to running service.' },
    { id: 'together', name: 'Working together', weight: 40, mustPass: false, looksFor: 'Explains, listens, decides.' },
  ],
  criteria: lines.map(([{ criterion, kind = 'must-have', gate = false, title, weight }, text]) => ({
    id: criterion, kind, title, weight, gate, rule: looks(criterion), competency: 'building', question: ask(text),
    ...(kind === 'red-flag' ? { innocent: 'Years before the first job on the page may be study or freelance work.' } : {}),
  })),
  coreQuestions: [{ id: 'core-1', competency: 'building', text: 'Tell me about a service you took from need to running.', probes: ['What did you leave out?'], minutes: 6,
    anchors: { weak: 'Tells what the team did.', solid: 'Tells what they built and why.', strong: 'Weighs the choices and what they would change.' } }],
  watchPoints: [{ id: 'w1', text: 'Cannot say what they built themselves.', competency: 'building', severe: true }, { id: 'w2', text: 'Blames others for every fault.', severe: false }],
  assessment: [{ id: 'a1', name: 'A small service', minutes: 60, competency: 'building', task: 'Add one endpoint to a small service.', scoring: 'Working, tested, explained.' }],
  tools: [{ group: 'Data', names: ['PostgreSQL', 'Redis'] }], adjacent: [{ title: 'Platform engineer', differs: 'Runs the ground others build on.' }], sources: ['Own interviews with hiring teams'],
};

export const assessment: Assessment = {
  role: { id: role.id, version: role.version }, engine: '1', today: '2026-03-12', findings,
  score: {
    value: 56, range: [56, 94], band: 'possible', cappedBy: ['years_claimed'],
    counts: { mustHave: { yes: 3, partly: 1, no: 1, notShown: 1, of: 6 }, niceToHave: { yes: 1, partly: 0, no: 0, notShown: 2, of: 3 }, redFlags: { seen: 1, of: 2 } },
  },
};

const core = role.coreQuestions[0]!;
export const questions: Question[] = [
  { id: 'core-1', text: core.text, why: 'Asked of everyone for this role.', criterion: null, competency: 'building', core: true, probes: core.probes, anchors: core.anchors ?? null, minutes: 6, moves: 0 },
  ...([['ci_cd', 15, 'The page does not show it.'], ['kubernetes', 10, 'Named as a wish only.'], ['auth_token_oauth', 8, 'The page does not show it.'], ['automated_testing', 5, 'Listed under skills, in no job.'], ['years_claimed', 0, 'Ten years are claimed, the dated jobs make 7.']] as const).map(([criterion, moves, why]): Question => ({
    id: `own-${criterion}`, text: lines.find(([line]) => line.criterion === criterion)![1], why, criterion, competency: 'building', core: false,
    probes: ['What did you do yourself?', 'What would you do differently now?'], anchors: null, minutes: 4, moves,
  })),
];

export const candidate: Candidate = {
  id: 'c-mara-0001', rev: 3, profiles: [profile], notes: 'Spoke on the phone.', tags: ['payments', 'Oslo'], stage: 'contacted', shortlists: ['l-oslo'], kits: {},
  createdAt: '2026-03-12T09:05:00Z', updatedAt: '2026-03-13T10:00:00Z',
};

export const card: Card = {
  id: candidate.id, rev: candidate.rev, name: 'Mara Lindqvist', label: 'Back-end engineer at Fjordpay', stage: candidate.stage, shortlists: candidate.shortlists,
  createdAt: candidate.createdAt, updatedAt: candidate.updatedAt, readAt: profile.source.readAt, reading: 'a reading', text: 'mara lindqvist\nback-end engineer at fjordpay\n',
};

export const shortlist: Shortlist = { id: 'l-oslo', rev: 1, name: 'Back-end, Oslo', roleId: role.id, createdAt: '2026-03-01T08:00:00Z', updatedAt: '2026-03-01T08:00:00Z' };

export const kit: InterviewKit = {
  role: { id: role.id, version: 2, title: role.title }, questions: questions.slice(0, 4), dropped: questions.slice(4, 5),
  watchPoints: role.watchPoints.map(({ id, text, severe }) => ({ id, text, severe })), editedAt: null,
};

export const log: Receipt[] = [
  { seq: 1, at: '2026-03-12T09:05:00Z', action: 'saved', candidate: candidate.id, role: { id: role.id, version: 2 }, capture: 'a'.repeat(64), result: { score: 56, band: 'possible' }, detail: '', previous: '0'.repeat(64), hash: 'b'.repeat(64) },
  { seq: 2, at: '2026-03-13T10:00:00Z', action: 'moved', candidate: candidate.id, role: null, capture: null, result: null, detail: 'stage: new to contacted', previous: 'b'.repeat(64), hash: 'c'.repeat(64) },
];

export const ready: VerdictView & { status: 'ready' } = { status: 'ready', profile, role, assessment, questions, saved: null };
