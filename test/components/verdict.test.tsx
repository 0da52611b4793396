// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { noVerdict } from '../../components/verdict/sentences';
import { Verdict } from '../../components/verdict/Verdict';
import type { VerdictProps } from '../../components/verdict/Verdict';
import type { NoVerdictReason } from '../../lib/model';
import { assessment, candidate, profile, questions, quote, ready, role, shortlist } from './sample';

const roles = [{ id: role.id, title: role.title, short: role.short }, { id: 'data-senior', title: 'Data engineer, senior', short: 'Data, senior' }];

function show(more: Partial<VerdictProps> = {}) {
  const events = {
    onRole: vi.fn(), onSave: vi.fn(), onShowQuote: vi.fn(), onReadAgain: vi.fn(), onOpenPanel: vi.fn(), onOpenWorkspace: vi.fn(), onOpenPerson: vi.fn(), onAdd: vi.fn(), onOpenKit: vi.fn(),
  };
  const props: VerdictProps = { view: ready, roles, roleId: role.id, save: { status: 'idle' }, privateWindow: 'no', ...events, ...more };
  return { ...events, ...render(<Verdict {...props} />) };
}

const finding = (title: string) => screen.getByText(title, { selector: 'summary span', exact: false }).closest('details')!;

describe('one glance', () => {
  it.each([
    ['who', 'Mara Lindqvist'], ['band', 'Possible match'], ['number', '56'], ['must-haves', '3 of 6'], ['nice to have', '1 of 3'],
    ['what is open', '56 shown on the page · could reach 94: 3 things are not shown and 1 is shown in part'],
    ['what holds the band', 'Held at “possible match” by a red flag: More years claimed than the jobs allow.'],
    ['points of the must-haves', '41 of 60 points'],
  ])('shows %s', (_what, words) => {
    show();
    expect(screen.getAllByText(words)[0]).toBeVisible();
  });

  it('says how complete the reading was and what to do', () => {
    show();
    expect(screen.getByText(/Read 5 sections\. 3 texts under Experience are folded: open them, then read again\./)).toHaveTextContent(
      'Recommendations have not loaded yet: scroll down the page, then read again. 12 words that are hidden on the page were ignored.');
  });

  it('describes the bar in words', () => {
    show();
    expect(screen.getByRole('img', { name: '56 of 100 shown on the page, could reach 94' })).toBeInTheDocument();
  });

  it('says so when nothing could be judged', () => {
    show({ view: { ...ready, assessment: { ...assessment, score: { ...assessment.score, value: null, range: [0, 100], band: 'not-enough', cappedBy: [] } } } });
    expect(screen.getByRole('heading', { name: 'Not enough to say' })).toBeVisible();
    expect(screen.getByText(/Nothing on the page could be judged · could reach 100/)).toBeVisible();
  });
});

