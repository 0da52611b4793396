import { describe, expect, it } from 'vitest';
import { linesOf, marksOf, mostLines, type Mark } from '../../../components/workspace/import/marks';

const mark = (layer: Mark['layer'], id: string, start: number, end: number): Mark => ({ layer, id, start, end });
/** "words[what]" for each piece, lines apart. */
const drawn = (text: string, marks: Mark[]) => linesOf(text, marks).map(({ pieces }) => pieces.map((one) => {
  const what = [...one.of, ...(one.remark === null ? [] : [`!${one.remark}`]), ...(one.left === null ? [] : [`-${one.left}`])].join(' ');
  return what === '' ? one.text : `[${one.text}|${what}]`;
}).join(''));

describe('a text with marks', () => {
  it.each<[string, string, Mark[], string[]]>([
    ['without marks stays as it is', 'one\n\ntwo', [], ['one', '', 'two']],
    ['one mark', 'know Go well', [mark('of', 'a', 5, 7)], ['know [Go|a] well']],
    ['two that overlap', 'abcdef', [mark('of', 'a', 0, 4), mark('of', 'b', 2, 6)], ['[ab|a][cd|a b][ef|b]']],
    ['a finding inside a criterion', 'native Go speaker', [mark('of', 'a', 0, 17), mark('remark', 'r', 7, 9)], ['[native |a][Go|a !r][ speaker|a]']],
    ['over a line end', 'ab\ncd', [mark('left', '0', 1, 4)], ['a[b|-0]', '[c|-0]d']],
    ['two with the same place', 'abc', [mark('of', 'a', 0, 3), mark('of', 'b', 0, 3)], ['[abc|a b]']],
    ['one that begins where another ends', 'abcd', [mark('of', 'a', 0, 2), mark('of', 'b', 2, 4)], ['[ab|a][cd|b]']],
    ['an empty one is none', 'abc', [mark('of', 'a', 1, 1)], ['abc']],
    ['one beyond the end', 'abc', [mark('of', 'a', 1, 99)], ['a[bc|a]']],
  ])('%s', (_name, text, marks, lines) => expect(drawn(text, marks)).toEqual(lines));

  it('knows the ids of each line', () => {
    expect(linesOf('ab\ncd', [mark('of', 'a', 0, 4), mark('left', '3', 3, 5), mark('remark', 'r', 0, 1)]).map(({ ids }) => ids)).toEqual([['a', 'r'], ['a', 'left:3']]);
  });
  it('keeps all of the text', () => {
    const text = 'x y\n'.repeat(50);
    const lines = linesOf(text, Array.from({ length: 40 }, (_, i) => mark('of', String(i), i * 3, i * 5)));
    expect(lines.map(({ pieces }) => pieces.map((one) => one.text).join('')).join('\n')).toBe(text);
  });
  it('stops after more lines than anybody reads', () => expect(linesOf('\n'.repeat(mostLines * 2), [])).toHaveLength(mostLines));
  it('takes places of criteria, findings and what was left out; findings of files have none', () => {
    const place = { start: 0, end: 1 };
    const remark = { id: 'r', path: '', quote: '', sentence: '', instead: '' };
    expect(marksOf([{ id: 'a', span: place }], [{ ...remark, span: place }, { ...remark, span: null }], [{ span: place, why: '' }])).toHaveLength(3);
  });
});
