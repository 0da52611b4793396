/** Random but possible people and shortlists. */
import fc from 'fast-check';
import { candidateSchema } from '../../lib/model';
import type { Candidate, Profile, Shortlist } from '../../lib/model';
import { sectionSchema, stageSchema } from '../../lib/model';

// Any text at all, lone surrogates, controls and joined signs included.
const text = (maxLength = 40) => fc.oneof(fc.string({ maxLength, unit: 'binary' }), fc.string({ maxLength: maxLength >> 2, unit: 'grapheme' }))
  .map((t) => t.slice(0, maxLength));
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const id = fc.uuid();
const when = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((d) => d.toISOString());
const month = fc.tuple(fc.integer({ min: 1960, max: 2025 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const web = fc.nat(99_999).map((n) => `https://p.example/${n}`);
const list = <T>(arb: fc.Arbitrary<T>) => fc.array(arb, { maxLength: 3 });
const section = fc.constantFrom(...sectionSchema.options);

const work = fc.record({
  name: maybe(text()), position: maybe(text()), location: maybe(text()), startDate: maybe(month), endDate: maybe(month), current: maybe(fc.boolean()),
  statedMonths: maybe(fc.nat(400)), summary: maybe(text(200)), highlights: list(text()),
});

const profile: fc.Arbitrary<Profile> = fc.record({
  name: maybe(text()), label: maybe(text()), location: maybe(text()), summary: maybe(text(300)), urls: list(web),
  work: list(work), volunteer: list(work),
  education: list(fc.record({ institution: maybe(text()), startDate: maybe(month), courses: list(text()) })),
  projects: list(fc.record({ name: maybe(text()), highlights: list(text()), keywords: list(text()) })),
  skills: list(fc.record({ name: text(), keywords: list(text()) })),
  certificates: list(fc.record({ name: text(), date: maybe(month) })),
  languages: list(fc.record({ language: text(), fluency: maybe(text()) })),
  passages: list(fc.record({ text: text(200), section, part: fc.constantFrom('text' as const, 'title' as const), entry: maybe(fc.nat(5)) })),
  source: fc.record({
    board: fc.constantFrom('linkedin' as const, 'web' as const, 'paste' as const), url: fc.oneof(web, fc.constant('')), readAt: when,
    reader: fc.constantFrom('outline' as const, 'text' as const), fields: fc.constant({ name: 'outline' as const }),
  }),
  capture: fc.record({
    sections: list(section), missing: list(fc.record({ section, why: fc.constantFrom('folded' as const, 'masked' as const) })),
    hiddenWords: fc.nat(50), language: fc.option(fc.constantFrom('en', 'pt-BR')),
  }),
});

const candidate: fc.Arbitrary<Candidate> = fc.record({
  id, rev: fc.nat(1000), profiles: fc.array(profile, { minLength: 1, maxLength: 2 }), notes: text(500), tags: list(text()),
  stage: fc.constantFrom(...stageSchema.options), shortlists: fc.constant([]), kits: fc.constant({}), createdAt: when, updatedAt: when,
  // In the order of the fields in the schema, so that equal candidates are equal files.
}).map((one) => candidateSchema.parse(JSON.parse(JSON.stringify(one))));

const distinct = { maxLength: 5, selector: (one: { id: string }) => one.id };

export const candidates = fc.uniqueArray(candidate, distinct);

export const shortlists: fc.Arbitrary<Shortlist[]> = fc.uniqueArray(
  fc.record({ id, rev: fc.nat(1000), name: text(100).filter((name) => name !== ''), roleId: fc.constant('own-role'), createdAt: when, updatedAt: when }), distinct);
