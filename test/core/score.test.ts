import { describe, expect, it } from 'vitest';
import type { Answer, Finding } from '../../lib/model';
import { pointsFor, scoreOf } from '../../lib/core/score';

const finding = (weight: number, answer: Answer, kind: Finding['kind'] = 'must-have', gate = false): Finding => ({
  criterion: `${kind}-${weight}-${answer}`, kind, title: 'x', answer, weight, gate, evidence: [], reason: 'x', points: pointsFor({ kind, weight }, answer),
});
const whole = { readable: true, thin: false };

describe('points', () => {
  it.each([[7, 'yes', 7], [7, 'partly', 3], [8, 'partly', 4], [1, 'partly', 0], [7, 'no', 0], [7, 'not-shown', 0]] as const)(
    'weight %i, %s: %i', (weight, answer, points) => expect(pointsFor({ kind: 'must-have', weight }, answer)).toBe(points));
  it('none for a red flag', () => expect(pointsFor({ kind: 'red-flag', weight: 0 }, 'yes')).toBe(0));
});

describe('the score', () => {
  it.each<[string, Finding[], object]>([
    ['all met', [finding(60, 'yes'), finding(40, 'yes')], { value: 100, range: [100, 100], band: 'strong', cappedBy: [] }],
    ['open points stay reachable', [finding(60, 'partly'), finding(40, 'not-shown')], { value: 30, range: [30, 100], band: 'weak' }],
    ['a no is lost', [finding(60, 'yes'), finding(40, 'no')], { value: 60, range: [60, 60], band: 'possible' }],
    ['a red flag holds strong down to possible', [finding(80, 'yes'), finding(20, 'not-shown'), finding(0, 'yes', 'red-flag')], { value: 80, band: 'possible', cappedBy: ['red-flag-0-yes'] }],
    ['a red flag holds nothing else down', [finding(50, 'yes'), finding(50, 'not-shown'), finding(0, 'yes', 'red-flag')], { band: 'possible', cappedBy: [] }],
    ['an unseen red flag does nothing', [finding(100, 'yes'), finding(0, 'not-shown', 'red-flag')], { band: 'strong', cappedBy: [] }],
    ['a failed gate holds down', [finding(80, 'yes'), finding(20, 'no', 'must-have', true)], { value: 80, band: 'possible', cappedBy: ['must-have-20-no'] }],
    ['a gate not shown has not failed', [finding(80, 'yes'), finding(20, 'not-shown', 'must-have', true)], { band: 'strong' }],
  ])('%s', (_name, findings, score) => expect(scoreOf(findings, whole)).toMatchObject(score));

  it('never calls a thin page weak or possible', () => {
    expect(scoreOf([finding(10, 'yes'), finding(90, 'not-shown')], { readable: true, thin: true }).band).toBe('not-enough');
    expect(scoreOf([finding(50, 'yes'), finding(50, 'not-shown')], { readable: true, thin: true }).band).toBe('not-enough');
    expect(scoreOf([finding(90, 'yes'), finding(10, 'not-shown')], { readable: true, thin: true }).band).toBe('strong');
  });

  it('has no value when nothing could be read', () => {
    expect(scoreOf([finding(100, 'not-shown')], { readable: false, thin: true })).toMatchObject({ value: null, range: [0, 100], band: 'not-enough' });
  });

  it('counts by kind', () => {
    const { counts } = scoreOf([finding(50, 'yes'), finding(20, 'partly'), finding(30, 'not-shown', 'nice-to-have'), finding(0, 'yes', 'red-flag')], whole);
    expect(counts).toEqual({
      mustHave: { yes: 1, partly: 1, no: 0, notShown: 0, of: 2 },
      niceToHave: { yes: 0, partly: 0, no: 0, notShown: 1, of: 1 },
      redFlags: { seen: 1, of: 1 },
    });
  });
});