describe('findings', () => {
  it.each([
    ['Node.js on the server', 'met', '+14'], ['Automated tests', 'partly', '+5 of 10'],
    ['Token or OAuth authentication', 'not shown', '0 of 8'], ['Working together with Git', 'no', '0 of 6'],
  ])('%s: %s, %s', (title, answer, points) => {
    show();
    const line = within(finding(title)).getByText(points).closest('summary')!;
    expect(line).toHaveTextContent(`${answer}: ${title}`);
  });

  it('stand met, partly, not shown, no', () => {
    show();
    const titles = [...screen.getByRole('heading', { name: 'Must-have' }).closest('section')!.querySelectorAll('summary')].map((one) => one.textContent);
    expect(titles.map((text) => /^(met|partly|not shown|no): /.exec(text ?? '')?.[1])).toEqual(['met', 'met', 'met', 'partly', 'not shown', 'no']);
  });

  it('open to their quotes, with where they stood', async () => {
    show();
    const words = 'Moved the payout service from PHP to';
    expect(within(finding('Node.js on the server')).getByText(words, { exact: false })).not.toBeVisible();
    await userEvent.click(screen.getByText('Node.js on the server', { exact: false, selector: 'summary span' }));
    const open = within(finding('Node.js on the server'));
    expect(open.getByText(words, { exact: false })).toBeVisible();
    expect(open.getByText('Node.js', { selector: 'mark' })).toBeVisible();
    expect(open.getByText('Back-end engineer, Fjordpay · Mar 2022 – now')).toBeVisible();
  });

  it('hand on the quote that is clicked', async () => {
    const { onShowQuote } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Open all' }));
    await userEvent.click(within(finding('Node.js on the server')).getAllByRole('button', { name: 'Show on page' })[1]!);
    expect(onShowQuote).toHaveBeenCalledExactlyOnceWith(quote(5, 'Express'));
  });

  it('that are not shown open to their question', async () => {
    show();
    await userEvent.click(screen.getByText('Token or OAuth authentication', { exact: false, selector: 'summary span' }));
    expect(finding('Token or OAuth authentication')).toHaveTextContent('The page has no words about it.Ask: How did your last service decide who may call it');
  });

  it('show a seen red flag with its harmless reading, and fold the others', async () => {
    show();
    const flag = finding('More years claimed than the jobs allow');
    expect(flag).toHaveTextContent('It may be harmless: Years before the first job');
    expect(screen.getByText('Dates that contradict each other', { exact: false })).not.toBeVisible();
    await userEvent.click(screen.getByText('No sign of 1 other'));
    expect(screen.getByText('Dates that contradict each other', { exact: false })).toBeVisible();
  });

  it.each([['aspired', 'A wish, not yet a skill'], ['hedged', 'With a limit'], ['denied', 'Says it is not there'], ['other', 'About somebody else']] as const)('say of a quote that is %s: %s', (polarity, words) => {
    const one = { ...assessment.findings[0]!, evidence: [quote(2, 'Node.js', { polarity })] };
    show({ view: { ...ready, assessment: { ...assessment, findings: [one] } } });
    expect(screen.getByText(words, { exact: false })).toBeInTheDocument();
  });
});

describe('questions', () => {
  it('are three in the popup, the candidate’s own first', () => {
    show();
    const list = screen.getByRole('heading', { name: 'Ask first' }).closest('section')!;
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(list).toHaveTextContent('Continuous delivery: The page does not show it. Moves the score by up to 15.');
  });

  it('are all in the panel, with follow-ups folded', async () => {
    show({ roomy: true });
    const own = screen.getByRole('heading', { name: 'Ask this candidate' }).closest('section')!;
    expect(own.querySelectorAll('ol > li')).toHaveLength(questions.length - 1);
    expect(within(own).getAllByText('What did you do yourself?')[0]).not.toBeVisible();
    await userEvent.click(within(own).getAllByText('2 follow-ups')[0]!);
    expect(within(own).getAllByText('What did you do yourself?')[0]).toBeVisible();
    expect(screen.getByText('Tell me about a service you took from need to running.')).toBeVisible();
  });
});

