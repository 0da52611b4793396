import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model';
import { addTo, isSamePerson } from '../../lib/readers/add-to';
import { makeProfile, type Example } from '../core/make-profile';

const EARLY = '2026-11-21T09:00:00.000Z';
const LATE = '2026-11-21T09:05:00.000Z';
const url = 'https://www.linkedin.com/in/mara-lindholm';
const at = (readAt: string, example: Example, more: Partial<Profile['source']> = {}): Profile => {
  const profile = makeProfile({ name: 'Mara Lindholm', ...example });
  return { ...profile, source: { ...profile.source, url, readAt, ...more } };
};
const acme = { title: 'Developer', at: 'Acme', from: '2019-03', to: '2022-02', text: ['Built the billing service.'] };
const nord = { title: 'Lead', at: 'Nordlys', from: '2022-03', to: 'now' as const, text: ['Leads four people.'] };
const havn = { title: 'Intern', at: 'Havn', from: '2018-06', to: '2018-09' };

describe('reading again adds', () => {
  it('jobs of a sub-page to those of the profile, in their order, with their passages', () => {
    const all = addTo(at(EARLY, { jobs: [nord], schools: [{ school: 'Havn College', from: '2015' }] }), at(LATE, { jobs: [nord, acme, havn] }));
    expect(all.work.map((job) => job.name)).toEqual(['Nordlys', 'Acme', 'Havn']);
    expect(all.education).toHaveLength(1);
    for (const passage of all.passages) if (passage.section === 'work' && passage.part === 'organisation') expect(all.work[passage.entry!]?.name).toBe(passage.text);
    expect(all.source.readAt).toBe(LATE);
  });

  it('a section that came later to one that is not on the page any more', () => {
    const all = addTo(at(EARLY, { jobs: [acme] }), at(LATE, { skills: ['Go', 'SQL'] }));
    expect(all.work).toHaveLength(1);
    expect(all.skills.map((skill) => skill.name)).toEqual(['Go', 'SQL']);
  });

  it('the whole text in place of its folded beginning, once', () => {
    const folded = { ...acme, text: ['Built the billing service that…'] };
    const whole = { ...acme, text: ['Built the billing service that two million people use.'] };
    for (const all of [addTo(at(EARLY, { jobs: [folded] }), at(LATE, { jobs: [whole] })), addTo(at(EARLY, { jobs: [whole] }), at(LATE, { jobs: [folded] }))]) {
      expect(all.work[0]?.highlights).toEqual(whole.text);
      expect(all.passages.filter((passage) => passage.part === 'text' && passage.section === 'work').map((passage) => passage.text)).toEqual(whole.text);
    }
  });

  it('the month where there was only the year', () => {
    const all = addTo(at(EARLY, { jobs: [{ ...acme, from: '2019' }] }), at(LATE, { jobs: [acme] }));
    expect(all.work).toMatchObject([{ name: 'Acme', startDate: '2019-03' }]);
  });

  it('the newer end of a job', () => {
    const all = addTo(at(EARLY, { jobs: [{ ...acme, to: 'now' }] }), at(LATE, { jobs: [acme] }));
    expect(all.work).toHaveLength(1);
    expect(all.work[0]).toMatchObject({ endDate: '2022-02' });
    expect(all.work[0]).not.toHaveProperty('current');
  });

  it('two jobs of the same kind at different times stay two', () => {
    const again = { ...acme, from: '2024-01', to: 'now' as const };
    expect(addTo(at(EARLY, { jobs: [acme] }), at(LATE, { jobs: [again] })).work).toHaveLength(2);
    expect(addTo(at(EARLY, { jobs: [acme, acme] }), at(LATE, { jobs: [acme, acme] })).work).toHaveLength(2);
  });
});

describe('what is missing after reading again', () => {
  const work = (why: 'folded' | 'other-page' | 'not-loaded' | 'masked', count?: number) => [{ section: 'work' as const, why, ...(count ? { count } : {}) }];
  const examples: [what: string, before: Example, now: Example, missing: Profile['capture']['missing']][] = [
    ['what was opened', { jobs: [nord], missing: work('folded', 2) }, { jobs: [nord] }, []],
    ['what stands on the sub-page', { jobs: [nord], missing: work('other-page', 5) }, { jobs: [nord, acme] }, []],
    ['what was read on the sub-page before', { jobs: [nord, acme] }, { jobs: [nord], missing: work('other-page', 5) }, []],
    ['what has loaded', { missing: work('not-loaded') }, { jobs: [nord] }, []],
    ['what was unmounted again', { jobs: [nord] }, { missing: work('not-loaded') }, []],
    ['what is no longer masked', { missing: work('masked') }, { jobs: [nord] }, []],
  ];
  it.each(examples)('%s is missing no more', (_what, before, now, missing) => expect(addTo(at(EARLY, before), at(LATE, now)).capture.missing).toEqual(missing));

  const kept: typeof examples = [
    ['one of two folded texts', { jobs: [nord], missing: work('folded', 2) }, { jobs: [nord], missing: work('folded', 1) }, work('folded', 1)],
    ['what a reading of something else says nothing of', { jobs: [nord], missing: work('folded', 2) }, { skills: ['Go'] }, work('folded', 2)],
    ['the better knowledge of a section that was unmounted', { jobs: [nord], missing: work('folded', 2) }, { missing: work('not-loaded') }, work('folded', 2)],
  ];
  it.each(kept)('%s still is', (_what, before, now, missing) => expect(addTo(at(EARLY, before), at(LATE, now)).capture.missing).toEqual(missing));
});

