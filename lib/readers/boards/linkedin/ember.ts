/** The signed-in layout before 2026 (Ember): cards by the anchor inside them; every text twice, once for the eyes and once for screen readers. */
import type { Section } from '../../../model';
import { type Blocks, readBlocks } from '../../kit/blocks';
import { lineOf } from '../../kit/section-hooks';
import { isShown, type Page } from '../../page';
import { type Layout, readCard, topCardNoise } from './cards';

const anchors: Record<string, Section> = {
  about: 'summary', experience: 'work', education: 'education', skills: 'skills', licenses_and_certifications: 'certificates', projects: 'projects', courses: 'courses',
  honors_and_awards: 'awards', languages: 'languages', patents: 'publications', publications: 'publications', recommendations: 'recommendations',
  volunteering_experience: 'volunteer', volunteer_experience: 'volunteer', volunteer_causes: 'interests', organizations: 'other',
};
const entity = '[data-view-name="profile-component-entity"], li.artdeco-list__item, li.pvs-list__paged-list-item';

/** How a card of this layout is put together. */
export function emberLayout(page: Page): Layout {
  const { dom } = page;
  const spoken = (element: Element) => /(?:^|\s)visually-hidden(?:\s|$)/.test(dom.attr(element, 'class'));
  return {
    walk: { block: (element) => dom.attr(element, 'aria-hidden') === 'true', skip: (element, name) => spoken(element) || name === 'button' || /(?:^|\s)artdeco-button(?:\s|$)|show-more-text__button|artdeco-dropdown__content|pvs-list__footer-wrapper/.test(dom.attr(element, 'class')) },
    unit: (block) => outermost(page, block.element),
    role: (block) => dom.closest(block.element, '[data-view-name="profile-component-entity"], li.pvs-list__paged-list-item'),
  };
}

/** Reads top card and cards. */
export function readEmber(page: Page): Blocks[] {
  const { dom, sight, draft } = page;
  const { profile } = draft;
  const read: Blocks[] = [];
  const layout = emberLayout(page);
  const h1 = dom.one('main h1') ?? dom.one('h1');
  const top = h1 && (dom.closest(h1, 'section') ?? (dom.parent(h1) as Element));
  if (top) {
    const all = readBlocks(dom, sight, top, layout.walk);
    read.push(all);
    const label = dom.one('.text-body-medium.break-words', top);
    const place = dom.one('span.text-body-small.inline.t-black--light.break-words', top);
    for (const block of all.blocks) {
      if (dom.closest(block.leaf, 'h1')) {
        profile.name = block.text;
        draft.from('name', 'linkedin');
        draft.add(lineOf(block), 'headline');
      } else if (block.text && label && dom.closest(block.leaf, '.text-body-medium.break-words') === label) {
        profile.label = block.text;
        draft.from('label', 'linkedin');
        draft.add(lineOf(block), 'headline');
      } else if (place && dom.closest(block.leaf, 'span') === place) {
        // The line goes on with "Contact info".
        const text = dom.text(place);
        if (!block.text.startsWith(text)) continue;
        profile.location = text;
        draft.from('location', 'linkedin');
        draft.add({ ...lineOf(block), text }, 'headline', 'place');
      } else if (/^https?:\/\/\S+$/.test(block.text)) profile.urls.push(block.text);
      else if (!topCardNoise.test(block.text) && dom.closest(block.leaf, 'button[aria-label], .pv-text-details__right-panel')) draft.add(lineOf(block), 'headline', 'organisation');
    }
  }
  const seen = new Set<string>();
  for (const [id, section] of Object.entries(anchors)) {
    const anchor = dom.one(`[id="${id}"]`);
    const card = anchor && dom.closest(anchor, 'section');
    if (!card || seen.has(id) || card === top || !isShown(page, card)) continue;
    seen.add(id);
    read.push(readCard(page, section, card, layout));
  }
  return read;
}

function outermost({ dom }: Page, element: Element): Element | null {
  let found: Element | null = null;
  for (let at = dom.closest(element, entity); at; at = dom.parent(at) ? dom.closest(dom.parent(at) as Element, entity) : null) found = at;
  return found;
}
