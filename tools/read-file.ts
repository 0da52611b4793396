/** One file of the command line as a profile, by the same readers as in the browser. */
import { open } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadResult, UnreadableReason } from '../lib/model';
import { readProfile } from '../lib/readers';
import { readDocx } from '../lib/readers/docx';
import { readJsonResume } from '../lib/readers/json-resume';
import { readPdf } from '../lib/readers/pdf';
import { readText } from '../lib/readers/text';
import { decodeAnyText } from './decode';
import { openHtml, parseXml } from './html-file';
import { openPdf } from './pdf-engine';

/** More than any profile page has; less than what would fill the memory. Bytes. */
const LARGEST = 32 * 1024 * 1024;

export type FileTrouble = UnreadableReason | 'not-found' | 'no-permission' | 'failed';

/** What is wrong with a file, in a sentence. */
export const SENTENCES: Record<FileTrouble, string> = {
  'not-found': 'There is no such file.',
  'no-permission': 'This file may not be read by you.',
  failed: 'This file could not be read.',
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 32 MB.',
  'unsupported-file': 'Only .pdf, .docx, .html, .htm, .txt, .md and .json (JSON Resume) files can be read.',
  'not-json': 'The file is not valid JSON.',
  'not-a-resume': 'The file can be read, but it holds no résumé.',
  'not-a-profile': 'No work history, skills or education of a person was found.',
  list: 'This page is a list of people, not one person’s profile.',
  'no-text': 'The page has no text: it was probably saved before it had loaded.',
  locked: 'The file asks for a password. Save or print it without one, then read that file.',
  damaged: 'The file is damaged, or not what its name says.',
  scanned: 'The file is a picture without text. Ask for a file with text.',
  stopped: 'Reading took longer than a minute and was stopped.',
  changing: 'The page kept changing while it was read.',
  stale: 'The page holds the text of another page.',
};

type Reading = (bytes: Uint8Array, path: string, options: ReadOptions) => ReadResult | Promise<ReadResult>;
type ReadOptions = { url?: string | undefined; now: string };

/** No résumé takes longer, milliseconds. */
const LONGEST = 60_000;

const KINDS: Record<string, Reading> = {
  '.pdf': (bytes, _path, { now }) => readPdf(new Uint8Array(bytes), { open: openPdf, now, signal: AbortSignal.timeout(LONGEST) }),
  '.docx': (bytes, _path, { now }) => readDocx(bytes, { parseXml, now }),
  '.html': readHtml,
  '.htm': readHtml,
  '.txt': readAnyText,
  '.md': readAnyText,
  '.json': (bytes, _path, { now }) => readJsonResume(decodeAnyText(bytes), now),
};

/**
 * Reads a file.
 * @param options.url the page's address, when the user told it
 * @param options.now ISO 8601, recorded as the time of reading
 * @returns the profile, or the reason with a sentence that says what is wrong. Does not throw.
 */
export async function readFile(path: string, options: ReadOptions): Promise<
  Extract<ReadResult, { ok: true }> | { ok: false; reason: FileTrouble; message: string }
> {
  const kind = KINDS[extname(path).toLowerCase()];
  if (!kind) return trouble('unsupported-file');
  try {
    const bytes = await load(path);
    if (typeof bytes === 'string') return trouble(bytes);
    const result = await kind(bytes, path, options);
    return result.ok ? result : trouble(result.reason);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return trouble('not-found');
    if (code === 'EACCES' || code === 'EPERM') return trouble('no-permission');
    return { ok: false, reason: 'failed', message: `${SENTENCES.failed} ${message}` };
  }
}

async function load(path: string): Promise<Uint8Array | 'too-large' | 'empty'> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > LARGEST) return 'too-large';
    const bytes = await file.readFile();
    return bytes.length === 0 ? 'empty' : bytes;
  } finally {
    await file.close();
  }
}

/** Whatever the text is: a note of two lines about somebody is worth to be screened as well. */
function readAnyText(bytes: Uint8Array, _path: string, { now }: ReadOptions): ReadResult {
  return readText(decodeAnyText(bytes), now, { anything: true });
}

function readHtml(bytes: Uint8Array, path: string, { url, now }: ReadOptions): ReadResult {
  const page = openHtml(bytes, { given: url, file: pathToFileURL(resolve(path)).href });
  try {
    return readProfile(page.document, page.url, now);
  } finally {
    page.close();
  }
}

function trouble(reason: FileTrouble) {
  return { ok: false as const, reason, message: SENTENCES[reason] };
}
