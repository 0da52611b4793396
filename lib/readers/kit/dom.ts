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

/** A property as a function of its object: the getter itself, since one more function round it is felt when a page is read for the first time. */
function getter<T>(object: object, name: string): (node: Node) => T {
  const get = member(object, name)?.get;
  return get ? (Function.prototype.call.bind(get) as (node: Node) => T) : (node) => (node as unknown as Record<string, T>)[name]!;
}

/** Safe ways to read one document. Nothing here writes to it. */
export function openDom(document: Document) {
  const root = (member(document, 'documentElement')?.get?.call(document) as Element | null) ?? null;
  const element = root ?? document;
  /** A method as a function of its element; undefined when elements have none of that name. */
  const method = <A extends unknown[], T>(name: string): ((element: Element, ...args: A) => T) | undefined => {
    const value = member(element, name)?.value as ((...args: A) => T) | undefined;
    return value && (Function.prototype.call.bind(value) as (element: Element, ...args: A) => T);
  };
  const localName = getter<string>(element, 'localName');
  const textContent = getter<string | null>(document, 'textContent');
  const getAttribute = method<[string], string | null>('getAttribute');
  const query = method<[string], ArrayLike<Element>>('querySelectorAll');
  const queryOne = method<[string], Element | null>('querySelector');
  const closest = method<[string], Element | null>('closest');
  const contains = method<[Node], boolean>('contains');
  const compare = method<[Node], number>('compareDocumentPosition') as ((node: Node, other: Node) => number) | undefined;
  const shadow = root && member(root, 'shadowRoot')?.get;
  const scroll = { Left: getter<number>(element, 'scrollLeft'), Top: getter<number>(element, 'scrollTop') };
  const height = { scroll: getter<number>(element, 'scrollHeight'), client: getter<number>(element, 'clientHeight') };
  const documentQuery = member(document, 'querySelectorAll')?.value as ((selector: string) => NodeListOf<Element>) | undefined;
  const documentQueryOne = member(document, 'querySelector')?.value as ((selector: string) => Element | null) | undefined;
  const fromPoint = member(document, 'elementsFromPoint')?.value as ((x: number, y: number) => Element[]) | undefined;
  /** Every element under `from` (or in the document) that matches, in document order; none when the selector is unknown to the browser. */
  const all = (selector: string, from?: Element | null): Element[] => {
    try {
      return Array.from((from ? query?.(from, selector) : documentQuery?.call(document, selector)) as ArrayLike<Element>);
    } catch {
      return [];
    }
  };
  const one = (selector: string, from?: Element | null): Element | null => {
    try {
      return (from ? queryOne?.(from, selector) : documentQueryOne?.call(document, selector)) ?? null;
    } catch {
      return null;
    }
  };
  return {
    document,
    root,
    /** Null for documents that stand in no window. */
    window: (member(document, 'defaultView')?.get?.call(document) as (Window & typeof globalThis) | null | undefined) ?? null,
    first: getter<Node | null>(document, 'firstChild'),
    next: getter<Node | null>(document, 'nextSibling'),
    parent: getter<Node | null>(document, 'parentNode'),
    last: getter<Node | null>(document, 'lastChild'),
    previous: getter<Node | null>(document, 'previousSibling'),
    type: getter<number>(document, 'nodeType'),
    data: (node: Node): string => textContent(node) ?? '',
    name: (element: Element): string => localName(element).toLowerCase(),
    /** An attribute's value, '' when absent. */
    attr: (element: Element, name: string): string => getAttribute?.(element, name) ?? '',
    /** Whether the attribute is there, even when empty. */
    has: (element: Element, name: string): boolean => getAttribute?.(element, name) !== null,
    /** The names of all attributes. */
    names: method<[], string[]>('getAttributeNames') ?? (() => []),
    contains: (outer: Element, inner: Node): boolean => contains?.(outer, inner) === true,
    /** Whether `later` stands after `earlier` in the document. */
    follows: (later: Node, earlier: Node): boolean => ((compare?.(earlier, later) ?? 0) & 4) > 0,
    /** Whether an element draws something else in place of what stands inside it. */
    shadow: (element: Element): boolean => !!shadow?.call(element),
    /** How high an element is: all of it, or what is shown of it, px. */
    height: (element: Node, of: 'scroll' | 'client'): number => height[of](element) || 0,
    /** How far an element's inside is scrolled, px. */
    scrolled: (element: Node, side: 'Left' | 'Top'): number => scroll[side](element) || 0,
    /** The elements at a point of the window, the topmost first. */
    under: (x: number, y: number): Element[] => fromPoint?.call(document, x, y) ?? [],
    /** A method of every element, as no page can hide it, as a function of one. */
    method,
    all,
    one,
    closest: (element: Element, selector: string): Element | null => closest?.(element, selector) ?? null,
    /** All text inside, blanks collapsed, seen or not. */
    text: (node: Node | null | undefined): string => (node ? collapse(textContent(node) ?? '') : ''),
  };
}
