import { describe, expect, it } from 'vitest';
import {
  assessmentSchema, candidateSchema, evidenceSchema, findingSchema, kitSchema, monthSchema, profileSchema, receiptSchema, roleSchema, ruleSchema,
  scoreSchema, settingsSchema, shortlistSchema,
} from '../../lib/model';
import type { Candidate, Profile, Receipt, Role } from '../../lib/model';
import { profile, role } from '../store/helper';

/** A copy of a record with one thing changed, told by its path: change(role, 'criteria.0.weight', 90). */
function change<T>(record: T, path: string, value: unknown): T {
  const copy = structuredClone(record) as Record<string, unknown>;
  const steps = path.split('.');
  let at = copy;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[steps.at(-1)!];
  else at[steps.at(-1)!] = value;
  return copy as T;
}

const one: Profile = profile('https://board.example/in/ines');
const at = '2025-03-01T09:00:00.000Z';
const candidate: Candidate = { id: 'a', rev: 1, profiles: [one], notes: '', tags: [], stage: 'new', shortlists: [], kits: {}, createdAt: at, updatedAt: at };
const receipt: Receipt = {
  seq: 1, at, action: 'saved', candidate: 'a', role: { id: 'r', version: 1 }, capture: null, result: { score: null, band: 'not-enough' }, detail: '', previous: '0', hash: '1',
};

describe('a month', () => {
  it.each(['2020', '2020-02', '1999-12'])('may be %s', (text) => expect(monthSchema.safeParse(text).success).toBe(true));
  it.each(['20', '2020-2', '2020-02-01', 'Feb 2020', '', '2020-02\n'])('may not be %j', (text) => expect(monthSchema.safeParse(text).success).toBe(false));
});

describe('a profile', () => {
  it('of a page is accepted as it is', () => expect(profileSchema.parse(one)).toEqual(one));

  it('has no place for photo, age, gender, nationality or the page itself', () => {
    const more = { ...one, photo: 'x', image: 'x', birthDate: '1990', age: 35, gender: 'x', nationality: 'x', html: '<p>' };
    expect(profileSchema.parse(more)).toEqual(one);
    expect(Object.keys(profileSchema.shape).sort()).toEqual([
      'capture', 'certificates', 'education', 'label', 'languages', 'location', 'name', 'passages', 'projects', 'skills', 'source', 'summary', 'urls',
      'volunteer', 'work',
    ]);
  });

  it.each<[string, unknown]>([
    ['work', undefined], ['work', null], ['work.0.startDate', 'February'], ['work.0.statedMonths', -1], ['work.0.statedMonths', 1.5], ['work.0.highlights', 'x'],
    ['name', 7], ['passages.0.section', 'jobs'], ['passages.0.part', 'name'], ['passages.0.entry', -1], ['source', undefined],
    ['source.fields', { salary: 'outline' }], ['capture.hiddenWords', -1], ['capture.language', undefined],
    ['capture.missing', [{ section: 'work', why: 'lost' }]], ['capture.missing', [{ section: 'work', why: 'folded', count: 0 }]],
  ])('with %s as %j is refused', (path, value) => expect(profileSchema.safeParse(change(one, path, value)).success).toBe(false));
});

