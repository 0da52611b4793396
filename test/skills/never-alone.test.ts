import { expect, test } from 'vitest';
import { findMentions } from '../../lib/skills';

const found = (text: string, section?: 'skills') => findMentions(text, section ? { section } : {}).filter(({ polarity }) => polarity === 'affirmed').map(({ skill }) => skill);

test.each([
  ['Our endpoints were exposed to partners in three countries.', []],
  ['Worked with Exposed for a year.', []],
  ['Ktor, Exposed and Gradle', ['ktor', 'exposed-orm', 'gradle']],
  ['Put forth a plan for the move to Kubernetes.', ['kubernetes']],
  ['Experience with the small business segment, using Segment reports.', []],
  ['Segment / Mixpanel', ['segment', 'mixpanel']],
  ['Made the services behave under load.', []],
  ['Tested the API with behave and Selenium.', ['behave', 'selenium']],
  ['A buffer of ten days; Buffer developer wanted the rest.', []],
  ['Kept a tally of incidents. Tally developer since 2019.', []],
])('%s', (text, skills) => expect(found(text)).toEqual(expect.arrayContaining(skills) as string[]));

test.each([
  ['Our endpoints were exposed to partners in three countries.', 'exposed-orm'], ['Worked with Exposed for a year.', 'exposed-orm'], ['Put forth a plan for the move to Kubernetes.', 'forth'],
  ['Experience with the small business segment, using Segment reports.', 'segment'], ['Made the services behave under load.', 'behave'],
  ['A buffer of ten days; Buffer developer wanted the rest.', 'hootsuite'], ['Kept a tally of incidents. Tally developer since 2019.', 'tally'],
])('%s: not %s', (text, skill) => expect(found(text)).not.toContain(skill));

test('in a section of skills each stands for itself', () => expect(found('Exposed\nForth\nTally', 'skills')).toEqual(['exposed-orm', 'forth', 'tally']));
