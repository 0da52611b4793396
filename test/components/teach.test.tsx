// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { captureNote, isProvisional } from '../../components/verdict/capture';
import { notTaught } from '../../components/verdict/sentences';
import { Teach, type TeachProps } from '../../components/verdict/Teach';
import { Verdict } from '../../components/verdict/Verdict';
import type { Capture, NotTaught } from '../../lib/model';
import { profile, ready, role } from './sample';

function show(more: Partial<TeachProps> = {}) {
  const events = { onTeach: vi.fn(), onUndoTeach: vi.fn(), onPrepareReport: vi.fn(), onSaveReport: vi.fn() };
  render(<Teach teach={{ status: 'idle' }} report={{ status: 'idle' }} canTeach missed {...events} {...more} />);
  return events;
}

describe('teaching a page', () => {
  it.each([['This is the experience', 'work'], ['This is the education', 'education'], ['This is the list of skills', 'skills']])('%s', async (button, section) => {
    const { onTeach } = show();
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(onTeach).toHaveBeenCalledWith(section);
  });

  it('can be taken back', async () => {
    const { onUndoTeach } = show({ teach: { status: 'taught', section: 'work' } });
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Learned where the experience stands on this site.');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndoTeach).toHaveBeenCalledOnce();
  });

  it.each(Object.keys(notTaught) as NotTaught[])('says what to do when it fails: %s', (reason) => {
    show({ teach: { status: 'failed', reason } });
    expect(screen.getByText(notTaught[reason])).toBeVisible();
  });

  it('is not offered on a board that has a reader of its own', () => {
    show({ canTeach: false });
    expect(screen.queryByRole('button', { name: /^This is the/ })).toBeNull();
  });
});

describe('a page for a bug report', () => {
  it('is shown before it can be saved', async () => {
    const { onPrepareReport } = show();
    expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show the page without its texts' }));
    expect(onPrepareReport).toHaveBeenCalledOnce();
  });

  it('shows every text and the size', async () => {
    const { onSaveReport } = show({ report: { status: 'ready', texts: ['Lade Rutoni', 'Experience'], bytes: 12_400 } });
    expect(screen.getByRole('region', { name: 'The texts in the file' })).toHaveTextContent('Lade Rutoni Experience');
    expect(screen.getByText(/^2 texts, 13 kB\./)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(onSaveReport).toHaveBeenCalledOnce();
  });
});

describe('a verdict is provisional', () => {
  const capture = (more: Partial<Capture>): Capture => ({ sections: ['work'], missing: [], hiddenWords: 0, language: null, ...more });
  const examples: [what: string, more: Partial<Capture>, provisional: boolean][] = [
    ['not when all was read', {}, false],
    ...(['folded', 'other-page', 'not-loaded', 'masked', 'unread'] as const).map((why): [string, Partial<Capture>, boolean] => [`when something is ${why}`, { missing: [{ section: 'work', why }] }, true]),
    ['when the board changed', { doubts: [{ field: 'name' }] }, true],
  ];
  it.each(examples)('%s', (_what, more, provisional) => expect(isProvisional(capture(more))).toBe(provisional));

  it.each([['since', '2026-11-03', 'The experience was not where this site used to show it (since 3 Nov 2026): hold the reading against the page.'], ['for the first time', undefined, 'The experience was not where this site used to show it: hold the reading against the page.']])('and says what the board does not show any more, %s', (_when, since, sentence) => {
    expect(captureNote(capture({ doubts: [{ field: 'work', ...(since ? { since } : {}) }] })).sentences).toContain(sentence);
  });

  it('in the card of the verdict', () => {
    const nothing = () => undefined;
    const verdict = (missing: Capture['missing']) => (
      <Verdict view={{ ...ready, profile: { ...profile, capture: { ...profile.capture, missing } } }} roles={[role]} roleId={role.id} save={{ status: 'idle' }} privateWindow="no"
        onRole={nothing} onSave={nothing} onShowQuote={nothing} onReadAgain={nothing} onOpenWorkspace={nothing} onOpenPerson={nothing} onAdd={nothing} />
    );
    const { rerender } = render(verdict([{ section: 'work', why: 'not-loaded' }]));
    expect(screen.getByRole('region', { name: 'Verdict' })).toHaveTextContent('Provisional');
    rerender(verdict([]));
    expect(screen.getByRole('region', { name: 'Verdict' })).not.toHaveTextContent('Provisional');
  });
});
