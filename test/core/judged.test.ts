import { describe, expect, it } from 'vitest';
import { judgedPart } from '../../lib/core';
import { makeProfile } from './make-profile';

const profile = makeProfile({
  name: 'Ruby Rails', location: 'Node Hill, Java', headline: 'Developer', summary: 'Ruby Rails has built services.',
  jobs: [{ title: 'Developer', at: 'MongoDB', place: 'West Java', from: '2020', to: 'now', text: ['Wrote Go.'] }],
  schools: [{ school: 'School of Python', degree: 'BSc', from: '1999', to: '2003', text: ['Course: compilers'] }],
  recommendations: ['Best Rust programmer I know.'],
});

describe('what the judge may see', () => {
  const part = judgedPart(profile);
  const seen = part.passages.map((passage) => passage.text);

  it.each(['Node Hill, Java', 'MongoDB', 'West Java', 'School of Python', 'BSc', '1999 to 2003', 'Best Rust programmer I know.'])(
    'not: %s', (text) => expect(seen).not.toContain(text));

  it.each(['Developer', 'Wrote Go.', 'Course: compilers', '2020 to now'])('but: %s', (text) => expect(seen).toContain(text));

  it('blanks names inside texts, same length', () => {
    const summary = part.passages.find((passage) => passage.section === 'summary');
    expect(summary?.searched).toBe('           has built services.');
    expect(summary?.text).toBe('Ruby Rails has built services.');
  });

  it('knows which passage of the profile each text is', () => {
    for (const passage of part.passages) expect(profile.passages[passage.index]?.text).toBe(passage.text);
  });

  it('keeps jobs without organisation and place', () => {
    expect(part.jobs).toEqual([{ key: 'work:0', kind: 'work', startDate: '2020', endDate: undefined, current: true, statedMonths: undefined }]);
  });
});

it('a trade taken for the name hides nothing', () => {
  const { passages } = judgedPart(makeProfile({ name: 'Java Developer', summary: 'Java Developer since 2019.' }));
  expect(passages[0]?.searched).toBe('Java Developer since 2019.');
});
