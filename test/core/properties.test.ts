/** What must hold for every profile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, skillsShown, suggestQuestions } from '../../lib/core';
import type { Assessment, Passage, Profile } from '../../lib/model';
import { roleById } from '../../lib/roles';
import { passagePartSchema, sectionSchema } from '../../lib/model/profile';
import { makeProfile } from './make-profile';
import type { Example, Job } from './make-profile';
import { today } from './make-role';

const role = roleById('back-end-developer-mid')!;
const settings = { seed: 20260301, numRuns: 150 };

const sentence = fc.constantFrom(
  'Built REST APIs in Node.js and Express for a bakery chain.', 'Moved reports to PostgreSQL and cut their time by 40 %.', 'Wrote unit tests with Jest.',
  'Docker, Kubernetes, AWS', 'I have no experience with Node.js.', 'Would like to learn Go and MongoDB.', 'Basic Docker; some Git.', 'Planted roses. Fed the ducks.',
  '5 years of experience in Java and Spring Boot.', 'Released with GitHub Actions to Heroku.', 'JWT sign-in, documented with Swagger.', 'Python scripts', 'Team of six.',
);
const month = fc.tuple(fc.integer({ min: 2005, max: 2026 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const job: fc.Arbitrary<Job> = fc.record({
  title: fc.constantFrom('Developer', 'Back-end developer', 'Tester', 'Gardener'),
  at: fc.constantFrom('Bakery One', 'Ferry Lines'),
  from: fc.option(month, { nil: undefined }),
  to: fc.option(fc.oneof(month, fc.constant('now')), { nil: undefined }),
  text: fc.array(sentence, { maxLength: 4 }),
});
const example: fc.Arbitrary<Example> = fc.record({
  headline: fc.option(sentence, { nil: undefined }),
  summary: fc.option(sentence, { nil: undefined }),
  jobs: fc.array(job, { maxLength: 4 }),
  projects: fc.array(job, { maxLength: 2 }),
  skills: fc.array(fc.constantFrom('Node.js', 'Docker', 'Java', 'Git', 'Knitting', 'SQL'), { maxLength: 5 }),
  other: fc.array(sentence, { maxLength: 3 }),
});

/** Anything of the right shape, sense or not. */
const wild: fc.Arbitrary<Profile> = fc.record({
  passages: fc.array(fc.record({
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), sentence),
    section: fc.constantFrom(...sectionSchema.options), part: fc.constantFrom(...passagePartSchema.options), entry: fc.option(fc.nat(5), { nil: undefined }),
  }) as fc.Arbitrary<Passage>, { maxLength: 12 }),
  name: fc.string({ unit: 'binary', maxLength: 20 }),
  work: fc.array(fc.record({
    startDate: fc.stringMatching(/^\d{4}(-\d{2})?$/), endDate: fc.option(fc.stringMatching(/^\d{4}(-\d{2})?$/), { nil: undefined }),
    current: fc.option(fc.boolean(), { nil: undefined }), statedMonths: fc.option(fc.nat(9999), { nil: undefined }), highlights: fc.constant<string[]>([]),
  }), { maxLength: 4 }),
}).map((part) => ({ ...makeProfile({}), ...part }));

/** Everything but where on the page a quote stands. */
const told = (assessment: Assessment) => ({
  ...assessment,
  findings: assessment.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(({ passage: _passage, ...rest }) => rest) })),
});

describe('for every profile', () => {
  it('the points shown add up to the score, and the top of the range to what is open', () => {
    fc.assert(fc.property(fc.oneof(example.map(makeProfile), wild), (profile) => {
      const { findings, score } = assess(profile, role, today);
      const sum = findings.reduce((points, finding) => points + finding.points, 0);
      const lost = findings.reduce((points, finding) => points + (finding.answer === 'no' ? finding.weight : 0), 0);
      expect(score.value ?? 0).toBe(sum);
      expect(score.range).toEqual([sum, 100 - lost]);
    }), settings);
  });

  it('every quote is exactly part of its passage, and every point has one', () => {
    fc.assert(fc.property(fc.oneof(example.map(makeProfile), wild), (profile) => {
      for (const finding of assess(profile, role, today).findings) {
        for (const { quote, passage, start, end, mark } of finding.evidence) {
          expect(profile.passages[passage]?.text.slice(start, end)).toBe(quote);
          expect(mark![0]).toBeGreaterThanOrEqual(0);
          expect(mark![1]).toBeLessThanOrEqual(quote.length);
        }
        if (finding.points > 0) expect(finding.evidence.length).toBeGreaterThan(0);
        if (finding.kind === 'red-flag' && finding.answer === 'yes') expect(finding.evidence.length).toBeGreaterThan(0);
        expect(finding.evidence.length).toBeLessThanOrEqual(5);
      }
    }), settings);
  });

  it('nothing throws, and the same input gives the same bytes', () => {
    fc.assert(fc.property(wild, (profile) => {
      const once = () => {
        const assessment = assess(profile, role, today);
        return JSON.stringify([assessment, suggestQuestions(assessment, role), skillsShown(profile, today)]);
      };
      expect(once()).toBe(once());
    }), settings);
  });

  it('the order of sections and entries changes nothing', () => {
    const shuffled = example.chain((one) => {
      const profile = makeProfile(one);
      return fc.tuple(fc.constant(profile), fc.shuffledSubarray(profile.passages.map((_text, i) => i), { minLength: profile.passages.length }));
    });
    fc.assert(fc.property(shuffled, ([profile, order]) => {
      const other: Profile = { ...profile, passages: order.map((i) => profile.passages[i]!) };
      const [a, b] = [assess(profile, role, today), assess(other, role, today)];
      expect(told(b)).toEqual(told(a));
      expect(suggestQuestions(b, role)).toEqual(suggestQuestions(a, role));
      expect(skillsShown(other, today)).toEqual(skillsShown(profile, today));
    }), settings);
  });

  it('the order of jobs changes nothing', () => {
    fc.assert(fc.property(example, (one) => {
      const other = { ...one, jobs: [...(one.jobs ?? [])].reverse(), skills: [...(one.skills ?? [])].reverse() };
      expect(told(assess(makeProfile(other), role, today))).toEqual(told(assess(makeProfile(one), role, today)));
    }), settings);
  });
});

