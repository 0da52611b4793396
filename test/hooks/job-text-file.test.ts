// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../lib/hooks/job-text-file';
import { p, pack } from '../readers/docx/make-docx';

const signal = new AbortController().signal;
/** jsdom's own File cannot give its bytes in every version. */
function file(name: string, content: string | Uint8Array, size?: number): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: size ?? bytes.length, arrayBuffer: async () => bytes.slice().buffer } as unknown as File;
}

describe('the text of a file', () => {
  it.each<[string, File, string]>([
    ['plain text', file('a.txt', 'Cook wanted\r\nMust bake'), 'Cook wanted\nMust bake'],
    ['Markdown in capitals', file('A.MD', '# Cook'), '# Cook'],
    ['old Windows text', file('a.txt', new Uint8Array([0x4b, 0xfc, 0x63, 0x68, 0x65])), 'Küche'],
    ['UTF-16 with its mark', file('a.txt', new Uint8Array([0xff, 0xfe, 0x4b, 0x00, 0xfc, 0x00])), 'Kü'],
    ['a saved page, scripts left out', file('a.html', '<title>t</title><h1>Cook</h1><script>alert(1)</script><img src=x onerror=alert(1)>'), '# Cook'],
    ['Word', file('a.docx', pack(p('Cook wanted'))), 'Cook wanted'],
  ])('%s', async (_name, given, text) => expect(await readTextFile(given, signal)).toEqual({ ok: true, text, kind: 'text' }));

  it('JSON is given as it is', async () => expect(await readTextFile(file('role.json', '{"a":1}'), signal)).toEqual({ ok: true, text: '{"a":1}', kind: 'json' }));

  it.each<[string, File, string]>([
    ['another kind', file('a.pages', 'x'), 'unsupported-file'],
    ['no ending', file('advert', 'x'), 'unsupported-file'],
    ['too large a text', file('a.txt', 'x', 9_000_000), 'too-large'],
    ['too large a document', file('a.docx', 'x', 40_000_000), 'too-large'],
    ['nothing', file('a.txt', ' \n'), 'empty'],
    ['no Word file', file('a.docx', 'x'), 'damaged'],
    ['one that was moved away', { name: 'a.txt', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File, 'gone'],
  ])('%s is refused', async (_name, given, reason) => expect(await readTextFile(given, signal)).toEqual({ ok: false, reason }));

  it('is not read on when it was stopped', async () => expect(await readTextFile(file('a.txt', 'x'), AbortSignal.abort())).toEqual({ ok: false, reason: 'stopped' }));
});
