import { describe, expect, it } from 'vitest';
import type { Answer, Assessment, Band } from '../../../lib/model';
import { countAnswers, movesOf } from '../../../lib/roles/editing/preview';
import { criterion, roleOf } from './make';

function judged(value: number | null, band: Band, answers: Record<string, Answer> = {}): Assessment {
  const none = { yes: 0, partly: 0, no: 0, notShown: 0, of: 0 };
  return {
    role: { id: 'own-1', version: 1 }, engine: '1', today: '2026-03-12',
    findings: Object.entries(answers).map(([id, answer]) => ({ criterion: id, kind: 'must-have', title: id, answer, points: 0, weight: 0, gate: false, evidence: [], reason: '' })),
    score: { value, range: [0, 100], band, cappedBy: [], counts: { mustHave: none, niceToHave: none, redFlags: { seen: 0, of: 0 } } },
  };
}

it('counts the answers to each criterion', () => {
  const counts = countAnswers(roleOf([criterion('a', 50), criterion('b', 50)]), [
    judged(1, 'weak', { a: 'yes', b: 'not-shown', gone: 'yes' }), judged(1, 'weak', { a: 'yes', b: 'partly' }), judged(1, 'weak', { a: 'no' }),
  ]);
  expect(Object.fromEntries(counts)).toEqual({ a: { yes: 2, partly: 0, no: 1, 'not-shown': 0 }, b: { yes: 0, partly: 1, no: 0, 'not-shown': 1 } });
});

describe('who moves', () => {
  const held = (name: string, before: Assessment, after: Assessment) => ({ id: name, name, before, after });
  it('tells only those who change: bands first, then the largest change of score', () => {
    const moves = movesOf([
      held('same', judged(50, 'possible'), judged(50, 'possible')), held('little', judged(50, 'possible'), judged(48, 'possible')), held('much', judged(81, 'strong'), judged(71, 'strong')),
      held('band', judged(70, 'strong'), judged(69, 'possible')), held('unread', judged(null, 'not-enough'), judged(null, 'not-enough')),
    ]);
    expect(moves.map((one) => one.name)).toEqual(['band', 'much', 'little']);
    expect(moves[0]).toEqual({ id: 'band', name: 'band', before: { band: 'strong', score: 70 }, after: { band: 'possible', score: 69 } });
  });
});
