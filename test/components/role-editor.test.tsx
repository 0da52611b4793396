// @vitest-environment jsdom
import { fireEvent, render, screen, within, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi, type Mock } from 'vitest';
import { RoleEditor, type RoleEditorProps } from '../../components/workspace/editor/RoleEditor';
import type { EditorActs, PreviewView } from '../../components/workspace/editor/types';
import type { RoleNote } from '../../lib/model';
import { role } from './sample';

const names = [
  'fields', 'criterion', 'addWords', 'move', 'place', 'duplicate', 'remove', 'shareEqually', 'shareOut', 'shareOutCompetencies', 'competency', 'addCompetency', 'removeCompetency',
  'question', 'addQuestion', 'removeQuestion', 'watchPoint', 'addWatchPoint', 'removeWatchPoint', 'take', 'undo', 'redo', 'save', 'saveOver', 'discard',
] as const satisfies readonly (keyof EditorActs)[];

const mocks = () => Object.fromEntries(names.map((name) => [name, vi.fn()])) as { [Name in keyof EditorActs]: Mock<EditorActs[Name]> };
let shown: RenderResult | undefined;

const editor = (more: Partial<RoleEditorProps>) => (
  <RoleEditor
    role={role} version={2} dirty foundAt={null} undoes="a weight" redoes={null} notes={[]} preview={{ status: 'nobody' }} save={{ status: 'idle' }} said="" overtakenBy={null}
    apart={new Set()} common={() => 10} tryWords={() => ({ criteria: [], refused: null })} vocabulary={{ name: (id) => id, find: () => [] }} acts={mocks()} backHref="#/back" newerHref="#/newer" {...more}
  />
);

function show(more: Partial<RoleEditorProps> = {}) {
  const acts = mocks();
  shown = render(editor({ acts, ...more }));
  return acts;
}

const note = (more: Partial<RoleNote>): RoleNote => ({ level: 'fault', place: '', sentence: 'Write something here.', ...more });
const line = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) }).closest('li')!;

