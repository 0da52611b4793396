/** The text of a job posting or guide, from a file of any kind that is read. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDocxText } from '../lib/readers/docx';
import type { TextResult } from '../lib/readers/flow';
import { readPdfText } from '../lib/readers/pdf';
import { decodeAnyText } from './decode';
import { openHtml, parseXml } from './html-file';
import { openPdf } from './pdf-engine';
import { SENTENCES } from './read-file';

/** More than any posting has. Bytes. */
const LARGEST = 8 * 1024 * 1024;
/** No posting takes longer, milliseconds. */
const LONGEST = 60_000;

export type TextFile = { ok: true; text: string } | { ok: false; message: string };

/** One line per kind of file: how its text is got. */
const KINDS: Record<string, (bytes: Uint8Array, path: string) => string | Promise<TextResult> | TextResult> = {
  '.pdf': (bytes) => readPdfText(new Uint8Array(bytes), { open: openPdf, signal: AbortSignal.timeout(LONGEST) }),
  '.docx': (bytes) => readDocxText(bytes, { parseXml }),
  '.txt': decodeAnyText,
  '.md': decodeAnyText,
  '.json': decodeAnyText,
  '.html': textOfHtml,
  '.htm': textOfHtml,
};

/** Reads a file's text; or gives a sentence that says what is wrong. Does not throw. */
export async function readTextFile(path: string): Promise<TextFile> {
  const kind = KINDS[extname(path).toLowerCase()];
  if (!kind) return { ok: false, message: `Only ${Object.keys(KINDS).join(', ')} files can be read.` };
  try {
    const bytes = await readFile(path);
    if (bytes.length > LARGEST) return { ok: false, message: 'The file is larger than 8 MB.' };
    const read = await kind(bytes, path);
    if (typeof read === 'string') return { ok: true, text: read.replaceAll('\r\n', '\n') };
    return read.ok ? read : { ok: false, message: SENTENCES[read.reason] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { ok: false, message: code === 'ENOENT' ? 'There is no such file.' : `This file could not be read. ${message}` };
  }
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'TABLE', 'TR', 'TD', 'TH', 'BR', 'DT', 'DD', 'DL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'HR']);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'NAV', 'SVG', 'BUTTON', 'FORM']);

/** The page's text in lines: one for each block, headings and items marked as in Markdown. */
function textOfHtml(bytes: Uint8Array, path: string): string {
  const page = openHtml(bytes, { file: pathToFileURL(resolve(path)).href });
  try {
    const parts: string[] = [];
    const open: (Node | string)[] = [page.document.body];
    // A stack instead of calls: pages may be nested as deep as they like.
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (typeof node === 'string') parts.push(node);
      else if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
      else if (node.nodeType === 1 && !UNREAD.has(node.nodeName.toUpperCase())) {
        const name = node.nodeName.toUpperCase();
        if (BLOCKS.has(name)) {
          parts.push('\n');
          open.push('\n');
        }
        const level = /^H([1-6])$/.exec(name)?.[1];
        if (level !== undefined) parts.push(`${'#'.repeat(Number(level))} `);
        if (name === 'LI') parts.push('- ');
        open.push(...[...node.childNodes].reverse());
      }
    }
    return parts.join('').split('\n').map((line) => line.trim()).filter((line, i, all) => line !== '' || all[i - 1] !== '').join('\n').trim();
  } finally {
    page.close();
  }
}
