/** A PDF résumé becomes a profile: letters with their places, what can be seen of them, reading order, then the same sections and entries as in any text. */
import { countWords } from '../../core/text';
import type { Profile, ReadResult, UnreadableReason } from '../../model';
import { plainAddress } from '../address';
import { forgetOpenLengths, readFlow } from '../flow';
import { linesOfFlow, type ReadLines } from '../flow-lines';
import { openDraft } from '../kit/draft';
import { FEWEST_WORDS } from '../kit/other';
import type { OpenedPdf, OpenPdf, PdfFile } from './file';
import { readLinkedIn } from './linkedin';
import { linksOf } from './links';
import { flowOf } from './order';
import { paint } from './paint';
import { withoutRepeats } from './repeats';
import { look, upright, withDrawnMarks } from './seen';
import { type Segment, segmentsOf } from './segments';

export type { OpenedPdf, OpenPdf } from './file';

/** More pages than any résumé has. What comes after is named as not read. */
const MOST_PAGES = 40;
const MOST_LETTERS = 200_000;
const LARGEST = 32 * 1024 * 1024;

export type PdfOptions = {
  open: OpenPdf;
  /** ISO 8601. */
  now: string;
  /** Stops the reading, after a time or when the user wants it. */
  signal?: AbortSignal;
};

type Pages = { segments: Segment[][]; hiddenWords: number; scanned: boolean; links: string[]; cut: boolean };

/**
 * Reads the bytes of a PDF. Fails with `empty`, `too-large`, `locked` (a password is asked), `damaged`, `scanned` (pictures without text),
 * `stopped` (the signal came first) or `not-a-resume`. Does not throw.
 */
export function readPdf(bytes: Uint8Array, { now, ...options }: PdfOptions): Promise<ReadResult> {
  return withPages(bytes, options, (pages, language) => draw(pages, language, now));
}

/** Reads the text of any PDF, in lines. Fails as `readPdf` does, with `no-text` in place of `not-a-resume`. Does not throw. */
export function readPdfLines(bytes: Uint8Array, options: Omit<PdfOptions, 'now'>): Promise<ReadLines> {
  return withPages(bytes, options, ({ segments, scanned }): ReadLines => {
    const text = linesOfFlow(flowOf(withoutRepeats(segments)));
    if (scanned && countWords(text) < FEWEST_WORDS) return { ok: false, reason: 'scanned' };
    return text === '' ? { ok: false, reason: 'no-text' } : { ok: true, text };
  });
}

async function withPages<T>(bytes: Uint8Array, { open, signal }: Omit<PdfOptions, 'now'>, use: (pages: Pages, language: string | null) => T): Promise<T | { ok: false; reason: UnreadableReason }> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > LARGEST) return { ok: false, reason: 'too-large' };
  let opened: OpenedPdf | null = null;
  const ended = new Promise<never>((_done, fail) => {
    if (signal?.aborted) fail(new Stopped());
    signal?.addEventListener('abort', () => fail(new Stopped()), { once: true });
  });
  ended.catch(() => undefined);
  try {
    const opening = open(bytes);
    // Opened too late, it is closed at once.
    opening.then((late) => void (signal?.aborted && late.close()), () => undefined);
    opened = await Promise.race([opening, ended]);
    const pages = await Promise.race([readPages(opened, signal), ended]);
    const language = await languageOf(opened.file);
    return use(pages, language);
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, reason: 'stopped' };
    return { ok: false, reason: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  } finally {
    await opened?.close().catch(() => undefined);
  }
}

class Stopped extends Error {}

async function readPages({ file, steps }: OpenedPdf, signal: AbortSignal | undefined): Promise<Pages> {
  const layers = await file.getOptionalContentConfig().catch(() => null);
  const visible = (group: unknown): boolean => {
    try {
      return layers?.isVisible(group) ?? true;
    } catch {
      return true;
    }
  };
  const pages: Pages = { segments: [], hiddenWords: 0, scanned: false, links: [], cut: file.numPages > MOST_PAGES };
  let letters = 0;
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES); number++) {
    if (signal?.aborted) throw new Stopped();
    if (letters > MOST_LETTERS) {
      pages.cut = true;
      break;
    }
    const page = await file.getPage(number);
    const painted = paint(page, await page.getOperatorList(), steps, visible);
    letters += painted.glyphs.length;
    const { seen, hidden, scanned } = look(painted);
    const segments = upright(withDrawnMarks(seen, painted.areas)).flatMap(segmentsOf);
    pages.segments.push(segments);
    pages.scanned ||= scanned || (segments.length === 0 && painted.areas.some((area) => area.picture));
    pages.hiddenWords += hiddenWords(upright(hidden).flatMap(segmentsOf), segments);
    pages.links.push(...(await linksOf(page)));
    page.cleanup();
  }
  return pages;
}

/** Words that cannot be seen; a copy of words that can be seen is none. */
function hiddenWords(hidden: Segment[], seen: Segment[]): number {
  const wordsIn = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const shown = new Set(seen.flatMap((one) => wordsIn(one.text)));
  return hidden.filter((one) => !wordsIn(one.text).every((word) => shown.has(word))).reduce((sum, one) => sum + countWords(one.text), 0);
}

async function languageOf(file: PdfFile): Promise<string | null> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const language = (info as { Language?: unknown }).Language;
  return typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : null;
}

function draw({ segments, hiddenWords, scanned, links, cut }: Pages, language: string | null, now: string): ReadResult {
  const text = segments.flatMap((page) => page.map((one) => one.text)).join('\n');
  if (scanned && countWords(text) < FEWEST_WORDS) return { ok: false, reason: 'scanned' };
  const draft = openDraft('file', '', now, 'pdf');
  const { profile } = draft;
  const reason = readLinkedIn(draft, segments) ? null : readFlow(draft, flowOf(withoutRepeats(segments)), 'pdf');
  if (reason) return { ok: false, reason };
  for (const link of links) if (!profile.urls.some((one) => plainAddress(one) === plainAddress(link))) profile.urls.push(link);
  forgetOpenLengths(draft);
  note(profile, { hiddenWords, language });
  if (cut) draft.miss('other', 'unread');
  // The letters under a picture were made by a machine that read it, and nobody can see them.
  if (scanned) draft.miss('other', 'scanned');
  return { ok: true, profile };
}

function note({ capture }: Profile, seen: { hiddenWords: number; language: string | null }): void {
  capture.hiddenWords = seen.hiddenWords;
  capture.language = seen.language;
}
