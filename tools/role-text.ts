/** The text of a job posting or guide, from a file of any kind that is read. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDocx } from '../lib/readers/docx';
import { linesOfFlow, type ReadLines } from '../lib/readers/flow-lines';
import { linesOfPage } from '../lib/readers/page-lines';
import { readPdfLines } from '../lib/readers/pdf';
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
const KINDS: Record<string, (bytes: Uint8Array, path: string) => string | ReadLines | Promise<ReadLines>> = {
  '.pdf': (bytes) => readPdfLines(new Uint8Array(bytes), { open: openPdf, signal: AbortSignal.timeout(LONGEST) }),
  '.docx': textOfDocx,
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

function textOfDocx(bytes: Uint8Array): ReadLines {
  const opened = openDocx(bytes, parseXml);
  if (typeof opened === 'string') return { ok: false, reason: opened };
  const text = linesOfFlow(opened);
  return text === '' ? { ok: false, reason: 'no-text' } : { ok: true, text };
}

/** The page's text in lines. */
function textOfHtml(bytes: Uint8Array, path: string): string {
  const page = openHtml(bytes, { file: pathToFileURL(resolve(path)).href });
  try {
    return linesOfPage(page.document.body);
  } finally {
    page.close();
  }
}
