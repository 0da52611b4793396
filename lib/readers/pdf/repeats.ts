/** Running headers, footers and page numbers: said on every page, and no part of the career. */
import type { Segment } from './segments';

const PAGE_NUMBER = /^(?:[-–—|]\s?)?(?:\p{L}{1,12}\.?\s)?\d{1,3}(?:\s?(?:\/|\||of|von|de|di|sur|z|iz|из|av|van|от|\p{L}{1,6})\s?\d{1,3})?(?:\s?[-–—|])?$/iu;
/** The share of a page's height at its top and its foot where they stand. */
const EDGE = 0.09;

/** Takes the segments of all pages; gives them without what repeats at the edges. What the first page says at its top stays there. */
export function withoutRepeats(pages: Segment[][]): Segment[][] {
  if (pages.length < 2) return pages.map((page) => page.filter((one) => !isFooter(one, page)));
  const top = pages.flat().reduce((least, one) => Math.min(least, one.y), Infinity);
  const foot = pages.flat().reduce((most, one) => Math.max(most, one.y), -Infinity);
  const atEdge = (one: Segment) => one.y < top + EDGE * (foot - top) || one.y > foot - EDGE * (foot - top);
  const key = (one: Segment) => `${one.text.replace(/\d{1,3}/g, '#')} ${Math.round(one.y / 8)}`;
  const counts = new Map<string, Set<number>>();
  pages.forEach((page, i) => page.filter(atEdge).forEach((one) => counts.set(key(one), (counts.get(key(one)) ?? new Set()).add(i))));
  const kept = new Set<string>();
  return pages.map((page, i) => page.filter((one) => {
    if (!atEdge(one)) return true;
    if (PAGE_NUMBER.test(one.text) && /\d/.test(one.text) && !/(?:19|20)\d\d/.test(one.text)) return false;
    const on = counts.get(key(one))!;
    if (on.size < 2 || on.size < pages.length * 0.6) return true;
    if (kept.has(key(one)) || (i > 0 && one.y > (top + foot) / 2)) return false;
    kept.add(key(one));
    return one.y < (top + foot) / 2;
  }));
}

/** "Page 1 of 1" alone at the foot. */
function isFooter(one: Segment, page: Segment[]): boolean {
  return /^\p{L}{1,12}\.?\s1(?:\s?(?:\/|\p{L}{1,6})\s?1)?$|^1\s?\/\s?1$/u.test(one.text) && page.every((other) => other === one || other.y < one.y);
}
