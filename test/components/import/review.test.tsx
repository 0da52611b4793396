// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CheckView } from '../../../components/workspace/import/CheckView';
import { faultsOf } from '../../../components/workspace/import/faults';
import { ReviewView } from '../../../components/workspace/import/ReviewView';
import { troubleWords } from '../../../components/workspace/import/sentences';
import { TextBox } from '../../../components/workspace/import/TextBox';
import type { Review, UnreadableText } from '../../../lib/model';
import { importJobText } from '../../../lib/roles/job-text';
import { lintText } from '../../../lib/roles/linter';
import { changed, reviewOf } from '../../../lib/roles/review';
import { JOB_TEXT } from '../../e2e/job-text';

const vocabulary = { name: (id: string) => id, find: () => [] };
function begin(text: string): Review {
  const read = importJobText(text);
  if (!read.ok) throw new Error(read.message);
  return reviewOf(text, 'a text', read.draft, lintText(text));
}

function show(review = begin(JOB_TEXT), kept = true) {
  const events = { onMake: vi.fn(), onBack: vi.fn(), onLeave: vi.fn() };
  const newest = { review };
  function Page() {
    const [own, setOwn] = useState(review);
    newest.review = own;
    return <ReviewView review={own} onChange={(change) => setOwn((before) => changed(before, change))} vocabulary={vocabulary} kept={kept} {...events} />;
  }
  const { container } = render(<Page />);
  return { newest, container, ...events };
}
const card = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title}\\s?, (accepted|not decided|dropped|cannot be taken)$`) });
const lit = (container: HTMLElement) => [...container.querySelectorAll('mark[data-lit]')].map((one) => one.textContent).join('');

describe('a draft beside its text', () => {
  it('shows all of the text, as text', () => {
    const { container } = show(begin(`${JOB_TEXT}\n- Experience with <img src=x onerror=alert(1)> is a must`));
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('region', { name: 'The job text' })).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  it('lights up the words of what is looked at, and goes from words to what they became', () => {
    const { container } = show();
    fireEvent.mouseEnter(card('Docker').closest('li')!);
    expect(lit(container)).toBe('Docker is required');
    fireEvent.focus(card('Terraform'));
    expect(lit(container)).toBe('Terraform is a plus');
    fireEvent.click(within(screen.getByRole('region', { name: 'The job text' })).getByText('Experience with Kafka'));
    expect(card('Apache Kafka')).toHaveFocus();
    expect(lit(container)).toBe('Experience with Kafka');
  });

  it('tells on demand why a part was left out', async () => {
    show();
    fireEvent.click(screen.getByText('Run the services behind our booking pages'));
    expect(screen.getByText('Left out: A task of the job, no requirement.')).toBeVisible();
    await userEvent.click(screen.getByText(/parts of the text left out/));
    expect(await screen.findByText('What the employer offers.')).toBeVisible();
  });

  it('does not mark the words of what was dropped', async () => {
    const { container } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Drop Docker' }));
    expect([...container.querySelectorAll('mark')].some((one) => one.textContent === 'Docker is required' && one.dataset.lit === undefined)).toBe(false);
    expect(card('Docker')).toHaveFocus();
  });

  it('goes by keys: down and up, a accepts, d drops; not while something is typed', async () => {
    const { newest } = show();
    const decisions = () => Object.fromEntries(newest.review.criteria.map((one) => [one.title, one.decision]));
    card('Terraform').focus();
    await userEvent.keyboard('d{ArrowDown}');
    expect(card('TypeScript')).toHaveFocus();
    await userEvent.keyboard('a{ArrowUp}{ArrowUp}');
    expect(card('Apache Kafka')).toHaveFocus();
    expect(decisions()).toMatchObject({ Terraform: 'dropped', TypeScript: 'taken' });
    await userEvent.click(screen.getByRole('button', { name: 'Edit Docker' }));
    await userEvent.type(screen.getByLabelText('Title', { selector: 'li input' }), 'd');
    expect(decisions()).toMatchObject({ Dockerd: 'taken' });
  });

  it('offers no way to accept what is protected but its lawful wording', async () => {
    const { newest } = show();
    expect(screen.queryByRole('button', { name: 'Accept German' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Take instead: German, fluent (C1 or C2)' }));
    expect(newest.review.criteria.find((one) => one.title.startsWith('German'))).toMatchObject({ decision: 'taken', barred: null });
  });

  it('changes the kind and the points, and shares them out anew', async () => {
    const { newest } = show();
    const docker = () => newest.review.criteria.find((one) => one.title === 'Docker')!;
    await userEvent.selectOptions(screen.getByLabelText('Kind of Docker'), 'Nice to have');
    expect(docker()).toMatchObject({ kind: 'nice-to-have', weight: 9 });
    await userEvent.click(screen.getByRole('button', { name: 'Edit Docker' }));
    fireEvent.change(screen.getByLabelText('Points of Docker'), { target: { value: '30' } });
    expect(docker().weight).toBe(30);
    expect(screen.getByText('The points make 100.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Share the points out anew' }));
    expect(docker().weight).toBe(9);
  });

  it('is made only when nothing stands in the way, and goes to what does', async () => {
    const { onMake } = show();
    const make = screen.getByRole('button', { name: 'Make this role' });
    await userEvent.click(make);
    expect(onMake).not.toHaveBeenCalled();
    expect(card('TypeScript')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Accept TypeScript' }));
    await userEvent.click(screen.getByLabelText('Judge for it now'));
    await userEvent.click(make);
    expect(onMake).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('can be left, or taken back to the text; says when it would not survive', async () => {
    const { onBack, onLeave } = show(undefined, false);
    await userEvent.click(screen.getByRole('button', { name: 'Change the text' }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave this draft' }));
    expect([onBack, onLeave].map((event) => event.mock.calls.length)).toEqual([1, 1]);
    expect(screen.getByText(/would not survive a reload/)).toBeVisible();
  });
});

describe('what stands in the way', () => {
  const ready = changed(begin(JOB_TEXT), { do: 'drop-open' });
  const { id } = ready.criteria[0]!;
  const all = (review: Review, decision: 'dropped') => review.criteria.reduce((so, one) => changed(so, { do: 'decide', id: one.id, decision }), review);
  it.each<[string, Review, RegExp | null]>([
    ['nothing', ready, null],
    ['something undecided', begin(JOB_TEXT), /^1 criterion is unsure: accept or drop it\.$/],
    ['no title', changed(ready, { do: 'name', title: ' ' }), /^Give the role a title/],
    ['nothing to score', all(ready, 'dropped'), /^Accept at least one criterion/],
    ['points beyond 100', [60, 70].reduce((so, weight, i) => changed(so, { do: 'weigh', id: so.criteria[i]!.id, weight }), ready), /^The points must make 100/],
    ['a rule that lacks something', changed(ready, { do: 'edit', id, edit: { rule: { type: 'mentions', phrases: [], near: [] } } }), /Add the words to look for/],
    ['a criterion without a title', changed(ready, { do: 'edit', id, edit: { title: '' } }), /“No title”: Give it a title/],
    ['points without a reason', changed(ready, { do: 'weigh', id, weight: 70 }), /Say why its points differ/],
    ['a question without words', changed(ready, { do: 'ask', id: 'question:1', text: '' }), /^Write the question, or drop it/],
  ])('%s', (_name, review, words) => {
    const [first] = faultsOf(review);
    if (words === null) expect(first).toBeUndefined();
    else expect(first?.text).toMatch(words);
  });
});

describe('a check', () => {
  it('marks what was found, and goes from the list to the place', async () => {
    const text = 'We look for a recent graduate.';
    const remarks = [{ id: 'remark-1', span: { start: 14, end: 29 }, path: '', quote: 'recent graduate', sentence: 'A sentence.', instead: 'Another.' }];
    const { container } = render(<CheckView source="a.txt" text={text} remarks={remarks} onAgain={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: '“recent graduate”' }));
    expect(lit(container)).toBe('recent graduate');
  });
  it('of a role file tells the path', () => {
    render(<CheckView source="role.json" text={null} remarks={[{ id: 'remark-1', span: null, path: 'criteria.2', quote: '', sentence: 'A sentence.', instead: 'Another.' }]} onAgain={vi.fn()} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('criteria.2A sentence.Another.');
  });
  it('that finds nothing says what it looked for', () => {
    render(<CheckView source="a.txt" text="Fine." remarks={[]} onAgain={vi.fn()} />);
    expect(screen.getByText('Nothing was found')).toBeVisible();
  });
});

describe('where a text comes in', () => {
  const box = (more: Partial<Parameters<typeof TextBox>[0]> = {}) => {
    const events = { onText: vi.fn(), onFile: vi.fn(), onStop: vi.fn(), onType: vi.fn() };
    render(<TextBox label="Paste a job text" text="" action="Read the text" accept=".txt" kinds="plain text" busy={null} trouble={null} {...events} {...more} />);
    return events;
  };
  it('gives what was pasted, and nothing when the box is empty', async () => {
    const { onText, onType } = box();
    await userEvent.click(screen.getByRole('button', { name: 'Read the text' }));
    expect(onText).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Paste a job text')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('Paste a job text'), 'Cook');
    await userEvent.click(screen.getByRole('button', { name: 'Read the text' }));
    expect(onText).toHaveBeenCalledExactlyOnceWith('Cook');
    expect(onType).toHaveBeenLastCalledWith('Cook');
  });
  it('takes a file that is picked, and one that is dropped beside the zone', async () => {
    const { onFile } = box();
    const file = new File(['x'], 'a.txt');
    await userEvent.upload(screen.getByLabelText('Choose a file'), file);
    fireEvent.drop(screen.getByLabelText('Paste a job text'), { dataTransfer: { files: [file] } });
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });
  it('says what it reads, and can be stopped', async () => {
    const { onStop, onText } = box({ busy: 'a.pdf', text: 'Cook' });
    expect(screen.getByRole('status')).toHaveTextContent('Reading… a.pdf');
    await userEvent.click(screen.getByRole('button', { name: 'Read the text' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect([onText, onStop].map((event) => event.mock.calls.length)).toEqual([0, 1]);
  });
  it.each<UnreadableText>(['unsupported-file', 'too-large', 'empty', 'no-text', 'locked', 'damaged', 'scanned', 'stopped', 'gone'])('says what to do when a file gives no text: %s', (reason) => {
    box({ trouble: { source: 'a.pdf', reason } });
    expect(screen.getByRole('alert')).toHaveTextContent(`a.pdf ${troubleWords({ source: 'a.pdf', reason })}`);
  });
});
