import { describe, expect, it } from 'vitest';
import { lintRole, protectedIn } from '../../../lib/roles/linter';
import { SAID, type Topic } from '../../../lib/roles/linter/protected-words';
import { refusedIn, takeInstead } from '../../../lib/roles/editing/lawful';
import { criterion, roleOf } from './make';

const samples: Record<Topic, string> = {
  age: 'Aged between 25 and 35', 'age-image': 'Joins a young and dynamic team', 'age-proxy': 'Recent graduate', gender: 'Female only', 'native-speaker': 'Native English speaker',
  origin: 'EU citizens only', family: 'No children', health: 'In perfect health', photo: 'CV with photo', place: 'Must live in the area', religion: 'Christian faith',
  orientation: 'Must be heterosexual', looks: 'Attractive appearance', union: 'No union members', 'culture-fit': 'Culture fit', gaps: 'No gaps in the CV', prestige: 'Top university', 'pay-history': 'Current salary',
};

describe('the lawful alternative', () => {
  it.each(Object.entries(samples))('of %s: “%s” is refused, and what is taken instead is not', (topic, text) => {
    expect(protectedIn(text)[0]?.topic).toBe(topic);
    const refused = refusedIn(text);
    expect(refused).toMatchObject(SAID[topic as Topic]);
    if (refused?.words) expect(protectedIn(refused.words)).toEqual([]);
    const role = takeInstead(roleOf([criterion('a', 60), criterion('bad', 40, { title: text })]), 'criteria.1.title');
    expect(lintRole(role).filter((one) => one.code === 'protected')).toEqual([]);
    expect(role.criteria).toHaveLength(refused?.words ? 2 : 1);
  });

  it.each([
    ['Bakes in a young and dynamic team.', 'Works closely with the others of the team.'],
    ['Bakes bread. Loves a young and dynamic team. Cleans up.', 'Bakes bread. Works closely with the others of the team. Cleans up.'],
    ['Bakes bread\nNative English speaker', 'Bakes bread\nFluent in the language of the work, C1 or C2'],
    ['Bakes bread, CV with photo.', 'Bakes bread.'],
    ['CV with photo', ''],
  ])('of a text: %s', (summary, wanted) => expect(takeInstead(roleOf([criterion('a', 100)], { summary }), 'summary').summary).toBe(wanted));

  it('of a phrase without one: it is taken out of its list', () => {
    const role = roleOf([criterion('a', 100, { rule: { type: 'mentions', phrases: ['bread', 'female only'], near: [] } })]);
    expect(takeInstead(role, 'criteria.0.rule.phrases.1').criteria[0]?.rule).toMatchObject({ phrases: ['bread'] });
  });

  it.each(['', 'nowhere', 'criteria.9.title', 'criteria.0.weight', 'title'])('changes nothing at “%s”', (path) => {
    const role = roleOf([criterion('a', 100)]);
    expect(takeInstead(role, path)).toBe(role);
  });
});
