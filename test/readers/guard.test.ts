import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model';
import { openGuard, STILL, type Standing } from '../../lib/readers/guard';
import { placeOf } from '../../lib/readers/session';
import { makeProfile, type Example } from '../core/make-profile';

const HERE = 1;
const mara = (more: Example = {}, url = 'https://people.example/mara'): Profile => read({ name: 'Mara Lindholm', jobs: [{ title: 'Developer', at: 'Acme', from: '2019' }, { title: 'Lead', at: 'Nordlys', from: '2022' }], skills: ['Go', 'SQL'], ...more }, url);
const otto = (more: Example = {}, url = 'https://people.example/otto'): Profile => read({ name: 'Otto Brennan', jobs: [{ title: 'Tester', at: 'Havn', from: '2015' }], skills: ['Kafka'], ...more }, url);
function read(example: Example, url: string, board: Profile['source']['board'] = 'web'): Profile {
  const profile = makeProfile(example);
  return { ...profile, source: { ...profile.source, url, board } };
}
const MONTHS = [{ title: 'Developer', at: 'Acme', from: '2019-03', to: '2022-02' }, { title: 'Lead', at: 'Nordlys', from: '2022-03' }];
const LONG = 'Builds and runs the services behind a ledger that a great many people use every day of the year.';

/** Mara was read at rest; then what happens, and what is thought of the next reading. */
function afterMara(now: Profile, { moves = 0, wait = 10_000, loaded = HERE, asked = false, first = mara() } = {}): Standing {
  let time = 0;
  const guard = openGuard(() => time);
  guard.accept(first, HERE);
  time += wait;
  for (let i = 0; i < moves; i++) guard.moved();
  return guard.about(now, loaded, asked);
}

describe('after one person was read', () => {
  const linkedin = (person: Profile): Profile => ({ ...person, source: { ...person.source, board: 'linkedin' } });
  const examples: [what: string, standing: Standing, thought: () => Standing][] = [
    ['the same words of the same person', 'sure', () => afterMara(mara())],
    ['fewer of them, as when a section was unmounted', 'sure', () => afterMara(mara({ skills: [] }))],
    ['more at the same address may be the next person’s', 'early', () => afterMara(mara({ summary: LONG }))],
    ['more, when the user asks for it', 'sure', () => afterMara(mara({ summary: LONG }), { asked: true })],
    ['another name at the same address', 'early', () => afterMara(otto({}, 'https://people.example/mara'))],
    ['another person after one move', 'early', () => afterMara(otto(), { moves: 1 })],
    ['another person after one move on a board that says whose page it is', 'sure', () => afterMara(linkedin(otto()), { moves: 1 })],
    ['the same, after two quick moves', 'early', () => afterMara(linkedin(otto()), { moves: 2 })],
    ['the same, when the page had not been at rest', 'early', () => afterMara(linkedin(otto()), { moves: 1, wait: STILL - 1 })],
    ['the same, with the same skills as before', 'early', () => afterMara(linkedin(otto({ skills: ['Go', 'SQL'] })), { moves: 1 })],
    ['two jobs of the person before, as colleagues may have them', 'early', () => afterMara(linkedin(mara({ name: 'Otto Brennan', skills: [] }, 'https://people.example/otto')), { moves: 1 })],
    ['two jobs of the person before, to the month', 'stale', () => afterMara(mara({ name: 'Otto Brennan', jobs: MONTHS }, 'https://people.example/otto'), { moves: 1, first: mara({ jobs: MONTHS }) })],
    ['a long text of the person before', 'stale', () => afterMara(otto({ summary: LONG }), { moves: 1, first: mara({ summary: LONG }) })],
    ['that, when the user asks for what is there', 'sure', () => afterMara(otto({ summary: LONG }), { moves: 1, first: mara({ summary: LONG }), asked: true })],
    ['the same words in a page that was loaded anew', 'sure', () => afterMara(mara({}, 'https://people.example/de/mara'), { loaded: 2 })],
  ];
  it.each(examples)('%s: %s', (_what, standing, thought) => expect(thought()).toBe(standing));
});

it('remembers the person under way on other pages of theirs, and the one before when they come back', () => {
  const guard = openGuard(() => 0);
  guard.accept(mara({ skills: ['Go'] }), HERE);
  expect(guard.accept(mara({ jobs: [], skills: ['SQL'] }), HERE).skills.map((skill) => skill.name).sort()).toEqual(['Go', 'SQL']);
  expect(guard.accept(otto(), HERE).work).toHaveLength(1);
  expect(guard.accept(mara({ jobs: [], skills: [] }), HERE)).toMatchObject({ name: 'Mara Lindholm', work: [{ name: 'Acme' }, { name: 'Nordlys' }] });
});

describe('a passage of the whole in one reading of it', () => {
  const whole = mara({ skills: ['Go', 'SQL', 'Go'] });
  const at = (n: number, reading: Profile) => reading.passages[placeOf(whole, n, reading)]?.text ?? null;
  it.each(whole.passages.map((passage, n) => [passage.text, n] as const))('%s stands where it stood', (_text, n) => expect(placeOf(whole, n, whole)).toBe(n));
  it('is found when others are gone', () => expect(at(whole.passages.length - 1, mara({ jobs: [], skills: ['Go'] }))).toBe('Go'));
  it('is nowhere when it is not on the page', () => expect(placeOf(whole, 0, otto())).toBe(-1));
});
