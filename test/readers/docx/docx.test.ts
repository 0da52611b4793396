// @vitest-environment node
/** Word résumés of invented people, packed by hand. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../lib/readers/docx';
import { parseXml } from '../../../tools/html-file';
import { bold, NAMES, p, pack, run, STYLES } from './make-docx';

const now = '2026-11-21T09:00:00.000Z';
const read = (bytes: Uint8Array) => readDocx(bytes, { parseXml, now });
function profileOf(bytes: Uint8Array) {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.profile;
}

const JOBS = [
  bold('Senior Back-end Engineer'), p(`${run('Fjordpay AS')}<w:r><w:tab/></w:r>${run('March 2021 – Present')}`), p('Led the move of twelve services to Node.js', 'L'), p('Wrote the ledger and its tests', 'L'),
  bold('Back-end Engineer'), p(`${run('Nordlys Travel')}<w:r><w:tab/></w:r>${run('August 2018 – February 2021')}`), p('Built REST APIs with Express', 'L'),
].join('');
const WORK = [
  { name: 'Fjordpay AS', position: 'Senior Back-end Engineer', startDate: '2021-03', current: true, highlights: ['Led the move of twelve services to Node.js', 'Wrote the ledger and its tests'] },
  { name: 'Nordlys Travel', position: 'Back-end Engineer', startDate: '2018-08', endDate: '2021-02', highlights: ['Built REST APIs with Express'] },
];
const SCHOOL = bold('University of Bergen') + p('BSc in Informatics') + p('2013 – 2016');
const SKILLS = p('TypeScript, PostgreSQL, Docker');
const whole = { name: 'Ingrid Solberg', work: WORK, education: [{ institution: 'University of Bergen', studyType: 'BSc', area: 'Informatics', startDate: '2013', endDate: '2016' }], skills: [{ name: 'TypeScript' }, { name: 'PostgreSQL' }, { name: 'Docker' }] };
const styled = p('Ingrid Solberg', 'T') + p('Back-end engineer, Bergen') + p('Experience', 'H') + JOBS + p('Education', 'H') + SCHOOL + p('Skills', 'H') + SKILLS;
const big = (text: string, size: number) => p(run(text, `<w:b/><w:sz w:val="${size}"/>`));
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const table = (...rows: string[][]) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

describe('a Word file', () => {
  it.each<[string, Uint8Array]>([
    ['with headings by style', pack(styled)],
    ['with headings by look alone, and no style sheet', pack(big('Ingrid Solberg', 44) + p('Back-end engineer') + big('EXPERIENCE', 28) + JOBS.replaceAll('<w:pStyle w:val="L"/>', '<w:numPr><w:numId w:val="2"/></w:numPr>') + big('EDUCATION', 28) + SCHOOL + big('SKILLS', 28) + SKILLS, {})],
    ['with its name in the header', pack(p('Experience', 'H') + JOBS + p('Education', 'H') + SCHOOL + p('Skills', 'H') + SKILLS, {
      'word/styles.xml': STYLES, 'word/header1.xml': `<w:hdr ${NAMES}>${p('Ingrid Solberg', 'T')}</w:hdr>`, 'word/header2.xml': `<w:hdr ${NAMES}>${p('Ingrid Solberg', 'T')}</w:hdr>`,
    })],
    ['laid out by a table of two columns', pack(table([
      p('Contact', 'H') + p('ingrid@solberg.example') + p('Skills', 'H') + SKILLS + p('Education', 'H') + SCHOOL, p('Ingrid Solberg', 'T') + p('Back-end engineer') + p('Experience', 'H') + JOBS + p('References', 'H') + p('On request'),
    ]))],
    ['with a column in a text box, written for old and new programs', pack(p(`<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('Skills', 'H') + SKILLS}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>`
      + `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Skills', 'H') + SKILLS}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`) + styled.slice(0, styled.indexOf(p('Skills', 'H'))))],
    ['with changes that were accepted, and lines broken by hand', pack(styled.replace(run('Nordlys Travel'), `<w:ins>${run('Nordlys Travel')}</w:ins>`).replace(p('BSc in Informatics') + p('2013 – 2016'), p(`${run('BSc in Informatics')}<w:r><w:br/></w:r>${run('2013 – 2016')}`)))],
  ])('%s', (_what, bytes) => {
    const profile = profileOf(bytes);
    expect(profile).toMatchObject({ ...whole, source: { board: 'file', reader: 'docx' }, capture: { hiddenWords: 0, missing: [] } });
    expect(profile.passages.filter((one) => one.text.includes('TypeScript'))).toHaveLength(1);
  });

  it('reads a table of dates row by row', () => {
    const { work } = profileOf(pack(p('Katharina Brandt', 'T') + p('Berufserfahrung', 'H') + table(
      [p('03/2019 – heute'), bold('Softwareentwicklerin') + p('Elbufer Software GmbH') + p('Java und Spring Boot', 'L')], [p('09/2015 – 02/2019'), bold('Entwicklerin') + p('Muldetal Systeme AG')],
    ) + p('Kenntnisse', 'H') + p('Java, Kotlin')));
    expect(work).toMatchObject([{ position: 'Softwareentwicklerin', name: 'Elbufer Software GmbH', startDate: '2019-03', current: true, highlights: ['Java und Spring Boot'] }, { position: 'Entwicklerin', startDate: '2015-09', endDate: '2019-02' }]);
  });
});

describe('what a person cannot see in it', () => {
  const secret = 'Kubernetes Rust Haskell';
  it.each<[string, string]>([
    ['hidden letters', run(secret, '<w:vanish/>')],
    ['letters of a hidden style', run(secret, '<w:rStyle w:val="Secret"/>')],
    ['white letters', run(secret, '<w:color w:val="FFFFFF"/>')],
    ['tiny letters', run(secret, '<w:sz w:val="2"/>')],
    ['deleted words', `<w:del><w:r><w:delText>${secret}</w:delText></w:r></w:del>`],
    ['moved words, where they were', `<w:moveFrom>${run(secret)}</w:moveFrom>`],
  ])('%s', (_what, content) => {
    const profile = profileOf(pack(styled + p(content)));
    expect(profile.capture.hiddenWords).toBe(3);
    expect(JSON.stringify(profile.passages)).not.toContain('Kubernetes');
  });

  it('white letters on a dark cell are seen', () => {
    const dark = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="112233"/></w:tcPr>${p(run(secret, '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`;
    expect(profileOf(pack(styled + dark))).toMatchObject({ capture: { hiddenWords: 0 } });
    expect(JSON.stringify(profileOf(pack(styled + dark)).passages)).toContain(secret);
  });
});

describe('no Word résumé', () => {
  const container = (name: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(500).fill(0), ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'empty', new Uint8Array()],
    ['a text', 'damaged', strToU8('This is a text, whatever its name says.')],
    ['another archive', 'damaged', zipSync({ 'a.txt': strToU8('a') })],
    ['broken XML', 'damaged', zipSync({ 'word/document.xml': strToU8('<w:document') })],
    ['XML that declares types', 'damaged', zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE a [<!ENTITY b "c">]><w:document ${NAMES}><w:body/></w:document>`) })],
    ['an archive that grows without end', 'too-large', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) })],
    ['a file with a password', 'locked', container('EncryptedPackage')],
    ['an old .doc', 'unsupported-file', container('WordDocument')],
    ['an empty page', 'no-text', pack(p(''))],
    ['a letter', 'not-a-resume', pack(['Dear Ms Holm,', 'thank you for the lovely evening and the cake, which we all liked very much.', 'Kind regards', 'Peter'].map((text) => p(text)).join(''))],
  ])('%s: %s', (_what, reason, bytes) => expect(read(bytes)).toEqual({ ok: false, reason }));

  it('does not fall over depth', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(300) + p('x') + '</w:sdtContent></w:sdt>'.repeat(300);
    expect(profileOf(pack(styled + deep))).toMatchObject(whole);
  });
});
