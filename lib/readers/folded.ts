/** What of a person's sections is folded away on the page, so that a reading of a part is known to be one. */
import { collapse, countWords } from '../core/text';
import type { Section } from '../model';
import { hostOf, plainAddress, safeUrl } from './address';
import { readBlocks } from './kit/blocks';
import { cutBefore, folds, mayOpen, opens, type Opens } from './kit/more';
import { sectionOf } from './kit/sections';
import { openWhereabouts, type Place } from './kit/whereabouts';
import { isShown, type Page } from './page';

const CONTROLS = 'button, a, summary, [role="button"], [aria-expanded="false"]';
const MOST_CONTROLS = 1500;
/** Sections of which something folded could change the verdict. */
const telling: ReadonlySet<Section> = new Set(['summary', 'work', 'education', 'skills', 'projects', 'certificates', 'courses', 'languages', 'volunteer', 'publications', 'awards']);
/** How sites call such a control, whatever its language. */
const moreClass = /(?:^|[\s_-])(?:show|see|read|view)-?more|line-clamp__more|expandable-text-button/i;
const lessClass = /less|hide|hidden/i;
/** How sites call a box of text that style alone cuts off. */
const clampedBox = /(?:^|[\s_-])(?:line-clamp|inline-show-more-text|expandable-text-box)(?:$|[\s_-])/;
const dots = /(?:…|\.\.\.)\s*$/;
const FEWEST_WORDS = 3;
/** Longer than this, with what only screen readers say, is no label. */
const LONGEST_LABEL = 200;
/** Letters; a text as long is prose, of which the end may be folded. */
const PROSE = 60;

/**
 * Names in the draft what is folded, under its section; and a link that leads to the whole of a section on another page of the site.
 * `root`: where the person is told of. `isForeign`: regions that are the site's. Gives how many of the hidden words are folded honestly.
 */
export function nameFolded(page: Page, root: Element, isForeign: (element: Element, name: string) => boolean): number {
  const { dom, draft, sight } = page;
  const { place } = openWhereabouts(page, root, isForeign);
  const used = new Set<Element>();
  const ends = new Set<Node>();
  /** By section how many texts or entries; a number is told only when every control tells one. */
  const counts = new Map<Section, number[]>();

  let hidden = 0;
  const count = (section: Section, much: number | null): void => {
    if (telling.has(section)) counts.set(section, [...(counts.get(section) ?? []), much ?? NaN]);
  };
  const name = (control: Element, section: Section, much: number | null): void => {
    used.add(control);
    count(section, much);
  };

  /** "See more", "Show all 12 experiences". */
  function opened(control: Element, label: string, told: Opens): void {
    const at = place(control);
    if (!at || ends.has(at.text) || refolds(page, control) || (told.bare && !dots.test(dom.data(at.text)) && !/^\s*(?:…|\.\.\.)/.test(label))) return;
    if (!told.all && told.count === null && isWhole(page, at.text)) return;
    const section = told.section ?? at.section;
    const cut = dots.test(dom.data(at.text));
    const rest = told.all && told.count !== null ? told.count - entriesOf(page, section) : told.count;
    if (rest !== null && rest <= 0) return;
    if (leads(page, control)) {
      if (telling.has(section) && (told.all || told.section || cut) && !draft.profile.capture.missing.some((one) => one.section === section && one.why === 'other-page')) draft.miss(section, 'other-page', rest ?? undefined);
      return;
    }
    ends.add(at.text);
    name(control, section, rest ?? (!told.all && (cut || isText(page, control, label, at)) ? 1 : null));
  }

  /** A heading or a title that opens what stands under it. */
  function titled(control: Element, label: string): boolean {
    const named = sectionOf(label);
    const at = place(control, named !== null);
    if (at) name(control, named ?? at.section, 1);
    return at !== null;
  }

  for (const control of dom.all(CONTROLS, root).slice(0, MOST_CONTROLS)) {
    const kind = dom.name(control);
    if (kind === 'a' && isPlainLink(page, control)) continue;
    const label = labelOf(page, control);
    if (label === '' && dom.text(control) !== '') continue;
    if (kind === 'summary') {
      const details = dom.parent(control) as Element;
      if (dom.name(details) === 'details' && !dom.has(details, 'open') && countWords(dom.text(details)) - countWords(label) >= FEWEST_WORDS) titled(control, label);
      continue;
    }
    const expands = dom.attr(control, 'aria-expanded');
    const popup = dom.attr(control, 'aria-haspopup');
    if (expands === 'true' || (popup && popup !== 'false') || dom.has(control, 'disabled') || sight.covers(control) || /^(?:input|select)$/.test(kind)) continue;
    const told = opens(label) ?? byClass(page, control, label);
    if (told) opened(control, label, told);
    else if (expands === 'false' && !folds(label)) {
      const region = regionOf(page, control);
      const closed = region ? isClosed(page, region) : region === null && sectionOf(label) !== null;
      if (closed && titled(control, label) && region) hidden += countWords(dom.text(region));
    }
  }
  // Without a control of its own: the text says that it goes on.
  draft.places.forEach(({ block }, i) => {
    const { text, section } = draft.profile.passages[i]!;
    if (block && telling.has(section) && cutBefore(text) >= 0 && ![...used].some((control) => dom.contains(block.element, control) || dom.contains(control, block.element))) count(section, 1);
  });
  for (const [section, all] of counts) draft.miss(section, 'folded', all.reduce((sum, one) => sum + one, 0) || undefined);
  return hidden;
}

