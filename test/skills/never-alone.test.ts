import { expect, test } from 'vitest';
import { findMentions } from '../../lib/skills';

const found = (text: string, section?: 'skills') => findMentions(text, section ? { section } : {}).filter(({ polarity }) => polarity === 'affirmed').map(({ skill }) => skill);

test.each([
  ['Our endpoints were exposed to partners in three countries.', []],
  ['Worked with Exposed for a year.', []],
  ['Ktor, Exposed and Gradle', ['ktor', 'exposed-orm', 'gradle']],
  ['Put forth a plan for the move to Kubernetes.', ['kubernetes']],
  ['Rust, Axum, warp', ['rust', 'axum', 'warp-rs']],
  ['Made the services behave under load.', []],
  ['Tested the API with behave and Selenium.', ['behave', 'selenium']],
  ['Pest developer on call for the farm.', []],
])('%s', (text, skills) => expect(found(text)).toEqual(expect.arrayContaining(skills) as string[]));

test.each([
  ['Our endpoints were exposed to partners in three countries.', 'exposed-orm'], ['Worked with Exposed for a year.', 'exposed-orm'], ['Put forth a plan for the move to Kubernetes.', 'forth'],
  ['Made the services behave under load.', 'behave'], ['Pest developer on call for the farm.', 'pest'], ['Using warp for the stars of the animation.', 'warp-rs'],
])('%s: not %s', (text, skill) => expect(found(text)).not.toContain(skill));

test('in a section of skills each stands for itself', () => expect(found('Exposed\nForth\nPest', 'skills')).toEqual(['exposed-orm', 'forth', 'pest']));
