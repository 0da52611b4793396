/** How long judging takes: the finder and the rules on a profile, and the whole way from a text to a line of `screen`. */
import { assess } from '../../lib/core';
import type { Profile } from '../../lib/model';
import { readText } from '../../lib/readers/text';
import { shippedRoles } from '../../lib/roles';
import { spelledSkills } from '../../lib/skills/domains';
import { jsonLine, screened } from '../screen-lines';
import { interleave } from './rounds';
import { median } from './statistics';
import { manyTexts } from './texts';
import { entriesOf } from './vocabulary';

export type JudgeFigures = {
  profiles: number;
  /** All microseconds per profile. `assess` finds the skills and judges. */
  read: number;
  assess: number;
  /** Reading, judging, skills, questions and the line of JSON. */
  screen: number;
  screenedPerSecond: number;
};

const TODAY = '2026-11-01';
/** Milliseconds that each way runs before it is timed: there is much code to be made fast. */
const WARM = 2500;

/** Times `count` generated profiles of about 4 kB for the first shipped role. */
export function judgePart(count: number, rounds: number, most: number): JudgeFigures {
  const [role] = shippedRoles;
  if (!role) throw new Error('No role is shipped.');
  const texts = manyTexts(count, 4, entriesOf(spelledSkills).map(({ text }) => text));
  const read = (text: string): Profile => {
    const result = readText(text, `${TODAY}T00:00:00.000Z`);
    if (!result.ok) throw new Error(`A generated résumé was not read: ${result.reason}.`);
    return result.profile;
  };
  const profiles = texts.map(read);
  const screen = (text: string) => jsonLine(screened('a.txt', read(text), role, TODAY)).length;
  const timings = interleave(
    [
      { id: 'read', work: (i) => read(texts[i]!).passages.length, pieces: count },
      // Nothing is kept of a profile from one call to the next: the judge makes its own passages of it each time.
      { id: 'assess', work: (i) => assess(profiles[i]!, role, TODAY).findings.length, pieces: count },
      { id: 'screen', work: (i) => screen(texts[i]!), pieces: count },
    ],
    rounds, most, WARM,
  );
  const time = (id: string) => median(timings.get(id)!.times);
  return { profiles: count, read: time('read'), assess: time('assess'), screen: time('screen'), screenedPerSecond: 1e6 / time('screen') };
}
