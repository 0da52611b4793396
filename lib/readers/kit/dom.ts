/**
 * Reading a document that may be hostile. A form can name its fields `children` or `parentNode` and so hide the real
 * properties; the getters of the prototypes cannot be hidden, so everything is read through them.
 */
import { collapse } from '../../core/text';

export type Dom = ReturnType<typeof openDom>;

function member(object: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(object) as object | null; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

/** Safe ways to read one document. Nothing here writes to it. */
export function openDom(document: Document) {
  const root = (member(document, 'documentElement')?.get?.call(document) as Element | null) ?? null;
  const getter = <T>(name: string, on: object = document): ((node: Node) => T) => {
    const get = member(on, name)?.get;
    return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[name]!;
  };
  const method = (name: string) => member(root ?? document, name)?.value as ((...args: unknown[]) => unknown) | undefined;
  const getAttribute = method('getAttribute');
  const getNames = method('getAttributeNames');
  const localName = getter<string>('localName', root ?? document);
  const textContent = getter<string | null>('textContent');
  const query = method('querySelectorAll');
  const queryOne = method('querySelector');
  const closest = method('closest');
  const contains = method('contains');
  const compare = method('compareDocumentPosition');
  const shadow = root && member(root, 'shadowRoot')?.get;
  const scroll = { Left: getter<number>('scrollLeft', root ?? document), Top: getter<number>('scrollTop', root ?? document) };
  const height = { scroll: getter<number>('scrollHeight', root ?? document), client: getter<number>('clientHeight', root ?? document) };
  const documentQuery = member(document, 'querySelectorAll')?.value as ((selector: string) => NodeListOf<Element>) | undefined;
  const documentQueryOne = member(document, 'querySelector')?.value as ((selector: string) => Element | null) | undefined;
  const fromPoint = member(document, 'elementsFromPoint')?.value as ((x: number, y: number) => Element[]) | undefined;
  /** Every element under `from` (or in the document) that matches, in document order; none when the selector is unknown to the browser. */
  const all = (selector: string, from?: Element | null): Element[] => {
    try {
      return Array.from((from ? query?.call(from, selector) : documentQuery?.call(document, selector)) as ArrayLike<Element>);
    } catch {
      return [];
    }
  };
  const one = (selector: string, from?: Element | null): Element | null => {
    try {
      return ((from ? queryOne?.call(from, selector) : documentQueryOne?.call(document, selector)) as Element | null | undefined) ?? null;
    } catch {
      return null;
    }
  };
  return {
    document,
    root,
    /** Null for documents that stand in no window. */
    window: (member(document, 'defaultView')?.get?.call(document) as (Window & typeof globalThis) | null | undefined) ?? null,
    first: getter<Node | null>('firstChild'),
    next: getter<Node | null>('nextSibling'),
    parent: getter<Node | null>('parentNode'),
    last: getter<Node | null>('lastChild'),
    previous: getter<Node | null>('previousSibling'),
    type: getter<number>('nodeType'),
    data: (node: Node): string => textContent(node) ?? '',
    name: (element: Element): string => localName(element).toLowerCase(),
    /** An attribute's value, '' when absent. */
    attr: (element: Element, name: string): string => (getAttribute?.call(element, name) as string | null) ?? '',
    /** Whether the attribute is there, even when empty. */
    has: (element: Element, name: string): boolean => getAttribute?.call(element, name) !== null,
    /** The names of all attributes. */
    names: (element: Element): string[] => (getNames?.call(element) as string[] | undefined) ?? [],
    contains: (outer: Element, inner: Node): boolean => contains?.call(outer, inner) === true,
    /** Whether `later` stands after `earlier` in the document. */
    follows: (later: Node, earlier: Node): boolean => ((compare?.call(earlier, later) as number) & 4) > 0,
    /** Whether an element draws something else in place of what stands inside it. */
    shadow: (element: Element): boolean => !!shadow?.call(element),
    /** How high an element is: all of it, or what is shown of it, px. */
    height: (element: Node, of: 'scroll' | 'client'): number => height[of](element) || 0,
    /** How far an element's inside is scrolled, px. */
    scrolled: (element: Node, side: 'Left' | 'Top'): number => scroll[side](element) || 0,
    /** The elements at a point of the window, the topmost first. */
    under: (x: number, y: number): Element[] => fromPoint?.call(document, x, y) ?? [],
    /** A method of every element, as no page can hide it; to be called on one. */
    method,
    all,
    one,
    closest: (element: Element, selector: string): Element | null => (closest?.call(element, selector) as Element | null) ?? null,
    /** All text inside, blanks collapsed, seen or not. */
    text: (node: Node | null | undefined): string => (node ? collapse(textContent(node) ?? '') : ''),
  };
}
