/** The text of a job posting or guide, from a file of any kind that is read. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { linesOfPage } from '../lib/readers/page-lines';
import { decodeAnyText } from './decode';
import { openHtml } from './html-file';

/** More than any posting has. Bytes. */
const LARGEST = 8 * 1024 * 1024;

export type TextFile = { ok: true; text: string } | { ok: false; message: string };

/** One line per kind of file: how its text is got. */
const KINDS: Record<string, (bytes: Uint8Array, path: string) => string> = {
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
    return { ok: true, text: kind(bytes, path).replaceAll('\r\n', '\n') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { ok: false, message: code === 'ENOENT' ? 'There is no such file.' : `This file could not be read. ${message}` };
  }
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
