// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notes } from '../../components/workspace/Notes';
import type { CandidateRow } from '../../components/workspace/rows';
import { Shell } from '../../components/workspace/Shell';
import { ShortlistHead } from '../../components/workspace/ShortlistHead';
import { ShortlistIndex } from '../../components/workspace/ShortlistIndex';
import { ShortlistTable } from '../../components/workspace/ShortlistTable';
import { Tags } from '../../components/workspace/Tags';
import { fold, type Stage } from '../../lib/model';
import { assessment, card, role, shortlist } from './sample';

afterEach(() => vi.useRealTimers());
const nothing = () => undefined;
const roles = [{ id: role.id, title: role.title }];

function row(name: string, value: number | null, stage: Stage, day: string, label = ''): CandidateRow {
  const at = `2026-03-${day}T09:00:00Z`;
  return { card: { ...card, id: name, name, label, stage, createdAt: at, text: fold(`${name}\n${label}\n`) }, score: { ...assessment.score, value }, mustHave: '3 of 6' };
}
const rows = [row('Åsa Dahl', 40, 'new', '03'), row('Bo Berg', 90, 'offer', '01', 'Payments developer'), row('Cai Yu', null, 'new', '02')];

describe('the table of a shortlist', () => {
  const show = (more = {}) => {
    const events = { onSelect: vi.fn(), onStage: vi.fn(), onShown: vi.fn() };
    render(<ShortlistTable rows={rows} fold={fold} selectedId={null} addHref="#/add" {...events} {...more} />);
    return events;
  };
  const names = () => screen.getAllByRole('rowheader').map((one) => within(one).getByRole('button').firstChild?.textContent);

  it('starts with whoever was saved last, not with the highest score', () => {
    show();
    expect(names()).toEqual(['Åsa Dahl', 'Cai Yu', 'Bo Berg']);
  });

  it.each([
    [['Name'], ['Åsa Dahl', 'Bo Berg', 'Cai Yu']], [['Name', 'Name'], ['Cai Yu', 'Bo Berg', 'Åsa Dahl']], [['Score'], ['Bo Berg', 'Åsa Dahl', 'Cai Yu']],
    [['Stage'], ['Åsa Dahl', 'Cai Yu', 'Bo Berg']], [['Saved'], ['Bo Berg', 'Cai Yu', 'Åsa Dahl']],
  ])('sorts by %j', async (clicks, order) => {
    show();
    for (const name of clicks) await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
    expect(names()).toEqual(order);
  });

  it.each([['asa', ['Åsa Dahl']], ['PAYMENTS', ['Bo Berg']], ['bo developer', ['Bo Berg']]])('finds "%s"', async (words, found) => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), words);
    expect(names()).toEqual(found);
    expect(screen.getByText('1 person found')).toBeInTheDocument();
  });

  it('says that nobody matches, and the way back', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    await userEvent.click(screen.getByRole('button', { name: 'Show everybody' }));
    expect(names()).toHaveLength(3);
  });

  it('shows one stage', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stage to show' }), 'Offer');
    expect(names()).toEqual(['Bo Berg']);
  });

  it('changes a stage and opens a person', async () => {
    const { onStage, onSelect } = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stage of Bo Berg' }), 'Hired');
    expect(onStage).toHaveBeenCalledWith('Bo Berg', 'hired');
    await userEvent.click(screen.getByRole('button', { name: /Bo Berg/ }));
    expect(onSelect).toHaveBeenCalledWith('Bo Berg');
  });

  it('is walked with the arrow keys and searched with Ctrl K', async () => {
    show();
    screen.getByRole('button', { name: /Åsa Dahl/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /Cai Yu/ })).toHaveFocus();
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('shows fifty of many, those on the screen first, then more', async () => {
    const { onShown } = show({ rows: Array.from({ length: 120 }, (_, i) => row(`Person ${i}`, 50, 'new', '01')) });
    await waitFor(() => expect(names()).toHaveLength(50));
    expect(onShown.mock.calls.map(([ids]: string[][]) => ids!.length)).toEqual([16, 50]);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(names()).toHaveLength(120);
  });

  it('says who is still being judged, and whom it could not judge; both stand last by score', async () => {
    show({ rows: [{ ...rows[0], score: 'waiting', mustHave: '' }, { ...rows[2], score: null, mustHave: '' }, rows[1]] });
    expect(screen.getByRole('row', { name: /Åsa Dahl/ })).toHaveTextContent('Judging…');
    expect(screen.getByRole('row', { name: /Cai Yu/ })).toHaveTextContent('Not judged');
    await userEvent.click(screen.getByRole('button', { name: /^Score/ }));
    expect(names()[0]).toBe('Bo Berg');
  });

  it('says the next step when it is empty', () => {
    show({ rows: [] });
    expect(screen.getByRole('heading', { name: 'Nobody is on this list yet' })).toBeVisible();
  });
});