/** Most links of a page: they say nothing of more. */
function isPlainLink({ dom }: Page, link: Element): boolean {
  const text = dom.text(link);
  return text !== '' && !mayOpen(text) && !dom.has(link, 'aria-expanded') && !moreClass.test(dom.attr(link, 'class'));
}

/** What a control says, to the eyes or else to the ears; nothing when its words are hidden. */
function labelOf({ dom, sight }: Page, control: Element): string {
  const all = dom.text(control);
  if (all.length > LONGEST_LABEL || all === '') return all || dom.attr(control, 'aria-label');
  let seen = '';
  const walk = (element: Element, depth: number): void => {
    for (let at = dom.first(element); at; at = dom.next(at)) {
      if (dom.type(at) === 3) seen += sight.covers(element) ? '' : ` ${dom.data(at)}`;
      else if (dom.type(at) === 1 && depth < 6 && !sight.hides(at as Element)) walk(at as Element, depth + 1);
    }
  };
  walk(control, 0);
  return collapse(seen);
}

function byClass({ dom }: Page, control: Element, label: string): Opens | null {
  const names = dom.attr(control, 'class');
  if (!moreClass.test(names) || lessClass.test(names) || label.length > 40 || folds(label)) return null;
  const count = /\d{1,4}/.exec(label);
  return { all: false, count: count && Number(count[0]), section: null, bare: false };
}

/** Whether a link leads to another page of the site, or away; one that only acts on this page does not. */
function leads({ dom, url }: Page, control: Element): boolean {
  const href = dom.attr(control, 'href');
  if (dom.name(control) !== 'a' || !href || href.startsWith('#') || dom.attr(control, 'role') === 'button') return false;
  const to = safeUrl(href, url);
  return to !== null && (plainAddress(to) !== plainAddress(url) || hostOf(to) !== hostOf(url));
}

/** The way back is offered beside it: what it opens stands open. */
function refolds(page: Page, control: Element): boolean {
  const { dom } = page;
  let around: Node | null = control;
  for (let i = 0; i < 2; i++) {
    around = dom.parent(around);
    if (!around || dom.type(around) !== 1) return false;
    const near = dom.all('a, button, [role="button"]', around as Element).slice(0, 12);
    if (near.some((one) => one !== control && folds(labelOf(page, one)) && !page.sight.covers(one) && isShown(page, one))) return true;
  }
  return false;
}

/** What a control opens: what it says, else what follows; null when that is not there yet, undefined when it opens nothing. */
function regionOf({ dom }: Page, control: Element): Element | null | undefined {
  const ids = dom.attr(control, 'aria-controls').split(/\s+/).filter(Boolean);
  if (ids.length > 0) return dom.all('[id]').find((one) => ids.includes(dom.attr(one, 'id'))) ?? null;
  let at: Node = control;
  for (let i = 0; i < 2; i++) {
    for (let next = dom.next(at); next; next = dom.next(next)) if (dom.type(next) === 1) return next as Element;
    at = dom.parent(at) ?? at;
  }
  return undefined;
}

/** Hidden, with words in it that are no links. */
function isClosed(page: Page, region: Element): boolean {
  const { dom } = page;
  if (isShown(page, region) && readBlocks(dom, page.sight, region).blocks.length > 0) return false;
  const links = dom.all('a, button', region).reduce((sum, link) => sum + countWords(dom.text(link)), 0);
  return countWords(dom.text(region)) - links >= FEWEST_WORDS;
}

/** Whether the text stands in a box that only shows its first lines: all of it is on the page, and was read. */
function isWhole({ dom, sight }: Page, text: Node): boolean {
  if (dots.test(dom.data(text))) return false;
  if (sight.clamped?.some((box) => dom.contains(box, text))) return true;
  let around: Node | null = dom.parent(text);
  for (let i = 0; i < 4 && around && dom.type(around) === 1; i++, around = dom.parent(around)) {
    if (clampedBox.test(`${dom.attr(around as Element, 'class')} ${dom.attr(around as Element, 'data-testid')}`)) return true;
  }
  return false;
}

/** Whether it is the end of a text that is folded, and no list of entries. */
function isText({ dom }: Page, control: Element, label: string, at: Place): boolean {
  return /^(?:…|\.\.\.)/.test(label) || /text__|clamp/i.test(dom.attr(control, 'class')) || (at.read && dom.data(at.text).trim().length >= PROSE);
}

function entriesOf({ draft }: Page, section: Section): number {
  const list = (draft.profile as unknown as Record<string, unknown>)[section];
  return Array.isArray(list) ? list.length : 0;
}
