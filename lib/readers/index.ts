/** The readers' door: a page becomes a profile. Structured data first, then the board's stable hooks, then the page's outline. */
import { countWords } from '../core/text';
import type { FieldName, ReadResult, Signpost } from '../model';
import { plainAddress } from './address';
import { adopt, doubt, fallsShort, looksIncomplete } from './check';
import { github } from './github';
import type { Guard } from './guard';
import { hiddenWordCount, readBlocks } from './kit/blocks';
import { openDom } from './kit/dom';
import { openDraft } from './kit/draft';
import { rangeOf } from './kit/ranges';
import { openSight, type Sight } from './kit/sight';
import { linkedin } from './linkedin';
import { resumeRoot } from './microformats';
import { isCareer, looksLikeName, readOutline, siteParts } from './outline';
import type { BoardReader, Page } from './page';
import { fillFromSchemaOrg, readSchemaOrg } from './schema-org';
import { findTaught, readTaught } from './taught';
import { type Look, settle, type SteadyPort } from './steady';

/** The boards that have a reader of their own. Any other page goes through schema.org and the outline. */
const boards: readonly BoardReader[] = [linkedin, github];

const boardOf = (url: string): BoardReader | undefined => boards.find((board) => board.on(url));

export type PageReading = {
  result: ReadResult;
  /** The place on the page of `passages[passage].text.slice(start, end)`; null when the page has changed since. */
  locate(passage: number, start: number, end: number): Range | null;
};

/**
 * The canonical address of the person's page: on a known board by the person's own name in the path, else without query, fragment,
 * trailing slash and index.html. Gives the text itself when it is no address.
 */
export const pageKey = (url: string): string => boardOf(url)?.person(url) ?? plainAddress(url);

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
    contradicts: ({ document, url }) => boardOf(url)?.contradicts(openDom(document), url) ?? false,
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
  const board = boardOf(url);
  const draft = openDraft(board?.id ?? 'web', pageKey(url), now, board?.id ?? 'outline');
  const none = (reason: 'not-a-profile' | 'no-text'): PageReading => ({ result: { ok: false, reason }, locate: () => null });
  const body = dom.one('body') ?? dom.root;
  if (!body) return none('no-text');
  const nobody = () => none(dom.text(body).length < 60 ? 'no-text' : 'not-a-profile');
  if (board && board.person(url) === null) return nobody();
  const page: Page = { dom, sight: seen ?? openSight(dom), draft, url };
  const { profile } = draft;
  let read = board?.read(page) ?? null;
  const root = (board?.outlineIn && dom.one(board.outlineIn)) || body;
  if (read && board?.outlineIn && looksIncomplete(dom, root, profile)) {
    const second = openDraft(board.id, profile.source.url, now, 'outline');
    readOutline(second, dom, readBlocks(dom, page.sight, root, { skip: siteParts(dom) }));
    adopt(draft, second, fallsShort(profile, second.profile));
  }
  const hooked = read !== null;
  let good = hooked && !!profile.name;
  if (!good && board?.outlineIn === null) return nobody();
  if (!good) {
    const person = readSchemaOrg(page);
    const taught = findTaught(page, signposts);
    const site = siteParts(dom);
    const all = readBlocks(dom, page.sight, root, { skip: (element, name) => site(element, name) || taught.regions.some((one) => one.element === element) });
    read = [all];
    const words = all.blocks.reduce((sum, block) => sum + countWords(block.text), 0);
    const format = resumeRoot(dom) !== null;
    if (words < (format ? 5 : 12) && taught.regions.length === 0) return none('no-text');
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
  if (board && !hooked) for (const field of Object.keys(profile.source.fields)) doubt(profile, field as FieldName);
  const { capture } = profile;
  capture.language = dom.attr(dom.root!, 'lang').trim() || null;
  capture.hiddenWords = (read ?? []).reduce((sum, all) => sum + hiddenWordCount(all), 0);
  if (read?.some((all) => all.cut)) draft.miss('other', 'unread');
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
