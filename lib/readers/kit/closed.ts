/** What the browser itself folds away until a click: nobody sees it, so it is not read, and it hides nothing either. */
import type { Dom } from './dom';

/** Whether an element is a `<details>` that is not open. */
export function isClosed(dom: Dom, element: Element, name = dom.name(element)): boolean {
  return name === 'details' && !dom.has(element, 'open');
}

/** The elements that are opened only when they are searched for: next to no page has any. */
export function awaitingSearch(dom: Dom): ReadonlySet<Element> {
  return new Set(dom.all('[hidden="until-found" i]'));
}

/** Whether an element is folded away, whatever stands round it. */
export function isFoldedAway(dom: Dom, element: Element): boolean {
  if (dom.attr(element, 'hidden') === 'until-found') return true;
  const around = dom.parent(element);
  return around !== null && dom.type(around) === 1 && isClosed(dom, around as Element) && dom.name(element) !== 'summary';
}
