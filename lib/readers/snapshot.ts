/** The eyes in the page: takes down what stands there and what of it can be seen. Small, since it runs in every page that is read; thinks nothing, writes nothing. */
import type { Hidden, Point, Snapshot, SnapshotNode } from '../model';
import { type Dom, openDom } from './kit/dom';
import { openSight } from './kit/sight';
import { whoIs } from './who';

/** More elements and texts than this are no profile; the snapshot then says it was cut. */
const MOST_NODES = 60_000;
const MOST_LETTERS = 4_000_000;
const DEEPEST = 400;
const LONGEST_VALUE = 500;

/** Elements that hold no text of a person, left out with all inside. */
const NEVER = new Set('style noscript template svg math select option textarea iframe object embed canvas video audio datalist'.split(' '));
/** Attributes that only say how things look or what they do. */
const DULL = /^(?:on|style$|src|srcset$|d$|jsaction$|nonce$|integrity$)/;

export type Taken = { snapshot: Snapshot; /** The page's texts in the snapshot's order. */ texts: Node[] };

/** Who is on a page, as one comparable text. Costs little; taken before and after a reading. */
export function whoIsOn(document: Document, url: string): string {
  return whoIs(openDom(document), url);
}

/** Takes the page down. Never throws on what it holds. */
export function takeSnapshot(document: Document, url: string): Taken {
  const dom = openDom(document);
  const sight = openSight(dom);
  const nodes: SnapshotNode[] = [];
  const texts: Node[] = [];
  let letters = 0;
  let cut = false;
  const path: { node: Node; hidden: boolean }[] = [];
  let at: Node | null = dom.root;

  const text = (node: Node) => {
    const data = dom.data(node);
    letters += data.length;
    texts.push(node);
    nodes.push(data);
  };
  /** Takes an element down; gives whether its children are wanted. */
  const element = (node: Element, within: boolean): boolean => {
    const name = dom.name(node);
    if (NEVER.has(name) || (name === 'script' && !dom.attr(node, 'type').includes('ld+json'))) return false;
    let hidden: Hidden = 0;
    if (!within) hidden = sight.hides(node) ? 1 : hasText(dom, node) && sight.covers(node) ? 2 : 0;
    nodes.push([name, attributes(node), hidden]);
    path.push({ node, hidden: within || hidden === 1 });
    return true;
  };

  while (at) {
    let down: Node | null = null;
    if (nodes.length > MOST_NODES || letters > MOST_LETTERS) {
      cut = true;
      break;
    }
    const type = dom.type(at);
    if (type === 3) text(at);
    else if (type === 1 && path.length >= DEEPEST) cut = true;
    else if (type === 1 && element(at as Element, path.at(-1)?.hidden ?? false)) {
      down = dom.first(at);
      if (!down) {
        nodes.push(0);
        path.pop();
      }
    }
    if (down) {
      at = down;
      continue;
    }
    let next: Node | null = at === dom.root ? null : dom.next(at);
    while (!next && path.length > 0) {
      const { node } = path.pop()!;
      nodes.push(0);
      next = node === dom.root ? null : dom.next(node);
    }
    at = next;
  }
  for (; path.length > 0; path.pop()) nodes.push(0);
  return { snapshot: { url, who: whoIs(dom, url), nodes, cut }, texts };
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

function hasText(dom: Dom, element: Element): boolean {
  for (let child = dom.first(element); child; child = dom.next(child)) if (dom.type(child) === 3 && /\S/.test(dom.data(child))) return true;
  return false;
}

function attributes(element: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of names(element)) if (!DULL.test(name)) kept[name] = (element.getAttribute(name) ?? '').slice(0, LONGEST_VALUE);
  return kept;
}

/** A form may have a field called `getAttributeNames`; then it has no attributes worth reading. */
function names(element: Element): string[] {
  return typeof element.getAttributeNames === 'function' && typeof element.getAttribute === 'function' ? element.getAttributeNames() : [];
}
