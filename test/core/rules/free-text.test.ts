import { describe, expect, it } from 'vitest';
import { look } from '../../../lib/core/rules';
import { sightOf } from '../../../lib/core/sight';
import { makeProfile } from '../make-profile';
import type { Example } from '../make-profile';
import { makeRule, today } from '../make-role';

const see = (example: Example, rule: Record<string, unknown>) => look(makeRule(rule), sightOf(makeProfile(example), today)).answer;

describe('mentions', () => {
  const payroll = { type: 'mentions', phrases: ['payroll'], near: ['bookkeeping'] };
  it.each<[string, Example, string]>([
    ['said', { jobs: [{ title: 'Clerk', text: ['Ran payrolls for 200 people.'] }] }, 'yes'],
    ['a little', { summary: 'Basic payroll.' }, 'partly'],
    ['near', { summary: 'Bookkeeping for a shop.' }, 'partly'],
    ['denied', { summary: 'No payroll.' }, 'no'],
    ['wished for', { summary: 'I want to learn payroll.' }, 'not-shown'],
    ['nothing', { summary: 'Gardener.' }, 'not-shown'],
  ])('%s', (_name, example, answer) => expect(see(example, payroll)).toBe(answer));
});

describe('credential', () => {
  const first = { type: 'credential', names: ['First aid certificate', 'First aider'], near: ['first aid course'] };
  it.each<[string, Example, string]>([
    ['among the certificates', { certificates: ['First Aid Certificate, 2024'] }, 'yes'],
    ['in a text', { summary: 'Trained first aider.' }, 'yes'],
    ['on the way', { summary: 'Preparing for the first aid certificate.' }, 'not-shown'],
    ['near', { summary: 'Took a first aid course.' }, 'partly'],
    ['denied', { summary: 'I have no first aid certificate.' }, 'no'],
    ['nothing', {}, 'not-shown'],
  ])('%s', (_name, example, answer) => expect(see(example, first)).toBe(answer));
});

it('ask is always a question', () => expect(see({ summary: 'Anything.' }, { type: 'ask' })).toBe('not-shown'));
