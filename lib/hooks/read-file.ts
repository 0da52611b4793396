/** Dropped, picked and pasted résumés, read by the same readers as pages. */
import type { ReadResult } from '../model';
import { readProfile } from '../readers';
import { readJsonResume } from '../readers/json-resume';
import { readText } from '../readers/text';

/** Larger files are no résumé, bytes. */
const LIMIT = 5_000_000;

/**
 * Reads one file: JSON Resume, saved page or plain text. Nothing in it is run or loaded.
 * @returns the profile, or why not (`unsupported-file`, `too-large`, `empty`, or a reader's own reason)
 */
export async function readFile(file: File, now: string): Promise<ReadResult> {
  if (file.size > LIMIT) return { ok: false, reason: 'too-large' };
  const kind = /\.(json|html?|txt|md)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (!kind) return { ok: false, reason: 'unsupported-file' };
  const text = await file.text();
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  if (kind === 'json') return readJsonResume(text, now);
  return kind.startsWith('htm') ? readSavedPage(text, now) : readText(text, now);
}

/** Reads pasted text. */
export function readPasted(text: string, now: string): ReadResult {
  return text.trim() === '' ? { ok: false, reason: 'empty' } : readText(text, now);
}

function readSavedPage(html: string, now: string): ReadResult {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const result = readProfile(page, /^https?:/.test(address) ? address : 'https://file.invalid/', now);
  if (!result.ok) return result;
  const { source } = result.profile;
  return { ok: true, profile: { ...result.profile, source: { ...source, ...(address ? {} : { board: 'file' as const, url: '' }) } } };
}