describe('a role', () => {
  it('is accepted, and what may be left out is filled in', () => {
    const { responsibilities: _a, watchPoints: _b, tools: _c, ...short } = role;
    expect(roleSchema.parse(short)).toEqual(role);
  });

  const flag: Role['criteria'][number] = {
    ...role.criteria[0]!, id: 'flag', kind: 'red-flag', weight: 0, innocent: 'Dates are often rounded.', rule: { type: 'consistency', check: 'dates-contradict', of: [] },
  };
  it('may have a red flag with an innocent explanation', () => {
    expect(roleSchema.safeParse(change(role, 'criteria', [...role.criteria, flag])).success).toBe(true);
  });

  it.each<[string, string, unknown, RegExp]>([
    ['weights that make 90', 'criteria.0.weight', 90, /make 90, not 100/],
    ['competencies that make 50', 'competencies.0.weight', 50, /competencies make 50/],
    ['the same criterion twice', 'criteria', [change(role.criteria[0]!, 'weight', 50), change(role.criteria[0]!, 'weight', 50)], /Two criteria have the id sql/],
    ['a red flag that takes points', 'criteria', [change(role.criteria[0]!, 'weight', 90), { ...flag, weight: 10 }], /may only cap/],
    ['a red flag without an innocent explanation', 'criteria', [...role.criteria, { ...flag, innocent: undefined }], /innocent/],
    ['a criterion of an unknown competency', 'criteria.0.competency', 'dance', /unknown competency/],
    ['a question of an unknown competency', 'coreQuestions.0.competency', 'dance', /unknown competency/],
    ['no criteria', 'criteria', [], /./],
    ['no version', 'version', undefined, /./],
    ['an id with blanks', 'id', 'Own role', /./],
    ['an id that is a path', 'id', '../role', /./],
    ['a weight that is not whole', 'criteria.0.weight', 99.5, /./],
    ['an endless title', 'title', 'x'.repeat(2001), /./],
  ])('with %s is refused', (_what, path, value, message) => {
    const parsed = roleSchema.safeParse(change(role, path, value));
    expect(parsed.error?.issues.map((issue) => issue.message).join(' ')).toMatch(message);
  });
});

describe('a rule', () => {
  it.each([
    { type: 'skills', need: 'any', of: ['node-js'] },
    { type: 'skills', need: 'at-least', count: 2, of: ['mongodb', 'redis'], near: ['sql'], listed: 'partly' },
    { type: 'years', of: ['node-js'], titles: ['developer'], atLeast: 3, partlyFrom: 2 },
    { type: 'mentions', phrases: ['code review'] },
    { type: 'credential', names: ['Registered nurse'] },
    { type: 'consistency', check: 'listed-not-used' },
    { type: 'ask' },
  ])('may be %j', (rule) => expect(ruleSchema.safeParse(rule).success).toBe(true));

  it.each([
    {}, { type: 'regex', source: '(a+)+' }, { type: 'skills', need: 'some', of: ['x'] }, { type: 'skills', need: 'any', of: [] }, { type: 'skills', need: 'any', of: ['Node.js'] },
    { type: 'years', of: ['x'], atLeast: 0, partlyFrom: 0 }, { type: 'mentions', phrases: [] }, { type: 'mentions', phrases: [''] }, { type: 'consistency', check: 'gap' },
  ])('may not be %j', (rule) => expect(ruleSchema.safeParse(rule).success).toBe(false));
});

describe('an assessment', () => {
  const tally = { yes: 1, partly: 0, no: 0, notShown: 0, of: 1 };
  const evidence = { quote: 'Node.js services', passage: 0, start: 0, end: 16, mark: [0, 7], section: 'work', rung: 'used', polarity: 'affirmed' };
  const finding = {
    criterion: 'sql', kind: 'must-have', title: 'SQL', answer: 'yes', points: 100, weight: 100, gate: false, evidence: [evidence], reason: 'Used in a job.',
  };
  const score = {
    value: 100, range: [100, 100], band: 'strong', cappedBy: [], counts: { mustHave: tally, niceToHave: tally, redFlags: { seen: 0, of: 1 } },
  };
  const whole = { role: { id: 'r', version: 1 }, engine: '1', today: '2025-03-01', findings: [finding], score };

  it('is accepted', () => expect(assessmentSchema.parse(whole)).toEqual(whole));
  it('may have no score when there was nothing to judge', () => expect(scoreSchema.safeParse({ ...score, value: null, band: 'not-enough' }).success).toBe(true));
  it.each<[string, unknown]>([['answer', 'maybe'], ['kind', 'wish'], ['points', 1.5], ['evidence', null], ['reason', undefined]])(
    'has no finding with %s as %j', (path, value) => expect(findingSchema.safeParse(change(finding, path, value)).success).toBe(false));
  it.each<[string, unknown]>([['polarity', 'maybe'], ['rung', 'expert'], ['start', -1], ['section', 'jobs'], ['mark', [1]]])(
    'has no evidence with %s as %j', (path, value) => expect(evidenceSchema.safeParse(change(evidence, path, value)).success).toBe(false));
  it.each<[string, unknown]>([['band', 'great'], ['range', [1]], ['value', 'high'], ['counts', {}]])(
    'has no score with %s as %j', (path, value) => expect(scoreSchema.safeParse(change(score, path, value)).success).toBe(false));
});

