/** Elements of a Word file by their local names, whatever prefix a program gives them. */

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Child elements, or those of one name. */
export function children(element: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling) if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  return found;
}

export function child(element: Element | null, name: string): Element | null {
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling) if (isElement(node) && node.localName === name) return node;
  return null;
}

/** An attribute by its local name; '' when it is not there. */
export function attr(element: Element | null, name: string): string {
  if (!element) return '';
  for (const one of Array.from(element.attributes)) if (one.localName === name) return one.value;
  return '';
}

/** A switch such as `<w:b/>` or `<w:b w:val="0"/>`; undefined when nothing is said. */
export function flag(properties: Element, name: string): boolean | undefined {
  const element = child(properties, name);
  return element ? !/^(?:0|false|off|none)$/.test(attr(element, 'val')) : undefined;
}
