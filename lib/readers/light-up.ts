/** Shows a quote on the page by the browser's own highlight: the page's DOM is not touched. */

/** An unremarkable name, since a page can list the names in use. */
const NAME = 'quote';

/** Scrolls to a range and lights it up. Gives false where the browser has no highlights or the range is not on the page. */
export function lightUp(document: Document, range: Range): boolean {
  const window = document.defaultView;
  if (!window?.CSS?.highlights || !range.startContainer.isConnected) return false;
  window.CSS.highlights.set(NAME, new window.Highlight(range));
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  return true;
}

/** Takes the light off. */
export function lightOff(document: Document): void {
  document.defaultView?.CSS?.highlights?.delete(NAME);
}
