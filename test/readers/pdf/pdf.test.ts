// @vitest-environment node
/** PDF résumés of invented people, written by hand: layouts, what cannot be seen, and files that are no résumé. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/readers/pdf';
import { openPdf } from '../../../tools/pdf-engine';
import { cut } from '../../../tools/quiet-pdf';
import { lines, makePdf, type Mark } from './make-pdf';

const now = '2026-11-21T09:00:00.000Z';
const read = (bytes: Uint8Array, signal?: AbortSignal) => readPdf(bytes, { open: openPdf, now, signal });

async function profileOf(pages: Mark[][], options?: Parameters<typeof makePdf>[1]) {
  const result = await read(makePdf(pages, options));
  if (!result.ok) throw new Error(result.reason);
  return result.profile;
}

const HEAD = ['!Ingrid Solberg', '', 'Senior Back-end Engineer', 'Bergen, Norway', 'ingrid@solberg.example', ''];
const JOBS = [
  '#Experience', '**Senior Back-end Engineer', 'Fjordpay AS', 'March 2021 – Present', '• Led the move of twelve services to Node.js and PostgreSQL', '• Wrote the ledger and its tests in Jest', '',
  '**Back-end Engineer', 'Nordlys Travel', 'August 2018 – February 2021', '• Built REST APIs with Express and MongoDB', '',
];
const SCHOOL = ['#Education', '**University of Bergen', 'BSc in Informatics', '2013 – 2016', ''];
const SKILLS = ['#Skills', 'TypeScript, PostgreSQL, Docker'];
const WORK = [
  { name: 'Fjordpay AS', position: 'Senior Back-end Engineer', startDate: '2021-03', current: true, highlights: ['Led the move of twelve services to Node.js and PostgreSQL', 'Wrote the ledger and its tests in Jest'] },
  { name: 'Nordlys Travel', position: 'Back-end Engineer', startDate: '2018-08', endDate: '2021-02', highlights: ['Built REST APIs with Express and MongoDB'] },
];
const EDUCATION = [{ institution: 'University of Bergen', studyType: 'BSc', area: 'Informatics', startDate: '2013', endDate: '2016' }];
const whole = { name: 'Ingrid Solberg', label: 'Senior Back-end Engineer', location: 'Bergen, Norway', work: WORK, education: EDUCATION, skills: [{ name: 'TypeScript' }, { name: 'PostgreSQL' }, { name: 'Docker' }] };
const page = lines(60, 60, [...HEAD, ...JOBS, ...SCHOOL, ...SKILLS]);

describe('a layout', () => {
  it.each<[string, Mark[][], Parameters<typeof makePdf>[1]?]>([
    ['of one column', [page]],
    ['of one column, the lines painted from the last to the first', [[...page].reverse()]],
    ['on a page that is turned', [page], { rotate: 90, width: 612, height: 792 }],
    ['over two pages with running lines', [
      [{ at: [60, 20], text: 'Ingrid Solberg - Résumé', size: 8 }, ...lines(60, 60, [...HEAD, ...JOBS]), { at: [280, 780], text: 'Page 1 of 2', size: 8 }],
      [{ at: [60, 20], text: 'Ingrid Solberg - Résumé', size: 8 }, ...lines(60, 60, [...SCHOOL, ...SKILLS]), { at: [280, 780], text: 'Page 2 of 2', size: 8 }],
    ]],
    ['with a job over the end of a page', [lines(60, 60, [...HEAD, ...JOBS.slice(0, 5)]), lines(60, 60, [...JOBS.slice(5), ...SCHOOL, ...SKILLS])]],
    ['with a dark column at the left', [[
      { box: [0, 0, 200, 792], colour: '#223344' }, ...lines(20, 62, ['#Contact', 'ingrid@solberg.example', '', ...SKILLS, '', ...SCHOOL], { colour: '#ffffff' }),
      ...lines(220, 60, [...HEAD.slice(0, 4), '', ...JOBS]),
    ]]],
    ['with a column at the right, on both pages', [
      [...lines(40, 60, [...HEAD, ...JOBS.slice(0, 7)]), ...lines(420, 155, [...SKILLS, '', '#Languages', 'Norwegian', 'English', 'German'])],
      [...lines(40, 60, [...JOBS.slice(7)]), ...lines(420, 66, [...SCHOOL])],
    ]],
    ['with headings whose letters stand apart', [[
      ...lines(60, 60, HEAD), ...[JOBS, SCHOOL, SKILLS].flatMap((part, i): Mark[] => [
        { at: [60, 150 + i * 200], text: part[0]!.slice(1).toUpperCase(), size: 12, bold: true, spread: 4 }, ...lines(60, 164 + i * 200, part.slice(1)),
      ]),
    ]]],
    ['with bullets that are drawn, full and as rings', [page.flatMap((mark, i): Mark[] => {
      if (!('text' in mark) || !mark.text.startsWith('•')) return [mark];
      const [x, y] = mark.at;
      const drawn: Mark = i % 2 ? { box: [x, y - 5, 3, 3], colour: '#000000' } : { raw: `q ${x} ${792 - y + 2} 3 3 re S Q` };
      return [drawn, { ...mark, at: [x + 9, y], text: mark.text.slice(2) }];
    })]],
    ['with the dates at the right', [[
      ...lines(60, 60, HEAD), ...lines(60, 150, ['#Experience', '**Senior Back-end Engineer', 'Fjordpay AS', '• Led the move of twelve services to Node.js and PostgreSQL', '• Wrote the ledger and its tests in Jest', '**Back-end Engineer', 'Nordlys Travel', '• Built REST APIs with Express and MongoDB', '', '#Education', '**University of Bergen', 'BSc in Informatics', '', ...SKILLS]),
      { at: [450, 164], text: 'March 2021 – Present' }, { at: [450, 220], text: 'August 2018 – February 2021' }, { at: [450, 290], text: '2013 – 2016' },
    ]]],
  ])('%s', async (_what, pages, options) => {
    expect(await profileOf(pages, options)).toMatchObject({ ...whole, location: 'Bergen, Norway', source: { board: 'file', reader: 'pdf', url: '' }, capture: { hiddenWords: 0, missing: [] } });
  });

  it('of a table with dates at the left, in German', async () => {
    const { name, work, education, skills } = await profileOf([[
      ...lines(60, 60, ['!Lebenslauf', '', '#Persönliche Daten']), ...lines(60, 105, ['Name', 'Adresse', 'E-Mail'], { leading: 20 }), ...lines(200, 105, ['Katharina Brandt', 'Marktstraße 4, 04109 Leipzig', 'k@brandt.example'], { leading: 20 }),
      ...lines(60, 180, ['#Berufserfahrung', '', '03/2019 –', 'heute', '', '09/2015 –', '02/2019']), ...lines(200, 208, ['**Softwareentwicklerin', 'Elbufer Software GmbH', '', '**Entwicklerin', 'Muldetal Systeme AG']),
      ...lines(60, 300, ['#Kenntnisse', '', 'Sprachen', 'Werkzeuge']), ...lines(200, 328, ['Java, Kotlin, SQL', 'Docker, Kafka']),
      ...lines(60, 380, ['#Ausbildung', '', '2010 – 2015']), ...lines(200, 408, ['Universität Leipzig']),
    ]]);
    expect(name).toBe('Katharina Brandt');
    expect(work).toMatchObject([
      { name: 'Elbufer Software GmbH', position: 'Softwareentwicklerin', startDate: '2019-03', current: true }, { name: 'Muldetal Systeme AG', position: 'Entwicklerin', startDate: '2015-09', endDate: '2019-02' },
    ]);
    expect(education).toMatchObject([{ institution: 'Universität Leipzig', startDate: '2010', endDate: '2015' }]);
    expect(skills).toEqual([{ name: 'Sprachen', keywords: ['Java', 'Kotlin', 'SQL'] }, { name: 'Werkzeuge', keywords: ['Docker', 'Kafka'] }]);
  });
});

describe('wrapped lines', () => {
  it.each([
    ['a bullet goes on', ['• Built the pipelines that move and check several billions of events each day,', '  with alerts that wake nobody'], 'Built the pipelines that move and check several billions of events each day, with alerts that wake nobody'],
    ['a word is parted', ['• Led the work on reliability and on the develop-', 'ment of the platform of all shops in the north of the country'], 'Led the work on reliability and on the development of the platform of all shops in the north of the country'],
    ['a compound keeps its hyphen', ['• Moved all of the shops in the north of the country to a Kubernetes-', 'based platform that heals itself'], 'Moved all of the shops in the north of the country to a Kubernetes-based platform that heals itself'],
  ])('%s', async (_what, texts, whole) => {
    const wide = 'Wrote a line that is as long as the column is wide, so that it is known where the lines must end';
    const { work } = await profileOf([lines(60, 60, [...HEAD, ...JOBS.slice(0, 4), ...texts.map((text) => text.trim()), `• ${wide}`.slice(0, 84), '', ...SKILLS])]);
    expect(work[0]?.highlights[0]).toBe(whole);
  });
});

describe('what a person cannot see', () => {
  const secret = 'Kubernetes Terraform Rust Golang Haskell';
  it.each<[string, Mark[]]>([
    ['invisible letters', [{ at: [60, 700], text: secret, mode: 3 }]],
    ['letters only used for cutting', [{ at: [60, 700], text: secret, mode: 7 }]],
    ['white on white', [{ at: [60, 700], text: secret, colour: '#ffffff' }]],
    ['nearly white', [{ at: [60, 700], text: secret, colour: '#f4f4f4' }]],
    ['dark on dark', [{ box: [50, 680, 400, 40], colour: '#111122' }, { at: [60, 700], text: secret, colour: '#1a1a2a' }]],
    ['see-through letters', [{ at: [60, 700], text: secret, alpha: 0.01 }]],
    ['tiny letters', [{ at: [60, 700], text: secret, size: 1 }]],
    ['off the page at the left', [{ at: [-700, 700], text: secret }]],
    ['off the page at the foot', [{ at: [60, 900], text: secret }]],
    ['under a box', [{ at: [60, 700], text: secret }, { box: [50, 680, 400, 40], colour: '#ffffff' }]],
    ['cut off', [{ raw: 'q 0 0 5 5 re W n' }, { at: [60, 700], text: secret }, { raw: 'Q' }]],
    ['a layer that is off', [{ at: [60, 700], text: secret, layer: 'off' }]],
  ])('%s is counted and left out', async (_what, marks) => {
    const profile = await profileOf([[...page, ...marks]]);
    expect(profile.capture.hiddenWords).toBe(5);
    expect(JSON.stringify(profile.passages)).not.toMatch(/Kubernetes|Haskell/);
    expect(profile).toMatchObject(whole);
  });

  it.each<[string, Mark[]]>([
    ['white on a dark box', [{ box: [50, 680, 400, 40], colour: '#111122' }, { at: [60, 700], text: secret, colour: '#ffffff' }]],
    ['white on a picture', [{ picture: [50, 680, 400, 40] }, { at: [60, 700], text: secret, colour: '#ffffff' }]],
    ['light grey', [{ at: [60, 700], text: secret, colour: '#bbbbbb' }]],
    ['under a marker pen', [{ at: [60, 700], text: secret }, { box: [50, 680, 400, 40], colour: '#ffff00', alpha: 0.5 }]],
    ['in a frame', [{ raw: 'q 0 0 0 rg 50 80 400 40 re 51 81 398 38 re f* Q' }, { at: [60, 700], text: secret }]],
    ['drawn twice to look bold', [{ at: [60, 700], text: secret }, { at: [60.3, 700], text: secret }]],
  ])('%s is seen', async (_what, marks) => {
    const { passages, capture } = await profileOf([[...page, ...marks]]);
    expect(passages.filter((one) => one.text.includes('Haskell')).map((one) => one.text.match(/Kubernetes/g)?.length)).toEqual([1]);
    expect(capture.hiddenWords).toBe(0);
  });

  it('a scan whose letters a machine laid under the picture is read, and said to be one', async () => {
    const under = page.map((mark) => ('text' in mark ? { ...mark, mode: 3 } : mark));
    expect(await profileOf([[{ picture: [0, 0, 612, 792] }, ...under]])).toMatchObject({ ...whole, capture: { hiddenWords: 0, missing: [{ section: 'other', why: 'scanned' }] } });
  });
});

describe('no résumé', () => {
  const broken = makePdf([page]).slice(0, 300);
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'empty', new Uint8Array()],
    ['another kind of file', 'damaged', new TextEncoder().encode('This is a text, whatever its name says.')],
    ['a file that was cut off', 'damaged', broken],
    ['a file with a password', 'locked', makePdf([page], { locked: true })],
    ['a picture without text', 'scanned', makePdf([[{ picture: [0, 0, 612, 792] }]])],
    ['an empty page', 'no-text', makePdf([[]])],
    ['a letter', 'not-a-resume', makePdf([lines(60, 60, ['Dear Ms Holm,', '', 'thank you for the lovely evening and the cake, which we all liked very much.', 'We hope to see you again soon.', '', 'Kind regards', 'Peter'])])],
    ['more than a résumé can hold', 'too-large', new Uint8Array(33 * 1024 * 1024)],
  ])('%s: %s', async (_what, reason, bytes) => expect(await read(bytes)).toEqual({ ok: false, reason }));

  it('stops when it is told to, before and while it opens', async () => {
    expect(await read(makePdf([page]), AbortSignal.abort())).toEqual({ ok: false, reason: 'stopped' });
    const stop = new AbortController();
    const never = readPdf(makePdf([page]), { open: () => new Promise(() => undefined), now, signal: stop.signal });
    stop.abort();
    expect(await never).toEqual({ ok: false, reason: 'stopped' });
  });

  it('names the pages it did not read', async () => {
    const { capture } = await profileOf([page, ...Array.from({ length: 45 }, () => lines(60, 60, ['More']))]);
    expect(capture.missing).toEqual([{ section: 'other', why: 'unread' }]);
  });
});

describe('what is cut out of pdf.js', () => {
  it.each([
    ['const t=await fetch(e);', 'const t=await Promise.reject(e);'],
    ['(e=fetch(e))', '(e=Promise.reject(e))'],
    ['this.xref.fetch(e)', 'this.xref.fetch(e)'],
    ['class A{fetch(e,t=!1){return e}}', 'class A{fetch(e,t=!1){return e}}'],
    ['async fetch({kind:e}){', 'async fetch({kind:e}){'],
    ['const t=new XMLHttpRequest;', 'const t=new Error;'],
    ['try{return new Function(""),!0}catch{}', 'try{return (void 0)(""),!0}catch{}'],
    ['isFunction(e);function(e){}', 'isFunction(e);function(e){}'],
  ])('%s', (code, left) => expect(cut(code)).toBe(left));
});
