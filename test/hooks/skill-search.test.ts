import { describe, expect, it } from 'vitest';
import { findSkills, vocabulary } from '../../lib/hooks/skill-search';

describe('finding a skill', () => {
  it.each([
    ['postgresql', 'PostgreSQL'],
    ['POSTGRES', 'PostgreSQL'],
    ['k8s', 'Kubernetes'],
    ['node', 'Node.js'],
    ['  react ', 'React'],
    ['rails', 'Ruby on Rails'],
  ])('%s: %s comes first', (search, name) => expect(findSkills(search)[0]?.name).toBe(name));

  it('tells the other spelling by which it was found', () => expect(findSkills('k8s')[0]).toMatchObject({ name: 'Kubernetes', also: 'K8s' }));
  it('finds later words, too', () => expect(findSkills('functions').map((one) => one.name).join()).toMatch(/functions/i));
  it.each(['', '   ', 'zzzzqq'])('finds nothing for "%s"', (search) => expect(findSkills(search)).toEqual([]));
  it('gives a handful at most, each once', () => {
    const ids = findSkills('a').map((one) => one.id);
    expect(ids.length).toBe(8);
    expect(new Set(ids).size).toBe(8);
  });
  it.each(['(((', '.*', '\\', '[a'])('takes %s as text, no pattern', (search) => expect(() => findSkills(search)).not.toThrow());
  it('names skills', () => expect(vocabulary.name('nodejs')).toBe('Node.js'));
});
