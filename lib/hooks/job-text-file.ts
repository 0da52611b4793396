/** The text of a job text, guide or role file that was picked or dropped. Nothing in it is run or loaded. */
import type { UnreadableReason, UnreadableText } from '../model';
import { linesOfPage } from '../readers/page-lines';

/** More than any of them has, bytes. PDF and Word files hold pictures and fonts. */
const LIMIT = 8_000_000;
const DOCUMENT_LIMIT = 32_000_000;
/** No document takes longer to read, milliseconds. */
const LONGEST = 60_000;

export type FileText = { ok: true; text: string; kind: 'text' | 'json' } | { ok: false; reason: UnreadableText };

/** What the file picker offers. */
export const TEXT_FILES = '.txt,.md,.html,.htm,.docx,.pdf';

/**
 * Reads one file: plain text, Markdown, a saved page, Word, PDF, or JSON, which is given as it is. Does not throw.
 * @param signal stops the reading; it stops by itself after a minute
 */
export async function readTextFile(file: File, signal: AbortSignal): Promise<FileText> {
  const kind = /\.(pdf|docx|json|html?|txt|md)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (!kind) return { ok: false, reason: 'unsupported-file' };
  if (file.size > (kind === 'pdf' || kind === 'docx' ? DOCUMENT_LIMIT : LIMIT)) return { ok: false, reason: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (signal.aborted) return { ok: false, reason: 'stopped' };
    const read = kind === 'pdf' ? await pdfLines(bytes, signal) : kind === 'docx' ? await docxLines(bytes) : { ok: true as const, text: kind.startsWith('htm') ? pageLines(bytes) : decoded(bytes) };
    if (!read.ok) return { ok: false, reason: reasonOf(read.reason) };
    const text = read.text.replaceAll('\r\n', '\n');
    return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text, kind: kind === 'json' ? 'json' : 'text' };
  } catch {
    // Moved away since it was picked, or a part of Rolefit that an update replaced.
    return { ok: false, reason: 'gone' };
  }
}

async function pdfLines(bytes: Uint8Array, signal: AbortSignal) {
  const [{ readPdfLines }, { openPdf }] = await Promise.all([import('../readers/pdf'), import('./pdf-engine')]);
  return readPdfLines(bytes, { open: openPdf, signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]) });
}

async function docxLines(bytes: Uint8Array) {
  const [{ openDocx }, { linesOfFlow }] = await Promise.all([import('../readers/docx'), import('../readers/flow-lines')]);
  const opened = openDocx(bytes, (text) => new DOMParser().parseFromString(text, 'application/xml'));
  return typeof opened === 'string' ? { ok: false as const, reason: opened } : { ok: true as const, text: linesOfFlow(opened) };
}

const pageLines = (bytes: Uint8Array) => linesOfPage(new DOMParser().parseFromString(decoded(bytes), 'text/html').body);

/** UTF-8, or UTF-16 with a byte order mark; what is neither is taken for Windows-1252, which has a character for every byte. */
function decoded(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  try {
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reasons that only a profile can have do not come from these readers. */
function reasonOf(reason: UnreadableReason): UnreadableText {
  switch (reason) {
    case 'locked': case 'damaged': case 'scanned': case 'stopped': case 'too-large': case 'empty': case 'unsupported-file': case 'no-text': return reason;
    default: return 'damaged';
  }
}
