// @vitest-environment node
/** Job texts in documents: every line of them, headings and items marked, so that the importer reads them as it reads pasted text. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openDocx } from '../../lib/readers/docx';
import { linesOfFlow } from '../../lib/readers/flow-lines';
import { linesOfPage } from '../../lib/readers/page-lines';
import { readPdfLines } from '../../lib/readers/pdf';
import { importJobText } from '../../lib/roles/job-text';
import { parseXml } from '../../tools/html-file';
import { openPdf } from '../../tools/pdf-engine';
import { bold, p, pack, run } from './docx/make-docx';
import { lines, makePdf } from './pdf/make-pdf';

const kinds = (text: string) => {
  const read = importJobText(text);
  if (!read.ok) throw new Error(read.message);
  return { title: read.draft.title, criteria: read.draft.criteria.map(({ kind, title }) => `${kind}: ${title}`) };
};
const expected = { title: 'Data engineer', criteria: ['must-have: 3 years of Python', 'must-have: PostgreSQL or MySQL', 'nice-to-have: Terraform'] };
const docxLines = (bytes: Uint8Array) => {
  const opened = openDocx(bytes, parseXml);
  return typeof opened === 'string' ? opened : linesOfFlow(opened);
};
const readPdf = (bytes: Uint8Array) => readPdfLines(bytes, { open: openPdf });

describe('a job text in Word', () => {
  const body = p('Data engineer', 'T') + p('Millbrook predicts how much bread is sold.') + bold('What you bring') + p('At least 3 years of experience with Python', 'L') + p('PostgreSQL or MySQL', 'L')
    + bold('Nice to have') + p('Terraform', 'L') + p(run('Seen by nobody: COBOL', '<w:vanish/>'));
  it('becomes lines with headings and items', () => expect(docxLines(pack(body)).split('\n').filter(Boolean)).toEqual([
    '# Data engineer', 'Millbrook predicts how much bread is sold.', '**What you bring**', '- At least 3 years of experience with Python', '- PostgreSQL or MySQL', '**Nice to have**', '- Terraform',
  ]));
  it('is understood like pasted text', () => expect(kinds(docxLines(pack(body)))).toEqual(expected));
  it.each<[string, string, Uint8Array]>([['nothing', 'empty', new Uint8Array()], ['no archive', 'damaged', new Uint8Array([1, 2, 3])], ['no words', '', pack(p(''))]])('of %s gives "%s"', (_name, gives, bytes) => expect(docxLines(bytes)).toBe(gives));
});

describe('a job text in PDF', () => {
  const page = lines(60, 60, ['!Data engineer', '', 'Millbrook predicts how much bread is sold in the next week.', '', '#What you bring', '• At least 3 years of experience with Python', '• PostgreSQL or MySQL', '', '#Nice to have', '• Terraform']);
  it('is understood like pasted text', async () => {
    const read = await readPdf(makePdf([page]));
    expect(read.ok && kinds(read.text)).toEqual(expected);
  });
  it.each<[string, string, Uint8Array]>([['nothing', 'empty', new Uint8Array()], ['no PDF', 'damaged', new Uint8Array([1, 2, 3])], ['a blank page', 'no-text', makePdf([[]])], ['a password', 'locked', makePdf([page], { locked: true })]])(
    'of %s gives %s', async (_name, reason, bytes) => expect(await readPdf(bytes)).toEqual({ ok: false, reason }));
});

describe('a saved page', () => {
  const of = (html: string) => linesOfPage(new JSDOM(html).window.document.body);
  it.each([
    ['headings and items are marked', '<h1>Cook</h1><h2>You</h2><ul><li>Cook<li>Bake</ul>', '# Cook\n\n## You\n\n- Cook\n\n- Bake'],
    ['blanks are one', '<p>a\n   b&nbsp;c</p>', 'a b c'],
    ['scripts, styles and buttons are no text', '<p>a</p><script>1</script><style>p{}</style><button>Apply</button>', 'a'],
    ['line breaks stay', 'a<br>b', 'a\n\nb'],
  ])('%s', (_name, html, text) => expect(of(html)).toBe(text));
  it('nested as deep as it likes is read', () => expect(of('<div>'.repeat(400) + 'deep')).toBe('deep'));
});
