/** The eyes in the page: takes down what stands there and what of it can be seen. Small, since it runs in every page that is read; thinks nothing, writes nothing. */
import type { Point, Snapshot } from '../model';
import { openDom } from './kit/dom';
import { openTaking } from './taking';
import { whoIs } from './who';

/** Nodes between two stops. */
const PIECE = 200;

export type Taken = { snapshot: Snapshot; /** The page's texts in the snapshot's order. */ texts: Node[] };

/** Who is on a page, as one comparable text. Costs little; taken before and after a reading. */
export function whoIsOn(document: Document, url: string): string {
  return whoIs(openDom(document), url);
}

/** Takes the page down in one go. Never throws on what it holds. */
export function takeSnapshot(document: Document, url: string): Taken {
  const taking = takeDown(document, url);
  let step = taking.next();
  while (!step.done) step = taking.next();
  return step.value;
}

/** Takes the page down piece by piece: stops now and then, for whoever asks to go on or to leave it. */
export function* takeDown(document: Document, url: string): Generator<undefined, Taken, undefined> {
  const dom = openDom(document);
  const { go, nodes, texts, cut, covers, readable, under, hide } = openTaking(dom);
  while (go(PIECE)) yield;
  for (const cover of covers) {
    for (const [i, step] of readable.entries()) {
      if (i % PIECE === 0) yield;
      if (under(step, cover)) hide(step, 2);
    }
  }
  yield;
  return { snapshot: { url, who: whoIs(dom, url), nodes, cut: cut() }, texts };
}

/** The range between two points of a snapshot; null when the page has taken those texts away since. */
export function rangeBetween(texts: readonly Node[], from: Point, to: Point): Range | null {
  const [start, end] = [texts[from[0]], texts[to[0]]];
  if (!start?.isConnected || !end?.isConnected || !start.ownerDocument) return null;
  const length = (node: Node) => node.nodeValue?.length ?? 0;
  if (from[1] > length(start) || to[1] > length(end)) return null;
  const range = start.ownerDocument.createRange();
  range.setStart(start, from[1]);
  range.setEnd(end, to[1]);
  return range;
}
