/** A PDF résumé becomes a profile: letters with their places, what can be seen of them, reading order, then the same sections and entries as in any text. */
import { countWords } from '../../core/text';
import type { Profile, ReadResult, UnreadableReason } from '../../model';
import { plainAddress } from '../address';
import { forgetOpenLengths, readFlow, type TextResult, textOfFlow } from '../flow';
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
export const readPdf = (bytes: Uint8Array, options: PdfOptions): Promise<ReadResult> =>
  withPages(bytes, options, async (pages, file) => draw(pages, await languageOf(file), options.now));

/** The text of a PDF of any kind, such as a job text. Fails as `readPdf` does, but for `not-a-resume`. Does not throw. */
export const readPdfText = (bytes: Uint8Array, options: Omit<PdfOptions, 'now'>): Promise<TextResult> =>
  withPages<TextResult>(bytes, options, async (pages) => (isScan(pages) ? { ok: false, reason: 'scanned' } : textOfFlow(flowOf(withoutRepeats(pages.segments)))));

type NoText = { ok: false; reason: UnreadableReason };

async function withPages<T>(bytes: Uint8Array, { open, signal }: Omit<PdfOptions, 'now'>, make: (pages: Pages, file: PdfFile) => Promise<T>): Promise<T | NoText> {
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
    return await make(pages, opened.file);
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

const isScan = ({ segments, scanned }: Pages): boolean => scanned && countWords(segments.flatMap((page) => page.map((one) => one.text)).join('\n')) < FEWEST_WORDS;

function draw(pages: Pages, language: string | null, now: string): ReadResult {
  const { segments, hiddenWords, scanned, links, cut } = pages;
  if (isScan(pages)) return { ok: false, reason: 'scanned' };
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
