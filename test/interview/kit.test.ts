import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKit, dropQuestion, editQuestion, kitMarkdown, kitMinutes, moveQuestion, restoreQuestion } from '../../lib/interview';
import { kitSchema } from '../../lib/model/interview';
import type { Question } from '../../lib/model';
import { roleById } from '../../lib/roles';

const role = roleById('back-end-developer-mid')!;
const now = '2026-03-01T10:00:00Z';
const question = (id: string, core: boolean, minutes: number): Question => ({
  id, text: `Question ${id}?`, why: 'Because.', criterion: core ? null : id, competency: null, core, probes: ['And then?'], anchors: null, minutes, moves: 0,
});
const questions = [question('a', true, 10), question('b', true, 20), question('c', false, 6), question('d', false, 20), question('e', false, 6), question('f', false, 3), question('g', false, 1)];
const ids = (list: readonly Question[]) => list.map((one) => one.id).join('');
const kit = buildKit(role, questions);

describe('building', () => {
  it.each([
    [45, 'abcef', 'dg'],
    [40, 'abcfg', 'de'],
    [20, 'ab', 'cdefg'],
    [200, 'abcdef', 'g'],
  ])('%i minutes: %s', (minutes, asked, dropped) => {
    const built = buildKit(role, questions, minutes);
    expect([ids(built.questions), ids(built.dropped)]).toEqual([asked, dropped]);
  });
  it('is a kit, untouched, with the watch-points of the role', () => {
    expect(kitSchema.parse(kit)).toEqual(kit);
    expect(kit.editedAt).toBeNull();
    expect(kit.watchPoints).toHaveLength(role.watchPoints.length);
    expect(kitMinutes(kit)).toBe(45);
  });
});

describe('changing by hand', () => {
  it.each([
    ['drop', dropQuestion(kit, 'b', now), 'acef', 'bdg'],
    ['restore', restoreQuestion(kit, 'd', now), 'abcefd', 'g'],
    ['up', moveQuestion(kit, 'c', -1, now), 'acbef', 'dg'],
    ['down', moveQuestion(kit, 'a', 1, now), 'bacef', 'dg'],
  ])('%s', (_name, changed, asked, dropped) => {
    expect([ids(changed.questions), ids(changed.dropped)]).toEqual([asked, dropped]);
    expect(changed.editedAt).toBe(now);
  });
  it('reword', () => expect(editQuestion(kit, 'a', ' What  else? ', now).questions[0]?.text).toBe('What else?'));
  it.each([
    ['drop unknown', dropQuestion(kit, 'x', now)], ['restore unknown', restoreQuestion(kit, 'x', now)], ['move unknown', moveQuestion(kit, 'x', 1, now)],
    ['first up', moveQuestion(kit, 'a', -1, now)], ['last down', moveQuestion(kit, 'f', 1, now)],
    ['empty words', editQuestion(kit, 'a', '  ', now)], ['same words', editQuestion(kit, 'a', 'Question a?', now)],
  ])('%s changes nothing', (_name, same) => expect(same).toBe(kit));
  it('never loses or doubles a question', () => {
    const step = fc.tuple(fc.constantFrom('drop', 'restore', 'up', 'down'), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'));
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const end = steps.reduce((at, [what, id]) => (what === 'drop' ? dropQuestion(at, id, now) : what === 'restore' ? restoreQuestion(at, id, now) : moveQuestion(at, id, what === 'up' ? -1 : 1, now)), kit);
      expect([...ids([...end.questions, ...end.dropped])].sort().join('')).toBe('abcdefg');
    }), { seed: 3, numRuns: 200 });
  });
});

describe('Markdown', () => {
  it('reads well', () => {
    const text = kitMarkdown(kit, 'Ilse Aalto');
    expect(text).toContain('# Interview kit: Ilse Aalto');
    expect(text).toContain('1. **Question a?** (10 min)');
    expect(text).toContain('## Watch for in the interview');
  });
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['![x](http://evil.example)', '\\!\\[x\\](http\\://evil.example)'],
    ['Ann\n\n# Hired', 'Ann \\# Hired'],
    ['**bold** `code` _it_ ~no~', '\\*\\*bold\\*\\* \\`code\\` \\_it\\_ \\~no\\~'],
    ['a@b.example www.b.example', 'a\\@b.example www\\.b.example'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['O’Brien-Smith (Jo)', 'O’Brien-Smith (Jo)'],
    ['A\u202Egnp.exe', 'Agnp.exe'],
    ['1. first', '1\\. first'],
  ])('%s is only text', (hostile, safe) => expect(kitMarkdown(kit, hostile)).toContain(`# Interview kit: ${safe}\n`));
  it('keeps hostile wordings of questions and reasons inside their line', () => {
    const hostile = buildKit(role, [{ ...question('a', true, 5), text: 'x\n# y <b>', why: '| a | b |' }]);
    const text = kitMarkdown(hostile, 'N');
    expect(text).toContain('1. **x \\# y &lt;b&gt;**');
    expect(text).toContain('\\| a \\| b \\|');
  });
});
