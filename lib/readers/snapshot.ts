/** The eyes in the page: takes down what stands there and what of it can be seen. Small, since it runs in every page that is read; thinks nothing, writes nothing. */
import type { Hidden, Point, Snapshot, SnapshotNode } from '../model';
import { type Dom, openDom } from './kit/dom';
import { type Kind, openMeasure } from './kit/measure';
import { openSight } from './kit/sight';
import { whoIs } from './who';

/** More elements and texts than this are no profile; the snapshot then says it was cut. */
const MOST_NODES = 60_000;
const MOST_LETTERS = 4_000_000;
const DEEPEST = 400;
const LONGEST_VALUE = 500;
const LONGEST_RESUME = 300_000;
const MOST_COVERS = 20;
/** Nodes between two stops. */
const PIECE = 200;

/** Elements that hold no text of a person, left out with all inside. */
const NEVER = new Set('style noscript template svg math select option textarea iframe object embed canvas video audio datalist'.split(' '));
/** Attributes that only say how things look or what they do. */
const DULL = /^(?:on|style$|src|srcset$|d$|jsaction$|nonce$|integrity$)/;

/** Pages use a few names many times. */
const dull = new Map<string, boolean>();
function isDull(name: string): boolean {
  let told = dull.get(name);
  if (told === undefined) {
    if (dull.size > 500) dull.clear();
    dull.set(name, (told = DULL.test(name)));
  }
  return told;
}

/** Whether a script is data that a reader asks for: structured data, or a JSON Resume of a size that one has. */
function holdsData(dom: Dom, script: Element): boolean {
  const type = dom.attr(script, 'type');
  if (type.includes('ld+json')) return true;
  if (type !== 'application/json' && type !== 'application/resume+json') return false;
  const data = dom.data(script);
  return data.length <= LONGEST_RESUME && data.includes('"basics"');
}

export type Taken = { snapshot: Snapshot; /** The page's texts in the snapshot's order. */ texts: Node[] };

/** An element that is being taken down: it and its place in the list, what kind of element it is, and whether it stands in something closed that a click opens, or is that. */
type Step = { node: Element; at: number; kind: Kind | null; hidden: boolean; known: boolean; folded: boolean; closed: boolean };

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
  const measure = openMeasure(dom);
  const sight = measure ? null : openSight(dom);
  const nodes: SnapshotNode[] = [];
  const texts: Node[] = [];
  let letters = 0;
  let cut = false;
  const path: Step[] = [];
  const readable: Step[] = [];
  const covers: Element[] = [];
  let at: Node | null = dom.root;

  const text = (node: Node, step: Step | undefined) => {
    const data = dom.data(node);
    letters += data.length;
    texts.push(node);
    nodes.push(data);
    if (!step?.kind || step.known || !/\S/.test(data)) return;
    step.known = true;
    const lost = measure!.lost(step.node, step.kind);
    if (lost) hide(step, lost);
    else {
      if (measure!.cut(step.node, step.kind)) hide(step, 4);
      readable.push(step);
    }
  };
  const hide = (step: Step, hidden: Hidden) => {
    (nodes[step.at] as [string, object, Hidden])[2] = hidden;
  };
  /** Takes an element down; gives whether its children are wanted. */
  const element = (node: Element, within: Step | undefined): boolean => {
    const name = dom.name(node);
    if (NEVER.has(name) || (name === 'script' && !holdsData(dom, node))) return false;
    const attributes: Record<string, string> = {};
    let make = name;
    for (const key of dom.names(node)) {
      make += ` ${key}`;
      const value = dom.attr(node, key);
      if (key === 'class' || key === 'style' || key === 'id') make += `=${value}`;
      if (!isDull(key)) attributes[key] = value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : value;
    }
    const hidden = within?.hidden || (sight?.hides(node) ?? false);
    // Read by nobody before it is opened, so there is nothing to measure.
    const folded = within?.folded || (within?.closed && name !== 'summary') || attributes.hidden === 'until-found';
    path.push({
      node, at: nodes.length, hidden, known: name === 'script' || folded, kind: measure?.kind(within?.kind ?? null, node, make) ?? null,
      folded, closed: name === 'details' && attributes.open === undefined,
    });
    nodes.push([name, attributes, hidden && !within?.hidden ? 1 : 0]);
    return true;
  };

  for (let count = 1; at; count++) {
    if (count % PIECE === 0) yield;
    let down: Node | null = null;
    if (nodes.length > MOST_NODES || letters > MOST_LETTERS) {
      cut = true;
      break;
    }
    const type = dom.type(at);
    const within = path.length > 0 ? path[path.length - 1] : undefined;
    if (type === 3) text(at, within);
    else if (type === 1 && path.length >= DEEPEST) cut = true;
    else if (type === 1 && element(at as Element, within)) {
      down = dom.first(at);
      if (!down) {
        const { node, kind } = path.pop()!;
        if (kind && covers.length < MOST_COVERS && measure!.covers(node, kind)) covers.push(node);
        nodes.push(0);
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
  for (const cover of covers) {
    for (const [i, step] of readable.entries()) {
      if (i % PIECE === 0) yield;
      if (measure!.under(step.node, cover)) hide(step, 2);
    }
  }
  yield;
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
