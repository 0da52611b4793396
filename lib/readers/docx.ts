/** A Word résumé (.docx) becomes a profile: headings by their styles or looks, lists, tables, columns, then the same sections and entries as in any text. */
import type { ReadResult, UnreadableReason } from '../model';
import { openParts } from './docx/open';
import { stylesOf } from './docx/styles';
import { walk, type Walked } from './docx/walk';
import { child } from './docx/xml';
import { forgetOpenLengths, readFlow } from './flow';
import { openDraft } from './kit/draft';

const LARGEST = 32 * 1024 * 1024;

export type DocxOptions = {
  /** Parses XML text into a document that runs and loads nothing; may throw. */
  parseXml: (text: string) => Document;
  /** ISO 8601. */
  now: string;
};

/**
 * Opens the bytes of a Word file; gives its texts in reading order. Fails with `empty`, `too-large`, `locked` (it has a password), `damaged`,
 * `unsupported-file` (an old .doc). Does not throw.
 */
export function openDocx(bytes: Uint8Array, parseXml: DocxOptions['parseXml']): Walked | UnreadableReason {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST) return 'too-large';
  const parts = openParts(bytes);
  if (typeof parts === 'string') return parts;
  const body = child(parsed(parts.document, parseXml)?.documentElement ?? null, 'body');
  if (!body) return 'damaged';
  // First, even and odd pages often have the same header.
  const headers = [...new Set(parts.headers)].map((header) => parsed(header, parseXml)?.documentElement).filter((one): one is HTMLElement => !!one);
  return walk([...headers, body], stylesOf(parts.styles === null ? null : parsed(parts.styles, parseXml)));
}

/** Reads the bytes of a Word file. Fails as `openDocx` does, with `no-text` or `not-a-resume`. Does not throw. */
export function readDocx(bytes: Uint8Array, { parseXml, now }: DocxOptions): ReadResult {
  const opened = openDocx(bytes, parseXml);
  if (typeof opened === 'string') return { ok: false, reason: opened };
  const { main, side, hiddenWords } = opened;
  const draft = openDraft('file', '', now, 'docx');
  const reason = readFlow(draft, { main, side }, 'docx');
  if (reason) return { ok: false, reason };
  forgetOpenLengths(draft);
  draft.profile.capture.hiddenWords = hiddenWords;
  return { ok: true, profile: draft.profile };
}

/** Null for what is no XML. A Word file declares no document type, with which small files can be made to grow without end. */
function parsed(text: string, parseXml: DocxOptions['parseXml']): Document | null {
  if (/<!DOCTYPE/i.test(text)) return null;
  try {
    const document = parseXml(text);
    return document.getElementsByTagName('parsererror').length ? null : document;
  } catch {
    return null;
  }
}
