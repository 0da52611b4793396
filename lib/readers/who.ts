/** Who is on a page, as one comparable text: address, headings and the first texts that hold a year. Small: it runs in the page. */
import { collapse } from '../core/text';
import type { Dom } from './kit/dom';

const HEADINGS = 40;
const DATED = 16;
const LONGEST = 80;
/** Looks at no more nodes than these for years. */
const MOST_NODES = 20_000;
const year = /(?:19|20)\d\d/;
const never = /^(?:script|style|noscript|template|svg|footer|nav|aside)$/;

/** Costs little; taken before and after a reading and while a panel is open. */
export function whoIs(dom: Dom, url: string): string {
  const headings = dom.all('h1, h2, h3').slice(0, HEADINGS).map((heading) => dom.text(heading).slice(0, LONGEST));
  return [url, ...headings, ...dated(dom)].join('\n');
}

/** The beginnings of the first entries of a career, more or less. */
function dated(dom: Dom): string[] {
  const found: string[] = [];
  const path: Node[] = [];
  let at: Node | null = dom.root;
  for (let seen = 0; at && seen < MOST_NODES && found.length < DATED; seen++) {
    const type = dom.type(at);
    if (type === 3) {
      const text = dom.data(at);
      if (text.length < 400 && year.test(text)) found.push(collapse(text).slice(0, LONGEST));
    }
    const down: Node | null = type === 1 && !never.test(dom.name(at as Element)) ? dom.first(at) : null;
    if (down) path.push(at);
    let next: Node | null = down ?? (at === dom.root ? null : dom.next(at));
    while (!next && path.length > 1) next = dom.next(path.pop()!);
    at = next;
  }
  return found;
}
