import { describe, expect, it, test } from 'vitest';
import { protectedIn } from '../../lib/roles/linter';
import { JOB_TEXTS } from './job-texts';
import { HONEST_LINES, PROTECTED_LINES } from './wordings';

const asked = JOB_TEXTS.flatMap(({ lines }) => lines.trim().split('\n').filter((line) => /^[MN?]/.test(line)).map((line) => line.slice(line.indexOf('|') + 1)));

describe('protected and proxy wordings', () => {
  it('finds at least 95 in 100 of at least 120', () => {
    const missed = PROTECTED_LINES.filter((line) => protectedIn(line).length === 0);
    console.log(`protected: ${PROTECTED_LINES.length}, found ${((1 - missed.length / PROTECTED_LINES.length) * 100).toFixed(1)} %\n${missed.join('\n')}`);
    expect(PROTECTED_LINES.length).toBeGreaterThanOrEqual(120);
    expect(missed.length / PROTECTED_LINES.length).toBeLessThanOrEqual(0.05);
  });

  it('flags at most 2 in 100 of at least 300 honest criteria', () => {
    const honest = [...HONEST_LINES, ...asked];
    const flagged = honest.flatMap((line) => protectedIn(line).map((one) => `${line}  [${one.topic}: ${line.slice(one.start, one.end)}]`));
    console.log(`honest: ${honest.length}, flagged ${((flagged.length / honest.length) * 100).toFixed(1)} %\n${flagged.join('\n')}`);
    expect(honest.length).toBeGreaterThanOrEqual(300);
    expect(flagged.length / honest.length).toBeLessThanOrEqual(0.02);
  });

  test.each([
    ['We do not discriminate on the basis of age, gender, nationality or religion.'],
    ['All qualified applicants will receive consideration without regard to race, colour, religion, sex or marital status.'],
    ['Wir freuen uns über Bewerbungen unabhängig von Alter, Geschlecht und Nationalität.'],
    ['Please do not send a photo.'],
    ['Bewerbungen von schwerbehinderten Menschen werden bei gleicher Eignung bevorzugt.'],
    ['Poste ouvert à tous, sans distinction de nationalité.'],
  ])('leaves a notice of equal treatment alone: %s', (line) => expect(protectedIn(line)).toEqual([]));

  test.each([
    ['Native English speaker', 'Native English speaker', 'fluent'],
    ['Bitte mit Lichtbild', 'Lichtbild', 'without a photo'],
    ['Edad máxima 35 años', 'Edad máxima', 'experience'],
  ])('%s: says what, and what to write instead', (line, quote, instead) => {
    const [found] = protectedIn(line);
    expect(line.slice(found!.start, found!.end)).toContain(quote.split(' ')[0]);
    expect(found!.sentence).toMatch(/\.$/);
    expect(found!.instead).toContain(instead);
  });
});
