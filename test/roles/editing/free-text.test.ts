import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../lib/model';
import { assess } from '../../../lib/core';
import { criteriaFrom, nearWords } from '../../../lib/roles/editing/free-text';
import { makeProfile } from '../../core/make-profile';
import { roleOf } from './make';

const none = roleOf([]);
const made = (sentence: string, kind: Criterion['kind'] = 'must-have') => criteriaFrom(sentence, kind, none);

describe('a criterion in own words', () => {
  it.each([
    ['Kafka or RabbitMQ', [{ type: 'skills', need: 'any', of: ['kafka', 'rabbitmq'] }]],
    ['Python and Docker', [{ type: 'skills', need: 'all', of: ['python', 'docker'] }]],
    ['At least 3 years of Go', [{ type: 'years', atLeast: 3, of: ['go'] }]],
    ['ran incident reviews', [{ type: 'mentions', phrases: ['ran incident reviews'], near: ['incident', 'reviews'] }]],
    ['beekeeping', [{ type: 'mentions', phrases: ['beekeeping'], near: [] }]],
    ['Experience with wedding catering and table decoration', [{ type: 'mentions', phrases: ['wedding catering', 'table decoration'], near: ['wedding', 'catering', 'decoration'] }]],
  ])('%s', (sentence, rules) => expect(made(sentence).map((one) => one.rule)).toMatchObject(rules));

  it.each(['', '  ', '!?', '7'])('there is nothing to look for in “%s”', (sentence) => expect(made(sentence)).toEqual([]));

  it('takes no points, asks a question, and has an id of its own', () => {
    const first = made('beekeeping')[0]!;
    expect(first).toMatchObject({ kind: 'must-have', title: 'Beekeeping', weight: 0, gate: false });
    expect(first.question.text).toContain('Beekeeping');
    expect(criteriaFrom('beekeeping', 'must-have', roleOf([first]))[0]?.id).toBe('beekeeping-2');
  });

  it('a red flag gets an innocent explanation to write', () => expect(made('beekeeping', 'red-flag')[0]?.innocent).toBe(''));

  it('is met by other forms of its words, in part by one of them, each with its quote', () => {
    const role = roleOf(made('wedding catering').map((one) => ({ ...one, weight: 100 })));
    const answers = (text: string) => assess(makeProfile({ jobs: [{ title: 'Cook', from: '2020-01', to: '2025-01', text: [text] }] }), role, '2026-03-01').findings[0]!;
    expect(answers('Cooked for weddings catered in the whole county')).toMatchObject({ answer: 'yes', evidence: [{ quote: expect.stringContaining('weddings catered') }] });
    expect(answers('Ran the catering of a hospital with a staff of twelve')).toMatchObject({ answer: 'partly' });
    expect(answers('Baked bread every night for the whole town and its villages')).toMatchObject({ answer: 'not-shown', evidence: [] });
  });
});

it.each([
  [['ran incident reviews'], ['incident', 'reviews']], [['strong experience'], []], [['catering'], []], [['plan a wedding', 'wedding plan'], ['wedding']],
])('words near %j', (phrases, words) => expect(nearWords(phrases)).toEqual(words));
