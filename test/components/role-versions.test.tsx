// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AuditLog } from '../../components/workspace/AuditLog';
import { CandidatePanel } from '../../components/workspace/CandidatePanel';
import { KitView } from '../../components/workspace/KitView';
import { RoleDetail, type OwnActs } from '../../components/workspace/RoleDetail';
import { assessment, candidate, kit, log, profile, questions, role, shortlist } from './sample';

const nothing = () => undefined;
const versions = [
  { version: 2, savedAt: '2026-03-13T10:00:00Z', changes: ['Weight of “Containers” 15 → 25: most of the work'], href: '#/new' },
  { version: 1, savedAt: null, changes: ['Made here.'], href: '#/old' },
];

function detail(version: number, more: Partial<OwnActs> = {}) {
  const own = { versions, editHref: '#/edit', unsavedAt: null, ...more, onDelete: vi.fn(), onRestore: vi.fn() };
  render(<RoleDetail role={{ ...role, version }} current={false} onUse={nothing} skillName={(id) => id} own={own} />);
  return own;
}

describe('a role of one’s own', () => {
  it('in its newest version is edited, deleted, and tells what changed', async () => {
    const own = detail(2);
    expect(screen.getByRole('link', { name: 'Edit' })).toHaveAttribute('href', '#/edit');
    expect(screen.getByRole('region', { name: 'Versions' })).toHaveTextContent('Weight of “Containers” 15 → 25: most of the work');
    expect(screen.getByRole('link', { name: 'Show version 1' })).toHaveAttribute('href', '#/old');
    await userEvent.click(screen.getByRole('button', { name: 'Restore version 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect([own.onRestore.mock.calls, own.onDelete.mock.calls.length]).toEqual([[[1]], 1]);
  });

  it('in an older version is only read, and can be restored', async () => {
    const own = detail(1);
    expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
    expect(screen.getByText(/This is version 1, to read. The newest is version 2./)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Restore it as version 3' }));
    expect(own.onRestore).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('names edits that wait unsaved', () => {
    detail(2, { unsavedAt: '2026-03-14T10:00:00Z' });
    expect(screen.getByText(/wait here and are not saved yet/)).toHaveTextContent('14 Mar 2026');
    expect(screen.getByRole('link', { name: 'Go on editing' })).toHaveAttribute('href', '#/edit');
  });
});

it('another role is made one’s own, and says why a weight is as it is', async () => {
  const onCopy = vi.fn();
  const reasoned = { ...role, criteria: role.criteria.map((one) => (one.id === 'docker' ? { ...one, weightReason: 'most of the work', source: 'Docker is a must' } : one)) };
  render(<RoleDetail role={reasoned} current onUse={nothing} skillName={(id) => id} onCopy={onCopy} />);
  expect(screen.getByText('Why 15 points: most of the work')).toBeVisible();
  expect(screen.getByText('Docker is a must')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Make it your own' }));
  expect(onCopy).toHaveBeenCalledOnce();
});

describe('what was saved with an older version', () => {
  it.each([
    [{ version: 1, score: 72, band: 'strong', now: 2 }, 'Saved with version 1: 72, strong. The role is now version 2.'],
    [{ version: 1, score: null, band: 'not-enough', now: 4 }, 'Saved with version 1: –, not enough to say. The role is now version 4.'],
  ])('is told with the person', (savedWith, words) => {
    render(
      <CandidatePanel
        candidate={candidate} judged={{ profile, role, assessment, questions }} shortlists={[shortlist]} savedWith={savedWith} kitHref={null} notes={{ status: 'idle' }}
        onNotes={nothing} onTags={nothing} onStage={nothing} onShortlists={nothing} onExport={nothing} onDelete={nothing} onClose={nothing}
      />,
    );
    expect(screen.getByText(words)).toBeVisible();
  });

  it('a kit says so and offers to be renewed', async () => {
    const onRenew = vi.fn();
    render(<KitView kit={kit} candidateName="Mara Lindqvist" backHref="#/x" copied={false} onMove={nothing} onEdit={nothing} onDrop={nothing} onRestore={nothing} onCopyMarkdown={nothing} onPrint={nothing} newerRole={3} onRenew={onRenew} />);
    expect(screen.getByText(/This kit was made for version 2 of the role; it is now version 3./)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Renew the kit' }));
    expect(onRenew).toHaveBeenCalledOnce();
  });

  it('the log names role and version of each line', () => {
    render(<AuditLog log={log} verify={{ status: 'idle' }} onVerify={nothing} />);
    expect(screen.getAllByRole('row')[2]).toHaveTextContent(`for ${role.id}, version 2`);
  });
});
