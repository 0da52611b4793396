/** h-resume and its older form hResume: the page's own classes say which text is a job, a school, a skill or the summary. */
import type { Section } from '../model';
import type { Dom } from './kit/dom';
import type { Line } from './kit/draft';
import type { Part } from './kit/parts';

const kinds: [Section, RegExp][] = [
  ['work', /(?:^|\s)(?:p-)?experience(?:\s|$)/], ['education', /(?:^|\s)(?:p-)?education(?:\s|$)/], ['skills', /(?:^|\s)(?:p-)?skills?(?:\s|$)/],
  ['summary', /(?:^|\s)(?:p-)?summary(?:\s|$)/], ['other', /(?:^|\s)(?:p-)?affiliation(?:\s|$)/],
];

/** The page's résumé by these formats; null when it has none. */
export const resumeRoot = (dom: Dom): Element | null => dom.one('.h-resume, .hresume');

/** The person's name by these formats, outside of jobs and schools; '' when it is not marked. */
export function nameOfResume(dom: Dom): string {
  const root = resumeRoot(dom);
  const named = root ? dom.all('.p-name, .fn', root).slice(0, 50).find((element) => {
    const part = dom.closest(element, '.p-experience, .experience, .p-education, .education, .p-affiliation, .affiliation');
    return !part && dom.text(element) !== '';
  }) : undefined;
  return named ? dom.text(named) : '';
}

/** Sorts the lines of a page by the format's classes. Null when the page does not mark a job, school or skill so. */
export function partsOfResume(dom: Dom, lines: Line[]): Part[] | null {
  const root = resumeRoot(dom);
  if (!root) return null;
  const head: Part = { section: 'headline', heading: null, lines: [] };
  const parts = [head];
  let found = false;
  let last: Element | null = null;
  for (const line of lines) {
    const marked = line.block ? markedBy(dom, line.block.leaf, root) : null;
    if (!marked) continue;
    const [section, element] = marked;
    if (!section) {
      head.lines.push(line);
      continue;
    }
    found ||= section !== 'summary' && section !== 'other';
    let part = parts.find((one) => one.section === section);
    if (!part) parts.push((part = { section, heading: null, lines: [] }));
    // A list item that is an entry as a whole holds no bullet.
    const bullet = line.bullet && line.block!.item !== element;
    part.lines.push({ ...line, bullet, ...(element !== last && section !== 'skills' ? { starts: true } : {}) });
    last = element;
  }
  return found ? parts : null;
}

/** The outermost mark round an element: inside a school "summary" means its name. Null outside of the résumé. */
function markedBy(dom: Dom, leaf: Element, root: Element): [Section | null, Element] | null {
  let found: [Section | null, Element] = [null, leaf];
  for (let at: Node | null = leaf, steps = 0; at && dom.type(at) === 1 && steps < 400; at = dom.parent(at), steps++) {
    if (at === root) return found;
    const names = dom.attr(at as Element, 'class');
    const kind = names && names.length < 200 ? kinds.find(([, name]) => name.test(names)) : undefined;
    if (kind) found = [kind[0], at as Element];
  }
  return null;
}