describe('a candidate', () => {
  it('is accepted', () => expect(candidateSchema.parse(candidate)).toEqual(candidate));
  it('may have a kit changed by hand', () => {
    const question = {
      id: 'q', text: 'Which query are you proud of?', why: 'Not shown.', criterion: 'sql', competency: 'craft', core: false, probes: [], anchors: null, minutes: 4, moves: 20,
    };
    const kit = {
      role: { id: 'r', version: 1, title: 'Data engineer' }, questions: [question], dropped: [], watchPoints: [{ id: 'w', text: 'x', severe: true }], editedAt: at,
    };
    expect(kitSchema.parse(kit)).toEqual(kit);
    expect(candidateSchema.safeParse({ ...candidate, kits: { r: kit } }).success).toBe(true);
    expect(candidateSchema.safeParse({ ...candidate, kits: { r: {} } }).success).toBe(false);
  });
  it.each<[string, unknown]>([
    ['id', ''], ['id', 'x'.repeat(81)], ['rev', -1], ['rev', 1.5], ['profiles', []], ['profiles', undefined], ['notes', 'x'.repeat(20_001)], ['notes', undefined],
    ['tags', Array.from({ length: 51 }, String)], ['tags', ['x'.repeat(61)]], ['stage', 'rejected'], ['shortlists', ['']], ['createdAt', 5], ['updatedAt', 'x'.repeat(41)],
  ])('with %s as %j is refused', (path, value) => expect(candidateSchema.safeParse(change(candidate, path, value)).success).toBe(false));
});

describe('a shortlist', () => {
  const list = { id: 'l', rev: 0, name: 'Spring', roleId: 'r', createdAt: at, updatedAt: at };
  it('is accepted', () => expect(shortlistSchema.parse(list)).toEqual(list));
  it.each<[string, unknown]>([['name', ''], ['name', 'x'.repeat(121)], ['roleId', undefined], ['rev', '1']])(
    'with %s as %j is refused', (path, value) => expect(shortlistSchema.safeParse(change(list, path, value)).success).toBe(false));
});

describe('settings', () => {
  it('have a default for everything', () => expect(settingsSchema.parse({})).toEqual({ roleId: 'back-end-developer-mid', shortlistId: null, theme: 'system', retentionDays: null }));
  it.each([{ theme: 'pink' }, { shortlistId: 7 }, { roleId: null }, null, 'dark'])('may not be %j', (settings) => {
    expect(settingsSchema.safeParse(settings).success).toBe(false);
  });
});

describe('a receipt', () => {
  it('is accepted', () => expect(receiptSchema.parse(receipt)).toEqual(receipt));
  it('has no field for a name or any text of a person', () => {
    expect(Object.keys(receiptSchema.shape).sort()).toEqual(['action', 'at', 'candidate', 'capture', 'detail', 'hash', 'previous', 'result', 'role', 'seq']);
  });
  it.each<[string, unknown]>([['seq', 0], ['seq', 1.5], ['action', 'rejected'], ['candidate', undefined], ['result', { score: 1.5, band: 'strong' }], ['hash', undefined]])(
    'with %s as %j is refused', (path, value) => expect(receiptSchema.safeParse(change(receipt, path, value)).success).toBe(false));
});

describe('zod', () => {
  it('is told never to make code from text, which the extension’s pages forbid', async () => {
    const real = globalThis.Function;
    let made = 0;
    globalThis.Function = new Proxy(real, { construct: (...args) => { made++; return Reflect.construct(...args) as object; }, apply: () => { made++; return () => {}; } });
    try {
      settingsSchema.extend({}).parse({});
    } finally {
      globalThis.Function = real;
    }
    expect(made).toBe(0);
  });
});
