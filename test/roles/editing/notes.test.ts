import { describe, expect, it } from 'vitest';
import { notesOn } from '../../../lib/roles/editing/notes';
import { criterion, flag, roleOf } from './make';

const two = () => [criterion('a', 50), criterion('b', 50)];
const said = (role: ReturnType<typeof roleOf>, kept: ReturnType<typeof roleOf> | null = roleOf(two())) => notesOn(role, kept).map(({ level, place, sentence }) => [level, place, sentence]);

describe('what is said of a role, and where', () => {
  it.each([
    ['nothing of a sound one', roleOf(two()), []],
    ['a title that is missing', roleOf(two(), { title: '' }), [['fault', 'title', 'Write something here.']]],
    ['a short name that is too long', roleOf(two(), { short: 'x'.repeat(41) }), [['fault', 'short', 'At most 40 characters.']]],
    ['weights that do not make 100', roleOf([criterion('a', 50), criterion('b', 49)]), [['fault', 'criteria', 'The weights of must-haves and nice-to-haves make 99, not 100.']]],
    ['no criteria', roleOf([]), [['fault', 'criteria', 'Add at least one.'], ['fault', 'criteria', 'The weights of must-haves and nice-to-haves make 0, not 100.']]],
    ['a red flag without an innocent explanation', roleOf([...two(), { ...flag('f'), innocent: '' }]), [['fault', 'criteria.f.innocent', 'Write something here.'], ['fault', 'criteria.f', 'Red flag f needs an innocent explanation.']]],
    ['a rule without skills, by the id of its criterion', roleOf([criterion('a', 50), criterion('b', 50, { rule: { type: 'skills', need: 'any', of: [], near: [], listed: 'yes' } })]), [['fault', 'criteria.b.rule.of', 'Add at least one.']]],
    ['a weight without its reason', roleOf([criterion('a', 60), criterion('b', 40)]), [
      ['fault', 'criteria.a.weightReason', 'Say in one line why “a” counts 60, other than the rest of its kind.'],
    ]],
    ['the same thing twice, as advice', roleOf([criterion('a', 50), criterion('b', 50, { rule: criterion('a', 0).rule })]), [['advice', 'criteria.b', 'This looks for the same as “a”.']]],
  ])('%s', (_name, role, wanted) => expect(said(role)).toEqual(wanted));

  it('a refused wording, with its alternative and what one click puts there', () => {
    const [note] = notesOn(roleOf([criterion('a', 50), criterion('b', 50, { title: 'Native English speaker' })]), roleOf(two()));
    expect(note).toMatchObject({ level: 'refused', place: 'criteria.b.title', path: 'criteria.1.title', words: 'Fluent in the language of the work, C1 or C2' });
    expect(note?.instead).toContain('C1');
  });

  it('a reason must be written anew when the weight changes again', () => {
    const counting = (weight: number) => roleOf([criterion('a', weight, { weightReason: 'Most of the work.' }), criterion('b', (100 - weight) / 2), criterion('c', (100 - weight) / 2)]);
    const [before, after] = [counting(60), counting(65)];
    expect(said(after, before).filter(([, place]) => place === 'criteria.a.weightReason')).toEqual([['fault', 'criteria.a.weightReason', 'The weight is now 65. Write the reason anew.']]);
    expect(said(before, before)).toEqual([]);
  });
});
