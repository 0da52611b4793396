import { expect, test } from 'vitest';
import { allSkills, equivalentsOf, impliedBy, skillById } from '../../lib/skills';
import { spelledSkills } from '../../lib/skills/domains';
import type { Mark } from '../../lib/skills';

const spellings = spelledSkills.flatMap((skill) => [
  { id: skill.id, text: skill.name, mark: skill.mark },
  ...(skill.aliases ?? []).map((alias) => (typeof alias === 'string' ? { id: skill.id, text: alias, mark: undefined } : { id: skill.id, ...alias })),
] as { id: string; text: string; mark: Mark | undefined }[]);
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s-]+/g, ' ').trim();

test('the vocabulary holds enough skills', () => expect(allSkills.length).toBeGreaterThanOrEqual(1500));

test('ids are unique and well formed', () => {
  expect(new Set(allSkills.map((s) => s.id)).size).toBe(allSkills.length);
  expect(allSkills.filter((s) => !/^[a-z0-9][a-z0-9_-]*$/.test(s.id)).map((s) => s.id)).toEqual([]);
});

test('no spelling belongs to two skills, or twice to one', () => {
  const owners = new Map<string, string[]>();
  for (const { id, text } of spellings) owners.set(folded(text), [...(owners.get(folded(text)) ?? []), id]);
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

test('every id that is named exists', () => {
  const dangling = allSkills.flatMap((s) => [...(s.implies ?? []), ...(s.equivalentFor ?? [])].filter((id) => !skillById(id)).map((id) => `${s.id} -> ${id}`));
  expect(dangling).toEqual([]);
});

test('nothing implies itself', () => {
  const cycles = allSkills.filter((s) => (s.implies ?? []).some((next) => impliedBy(next).has(s.id))).map((s) => s.id);
  expect(cycles).toEqual([]);
});

test('a spelling shorter than three characters has a mark', () => {
  expect(spellings.filter((s) => [...s.text].length < 3 && s.mark === undefined).map((s) => s.text)).toEqual([]);
});

test.each([
  ['express', 'javascript'], ['express', 'nodejs'], ['express', 'web-framework'], ['postgresql', 'relational-database'], ['postgresql', 'sql'],
  ['mongodb', 'nosql'], ['jest', 'automated-testing'], ['github-actions', 'ci-cd'], ['ec2', 'aws'], ['s3', 'cloud'], ['github', 'git'],
  ['spring-boot', 'java'], ['nestjs', 'typescript'], ['nextjs', 'react'], ['oauth', 'authentication'], ['jwt', 'authentication'], ['eks', 'container'],
])('%s implies %s', (from, to) => expect(impliedBy(from).has(to)).toBe(true));

test.each([['java', 'javascript'], ['azure', 'aws'], ['mongodb', 'sql'], ['react', 'nodejs'], ['javascript', 'java']])('%s does not imply %s', (from, to) => {
  expect(impliedBy(from).has(to)).toBe(false);
});

test('an employer takes MySQL for PostgreSQL', () => expect(equivalentsOf('mysql')).toContain('postgresql'));
test('an unknown id implies itself and nothing else', () => expect([...impliedBy('no-such')]).toEqual(['no-such']));