describe('shortlists', () => {
  it('begin with making one', async () => {
    const onCreate = vi.fn();
    render(<ShortlistIndex shortlists={[]} roles={roles} roleId={role.id} onCreate={onCreate} addHref="#/add" />);
    expect(screen.getByRole('heading', { name: 'No shortlist yet' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Make the list' }));
    expect(screen.getByText('Give the list a name.')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: /Name/ }), '  Spring ');
    await userEvent.click(screen.getByRole('button', { name: 'Make the list' }));
    expect(onCreate).toHaveBeenCalledExactlyOnceWith('Spring', role.id);
  });

  it.each([[30, false], [4000, true]])('of %d people that are being judged tell how far that is: %s', (of, told) => {
    render(<ShortlistHead shortlist={shortlist} roleTitle={role.title} count={of} judging={{ done: 12, of }} onRename={nothing} onDelete={nothing} />);
    expect(screen.queryByText(/12 people judged so far/) !== null).toBe(told);
    expect(screen.queryByRole('progressbar', { name: 'People judged' }) !== null).toBe(told);
  });

  it('are renamed in place and deleted', async () => {
    const events = { onRename: vi.fn(), onDelete: vi.fn() };
    render(<ShortlistHead shortlist={shortlist} roleTitle={role.title} count={1} {...events} />);
    expect(screen.getByText('Held against Back-end developer, mid-level · 1 person')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Rename' }));
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), 'Oslo, autumn{Enter}');
    expect(events.onRename).toHaveBeenCalledWith('Oslo, autumn');
    await userEvent.click(screen.getByRole('button', { name: 'Delete the list' }));
    expect(events.onDelete).toHaveBeenCalledOnce();
  });

  it('stand in the frame, with where the user is', async () => {
    render(
      <Shell place="shortlist" shortlistId="l-oslo" hrefs={{ shortlists: '#/s', roles: '#/roles', add: '#/add', settings: '#/settings' }}
        shortlists={[{ id: 'l-oslo', name: 'Oslo', count: 3, href: '#/s/l-oslo' }]} notice={{ text: 'Deleted.', action: { label: 'Undo', run: nothing } }}>page</Shell>,
    );
    expect(screen.getByRole('link', { name: 'Oslo 3' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByText('Deleted.').closest('[role=status]')).toHaveTextContent('Undo');
    await userEvent.click(screen.getByRole('link', { name: 'Skip to the page' }));
    expect(screen.getByRole('main')).toHaveFocus();
  });
});

describe('notes', () => {
  it('are handed on when typing rests, and when the field is left', () => {
    vi.useFakeTimers();
    const onNotes = vi.fn();
    render(<Notes text="" state={{ status: 'idle' }} onNotes={onNotes} />);
    const field = screen.getByRole('textbox', { name: 'Notes' });
    fireEvent.change(field, { target: { value: 'Call on Monday' } });
    expect(screen.getByText('Not saved yet')).toBeVisible();
    expect(onNotes).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(800));
    expect(onNotes).toHaveBeenCalledExactlyOnceWith('Call on Monday');
  });

  it('are handed on when the person is left before typing rests', () => {
    const onNotes = vi.fn();
    const { unmount } = render(<Notes text="" state={{ status: 'idle' }} onNotes={onNotes} />);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x' } });
    unmount();
    expect(onNotes).toHaveBeenCalledExactlyOnceWith('x');
  });

  it('follow another tab while nobody types', () => {
    const { rerender } = render(<Notes text="a" state={{ status: 'saved' }} onNotes={nothing} />);
    rerender(<Notes text="b" state={{ status: 'saved' }} onNotes={nothing} />);
    expect(screen.getByRole('textbox')).toHaveValue('b');
    expect(screen.getByText('Saved')).toBeVisible();
  });

  it('say why they could not be saved', () => {
    render(<Notes text="a" state={{ status: 'failed', message: 'This candidate was changed in another tab.' }} onNotes={nothing} />);
    expect(screen.getByRole('status')).toHaveTextContent('This candidate was changed in another tab.');
  });
});

it('adds and removes tags', async () => {
  const onTags = vi.fn();
  render(<Tags tags={['Oslo']} onTags={onTags} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'New tag' }), ' payments {Enter}');
  expect(onTags).toHaveBeenLastCalledWith(['Oslo', 'payments']);
  await userEvent.click(screen.getByRole('button', { name: 'Remove the tag Oslo' }));
  expect(onTags).toHaveBeenLastCalledWith([]);
});
