/** What can be done with a tab's page besides reading it: finding the way to what the user selected, and making a page of filler. */
import { lookAt, whatIsSelected } from '../messages/ask-reader';
import type { NotTaught, Signpost, Snapshot, TaughtSection } from '../model';
import { hostOf } from '../readers/address';
import { fill } from '../readers/filler';
import { openDom } from '../readers/kit/dom';
import { rebuild } from '../readers/rebuild';
import { pathTo } from '../readers/teach';

/** The way to the section that the user selected on the page, for all pages of this site. */
export async function pointAt(tabId: number, section: TaughtSection): Promise<{ ok: true; signpost: Signpost } | { ok: false; reason: NotTaught }> {
  const outcome = await lookAt(tabId, { watch: true, clicked: true });
  if (!outcome.ok) return { ok: false, reason: 'not-reachable' };
  const picked = await whatIsSelected(tabId, outcome.look);
  if (!picked.ok) return picked;
  const { document: page, pointOf } = rebuild(outcome.snapshot, document.implementation.createHTMLDocument(''));
  const texts = new Map<number, Node>();
  const walk = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) texts.set(pointOf(walk.currentNode, 0)?.[0] ?? -1, walk.currentNode);
  const [from, to] = [texts.get(picked.from), texts.get(picked.to)];
  const path = from && to ? pathTo(openDom(page), from, to, section) : null;
  const site = hostOf(outcome.snapshot.url);
  return path && site ? { ok: true, signpost: { site, section, path } } : { ok: false, reason: site ? 'too-little' : 'not-reachable' };
}

export type PageFile = { text: string; /** What it says, for the user to look at. */ texts: string[] };

/** The page's structure with filler for its texts, as a file; null when the page cannot be taken down. */
export async function pageFile(tabId: number): Promise<PageFile | null> {
  const outcome = await lookAt(tabId, { watch: true, clicked: true });
  if (!outcome.ok) return null;
  const snapshot: Snapshot = fill(outcome.snapshot);
  const texts = snapshot.nodes.filter((node): node is string => typeof node === 'string').map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return { text: `${JSON.stringify({ format: 'rolefit-page', version: 1, snapshot })}\n`, texts };
}