describe('different people', () => {
  const strangers: [what: string, other: Profile][] = [
    ['another name at the same address', at(LATE, { name: 'Otto Brennan', jobs: [acme] })],
    ['the same name at another address', at(LATE, { jobs: [acme] }, { url: 'https://www.linkedin.com/in/mara-lindholm-2' })],
    ['no name', at(LATE, { name: '', jobs: [acme] })],
    ['no address, as of a file', at(LATE, { jobs: [acme] }, { url: '' })],
  ];
  it.each(strangers)('are never mixed: %s', (_what, other) => expect(addTo(at(EARLY, { jobs: [nord] }), other)).toBe(other));
});

const job = fc.record({
  title: fc.constantFrom('Developer', 'Lead', 'DevOps…'), at: fc.constantFrom('Acme', 'Nordlys', 'Havn Ltd.'), from: fc.constantFrom('2019', '2019-03', '2020-01', undefined),
  to: fc.constantFrom('2022-01', 'now', undefined), text: fc.uniqueArray(fc.constantFrom('Built the billing service', 'Built the billing service for all of Europe', 'Wrote tests.', 'Built…'), { maxLength: 3 }),
}, { requiredKeys: ['title', 'at', 'text'] });
const section = fc.constantFrom('work' as const, 'skills' as const, 'education' as const);
const example: fc.Arbitrary<Example> = fc.record({
  headline: fc.constantFrom('Developer', 'Developer at Nordlys'), jobs: fc.array(job as fc.Arbitrary<NonNullable<Example['jobs']>[number]>, { maxLength: 4 }),
  skills: fc.uniqueArray(fc.constantFrom('Go', 'SQL', 'Kafka', 'C', 'C++'), { maxLength: 4 }),
  schools: fc.array(fc.record({ school: fc.constantFrom('Havn College', 'TU Nord'), from: fc.constantFrom('2015', '2015-09') }), { maxLength: 2 }),
  missing: fc.uniqueArray(fc.record({ section, why: fc.constantFrom('folded' as const, 'not-loaded' as const, 'other-page' as const) }), { maxLength: 3, selector: (one) => one.section + one.why }),
});
/** What is known, whatever its order. */
const known = (profile: Profile) => {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one, Object.keys(one as object).sort())).sort();
  const entry = (passage: Profile['passages'][number]) => (passage.entry === undefined ? passage : { ...passage, entry: undefined, of: passage.section === 'work' ? profile.work[passage.entry]?.name : undefined });
  return {
    name: profile.name, label: profile.label, summary: profile.summary, source: profile.source,
    work: sorted(profile.work.map((one) => ({ ...one, highlights: [...one.highlights].sort().join('|') }))), education: sorted(profile.education.map((one) => ({ ...one, courses: '' }))),
    skills: sorted(profile.skills.map(({ name }) => ({ name }))), passages: sorted(profile.passages.map(entry)), missing: sorted(profile.capture.missing), sections: [...profile.capture.sections].sort(),
  };
};

describe('any two readings', () => {
  const runs = { seed: 11, numRuns: 400 };
  it('the same twice is the same once', () => fc.assert(fc.property(example, (one) => {
    const reading = at(EARLY, one);
    expect(known(addTo(reading, reading))).toEqual(known(reading));
  }), runs));

  it('adding once more changes nothing', () => fc.assert(fc.property(example, example, (one, two) => {
    const [before, now] = [at(EARLY, one), at(LATE, two)];
    const all = addTo(before, now);
    expect(known(addTo(all, now))).toEqual(known(all));
  }), runs));

  it('which is added to which makes no difference', () => fc.assert(fc.property(example, example, (one, two) => {
    const [before, now] = [at(EARLY, one), at(LATE, two)];
    expect(known(addTo(before, now))).toEqual(known(addTo(now, before)));
  }), runs));

  it('nothing is lost: every entry, skill and text of either is there, or a longer one', () => fc.assert(fc.property(example, example, (one, two) => {
    const [before, now] = [at(EARLY, one), at(LATE, two)];
    const all = addTo(before, now);
    const texts = all.passages.map((passage) => passage.text);
    for (const reading of [before, now]) {
      expect(all.work.length).toBeGreaterThanOrEqual(reading.work.length);
      for (const { name } of reading.skills) expect(all.skills.map((skill) => skill.name)).toContain(name);
      for (const { text } of reading.passages) expect(texts.some((long) => long.startsWith(text.replace('…', '')))).toBe(true);
    }
    for (const text of texts) expect([...before.passages, ...now.passages].some((passage) => passage.text === text)).toBe(true);
  }), runs));

  it('never says of one person what was read of another', () => fc.assert(fc.property(example, example, fc.constantFrom('Mara Lindholm', 'Otto Brennan', ''), fc.constantFrom(url, 'https://a.example/otto'), (one, two, name, address) => {
    const [before, now] = [at(EARLY, one), at(LATE, { ...two, name }, { url: address })];
    if (!isSamePerson(before, now)) expect(addTo(before, now)).toEqual(now);
  }), runs));
});
