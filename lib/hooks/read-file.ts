/** Dropped, picked and pasted résumés, read by the same readers as pages. */
import type { ReadResult } from '../model';
import { readProfile } from '../readers';
import { readJsonResume } from '../readers/json-resume';
import { readText } from '../readers/text';

/** Larger files are no résumé, bytes. PDF and Word files hold pictures and fonts. */
const LIMITS: Record<string, number> = { pdf: 32_000_000, docx: 32_000_000 };
const LIMIT = 5_000_000;
/** No résumé takes longer to read, milliseconds. */
const LONGEST = 60_000;

/**
 * Reads one file: PDF, Word, JSON Resume, saved page or plain text. Nothing in it is run or loaded.
 * @param signal stops the reading; it stops by itself after a minute
 * @returns the profile, or why not (`unsupported-file`, `too-large`, `empty`, `stopped`, or a reader's own reason)
 */
export async function readFile(file: File, now: string, signal: AbortSignal): Promise<ReadResult> {
  const kind = /\.(pdf|docx|json|html?|txt|md)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (!kind) return { ok: false, reason: 'unsupported-file' };
  if (file.size > (LIMITS[kind] ?? LIMIT)) return { ok: false, reason: 'too-large' };
  if (signal.aborted) return { ok: false, reason: 'stopped' };
  if (kind === 'pdf' || kind === 'docx') {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return kind === 'pdf' ? readPdfFile(bytes, now, signal) : readDocxFile(bytes, now);
  }
  const text = await file.text();
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  if (kind === 'json') return readJsonResume(text, now);
  return kind.startsWith('htm') ? readSavedPage(text, now) : readText(text, now);
}

/** Reads pasted text. */
export function readPasted(text: string, now: string): ReadResult {
  return text.trim() === '' ? { ok: false, reason: 'empty' } : readText(text, now);
}

async function readPdfFile(bytes: Uint8Array, now: string, signal: AbortSignal): Promise<ReadResult> {
  const [{ readPdf }, { openPdf }] = await Promise.all([import('../readers/pdf'), import('./pdf-engine')]);
  return readPdf(bytes, { open: openPdf, now, signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]) });
}

async function readDocxFile(bytes: Uint8Array, now: string): Promise<ReadResult> {
  const { readDocx } = await import('../readers/docx');
  return readDocx(bytes, { parseXml: (text) => new DOMParser().parseFromString(text, 'application/xml'), now });
}

function readSavedPage(html: string, now: string): ReadResult {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const result = readProfile(page, /^https?:/.test(address) ? address : 'https://file.invalid/', now);
  if (!result.ok) return result;
  const { source } = result.profile;
  return { ok: true, profile: { ...result.profile, source: { ...source, ...(address ? {} : { board: 'file' as const, url: '' }) } } };
}