describe('the order of criteria', () => {
  it.each([['{Alt>}{ArrowDown}{/Alt}', 1], ['{Alt>}{ArrowUp}{/Alt}', -1]] as const)('%s', async (keys, by) => {
    const acts = show();
    screen.getByRole('button', { name: /^Automated tests/ }).focus();
    await userEvent.keyboard(keys);
    expect(acts.move).toHaveBeenCalledExactlyOnceWith('automated_testing', by);
  });

  it('by buttons, which say when there is nowhere to go', async () => {
    const acts = show();
    await userEvent.click(screen.getByRole('button', { name: 'Move Automated tests up' }));
    expect(acts.move).toHaveBeenCalledExactlyOnceWith('automated_testing', -1);
    expect(screen.getByRole('button', { name: 'Move Node.js on the server up' })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('weights', () => {
  it('are told in points, and shared out', async () => {
    const acts = show({ role: { ...role, criteria: role.criteria.map((one) => (one.id === 'docker' ? { ...one, weight: 20 } : one)) } });
    expect(screen.getByText('105 of 100 points (5 too many)')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Share out to 100' }));
    await userEvent.click(screen.getByRole('button', { name: 'Share equally' }));
    expect([acts.shareOut, acts.shareEqually].map((act) => act.mock.calls.length)).toEqual([1, 1]);
  });

  it('set apart, ask for the reason', async () => {
    const acts = show({ apart: new Set(['docker']), notes: [note({ place: 'criteria.docker.weightReason', sentence: 'Say in one line why.' })] });
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Points of Containers' }), { target: { value: '25' } });
    expect(acts.criterion).toHaveBeenLastCalledWith('docker', { weight: 25 });
    fireEvent.change(screen.getByLabelText(/^Why 15 points\?/), { target: { value: 'Most of the work.' } });
    expect(acts.criterion).toHaveBeenLastCalledWith('docker', { weightReason: 'Most of the work.' });
    expect(within(line('Containers')).getByText('Say in one line why.')).toBeVisible();
  });
});

describe('what is said stands at its place', () => {
  it('a fault at its field, which is marked', () => {
    show({ role: { ...role, title: '' }, notes: [note({ place: 'title' })] });
    expect(screen.getByRole('textbox', { name: 'Title' })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveAccessibleDescription('Write something here.');
  });

  it('a refused wording in its line, with one button to take the alternative', async () => {
    const acts = show({ notes: [note({ level: 'refused', place: 'criteria.docker.title', path: 'criteria.6.title', quote: 'native', sentence: 'Asks for an origin.', instead: 'Ask for the level.', words: 'Fluent' })] });
    expect(line('Containers')).toHaveTextContent('native: Asks for an origin. Ask for the level.');
    await userEvent.click(screen.getByRole('button', { name: 'Use “Fluent”' }));
    expect(acts.take).toHaveBeenCalledExactlyOnceWith('criteria.6.title');
  });

  it.each([['fault', true], ['refused', true], ['advice', false]] as const)('%s keeps it from being saved: %s', async (level, stops) => {
    const acts = show({ notes: [note({ level, place: 'criteria.docker', path: '' })] });
    await userEvent.click(screen.getByRole('button', { name: 'Save as version 3' }));
    expect(acts.save).toHaveBeenCalledTimes(stops ? 0 : 1);
    expect(screen.queryByText('1 thing to mend before it can be saved.') !== null).toBe(stops);
  });
});

it.each([
  ['{Control>}z{/Control}', 'undo'], ['{Control>}{Shift>}z{/Shift}{/Control}', 'redo'], ['{Control>}y{/Control}', 'redo'], ['{Control>}s{/Control}', 'save'], ['{Meta>}z{/Meta}', 'undo'],
] as const)('%s: %s', async (keys, name) => {
  const acts = show();
  screen.getByRole('textbox', { name: 'Title' }).focus();
  await userEvent.keyboard(keys);
  expect(names.filter((one) => acts[one].mock.calls.length > 0)).toEqual([name]);
});

it('undoes also when nothing has the focus', async () => {
  const acts = show();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(acts.undo).toHaveBeenCalledOnce();
});

it('a criterion that is taken out hands the focus to the next one', async () => {
  const acts = show();
  await userEvent.click(screen.getByRole('button', { name: /^Containers/ }));
  await userEvent.click(within(line('Containers')).getByRole('button', { name: 'Take out' }));
  expect(acts.remove).toHaveBeenCalledExactlyOnceWith('docker');
  shown?.rerender(editor({ role: { ...role, criteria: role.criteria.filter((one) => one.id !== 'docker') } }));
  expect(screen.getByRole('button', { name: /^Continuous delivery/ })).toHaveFocus();
});

describe('saving', () => {
  it('nothing edited: nothing to save', async () => {
    const acts = show({ dirty: false });
    await userEvent.click(screen.getByRole('button', { name: 'Save as version 3' }));
    expect(acts.save).not.toHaveBeenCalled();
    expect(screen.getByText('Version 2, nothing edited')).toBeVisible();
  });

  it('a version saved elsewhere is told, and one’s own can be saved after it', async () => {
    const acts = show({ overtakenBy: 5 });
    expect(screen.getByRole('alert')).toHaveTextContent('saved as version 5 elsewhere while you edited version 2. Nothing of yours is lost');
    await userEvent.click(screen.getByRole('button', { name: 'Save mine as version 6' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save as version 3' }));
    expect([acts.saveOver, acts.save].map((act) => act.mock.calls.length)).toEqual([1, 0]);
  });

  it('a failure says so and keeps the edits', () => {
    show({ save: { status: 'failed', message: 'The disk is full.' } });
    expect(screen.getByRole('alert')).toHaveTextContent('The disk is full. Your edits are still here.');
  });
});

describe('the preview', () => {
  const counts = new Map([['docker', { yes: 7, partly: 1, no: 0, 'not-shown': 4 }], ['years_claimed', { yes: 2, partly: 0, no: 0, 'not-shown': 10 }]]);
  const moves = [{ id: '1', name: 'Sanne Vermeulen', before: { band: 'strong', score: 81 }, after: { band: 'possible', score: 64 } }, { id: '2', name: 'Joris Bakema', before: { band: 'weak', score: 30 }, after: { band: 'weak', score: 28 } }] as const;
  it.each([
    ['nobody is kept', { status: 'nobody' }, ['Nobody is kept yet']],
    ['judging', { status: 'judging' }, ['Judging the people who are kept…']],
    ['people who move', { status: 'ready', people: 12, fresh: true, counts, moves }, ['12 people held against version 2', 'Sanne Vermeulen: strong → possible, 81 → 64', 'Joris Bakema: weak, 30 → 28']],
    ['nobody moves', { status: 'ready', people: 1, fresh: false, counts, moves: [] }, ['1 person held', 'Judging again…', 'Nobody’s score or band changes.']],
  ] as [string, PreviewView, string[]][])('%s', (_name, preview, words) => {
    show({ preview });
    for (const word of words) expect(screen.getByRole('complementary', { name: 'People read last' })).toHaveTextContent(word);
  });

  it('tells for each criterion how many answer how', () => {
    show({ preview: { status: 'ready', people: 12, fresh: true, counts, moves } });
    expect(line('Containers')).toHaveTextContent('7 yes · 1 partly · 0 no · 4 not shown');
    expect(line('More years claimed')).toHaveTextContent('2 of 12 show it');
  });
});

describe('a criterion in own words', () => {
  const made = { ...role.criteria[0]!, id: 'new', title: 'New', rule: { type: 'mentions' as const, phrases: ['incident reviews'], near: ['incident'] } };
  it('shows what will be looked for, and is added', async () => {
    const acts = show({ tryWords: (text) => ({ criteria: text ? [made] : [], refused: null }) });
    await userEvent.type(screen.getByRole('textbox', { name: 'Add a criterion in your own words' }), 'incident reviews{Enter}');
    expect(acts.addWords).toHaveBeenCalledExactlyOnceWith('incident reviews', 'must-have');
  });

  it('is refused with its alternative', async () => {
    const acts = show({ tryWords: (text) => ({ criteria: text ? [made] : [], refused: text === 'native' ? { sentence: 'Asks for an origin.', instead: 'Ask for the level.', words: 'Fluent' } : null }) });
    const field = screen.getByRole('textbox', { name: 'Add a criterion in your own words' });
    await userEvent.type(field, 'native{Enter}');
    expect(screen.getByText(/^Asks for an origin\./)).toBeVisible();
    expect(acts.addWords).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Use “Fluent”' }));
    expect(field).toHaveValue('Fluent');
    expect(screen.getByText(/^Will be looked for: The page says: incident reviews; in part: incident/)).toBeVisible();
  });
});

it('a criterion opens to all of its fields', async () => {
  const acts = show();
  await userEvent.click(screen.getByRole('button', { name: /^More years claimed/ }));
  const inside = within(line('More years claimed'));
  expect(inside.getByRole('textbox', { name: /^An innocent explanation/ })).toHaveValue(role.criteria.find((one) => one.id === 'years_claimed')?.innocent);
  await userEvent.selectOptions(inside.getByRole('combobox', { name: 'Kind' }), 'nice-to-have');
  expect(acts.criterion).toHaveBeenCalledWith('years_claimed', { kind: 'nice-to-have' });
  await userEvent.click(inside.getByRole('button', { name: 'Duplicate' }));
  await userEvent.click(inside.getByRole('button', { name: 'Take out' }));
  expect([acts.duplicate.mock.calls, acts.remove.mock.calls]).toEqual([[['years_claimed']], [['years_claimed']]]);
});
