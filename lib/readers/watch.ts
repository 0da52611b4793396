/** Notices that a page has become another one: in-page navigation, or text that came later. */

/** How long the page must be still before a change is told, ms. */
const SETTLE = 250;
/** After this long without any change nobody looks any more, ms; the next reading starts it again. */
const QUIET = 10_000;

/**
 * Watches a page until it has been quiet for ten seconds. One observer, debounced; it only compares `identity()`.
 * @param identity who is on the page and how much of them, as a string; called when the page has settled
 * @param changed called once per new identity
 * @returns the way to stop
 */
export function watchPage(document: Document, identity: () => string, changed: () => void): () => void {
  const window = document.defaultView;
  if (!window) return () => undefined;
  let last = identity();
  let settle = 0;
  let quiet = 0;
  const look = () => {
    const now = identity();
    if (now === last) return;
    last = now;
    changed();
  };
  const stir = () => {
    window.clearTimeout(settle);
    window.clearTimeout(quiet);
    settle = window.setTimeout(look, SETTLE);
    quiet = window.setTimeout(stop, QUIET);
  };
  const observer = new window.MutationObserver(stir);
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(settle);
    window.clearTimeout(quiet);
  };
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  stir();
  return stop;
}
