// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CandidatePanel } from '../../components/workspace/CandidatePanel';
import { KitView } from '../../components/workspace/KitView';
import { ShortlistTable } from '../../components/workspace/ShortlistTable';
import { PeopleList } from '../../components/verdict/PeopleList';
import { Verdict } from '../../components/verdict/Verdict';
import { fold, type Candidate, type Profile } from '../../lib/model';
import { assessment, candidate, card, kit, profile, questions, quote, ready, role, shortlist } from './sample';

const nothing = () => undefined;

const payloads = [
  '<img src=x onerror="window.__hit=1">', '<script>window.__hit=1</script>', '<svg/onload=window.__hit=1>', '"><iframe srcdoc="<script>parent.__hit=1</script>">',
  '</textarea><script>window.__hit=1</script>', '<a href="javascript:window.__hit=1">x</a>', '&lt;b&gt;&amp;', '{{constructor.constructor("window.__hit=1")()}}', '${window.__hit=1}',
  '<style>*{display:none}</style>', '<math><mtext><img src=x onerror=window.__hit=1>', '\u202egnp.exe', '__proto__', '<base href=//evil.example>', '<form action=//evil.example><button>x',
];

const bent = (text: string): Profile => ({
  ...profile, name: text, label: text, summary: text, urls: [text, 'javascript:alert(1)', 'data:text/html,x'],
  work: profile.work.map((job) => ({ ...job, name: text, position: text })),
  education: [{ institution: text, area: text, studyType: text, courses: [] }], skills: [{ name: text, keywords: [] }],
  certificates: [{ name: text, issuer: text }], languages: [{ language: text, fluency: text }],
  passages: profile.passages.map((passage) => ({ ...passage, text })),
  source: { ...profile.source, url: 'javascript:alert(1)' },
});
const bentCandidate = (text: string): Candidate => ({ ...candidate, profiles: [bent(text)], notes: text, tags: [text] });
const bentAssessment = (text: string) => ({
  ...assessment, findings: assessment.findings.map((finding) => ({ ...finding, evidence: [{ ...quote(2, ''), quote: text, mark: [1, 3] as [number, number] }] })),
});

const surfaces: [string, (text: string) => React.ReactElement][] = [
  ['popup', (text) => (
    <Verdict view={{ ...ready, profile: bent(text), assessment: bentAssessment(text), saved: bentCandidate(text) }} roles={[role]} roleId={role.id} save={{ status: 'saved', shortlist: { ...shortlist, name: text } }}
      notice={{ text }} teaching={{ teach: { status: 'idle' }, report: { status: 'ready', texts: [text], bytes: 9 }, onTeach: nothing, onUndoTeach: nothing, onPrepareReport: nothing, onSaveReport: nothing }} privateWindow="no" onRole={nothing} onSave={nothing} onShowQuote={nothing} onReadAgain={nothing} onOpenWorkspace={nothing} onOpenPerson={nothing} onAdd={nothing} />
  )],
  ['list of people', (text) => (
    <PeopleList people={[{ name: text, label: text, location: text, current: text, url: text }]} onOpen={nothing} onReadAgain={nothing} />
  )],
  ['panel of the workspace', (text) => (
    <CandidatePanel candidate={bentCandidate(text)} judged={{ profile: bent(text), role, assessment: bentAssessment(text), questions }} shortlists={[{ ...shortlist, name: text }, { ...shortlist, id: 'two' }]}
      kitHref="#/kit" notes={{ status: 'idle' }} onNotes={nothing} onTags={nothing} onStage={nothing} onShortlists={nothing} onExport={nothing} onDelete={nothing} onClose={nothing} />
  )],
  ['table', (text) => (
    <ShortlistTable rows={[{ card: { ...card, name: text, label: text }, score: assessment.score, mustHave: '3 of 6' }]} fold={fold} selectedId={null} onSelect={nothing} onStage={nothing} addHref="#/add" />
  )],
  ['kit', (text) => (
    <KitView kit={{ ...kit, questions: kit.questions.map((question) => ({ ...question, text, why: text, probes: [text] })) }} candidateName={text} candidateLabel={text} backHref="#/x"
      onMove={nothing} onEdit={nothing} onDrop={nothing} onRestore={nothing} onCopyMarkdown={nothing} copied={false} onPrint={nothing} />
  )],
];

const shape = (root: HTMLElement) => [...root.querySelectorAll('*')].map((element) => element.tagName).sort().join(' ');

describe.each(surfaces)('%s', (_name, surface) => {
  const plainShape = shape(render(surface('plain words')).container);

  it.each(payloads)('shows %s as text and makes no element of it', (payload) => {
    const { container } = render(surface(payload));
    expect(container.textContent).toContain(payload);
    expect(shape(container)).toBe(plainShape);
    expect((window as { __hit?: number }).__hit).toBeUndefined();
    for (const element of container.querySelectorAll('*')) for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'java\nscript:alert(1)'])('makes no link of %j', (url) => {
    const { container } = render(surface(url));
    for (const link of container.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/);
  });
});

it('links to a safe address only', () => {
  const safe = { ...candidate, profiles: [profile] };
  const { container } = render(
    <CandidatePanel candidate={safe} judged={null} shortlists={[]} kitHref={null} notes={{ status: 'idle' }} onNotes={nothing} onTags={nothing} onStage={nothing} onShortlists={nothing} onExport={nothing} onDelete={nothing} onClose={nothing} />,
  );
  expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://mara.example', 'https://board.example/in/mara']);
  expect(container).toHaveTextContent('javascript:alert(1)');
});
