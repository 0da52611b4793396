/** Runs inside the workspace: does what a hand would do, and tells how long the list took to change. */

export type Act = { open: true } | { type: string } | { sort: true };

/** The rows as they stand, as one text. Many rows that look alike differ in their names. */
const rows = () => [...document.querySelectorAll('tbody [data-name]')].slice(0, 20).map((cell) => cell.textContent).join('\n');

/** Gives ms from the act until the list stands there changed. */
function act(what: Act): Promise<number> {
  return new Promise((done) => {
    const before = rows();
    let start = 0;
    const observer = new MutationObserver(() => {
      const now = rows();
      if (now === before || now === '') return;
      observer.disconnect();
      done(performance.now() - start);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    start = performance.now();
    if ('open' in what) location.hash = '#/shortlist/everybody';
    else if ('sort' in what) document.querySelector<HTMLElement>('thead button')?.click();
    else type(what.type);
  });
}

/** React hears of a change only when the value was set past its own setter. */
function type(text: string): void {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) throw new Error('There is no search field.');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

Object.assign(globalThis, { rolefitAct: act });
