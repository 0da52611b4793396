// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { QuestionFields, questionFault } from '../../../components/workspace/criterion/QuestionFields';
import { RuleFields } from '../../../components/workspace/criterion/RuleFields';
import { ruleAs, ruleFault, ruleTypes } from '../../../components/workspace/criterion/rule-types';
import type { Vocabulary } from '../../../components/workspace/criterion/SkillPicker';
import { WeightField } from '../../../components/workspace/criterion/WeightField';
import { WeightSum } from '../../../components/workspace/criterion/WeightSum';
import type { QuestionText, Rule } from '../../../lib/model';
import { ruleSchema } from '../../../lib/model/role';

const skills = [['go', 'Go'], ['gin', 'Gin'], ['sql', 'SQL']] as const;
const vocabulary: Vocabulary = {
  name: (id) => skills.find(([one]) => one === id)?.[1] ?? id,
  find: (search) => skills.filter(([, name]) => name.toLowerCase().startsWith(search.toLowerCase())).map(([id, name]) => ({ id, name })),
};
const skillsRule: Rule = { type: 'skills', need: 'any', of: ['go'], near: [], listed: 'yes' };
const rules: Record<Rule['type'], Rule> = {
  skills: skillsRule, years: { type: 'years', of: ['go'], titles: [], notTitles: [], atLeast: 3, partlyFrom: 1 }, mentions: { type: 'mentions', phrases: ['tea'], near: [] },
  credential: { type: 'credential', names: ['PMP'], near: [] }, consistency: { type: 'consistency', check: 'dates-contradict', of: [] }, ask: { type: 'ask' },
};

/** Shows the fields as a page would: what they tell is what they show next. Gives the newest rule. */
function showRule(rule: Rule) {
  const newest = { rule };
  function Page() {
    const [own, setOwn] = useState(rule);
    newest.rule = own;
    return <RuleFields rule={own} onChange={setOwn} vocabulary={vocabulary} />;
  }
  render(<Page />);
  return newest;
}

