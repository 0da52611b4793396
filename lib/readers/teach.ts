/** Where the user pointed: the region of a section as a path that finds it again on other pages of the site. */
import { parseSpan } from '../core/dates';
import type { Step, TaughtSection } from '../model';
import type { Dom } from './kit/dom';

const FEWEST_LETTERS = 12;
const MOST_STEPS = 80;
const HIGHEST_CLIMB = 8;
/** A list of skills is made of texts no longer than this. */
const SHORT = 60;

/**
 * The path to the smallest region that holds both texts; widened to the whole list when what was selected is one of its repeated blocks.
 * Null when there is too little text in it.
 */
export function pathTo(dom: Dom, from: Node, to: Node, section: TaughtSection): Step[] | null {
  let region = commonElement(dom, from, to);
  if (!region) return null;
  for (let up = 0; up < HIGHEST_CLIMB; up++) {
    const parent = parentOf(dom, region);
    if (!parent || dom.name(parent) === 'html') break;
    if (isOneOfMany(dom, region, parent, section)) {
      region = parent;
      break;
    }
    if (dom.text(parent) !== dom.text(region) && !climbs(dom, region, section)) break;
    region = parent;
  }
  if (dom.text(region).length < FEWEST_LETTERS || dom.name(region) === 'html') return null;
  const steps: Step[] = [];
  for (let at: Element | null = region; at && dom.name(at) !== 'body' && dom.name(at) !== 'html' && steps.length < MOST_STEPS; at = parentOf(dom, at)) steps.unshift(stepOf(dom, at));
  return steps.length > 0 ? steps : null;
}

/** The region a path leads to on this page, or null. A named step found once on the page is a shorter way than all that lead to it. */
export function follow(dom: Dom, path: readonly Step[]): Element | null {
  let at = dom.one('body');
  let from = 0;
  for (let i = path.length - 1; i >= 0 && from === 0; i--) {
    const found = path[i]!.mark ? marked(dom, path[i]!) : [];
    if (found.length !== 1) continue;
    at = found[0]!;
    from = i + 1;
  }
  for (let i = from; i < path.length && at; i++) at = child(dom, at, path[i]!, i === path.length - 1);
  return at && dom.text(at) ? at : null;
}

function child(dom: Dom, parent: Element, { tag, mark, look, nth }: Step, last: boolean): Element | null {
  const same = childrenOf(dom, parent).filter((one) => dom.name(one) === tag);
  const named = mark ? same.filter((one) => dom.attr(one, mark[0]) === mark[1]) : [];
  if (named.length > 0) return named[0]!;
  const alike = look ? same.filter((one) => classes(dom, one).includes(look)) : [];
  if (alike.length > 0) return alike.length === 1 ? alike[0]! : same[nth] && alike.includes(same[nth]) ? same[nth] : alike[0]!;
  // The region itself must be called what it was called; on the way to it a name may have changed.
  return last && (mark || look) ? null : same[nth] ?? null;
}

/** By comparing values: a path may come from anywhere, and is never made a selector. */
const marked = (dom: Dom, { tag, mark }: Step): Element[] => dom.all('[id],[role],[itemprop],[itemtype],[data-section],[data-testid],[data-qa],[data-automation],section,article,main').filter((one) => dom.name(one) === tag && dom.attr(one, mark![0]) === mark![1]);

const MARKS = ['id', 'data-section', 'data-testid', 'data-qa', 'data-automation', 'itemprop', 'itemtype', 'role'];

function stepOf(dom: Dom, element: Element): Step {
  const tag = dom.name(element);
  const parent = parentOf(dom, element);
  const nth = parent ? childrenOf(dom, parent).filter((one) => dom.name(one) === tag).indexOf(element) : 0;
  const name = MARKS.find((one) => isStable(dom.attr(element, one)));
  const look = classes(dom, element).find(isStable);
  const valid = /^[a-z][a-z0-9-]{0,39}$/.test(tag) ? tag : 'div';
  return { tag: valid, nth: Math.max(0, nth), ...(name ? { mark: [name, dom.attr(element, name)] as [string, string] } : {}), ...(look ? { look } : {}) };
}

/** A name somebody chose, and no hash or number a program made. */
export function isStable(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[A-Za-z][A-Za-z_:/.-]*$/.test(name)) return false;
  const parts = name.replace(/([a-z])([A-Z])/g, '$1-$2').split(/[_:/.-]+/).filter(Boolean);
  return parts.every((part) => part.length < 3 || (part.length < 20 && /[aeiouy]/i.test(part) && !/[^aeiouy]{6}/i.test(part)) || /^(?:css|html|btn|ctn|hdr|nav|img|src|txt|cv)$/i.test(part));
}

/** Whether a block is one of several of the same make that each are an entry (or a skill), and not itself the list of them. */
function isOneOfMany(dom: Dom, region: Element, parent: Element, section: TaughtSection): boolean {
  const make = (one: Element) => `${dom.name(one)} ${classes(dom, one).filter(isStable).join(' ')}`;
  const others = childrenOf(dom, parent).filter((one) => one !== region && make(one) === make(region) && dom.text(one) !== '');
  if (section === 'skills') return others.length > 0 && [region, ...others].every((one) => dom.text(one).length <= SHORT);
  return others.some((one) => isDated(dom, one)) && isDated(dom, region) && spans(dom, region) === 1;
}

/** A piece of an entry that has no dates of its own, or a single skill: the block round it is meant. */
const climbs = (dom: Dom, region: Element, section: TaughtSection): boolean => (section === 'skills' ? dom.text(region).length <= SHORT : !isDated(dom, region));

const isDated = (dom: Dom, element: Element): boolean => spans(dom, element) > 0;

/** How many of the texts inside are dates, as far as two. */
function spans(dom: Dom, element: Element): number {
  let count = 0;
  const open: Node[] = [element];
  for (let seen = 0; open.length > 0 && seen < 3000 && count < 2; seen++) {
    const node = open.pop()!;
    if (dom.type(node) === 3) {
      const text = dom.data(node);
      if (text.length < 200 && parseSpan(text)) count++;
    }
    for (let at = dom.first(node); at; at = dom.next(at)) open.push(at);
  }
  return count;
}

function commonElement(dom: Dom, from: Node, to: Node): Element | null {
  const up = (node: Node): Element[] => {
    const path: Element[] = [];
    for (let at = dom.parent(node); at && dom.type(at) === 1; at = dom.parent(at)) path.push(at as Element);
    return path;
  };
  const theirs = new Set(up(to));
  return up(from).find((one) => theirs.has(one)) ?? null;
}

function parentOf(dom: Dom, element: Element): Element | null {
  const parent = dom.parent(element);
  return parent && dom.type(parent) === 1 ? (parent as Element) : null;
}

function childrenOf(dom: Dom, parent: Element): Element[] {
  const all: Element[] = [];
  for (let at = dom.first(parent); at; at = dom.next(at)) if (dom.type(at) === 1) all.push(at as Element);
  return all;
}

const classes = (dom: Dom, element: Element): string[] => dom.attr(element, 'class').split(/\s+/).filter(Boolean);
