/** The walk over a page: takes down element by element and text by text what stands there and what of it can be seen. */
import type { Hidden, SnapshotNode } from '../model';
import type { Dom } from './kit/dom';
import { type Kind, openMeasure } from './kit/measure';
import { openSight } from './kit/sight';

/** More elements and texts than this are no profile; the snapshot then says it was cut. */
const MOST_NODES = 60_000;
const MOST_LETTERS = 4_000_000;
const DEEPEST = 400;
const LONGEST_VALUE = 500;
const LONGEST_RESUME = 300_000;
const MOST_COVERS = 20;

/** Elements that hold no text of a person, left out with all inside. */
const NEVER = new Set('style noscript template svg math select option textarea iframe object embed canvas video audio datalist'.split(' '));
/** Attributes that only say how things look or what they do. */
const DULL = /^(?:on|style$|src|srcset$|d$|jsaction$|nonce$|integrity$)/;
const SEEN = /\S/;
/** What most elements have. */
const NONE: Record<string, string> = Object.freeze({});

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

/** An element that is being taken down: it and its place in the list, what kind of element it is, and whether it stands in something closed that a click opens, or is that. */
type Step = { node: Element; at: number; kind: Kind | null; hidden: boolean; known: boolean; folded: boolean; closed: boolean };

/** Opens the walk over a document. Not a generator: this is run once or twice a page, before the browser has made anything of it fast. */
export function openTaking(dom: Dom) {
  const measure = openMeasure(dom);
  const sight = measure ? null : openSight(dom);
  const nodes: SnapshotNode[] = [];
  const texts: Node[] = [];
  const path: Step[] = [];
  const readable: Step[] = [];
  const covers: Element[] = [];
  const { root, first, next, type, name: nameOf, names, attr, data: dataOf } = dom;
  let within: Step | undefined;
  let at: Node | null = root;
  let letters = 0;
  let cut = false;

  const hide = (step: Step, hidden: Hidden): void => {
    (nodes[step.at] as [string, object, Hidden])[2] = hidden;
  };

  function text(node: Node): void {
    const data = dataOf(node);
    letters += data.length;
    texts.push(node);
    nodes.push(data);
    if (!within?.kind || within.known || !SEEN.test(data)) return;
    within.known = true;
    const lost = measure!.lost(within.node, within.kind);
    if (lost) hide(within, lost);
    else {
      if (measure!.cut(within.node, within.kind)) hide(within, 4);
      readable.push(within);
    }
  }

  /** Takes an element down and gives the first node inside it; null when there is none, or none that is wanted. */
  function element(node: Element): Node | null {
    const name = nameOf(node);
    if (NEVER.has(name) || (name === 'script' && !holdsData(dom, node))) return null;
    const keys = names(node);
    const attributes: Record<string, string> = keys.length > 0 ? {} : NONE;
    let make = name;
    for (const key of keys) {
      make += ` ${key}`;
      const wanted = !isDull(key);
      if (!wanted && key !== 'style') continue;
      const value = attr(node, key);
      if (key === 'class' || key === 'style' || key === 'id') make += `=${value}`;
      if (wanted) attributes[key] = value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : value;
    }
    const hidden = within?.hidden || (sight?.hides(node) ?? false);
    const kind = measure?.kind(within?.kind ?? null, node, make) ?? null;
    const place = nodes.push([name, attributes, hidden && !within?.hidden ? 1 : 0]) - 1;
    const down = first(node);
    if (!down) {
      if (kind && covers.length < MOST_COVERS && measure!.covers(node, kind)) covers.push(node);
      nodes.push(0);
      return null;
    }
    // Read by nobody before it is opened, so there is nothing to measure.
    const folded = within?.folded || (within?.closed && name !== 'summary') || attributes.hidden === 'until-found';
    path.push((within = { node, at: place, kind, hidden, known: name === 'script' || folded, folded, closed: name === 'details' && attributes.open === undefined }));
    return down;
  }

  return {
    nodes, texts, readable, covers,
    under: (step: Step, cover: Element): boolean => measure!.under(step.node, cover),
    hide,
    cut: (): boolean => cut,
    /** Goes on by so many nodes; false when there are no more. */
    go(many: number): boolean {
      for (let count = 0; at && count < many; count++) {
        if (nodes.length > MOST_NODES || letters > MOST_LETTERS) {
          cut = true;
          at = null;
          break;
        }
        const kind = type(at);
        let down: Node | null = null;
        if (kind === 3) text(at);
        else if (kind === 1 && path.length >= DEEPEST) cut = true;
        else if (kind === 1) down = element(at as Element);
        if (down) {
          at = down;
          continue;
        }
        let on: Node | null = at === root ? null : next(at);
        while (!on && within) {
          const { node } = within;
          path.pop();
          within = path[path.length - 1];
          nodes.push(0);
          on = node === root ? null : next(node);
        }
        at = on;
      }
      if (at) return true;
      for (; path.length > 0; path.pop()) nodes.push(0);
      within = undefined;
      return false;
    },
  };
}