describe('what counts', () => {
  it('adds a skill found by typing, with the keyboard alone, and removes one', async () => {
    const newest = showRule(skillsRule);
    const field = screen.getByRole('combobox', { name: 'Add a skill: Skills that count' });
    await userEvent.type(field, 'g');
    expect(within(screen.getByRole('listbox')).getAllByRole('option').map((one) => one.textContent)).toEqual(['Gin']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(newest.rule).toMatchObject({ of: ['go', 'gin'] });
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Go' }));
    expect(newest.rule).toMatchObject({ of: ['gin'] });
    expect(field).toHaveFocus();
  });

  it('adds a skill by the mouse; Escape closes the list; what nothing is called is said', async () => {
    const newest = showRule(skillsRule);
    const field = screen.getByRole('combobox', { name: 'Add a skill: Near it: counts in part' });
    await userEvent.type(field, 's');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.type(field, 'q');
    await userEvent.click(screen.getByRole('option', { name: 'SQL' }));
    expect(newest.rule).toMatchObject({ near: ['sql'] });
    await userEvent.type(field, 'zzz');
    expect(screen.getByText(/No other skill is called that/)).toBeVisible();
  });

  it('asks for the number only where one is needed', async () => {
    const newest = showRule({ ...skillsRule, of: ['go', 'gin', 'sql'] });
    await userEvent.selectOptions(screen.getByLabelText('How many are needed'), 'At least so many');
    expect(newest.rule).toMatchObject({ need: 'at-least', count: 2 });
    await userEvent.selectOptions(screen.getByLabelText('How many are needed'), 'All of them');
    expect(newest.rule).not.toHaveProperty('count');
    await userEvent.selectOptions(screen.getByLabelText('Only listed, used in no job'), 'Counts in part');
    expect(newest.rule).toMatchObject({ need: 'all', listed: 'partly' });
  });

  it('takes a number of years when it is one, and keeps what counts in part below it', async () => {
    const newest = showRule({ ...rules.years, partlyFrom: 2 } as Rule);
    const field = screen.getByLabelText('Years asked for');
    await userEvent.clear(field);
    expect(newest.rule).toMatchObject({ atLeast: 3 });
    await userEvent.type(field, '1.5');
    expect(newest.rule).toMatchObject({ atLeast: 1.5, partlyFrom: 1 });
    await userEvent.tab();
    expect(field).toHaveValue(1.5);
  });

  it('says what is missing until it is there', async () => {
    const newest = showRule(rules.mentions);
    await userEvent.click(within(screen.getByRole('group', { name: 'The page says' })).getByRole('button', { name: 'Add words' }));
    expect(screen.getByText('Fill in the empty words, or remove them.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('The page says 2'), 'coffee');
    expect(newest.rule).toMatchObject({ phrases: ['tea', 'coffee'] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove words 1' }));
    expect(newest.rule).toMatchObject({ phrases: ['coffee'] });
    expect(ruleFault(newest.rule)).toBeNull();
  });

  it.each(ruleTypes)('can be changed into %s and shows its fields', async (type) => {
    const newest = showRule(type === 'ask' ? rules.skills : rules.ask);
    await userEvent.selectOptions(screen.getByLabelText('What counts', { selector: 'select' }), type);
    expect(newest.rule.type).toBe(type);
  });

  it.each(ruleTypes.flatMap((from) => ruleTypes.map((to) => [from, to] as const)))('from %s to %s is a rule, or says what it lacks', (from, to) => {
    const rule = ruleAs(rules[from], to);
    expect(rule.type).toBe(to);
    expect(ruleSchema.safeParse(rule).success).toBe(ruleFault(rule) === null);
  });

  it.each<[string, Rule, string | null]>([
    ['no skill', { ...skillsRule, of: [] }, 'Add at least one skill.'],
    ['more than there are', { ...skillsRule, need: 'at-least', count: 2 }, 'Only 1 are listed: ask for fewer, or add more.'],
    ['more in part than in full', { ...rules.years, partlyFrom: 9 } as Rule, 'What counts in part must be less than what is asked for.'],
    ['an empty title', { ...rules.years, titles: [' '] } as Rule, 'Fill in the empty title, or remove it.'],
    ['no name', { ...rules.credential, names: [] } as Rule, 'Add a name of the certificate or degree.'],
    ['a check', rules.consistency, null],
  ])('%s', (_name, rule, fault) => expect(ruleFault(rule)).toBe(fault));
});

describe('points', () => {
  it('ask for a reason only when they differ from an equal share', async () => {
    const [onChange, onReason] = [vi.fn(), vi.fn()];
    const show = (weight: number) => <WeightField title="Go" weight={weight} onChange={onChange} equalShare={20} reason="" onReason={onReason} />;
    const { rerender } = render(show(21));
    expect(screen.queryByLabelText('Reason for the points of Go')).toBeNull();
    await userEvent.type(screen.getByLabelText('Points of Go'), '{Backspace}');
    expect(onChange).toHaveBeenLastCalledWith(2);
    rerender(show(40));
    await userEvent.type(screen.getByLabelText('Reason for the points of Go'), 'x');
    expect(onReason).toHaveBeenCalledWith('x');
  });

  it.each<[number, boolean, string, boolean]>([[100, true, 'The points make 100.', false], [100, false, 'The points make 100.', true], [96, true, 'The points make 96: 4 points too few.', true], [101, false, 'The points make 101: 1 point too many.', true]])(
    'make %i: shared %s', async (sum, shared, words, offers) => {
      const onShare = vi.fn();
      render(<WeightSum sum={sum} shared={shared} onShare={onShare} />);
      expect(screen.getByRole('status')).toHaveTextContent(words);
      const button = screen.queryByRole('button', { name: 'Share the points out anew' });
      if (offers) await userEvent.click(button!);
      expect(onShare).toHaveBeenCalledTimes(offers ? 1 : 0);
    });
});

describe('the question', () => {
  const question: QuestionText = { text: 'Why Go?', probes: ['Since when?'], minutes: 3 };

  it('is edited with its probes, minutes and answers', async () => {
    const newest = { question };
    function Page() {
      const [own, setOwn] = useState(question);
      newest.question = own;
      return <QuestionFields question={own} onChange={setOwn} />;
    }
    render(<Page />);
    await userEvent.type(screen.getByLabelText('Question'), ' And where?');
    await userEvent.click(screen.getByRole('button', { name: 'Remove a probe 1' }));
    await userEvent.type(screen.getByLabelText('A weak answer'), 'None');
    expect(newest.question).toEqual({ text: 'Why Go? And where?', probes: [], minutes: 3, anchors: { weak: 'None', solid: '', strong: '' } });
    expect(screen.getByText(/leave all three empty/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('A weak answer'));
    expect(newest.question).not.toHaveProperty('anchors');
  });

  it.each<[Partial<QuestionText>, string | null]>([[{}, null], [{ text: ' ' }, 'Write the question.'], [{ probes: [''] }, 'Fill in the empty probe, or remove it.']])('%j: %s', (change, fault) => expect(questionFault({ ...question, ...change })).toBe(fault));
});
