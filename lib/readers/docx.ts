/** A Word résumé (.docx) becomes a profile: headings by their styles or looks, lists, tables, columns, then the same sections and entries as in any text. */
import type { ReadResult, UnreadableReason } from '../model';
import { openParts } from './docx/open';
import { stylesOf } from './docx/styles';
import { walk } from './docx/walk';
import { child } from './docx/xml';
import { type Flow, forgetOpenLengths, readFlow, type TextResult, textOfFlow } from './flow';
import { openDraft } from './kit/draft';

const LARGEST = 32 * 1024 * 1024;

export type DocxOptions = {
  /** Parses XML text into a document that runs and loads nothing; may throw. */
  parseXml: (text: string) => Document;
  /** ISO 8601. */
  now: string;
};

/**
 * Reads the bytes of a Word file. Fails with `empty`, `too-large`, `locked` (it has a password), `damaged`, `unsupported-file` (an old .doc),
 * `no-text` or `not-a-resume`. Does not throw.
 */
export function readDocx(bytes: Uint8Array, { parseXml, now }: DocxOptions): ReadResult {
  const flow = flowOfDocx(bytes, parseXml);
  if (!('main' in flow)) return flow;
  const draft = openDraft('file', '', now, 'docx');
  const reason = readFlow(draft, flow, 'docx');
  if (reason) return { ok: false, reason };
  forgetOpenLengths(draft);
  draft.profile.capture.hiddenWords = flow.hiddenWords;
  return { ok: true, profile: draft.profile };
}

/** The text of a Word file of any kind, such as a job text. Fails as `readDocx` does, but for `not-a-resume`. Does not throw. */
export function readDocxText(bytes: Uint8Array, { parseXml }: Pick<DocxOptions, 'parseXml'>): TextResult {
  const flow = flowOfDocx(bytes, parseXml);
  return 'main' in flow ? textOfFlow(flow) : flow;
}

function flowOfDocx(bytes: Uint8Array, parseXml: DocxOptions['parseXml']): (Flow & { hiddenWords: number }) | { ok: false; reason: UnreadableReason } {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > LARGEST) return { ok: false, reason: 'too-large' };
  const parts = openParts(bytes);
  if (typeof parts === 'string') return { ok: false, reason: parts };
  const body = child(parsed(parts.document, parseXml)?.documentElement ?? null, 'body');
  if (!body) return { ok: false, reason: 'damaged' };
  // First, even and odd pages often have the same header.
  const headers = [...new Set(parts.headers)].map((header) => parsed(header, parseXml)?.documentElement).filter((one): one is HTMLElement => !!one);
  return walk([...headers, body], stylesOf(parts.styles === null ? null : parsed(parts.styles, parseXml)));
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
