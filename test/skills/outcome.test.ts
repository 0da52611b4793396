import { expect, test } from 'vitest';
import { hasOutcome } from '../../lib/skills';

test.each([
  'Brought p99 latency from 900 to 120 ms', 'Cut costs by 30 %', 'Serves 2 million users', 'Reduced build time by 40%', 'Saved $20k a year',
  'Kosten um 15 % gesenkt', 'Doubled throughput', 'Handled 10,000 requests a second', 'Réduit le temps de réponse de 50 %',
])('an outcome: %s', (text) => expect(hasOutcome(text)).toBe(true));

test.each([
  'Worked with Java for 5 years', 'Improved the build', 'Team of 8', 'Java 17 and Spring Boot 3', 'Jan 2019 to March 2020', '',
])('none: %s', (text) => expect(hasOutcome(text)).toBe(false));
