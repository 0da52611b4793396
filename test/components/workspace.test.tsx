// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../components/ErrorBoundary';
import { AddCandidate } from '../../components/workspace/AddCandidate';
import { AuditLog } from '../../components/workspace/AuditLog';
import { BoardSwitches } from '../../components/workspace/BoardSwitches';
import type { BoardRow } from '../../components/workspace/BoardSwitches';
import { Erase } from '../../components/workspace/Erase';
import { ExportImport } from '../../components/workspace/ExportImport';
import type { ImportView } from '../../components/workspace/ExportImport';
import { KitView } from '../../components/workspace/KitView';
import { RolesView } from '../../components/workspace/RolesView';
import { SettingsView } from '../../components/workspace/SettingsView';
import { kit, log, role } from './sample';

const nothing = () => undefined;
const roles = [{ id: role.id, title: role.title }];

describe('files', () => {
  const preview = { added: 12, updated: 3, unchanged: 9, shortlists: { added: 1, updated: 0, unchanged: 0 }, roles: { added: 0, updated: 0, unchanged: 0 }, refused: [{ kind: 'candidate' as const, id: 'c9', why: 'The notes are too long.' }] };
  const show = (view: ImportView) => {
    const events = { onExportCsv: vi.fn(), onExportJson: vi.fn(), onImportFile: vi.fn(), onApply: vi.fn(), onCancel: vi.fn() };
    render(<ExportImport count={3} view={view} {...events} />);
    return events;
  };

  it('go out and come in', async () => {
    const { onExportCsv, onImportFile } = show({ status: 'idle' });
    await userEvent.click(screen.getByText('Export and import'));
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    const file = new File(['{}'], 'rolefit.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Import a file'), file);
    expect(onExportCsv).toHaveBeenCalledOnce();
    expect(onImportFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('are shown before they change anything', async () => {
    const { onApply, onCancel } = show({ status: 'preview', fileName: 'a.json', preview });
    expect(screen.getByRole('status')).toHaveTextContent('a.json would change this:12 new people, 3 changed, 9 already here1 new shortlist, 0 changed, 0 already here');
    expect(screen.getByText('1 record will be left out')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([onApply, onCancel].map((event) => event.mock.calls.length)).toEqual([1, 1]);
  });

  it('that hold nothing new cannot be applied', () => {
    show({ status: 'preview', fileName: 'a.json', preview: { ...preview, added: 0, updated: 0, shortlists: preview.roles } });
    expect(screen.getByRole('status')).toHaveTextContent('a.json holds nothing new.');
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });

  it('that cannot be read say why', () => {
    show({ status: 'failed', fileName: 'a.json', message: 'This is not a Rolefit file.' });
    expect(screen.getByRole('status')).toHaveTextContent('a.json: This is not a Rolefit file.');
  });
});

it('adds people from text and files, each with its result', async () => {
  const events = { onShortlist: vi.fn(), onPaste: vi.fn(), onFiles: vi.fn(), onStop: vi.fn() };
  render(
    <AddCandidate shortlists={[{ id: 'l', name: 'Oslo' }]} shortlistId="l" {...events} items={[
      { id: '1', source: 'a.txt', status: 'reading' }, { id: '2', source: 'b.json', status: 'saved', name: 'Bo Berg', href: '#/b' },
      { id: '3', source: 'c.pdf', status: 'unreadable', reason: 'unsupported-file' }, { id: '4', source: 'd.html', status: 'failed', message: 'There is no room left.' },
      { id: '5', source: 'e.pdf', status: 'waiting' },
    ]} />,
  );
  expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Reading… a.txt', 'Bo Berg b.jsonOpen',
    'c.pdf This kind of file cannot be read. Use .pdf, .docx, .txt, .json or .html, or paste the text.', 'd.html There is no room left.', 'Waiting… e.pdf']);
  expect(screen.getByRole('status')).toHaveTextContent('2 files to read');
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(events.onStop).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Read and save' }));
  expect(events.onPaste).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox', { name: 'Paste a résumé' }), 'Bo Berg');
  await userEvent.click(screen.getByRole('button', { name: 'Read and save' }));
  expect(events.onPaste).toHaveBeenCalledWith('Bo Berg');
  const files = [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')];
  await userEvent.upload(screen.getByLabelText('Choose files'), files);
  expect(events.onFiles).toHaveBeenCalledWith(files);
});

describe('settings', () => {
  const show = () => {
    const events = { onRole: vi.fn(), onTheme: vi.fn(), onBoard: vi.fn(), onErase: vi.fn(), onVerify: vi.fn() };
    const retention = { days: null, byPolicy: false, state: null, onDays: vi.fn() };
    const taught = { signposts: [{ site: 'boards.example', section: 'work' as const, path: [{ tag: 'ul', nth: 0 }] }], onForget: vi.fn(), onExport: vi.fn(), onImport: vi.fn() };
    render(
      <SettingsView settings={{ roleId: role.id, shortlistId: null, theme: 'system', retentionDays: null }} roles={roles} boards={{ boards: [{ id: 'github', name: 'GitHub', reads: 'Profile pages', proved: { on: 'facts', when: '2018', what: 'Facts.' }, state: 'off', doubts: [{ field: 'name', since: '2026-11-03' }, { field: 'work', since: '2026-11-05' }] }], onBoard: events.onBoard, failure: null }}
        storage={{ candidates: 2, shortlists: 1, bytes: 1_200_000 }} erase={{ status: 'idle' }} log={log} verify={{ status: 'idle' }} taught={taught} retention={retention} policy={{ roles: 0, retentionDays: null, boards: null, faults: [] }} {...events} />,
    );
    return { ...events, taught };
  };

  it('choose theme and boards', async () => {
    const { onTheme, onBoard } = show();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(onTheme).toHaveBeenCalledWith('dark');
    await userEvent.click(screen.getByRole('switch', { name: /GitHub/ }));
    expect(onBoard).toHaveBeenCalledWith('github', true);
  });

  const rows: BoardRow[] = [
    ...['LinkedIn', 'GitHub', 'XING', 'Upwork', 'SEEK', 'Dice', 'Lever'].map((name): BoardRow => ({ id: name, name, reads: `Pages of ${name}.`, proved: { on: 'real-page', when: '2026', what: 'One page.' }, state: 'on' })),
    { id: 'hh', name: 'hh.ru, rabota.by', reads: 'Résumés.', proved: { on: 'facts', when: '2025', what: 'Facts about its pages.' }, state: 'off' },
    { id: 'asked', name: 'Asked', reads: 'Pages.', proved: { on: 'facts', when: '2025', what: 'Facts.' }, state: 'asked' },
    { id: 'own', name: 'Own server', reads: 'Pages.', proved: { on: 'facts', when: '2025', what: 'Facts.' }, state: 'click-only' },
  ];
  const switches = (failure: { id: string; sentence: string } | null = null) => {
    const onBoard = vi.fn();
    render(<BoardSwitches boards={rows} onBoard={onBoard} failure={failure} />);
    return onBoard;
  };

  it('find a board by a part of its name, by keyboard alone', async () => {
    const onBoard = switches();
    await userEvent.tab();
    await userEvent.keyboard('RABOTA');
    expect(screen.getByRole('status')).toHaveTextContent('1 of 10 boards');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(onBoard.mock.calls).toEqual([['hh', true]]);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'no such board');
    expect(screen.getByText(/Any page is still read when you click/)).toBeVisible();
  });

  it('say of each board whether it is on, and on what it was proved', () => {
    switches();
    expect(screen.getByRole('switch', { name: 'LinkedIn' })).toBeChecked();
    expect(screen.getByRole('switch', { name: 'LinkedIn' })).toHaveAccessibleDescription('Pages of LinkedIn. Tried on a real page of 2026. One page.');
    expect(screen.getByRole('switch', { name: /^hh/ })).toHaveAccessibleDescription(/From facts of 2025 only\. Facts about its pages\./);
    expect(screen.getByRole('switch', { name: 'Asked' })).toBeDisabled();
    expect(screen.getByText('asked…')).toBeVisible();
    expect(screen.queryByRole('switch', { name: 'Own server' })).toBeNull();
    expect(screen.getByText('on click only')).toBeVisible();
  });

  it('say when the browser did not open a board', () => {
    switches({ id: 'hh', sentence: 'The browser did not open hh to Rolefit.' });
    expect(screen.getByRole('alert')).toHaveTextContent('The browser did not open hh to Rolefit.');
  });

  it('tell since when a board is not read as it used to be', () => {
    show();
    expect(screen.getByText(/Since 3 Nov 2026 the name and the experience are not where this board used to show them/)).toBeVisible();
  });

  it('forget, save and bring in what was taught', async () => {
    const { taught } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Forget the experience of boards.example' }));
    expect(taught.onForget).toHaveBeenCalledWith(taught.signposts[0]);
    await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(taught.onExport).toHaveBeenCalledOnce();
    const file = new File(['{}'], 'taught.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('File of taught pages'), file);
    expect(taught.onImport).toHaveBeenCalledWith(file);
  });

  it('say what is kept and that nothing is sent', () => {
    show();
    expect(screen.getByText('2 people on 1 shortlist, 1.2 MB, in this browser on this device.')).toBeVisible();
    expect(screen.getByText(/Rolefit sends nothing anywhere/)).toBeVisible();
  });

  it('erase only after the word was typed', async () => {
    const onErase = vi.fn();
    render(<Erase view={{ status: 'idle' }} onErase={onErase} />);
    await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(onErase).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox'), 'erase{Enter}');
    expect(onErase).toHaveBeenCalledOnce();
  });

  it.each([
    [{ status: 'done', count: 2, brokenAt: null }, 'The log is whole: 2 lines.'],
    [{ status: 'done', count: 2, brokenAt: 2 }, 'The log was changed or is damaged from line 2 on.'],
    [{ status: 'failed', message: 'The browser did not answer.' }, 'The browser did not answer.'],
  ] as const)('check the log: %j', (verify, words) => {
    render(<AuditLog log={log} verify={verify} onVerify={nothing} />);
    expect(screen.getByRole('status')).toHaveTextContent(words);
    expect(screen.getAllByRole('row')[1]).toHaveTextContent('2');
  });
});

const rolesRest = { unsaved: new Set<string>(), importHref: '#/import', checkHref: '#/check' };

it('shows a role in full', async () => {
  const onUse = vi.fn();
  const other = { ...role, id: 'other', title: 'Other role' };
  const lines = [{ ...role, family: 'Back end' }, { ...other, family: 'Data' }];
  render(<RolesView roles={lines} roleId="other" role={other} href={(id) => `#/roles/${id}`} currentId={role.id} onUse={onUse} skillName={(id) => id} {...rolesRest} />);
  const article = screen.getByRole('article', { name: 'Other role' });
  for (const words of ['60 of 100 points', 'no points; can hold the band down', 'Cannot say what they built themselves.', 'Add one endpoint to a small service.', 'Own interviews with hiring teams', 'Tells what the team did.']) {
    expect(article).toHaveTextContent(words);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Judge for this role' }));
  expect(onUse).toHaveBeenCalledWith('other');
});

it.each([
  ['', ['Back end', 'Data'], ['Recruiter', 'Data analyst', 'Data engineer, senior']],
  ['eng sen', ['Data'], ['Data engineer, senior']],
  ['DATA', ['Data'], ['Data analyst', 'Data engineer, senior']],
  ['baker', [], []],
])('finds roles by the search “%s”', async (search, families, titles) => {
  const lines = [['r', 'Recruiter', 'mid', 'Back end'], ['a', 'Data analyst', 'mid', 'Data'], ['e', 'Data engineer, senior', 'senior', 'Data']] as const;
  render(
    <RolesView
      roles={lines.map(([id, title, level, family]) => ({ id, title, level, family }))} roleId={null} role={null}
      href={(id) => `#/roles/${id}`} currentId="a" onUse={nothing} skillName={(id) => id} {...rolesRest}
    />,
  );
  if (search !== '') await userEvent.type(screen.getByRole('searchbox', { name: 'Find a role' }), search);
  expect(screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(families.length > 0 ? families : ['No role is called that']);
  expect(screen.queryAllByRole('link').map((one) => one.textContent)).toEqual(['Check a job text', 'New role from a job text', ...titles]);
});

describe('the interview kit', () => {
  const show = (more = {}) => {
    const events = { onMove: vi.fn(), onEdit: vi.fn(), onDrop: vi.fn(), onRestore: vi.fn(), onCopyMarkdown: vi.fn(), onPrint: vi.fn() };
    render(<KitView kit={kit} candidateName="Mara Lindqvist" backHref="#/x" copied={false} {...events} {...more} />);
    return { ...events, id: kit.questions[1]!.id };
  };

  it('says for whom, how long, what to watch for', () => {
    show({ budget: 15 });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Interview kit: Mara Lindqvist');
    expect(screen.getByText('4 questions, about 18 minutes (3 more than planned)')).toBeVisible();
    expect(screen.getByText('Weighs the choices and what they would change.')).toBeVisible();
    expect(screen.getByText('Blames others for every fault.')).toBeVisible();
  });

  it.each([
    ['Move question 2 up', 'onMove', -1], ['Move question 2 down', 'onMove', 1],
  ] as const)('%s', async (name, event, by) => {
    const events = show();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(events[event]).toHaveBeenCalledExactlyOnceWith(events.id, by);
  });

  it('does not move past the ends', async () => {
    const { onMove } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Move question 1 up' }));
    await userEvent.click(screen.getByRole('button', { name: 'Move question 4 down' }));
    expect(onMove).not.toHaveBeenCalled();
  });

  it('drops, puts back, edits, copies, prints', async () => {
    const { onDrop, onRestore, onEdit, onCopyMarkdown, onPrint, id } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Drop question 2' }));
    expect(onDrop).toHaveBeenCalledWith(id);
    await userEvent.click(screen.getByRole('button', { name: 'Put back' }));
    expect(onRestore).toHaveBeenCalledWith(kit.dropped[0]!.id);
    await userEvent.click(screen.getByRole('button', { name: 'Edit question 2' }));
    const field = screen.getByRole('textbox', { name: 'Text of question 2' });
    await userEvent.clear(field);
    await userEvent.type(field, 'What did you deploy last?');
    await userEvent.click(screen.getByRole('button', { name: 'Keep this text' }));
    expect(onEdit).toHaveBeenCalledWith(id, 'What did you deploy last?');
    await userEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect([onCopyMarkdown, onPrint].map((event) => event.mock.calls.length)).toEqual([1, 1]);
  });
});

it('turns a fault in drawing into a sentence', async () => {
  vi.spyOn(console, 'error').mockImplementation(nothing);
  const onReload = vi.fn();
  const Broken = () => { throw new Error('x is undefined'); };
  render(<ErrorBoundary onReload={onReload}><Broken /></ErrorBoundary>);
  expect(screen.getByRole('alert')).toHaveTextContent('This view could not be drawn');
  await userEvent.click(screen.getByRole('button', { name: 'Open it again' }));
  expect(onReload).toHaveBeenCalledOnce();
});