describe('acting', () => {
  it.each([
    ['Save to shortlist', 'onSave'], ['Side panel', 'onOpenPanel'], ['Kit', 'onOpenKit'], ['Workspace', 'onOpenWorkspace'], ['Read again now', 'onReadAgain'],
  ] as const)('%s', async (name, event) => {
    const events = show();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(events[event]).toHaveBeenCalledOnce();
  });

  it('chooses another role', async () => {
    const { onRole } = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role to judge for' }), 'Data, senior');
    expect(onRole).toHaveBeenCalledWith('data-senior');
  });

  it('saves once while it is saving', async () => {
    const { onSave } = show({ save: { status: 'saving' } });
    await userEvent.click(screen.getByRole('button', { name: 'Saving…' }));
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says where the person was saved, in a live region', () => {
    show({ save: { status: 'saved', shortlist } });
    expect(screen.getByText('Saved to', { exact: false }).closest('[role=status]')).toHaveTextContent('Saved to Back-end, Oslo');
  });

  it('says why saving failed and lets it be tried again', async () => {
    const { onSave } = show({ save: { status: 'failed', message: 'There is no room left on this device.' } });
    expect(screen.getByText('There is no room left on this device.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('knows a person who is kept', () => {
    show({ view: { ...ready, saved: candidate } });
    expect(screen.getByText('Kept since 12 Mar 2026 · Contacted')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save this reading' })).toBeVisible();
  });

  it.each([['kept', null, 1], ['lost', null, 1], ['no', null, 0], ['kept', candidate, 0]] as const)('private window %s, kept %s: told %d times', (privateWindow, saved, times) => {
    show({ privateWindow, view: { ...ready, saved } });
    expect(screen.queryAllByText(/This is a private window/)).toHaveLength(times);
  });

  it('shows a notice with its action', async () => {
    const run = vi.fn();
    show({ notice: { text: 'These words are not on the page any more.', action: { label: 'Read again', run } } });
    const bar = screen.getByText('These words are not on the page any more.').closest('[role=status]') as HTMLElement;
    await userEvent.click(within(bar).getByRole('button', { name: 'Read again' }));
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('without a verdict', () => {
  it('says that it is reading', () => {
    show({ view: { status: 'loading' } });
    expect(screen.getByText('Reading the page').closest('[role=status]')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save to shortlist' })).toBeNull();
  });

  it.each(Object.keys(noVerdict) as NoVerdictReason[])('%s has a title, a sentence and a way on', (reason) => {
    const { onReadAgain, onOpenWorkspace, onAdd } = show({ view: { status: 'none', reason } });
    const { title, sentence, again, paste } = noVerdict[reason];
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(sentence).toMatch(/\.$/);
    expect(`${title}${sentence}`).not.toMatch(/!/);
    expect(screen.queryAllByRole('button', { name: 'Read again' })).toHaveLength(again ? 1 : 0);
    screen.getAllByRole('button').forEach((button) => button.click());
    expect(onAdd).toHaveBeenCalledTimes(paste ? 1 : 0);
    expect(onOpenWorkspace).toHaveBeenCalledTimes(paste ? 0 : 1);
    expect(onReadAgain).toHaveBeenCalledTimes(again ? 1 : 0);
  });

  it('keeps the browser’s own words folded away', async () => {
    show({ view: { status: 'none', reason: 'failed', detail: 'No tab with id 7' } });
    expect(screen.getByText('No tab with id 7')).not.toBeVisible();
    await userEvent.click(screen.getByText('What the browser said'));
    expect(screen.getByText('No tab with id 7')).toBeVisible();
  });
});

it('reads without the profile’s name', () => {
  show({ view: { ...ready, profile: { ...profile, name: undefined, label: undefined } } });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No name on this page');
});

describe('a list of people', () => {
  const people = [
    { name: 'Tove Arden', label: 'Platform engineer', location: 'Bergen', current: 'Platform lead at Halden Rail', url: 'https://www.linkedin.com/in/tovearden/' },
    { name: 'Bram Okafor', url: 'javascript:alert(1)' },
  ];
  const list = (more = people) => show({ view: { status: 'none', reason: 'list', people: more } });

  it('says how many there are and names them', () => {
    list();
    expect(screen.getByRole('heading', { name: 'This is a list of 2 people' })).toBeVisible();
    expect(screen.getByText('Platform engineer')).toBeVisible();
    expect(screen.getByText('Bergen · Platform lead at Halden Rail')).toBeVisible();
  });

  it('opens one in the tab on a click, and is a link for everything else', async () => {
    const user = userEvent.setup();
    const { onOpenPerson } = list();
    const link = screen.getByRole('link', { name: 'Tove Arden' });
    expect(link).toHaveAttribute('href', people[0]!.url);
    await user.click(link);
    expect(onOpenPerson.mock.calls).toEqual([[people[0]!.url]]);
    link.addEventListener('click', (event) => event.preventDefault());
    await user.keyboard('{Control>}');
    await user.click(link);
    expect(onOpenPerson).toHaveBeenCalledOnce();
  });

  it('makes no link of an address that is none', () => {
    list();
    expect(screen.getByText('Bram Okafor')).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('says so when the board hides everybody', async () => {
    const { onReadAgain } = list([]);
    expect(screen.getByRole('heading', { name: 'This is a list of people without names' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(onReadAgain).toHaveBeenCalledOnce();
  });
});
