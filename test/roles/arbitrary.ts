/** Random but possible roles. */
import fc from 'fast-check';
import type { Role } from '../../lib/model';
import { roleSchema } from '../../lib/model/role';
import { sharedOut } from '../../lib/roles/weights';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
// Any text, lone surrogates included, but what a role file refuses on purpose.
const text = fc.oneof(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }))
  .map((t) => t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').slice(0, 60)).filter((t) => t !== '');
const list = <T>(of: fc.Arbitrary<T>, min = 0) => fc.array(of, { minLength: min, maxLength: min + 2 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const named = <T extends { id: string }>(of: fc.Arbitrary<T>, min: number) => fc.uniqueArray(of, { minLength: min, maxLength: min + 4, selector: (one) => one.id });

const rule = fc.oneof(
  fc.record({ type: fc.constant('skills'), need: fc.constantFrom('any', 'all', 'at-least'), count: maybe(fc.integer({ min: 1, max: 9 })), of: list(id, 1), near: list(id), listed: fc.constantFrom('yes', 'partly') })
    .map((one) => ({ ...one, count: one.count && Math.min(one.count, one.of.length) })),
  fc.record({ type: fc.constant('years'), of: list(id, 1), titles: list(text), notTitles: list(text), atLeast: fc.integer({ min: 1, max: 12 }), partlyFrom: fc.integer({ min: 0, max: 9 }) })
    .map((one) => ({ ...one, partlyFrom: Math.min(one.partlyFrom, one.atLeast) })),
  fc.record({ type: fc.constant('mentions'), phrases: list(text, 1), near: list(text) }),
  fc.record({ type: fc.constant('credential'), names: list(text, 1), near: list(text) }),
  fc.record({ type: fc.constant('consistency'), check: fc.constantFrom('claims-exceed-jobs', 'dates-contradict', 'listed-not-used', 'stack-contradicted'), of: list(id) }),
  fc.record({ type: fc.constant('ask') }),
);
const question = { text, probes: list(text), anchors: maybe(fc.record({ weak: text, solid: text, strong: text })), minutes: fc.integer({ min: 1, max: 20 }) };

const weighted = <T extends { weight: number }>(of: T[]): T[] => {
  const shares = sharedOut(of.map((one) => one.weight));
  return of.map((one, i) => ({ ...one, weight: shares[i]! }));
};

/** A role that the schema takes, as its parser gives it. */
export const roles: fc.Arbitrary<Role> = fc.record({
  id, version: fc.integer({ min: 1, max: 99 }), title: text, short: text.map((t) => t.slice(0, 40)), level: fc.constantFrom('junior', 'mid', 'senior', 'lead', 'any'), stack: maybe(text),
  summary: text, scope: maybe(text), responsibilities: list(text),
  competencies: named(fc.record({ id, name: text, weight: fc.integer({ min: 1, max: 100 }), mustPass: fc.boolean(), looksFor: text }), 1),
  criteria: named(fc.record({
    id: id.map((one) => `c-${one}`), kind: fc.constantFrom('must-have', 'nice-to-have'), title: text, weight: fc.integer({ min: 1, max: 100 }), weightReason: maybe(text), gate: fc.boolean(), rule,
    question: fc.record(question), source: maybe(text),
  }), 1),
  flags: named(fc.record({ id: id.map((one) => `flag-${one}`), kind: fc.constant('red-flag'), title: text, weight: fc.constant(0), rule, question: fc.record(question), innocent: text }), 0),
  coreQuestions: named(fc.record({ id, ...question }), 1), watchPoints: named(fc.record({ id, text, severe: fc.boolean() }), 0),
  assessment: named(fc.record({ id, name: text, minutes: fc.integer({ min: 1, max: 90 }), task: text, scoring: text }), 0),
  tools: list(fc.record({ group: text, names: list(text) })), adjacent: list(fc.record({ title: text, differs: text })), sources: list(text),
}).map(({ flags, ...role }) => {
  const competency = role.competencies[0]!.id;
  return roleSchema.parse(JSON.parse(JSON.stringify({
    ...role, competencies: weighted(role.competencies), criteria: [...weighted(role.criteria), ...flags],
    coreQuestions: role.coreQuestions.map((one) => ({ ...one, competency })), assessment: role.assessment.map((one) => ({ ...one, competency })),
  })));
});