describe('what must not matter', () => {
  const base: Example = { name: 'Maria Lopez', location: 'Bern, Switzerland' };
  const pronouns = [['he', 'his'], ['she', 'her'], ['they', 'their']] as const;
  const who: fc.Arbitrary<Pick<Example, 'name' | 'location' | 'schools'> & { place: string }> = fc.record({
    name: fc.constantFrom('Ruby Rose', 'Mohammed Ali Khan', 'Jamal Washington', 'Emily Baker', 'Li Node', 'Java Go'),
    location: fc.constantFrom('West Java, Indonesia', 'Accra', '10115 Berlin', 'Node Hill, Ohio'),
    schools: fc.constantFrom<NonNullable<Example['schools']>>(
      [{ school: 'University of Go', degree: 'BSc Java', from: '1979', to: '1983' }],
      [{ school: 'Python College', degree: 'MSc', from: '2021', to: '2023' }],
      [],
    ),
    place: fc.constantFrom('West Java, Indonesia', 'Oslo, Norway'),
  });
  const lines = fc.subarray([
    'Career break to look after a parent.', 'Two years of parental leave.', 'Member of a parents’ association.', 'Returned after an illness.',
  ]);

  it('name, place, school, graduation year and place of work', () => {
    fc.assert(fc.property(example, who, (one, { place, ...person }) => {
      const plain = makeProfile({ ...base, ...one });
      const swapped = makeProfile({ ...base, ...one, ...person, jobs: (one.jobs ?? []).map((entry) => ({ ...entry, place })) });
      const [a, b] = [assess(plain, role, today), assess(swapped, role, today)];
      expect(told(b)).toEqual(told(a));
      expect(suggestQuestions(b, role)).toEqual(suggestQuestions(a, role));
    }), settings);
  });

  it('the name inside a text, and pronouns', () => {
    const about = (name: string, [he, his]: readonly [string, string]) => makeProfile({
      name, summary: `${name} is a developer; ${he} built ${his} first service in Node.js, and ${he} likes tests.`, jobs: [{ title: 'Developer', text: ['Docker and PostgreSQL.'] }],
    });
    const judged = (profile: Profile) => {
      const { findings, score } = assess(profile, role, today);
      return { score, findings: findings.map(({ evidence, ...rest }) => ({ ...rest, evidence: evidence.length })) };
    };
    const first = judged(about('Maria Lopez', pronouns[0]));
    for (const name of ['Ruby Rose', 'Go Java', 'Anh Tuan Nguyen']) for (const pronoun of pronouns) expect(judged(about(name, pronoun))).toEqual(first);
  });

  it('lines that explain a gap, as text or as an entry of their own', () => {
    fc.assert(fc.property(example, lines, fc.boolean(), (one, gap, asEntry) => {
      const entry: Job = { title: 'Career break', from: '2014-02', to: '2015-06', text: gap };
      const other = makeProfile(asEntry ? { ...one, jobs: [...(one.jobs ?? []), entry] } : { ...one, other: [...(one.other ?? []), ...gap] });
      const [a, b] = [assess(makeProfile(one), role, today), assess(other, role, today)];
      const points = (assessment: Assessment) => assessment.findings.filter((finding) => finding.kind !== 'red-flag').map((finding) => [finding.criterion, finding.answer, finding.points]);
      expect(points(b)).toEqual(points(a));
      expect([b.score.value, b.score.band].join()).toBe([a.score.value, a.score.band].join());
      expect(b.score.counts.redFlags.seen).toBeLessThanOrEqual(a.score.counts.redFlags.seen);
    }), settings);
  });
});
