import { describe, expect, it } from 'vitest';
import { edited, historyOf, redone, undone } from '../../../lib/roles/editing/history';

const typed = (...steps: [string, string | null, number][]) => steps.reduce((history, [value, key, at]) => edited(history, value, `${value}!`, key === null ? null : { key, at }), historyOf(''));

describe('undo and redo', () => {
  it.each([
    ['quick typing in one field is one step', typed(['a', 'title', 0], ['ab', 'title', 500], ['abc', 'title', 1600]), ['']],
    ['a pause begins a new step', typed(['a', 'title', 0], ['ab', 'title', 2000]), ['', 'a']],
    ['another field is another step', typed(['a', 'title', 0], ['ab', 'short', 100]), ['', 'a']],
    ['what has no field stands alone', typed(['a', null, 0], ['ab', null, 1]), ['', 'a']],
    ['the same value is no step', typed(['a', null, 0], ['a', null, 1]), ['']],
  ])('%s', (_name, history, past) => expect(history.past.map((step) => step.value)).toEqual(past));

  it('goes back and forth, step by step, with the names of the edits', () => {
    const end = typed(['a', null, 0], ['b', null, 1]);
    const back = undone(undone(end));
    expect([back.now, back.past.length, back.future.map((step) => step.what)]).toEqual(['', 0, ['a!', 'b!']]);
    expect(redone(redone(back)).now).toBe('b');
    expect(undone(back)).toBe(back);
    expect(redone(end)).toBe(end);
  });

  it('forgets what was undone when something new is done', () => expect(edited(undone(typed(['a', null, 0])), 'c', 'c').future).toEqual([]));
  it('does not join a step with typing from before an undo', () => expect(edited(undone(typed(['a', 'x', 0], ['b', 'y', 1])), 'c', 'c', { key: 'x', at: 2 }).past).toHaveLength(2));
  it('keeps at most 200 steps', () => expect(Array.from({ length: 300 }, (_, i) => i).reduce((history, i) => edited(history, i + 1, 'n'), historyOf(0)).past).toHaveLength(200));
});
