/** The readers' door: a page becomes a profile. Structured data first, then the board's stable hooks, then the page's outline. */
import { countWords } from '../core/text';
import type { FieldName, ReadResult, Signpost } from '../model';
import { plainAddress } from './address';
import { boardOf } from './boards';
import { adopt, doubt, fallsShort, looksIncomplete } from './check';
import { nameFolded } from './folded';
import type { Guard } from './guard';
import { hiddenWordCount, readBlocks } from './kit/blocks';
import { openDom } from './kit/dom';
import { openDraft } from './kit/draft';
import { rangeOf } from './kit/ranges';
import { openSight, type Sight } from './kit/sight';
import { resumeRoot } from './microformats';
import { isCareer, isShell, leaveEmployer, looksLikeName, readOutline, siteParts } from './outline';
import { type Board, isOn, type Page } from './page';
import { fillFromSchemaOrg, readSchemaOrg } from './schema-org';
import { findTaught, readTaught } from './taught';
import { type Look, settle, type SteadyPort } from './steady';

export type PageReading = {
  result: ReadResult;
  /** The place on the page of `passages[passage].text.slice(start, end)`; null when the page has changed since. */
  locate(passage: number, start: number, end: number): Range | null;
};

/**
 * The canonical address of the person's page: on a known board by the person's own name in the path, else without query, fragment,
 * trailing slash and index.html. Gives the text itself when it is no address.
 */
export function pageKey(url: string): string {
  const board = boardOf(url);
  return board ? keyOn(board, url) ?? plainAddress(url) : plainAddress(url);
}

/** The key of the person on a page known to be of a board; null when it is another page of it. A saved copy is told by its file's address. */
function keyOn(board: Board, url: string): string | null {
  if (isOn(board, url)) return board.person(new URL(url));
  return (board.matches.length === 0 && /^https?:/.test(url) && board.person(new URL(url))) || plainAddress(url);
}

/** Reads a page. `url` is its address, `now` ISO 8601. Changes nothing on the page and never throws on what it holds. */
export function readProfile(document: Document, url: string, now: string): ReadResult {
  return readPage(document, url, now).result;
}

/**
 * Reads once the page has settled on one person: two people are never mixed. Gives `changing` or `stale` when it has not after five seconds.
 * `page` is the look that was read. `guard`: the memory of what was read on this page before; `asked`: the user wants what is there now.
 */
export async function readSteadily<L extends Look>(port: SteadyPort<L>, guard?: Guard, asked = false): Promise<PageReading & { page: L | null }> {
  const settled = await settle<L, PageReading>(port, {
    read: (page, now) => readPage(page.document, page.url, now, page.sight, page.signposts),
    contradicts: ({ document, url }) => boardOf(url)?.contradicts?.(openDom(document), url) ?? false,
    standing: (page, { result }) => (guard && result.ok ? guard.about(result.profile, page.loaded ?? 0, asked) : 'sure'),
    same: (a, b) => a.result.ok && b.result.ok && JSON.stringify(a.result.profile.passages) === JSON.stringify(b.result.profile.passages),
  });
  if (typeof settled === 'string') return { result: { ok: false, reason: settled }, locate: () => null, page: null };
  const { page, reading } = settled;
  return { ...reading, page };
}

/** Reads a page and keeps the way back from each passage to its place. `seen`: what could be seen, when it was found out before; `signposts`: what the user taught. */
export function readPage(document: Document, url: string, now: string, seen?: Sight, signposts: readonly Signpost[] = []): PageReading {
  const dom = openDom(document);
  const board = boardOf(url, dom);
  const key = board ? keyOn(board, url) : plainAddress(url);
  const draft = openDraft(board?.id ?? 'web', key ?? plainAddress(url), now, board?.id ?? 'outline');
  const none = (reason: 'not-a-profile' | 'no-text'): PageReading => ({ result: { ok: false, reason }, locate: () => null });
  const body = dom.one('body') ?? dom.root;
  if (!body) return none('no-text');
  const nobody = () => none(dom.text(body).length < 60 ? 'no-text' : 'not-a-profile');
  const page: Page = { dom, sight: seen ?? openSight(dom), draft, url };
  const people = key === null ? board?.list?.(page) : null;
  if (people) return { result: { ok: false, reason: 'list', people }, locate: () => null };
  if (key === null) return nobody();
  const { profile } = draft;
  let read = board?.read?.(page) ?? null;
  const root = (board?.outlineIn && dom.one(board.outlineIn)) || body;
  const site = siteParts(dom);
  const ignored = new Set(board?.ignore ? dom.all(board.ignore) : []);
  const skip = (element: Element, name: string) => site(element, name) || ignored.has(element);
  if (read && board?.outlineIn && looksIncomplete(dom, root, profile)) {
    const second = openDraft(board.id, profile.source.url, now, 'outline');
    readOutline(second, dom, readBlocks(dom, page.sight, root, { skip }));
    adopt(draft, second, fallsShort(profile, second.profile));
    leaveEmployer(draft, dom.text(dom.one('title')));
  }
  const hooked = read !== null;
  // Boards hide names, and some of their pages show one section only.
  let good = hooked && (!!profile.name || profile.work.length + profile.education.length > 0);
  if (!good && board?.outlineIn === null) return nobody();
  if (!good) {
    const person = readSchemaOrg(page);
    const taught = findTaught(page, signposts);
    const all = readBlocks(dom, page.sight, root, { skip: (element, name) => skip(element, name) || taught.regions.some((one) => one.element === element) });
    read = [all];
    const words = all.blocks.reduce((sum, block) => sum + countWords(block.text), 0);
    const format = resumeRoot(dom) !== null;
    if (taught.regions.length === 0 && (words < (format ? 5 : 12) || (!format && isShell(dom, all)))) return none('no-text');
    good = readOutline(draft, dom, all);
    read.push(...readTaught(page, taught));
    good ||= taught.regions.some(({ signpost }) => profile[signpost.section].length > 0);
    fillFromSchemaOrg(page);
    good ||= person && !!profile.name && (!!profile.label || isCareer(draft));
    good ||= format && !!profile.name;
    // Without a person's name a page with dates is as likely a history of something else.
    good &&= !!profile.name || profile.work.some((work) => work.startDate && work.position);
    if (profile.name && !profile.source.fields.name && !looksLikeName(profile.name)) delete profile.name;
  }
  if (!good) return none('not-a-profile');
  if (board?.read && !hooked) for (const field of Object.keys(profile.source.fields)) doubt(profile, field as FieldName);
  const { capture } = profile;
  capture.language = dom.attr(dom.root!, 'lang').trim() || null;
  capture.hiddenWords = (read ?? []).reduce((sum, all) => sum + hiddenWordCount(all), 0);
  if (page.sight.cut || read?.some((all) => all.cut)) draft.miss('other', 'unread');
  if (page.sight.torn) draft.miss('other', 'not-loaded');
  capture.hiddenWords = Math.max(0, capture.hiddenWords - nameFolded(page, root, skip));
  const used = Object.values(profile.source.fields);
  const most = [...new Set(used)].sort((a, b) => used.filter((one) => one === b).length - used.filter((one) => one === a).length)[0];
  if (most) profile.source.reader = most;
  return {
    result: { ok: true, profile },
    locate(passage, start, end) {
      const place = draft.places[passage];
      return place?.block ? rangeOf(dom, place.block, place.at + start, place.at + end) : null;
    },
  };
}
