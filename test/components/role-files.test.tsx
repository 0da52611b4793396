// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BoardSwitches } from '../../components/workspace/BoardSwitches';
import { Policy } from '../../components/workspace/Policy';
import { Retention } from '../../components/workspace/Retention';
import { RoleFiles } from '../../components/workspace/RoleFiles';
import type { RoleFileView } from '../../lib/model';

const show = (view: RoleFileView = { status: 'idle' }, role: { title: string } | null = { title: 'Recruiter' }) => {
  const events = { onExport: vi.fn(), onPosting: vi.fn(), onImportFile: vi.fn(), onApply: vi.fn(), onCancel: vi.fn() };
  const { container } = render(<RoleFiles role={role} view={view} {...events} />);
  return { ...events, container };
};
const preview = (before: Extract<RoleFileView, { status: 'preview' }>['before']): RoleFileView => ({
  status: 'preview', fileName: 'team.role.json', title: 'Ferry pilot', level: 'senior', mustHaves: 5, niceToHaves: 1, redFlags: 0, questions: 6, before,
});
const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('role files', () => {
  it('export the role as a file and as a posting', async () => {
    const { onExport, onPosting } = show();
    await userEvent.click(screen.getByText('Role files and postings'));
    await click('Export role file');
    expect(onExport).toHaveBeenCalledOnce();
    await click('Export posting (Markdown)');
    await click('Export posting (HTML)');
    expect(onPosting.mock.calls).toEqual([['md'], ['html']]);
  });

  it('have nothing to export where there is no role', () => {
    show({ status: 'idle' }, null);
    expect(screen.queryByText('Export role file')).toBeNull();
    expect(screen.getByLabelText('Import role file')).toBeInTheDocument();
  });

  it('take a file', async () => {
    const { onImportFile } = show();
    const file = new File(['{}'], 'team.role.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Import role file'), file);
    expect(onImportFile).toHaveBeenCalledWith(file);
  });

  it('say what a new role is before it is kept', async () => {
    const { onApply, onCancel } = show(preview(null));
    expect(screen.getByRole('status')).toHaveTextContent('team.role.json holds the role Ferry pilot (Senior).5 must-haves, 1 nice-to-have, 0 red flags6 questions for everybodyIt becomes a new role of your own.');
    await click('Keep this role');
    expect(onApply).toHaveBeenCalledWith(false);
    await click('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('say which role gets a new version, and offer to keep it apart', async () => {
    const { onApply } = show(preview({ title: 'Pilot', version: 2, same: false }));
    expect(screen.getByRole('status')).toHaveTextContent('You have it as Pilot, version 2. It becomes version 3');
    await click('Keep as version 3');
    await click('Keep as another role');
    expect(onApply.mock.calls).toEqual([[false], [true]]);
  });

  it('have nothing to keep of a role that is there', () => {
    show(preview({ title: 'Pilot', version: 2, same: true }));
    expect(screen.getAllByRole('button', { name: /Keep|Close/ }).map((one) => one.textContent)).toEqual(['Close']);
  });

  it('show what a file says as text', () => {
    const { container } = show({ status: 'failed', fileName: '<b>x</b>.json', message: '“<img src=x onerror=alert(1)>” is not allowed.\nNothing was changed.' });
    expect(container.querySelectorAll('b, img')).toHaveLength(0);
    expect(screen.getByRole('status')).toHaveTextContent('<img src=x onerror=alert(1)>');
  });
});

describe('how long people are kept', () => {
  it('is chosen from a few, and off at first', async () => {
    const onDays = vi.fn();
    render(<Retention days={null} byPolicy={false} state={{ soon: 0, from: null }} onDays={onDays} />);
    const choice = screen.getByRole('combobox', { name: /Erase people who were not changed for/ });
    expect(choice).toHaveDisplayValue('never erase');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.selectOptions(choice, '90 days');
    expect(onDays).toHaveBeenCalledWith(90);
  });

  it.each([
    [{ soon: 0, from: null }, 'Nobody goes within the next 7 days.'],
    [{ soon: 1, from: null }, '1 person will be erased within the next 7 days.'],
    [{ soon: 12, from: '2026-11-28T10:00:00.000Z' }, '12 people will be erased within the next 7 days. Nobody goes before 28 Nov 2026.'],
  ])('says beforehand who goes: %j', (state, says) => {
    render(<Retention days={90} byPolicy={false} state={state} onDays={vi.fn()} />);
    expect(screen.getByRole('status')).toHaveTextContent(says);
  });

  it('cannot be changed where the organisation set it, whatever the number', () => {
    render(<Retention days={77} byPolicy state={null} onDays={vi.fn()} />);
    expect(screen.getByRole('combobox', { name: /Set by your organisation/ })).toBeDisabled();
    expect(screen.getByRole('combobox')).toHaveDisplayValue('77 days');
  });
});

describe('the policy', () => {
  it('is not there where nothing is set', () => expect(render(<Policy roles={0} retentionDays={null} boards={null} faults={[]} />).container).toBeEmptyDOMElement());
  it('says what is set', () => {
    render(<Policy roles={1} retentionDays={90} boards={2} faults={[]} />);
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      '1 role to use and to copy, under “Your organisation”', 'people who were not changed for 90 days are erased', '2 boards may be switched on, the others not',
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
  });
  it('names what could not be used', () => {
    render(<Policy roles={0} retentionDays={null} boards={null} faults={['boards must be a list of board ids.']} />);
    expect(screen.getByRole('alert')).toHaveTextContent('boards must be a list of board ids.');
  });
});

it('a board that the organisation does not allow cannot be switched on, and says why', async () => {
  const onBoard = vi.fn();
  render(<BoardSwitches boards={[{ id: 'xing', name: 'XING', reads: 'Pages.', proved: { on: 'facts', when: '2025', what: 'Facts.' }, state: 'barred' }]} onBoard={onBoard} failure={null} />);
  const toggle = screen.getByRole('switch', { name: 'XING' });
  expect(toggle).toBeDisabled();
  expect(toggle).toHaveAccessibleDescription(/Your organisation lets you switch on other boards only/);
  await userEvent.click(toggle);
  expect(onBoard).not.toHaveBeenCalled();
});
