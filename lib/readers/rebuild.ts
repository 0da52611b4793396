/** Builds a page again from its snapshot, as a document that runs nothing and loads nothing, for the readers to read. */
import type { Point, Snapshot } from '../model';
import { type Sight, spokenOnly } from './kit/sight';

export type Rebuilt = {
  document: Document;
  /** The eyes' own judgement, taken in the page. */
  sight: Sight;
  /** Where a text node of the document stood in the snapshot. */
  pointOf(node: Node, offset: number): Point | null;
};

/** @param blank a new, empty document that stands in no window, such as `document.implementation.createHTMLDocument('')` */
export function rebuild(snapshot: Snapshot, blank: Document): Rebuilt {
  const hidden = new Set<Element>();
  const clamped: Element[] = [];
  const covered = new Map<Element, number>();
  const texts: Text[] = [];
  let order: Map<Node, number> | null = null;
  let root: Element | null = null;
  while (blank.firstChild) blank.removeChild(blank.firstChild);
  const path: Element[] = [];
  let parent: Element | undefined;
  for (const node of snapshot.nodes) {
    if (node === 0) {
      path.pop();
      parent = path[path.length - 1];
    } else if (typeof node === 'string') {
      const text = blank.createTextNode(node);
      texts.push(text);
      parent?.appendChild(text);
    } else if (Array.isArray(node)) {
      const element = create(blank, node[0], node[1]);
      if (node[2] === 1) hidden.add(element);
      if (node[2] === 4) clamped.push(element);
      if (node[2] === 2 || node[2] === 3) covered.set(element, node[2]);
      if (parent) parent.appendChild(element);
      else root ??= element;
      path.push((parent = element));
    }
  }
  // Last of all: what is put into a tree that stands in a document costs more.
  blank.appendChild(root ?? blank.createElement('html'));
  return {
    document: blank,
    sight: { clamped, cut: snapshot.cut, torn: snapshot.torn === true, hides: (element) => hidden.has(element), covers: (parent) => covered.has(parent), spoken: (element) => covered.get(element) === 3 || spokenOnly.test(element.getAttribute('class') ?? '') },
    pointOf(node, offset) {
      order ??= new Map(texts.map((text, i) => [text, i]));
      const at = order.get(node);
      return at === undefined ? null : [at, offset];
    },
  };
}

/** Takes any two values: a page may claim names that no element or attribute can have. */
function create(blank: Document, tag: unknown, attributes: unknown): Element {
  let element: Element;
  try {
    element = blank.createElement(String(tag));
  } catch {
    element = blank.createElement('div');
  }
  if (typeof attributes !== 'object') return element;
  for (const name in attributes) {
    try {
      element.setAttribute(name, String((attributes as Record<string, unknown>)[name]));
    } catch {
      // No such name in HTML: nothing that a reader looks for.
    }
  }
  return element;
}
