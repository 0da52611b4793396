/** Reads a board that names its texts: selectors for head, sections, entries and their parts become a draft. Most boards are a page of such data. */
import type { BoardId, Missing, Section } from '../../model';
import { safeUrl } from '../address';
import { addParts } from '../outline';
import { isShown, type Page } from '../page';
import { type Block, type Blocks, readBlocks } from './blocks';
import type { Line } from './draft';
import { partsOf } from './parts';
import { lineOf, readSection, type SectionHooks } from './section-hooks';

export type PageHooks = {
  /** What tells this layout. */
  mark: string;
  name: string;
  label?: string;
  place?: string;
  summary?: string;
  /** Links to the person's own pages. */
  links?: string;
  sections: readonly SectionHooks[];
  /** Left out everywhere. */
  skip?: string;
  /** Folded away, and there to be opened. */
  folded?: string;
  /** Where the outline tells the sections that have no hooks. */
  outline?: string;
  /** Elements that say something is not here to be read. */
  missing?: readonly [selector: string, section: Section, why: Missing['why']][];
  /** Instead of a name the board does not show. */
  nobody?: RegExp;
};

/** Reads by hooks; null when the page is not in that layout. Gives what was walked. */
export function readHooks(page: Page, hooks: PageHooks, reader: BoardId): Blocks[] | null {
  const { dom, sight, draft, url } = page;
  const { profile } = draft;
  if (!dom.one(hooks.mark)) return null;
  const walked: Blocks[] = [];
  const skipped = new Set(hooks.skip ? dom.all(hooks.skip) : []);
  const folded = new Set(hooks.folded ? dom.all(hooks.folded) : []);
  const walk = (root: Element, own: ReadonlySet<Element>): Block[] => {
    const all = readBlocks(dom, sight, root, { skip: (element) => skipped.has(element), folded: (element) => folded.has(element), block: (element) => own.has(element) });
    walked.push(all);
    return all.blocks;
  };
  const shown = (selector: string | undefined): Element[] => (selector ? dom.all(selector) : []).filter((element) => !skipped.has(element) && isShown(page, element));
  const first = (selector: string | undefined): Line | null => {
    for (const element of shown(selector)) {
      const block = walk(element, new Set())[0];
      if (block) return { ...lineOf(block), bullet: false };
    }
    return null;
  };

  const name = first(hooks.name);
  if (name && hooks.nobody?.test(name.text)) draft.miss('headline', 'masked');
  else if (name) {
    profile.name = name.text;
    draft.from('name', reader);
    draft.add(name, 'headline');
  }
  const label = first(hooks.label);
  if (label) {
    profile.label = label.text;
    draft.from('label', reader);
    draft.add(label, 'headline');
  }
  const place = first(hooks.place);
  if (place) {
    profile.location = place.text;
    draft.from('location', reader);
    draft.add(place, 'headline', 'place');
  }
  for (const link of shown(hooks.links)) {
    const shownAs = safeUrl(dom.attr(link, 'href'), url);
    // Boards send links through a page of theirs.
    const target = shownAs && /redir/i.test(shownAs) ? new URL(shownAs).searchParams.get('url') : null;
    const href = safeUrl(target ?? shownAs ?? '', url);
    if (shownAs && href && !profile.urls.includes(href)) profile.urls.push(href);
  }
  const about = shown(hooks.summary).flatMap((element) => walk(element, new Set()).map(lineOf));
  if (about.length) addParts(draft, dom, [{ section: 'summary', heading: null, lines: about }], reader);
  for (const section of hooks.sections) {
    const roots = shown(section.in);
    // One box inside another is read with it.
    for (const root of roots) if (!roots.some((other) => other !== root && dom.contains(other, root))) readSection(page, section, root, walk, reader);
  }
  for (const [selector, section, why] of hooks.missing ?? []) {
    for (const element of dom.all(selector).filter((one) => isShown(page, one))) {
      const count = /\d{1,4}/.exec(dom.text(element))?.[0];
      draft.miss(section, why, Number(count) || undefined);
    }
  }
  for (const root of shown(hooks.outline).slice(0, 1)) {
    const parts = partsOf(walk(root, new Set()).map((block) => ({ ...lineOf(block), level: block.level, strong: block.strong })));
    addParts(draft, dom, parts.filter((part) => !hooks.sections.some((one) => one.section === part.section) && !(part.section === 'summary' && about.length)), reader);
  }
  return walked;
}
