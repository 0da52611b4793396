/** The public page a visitor without an account sees: BEM names and `data-section` have held for ten years. */
import type { Section } from '../../../model';
import { safeUrl } from '../../address';
import { type Blocks, readBlocks } from '../../kit/blocks';
import { addEntry } from '../../kit/entries';
import { masked } from '../../kit/draft';
import { lineOf } from '../../kit/section-hooks';
import { isShown, type Page } from '../../page';
import { type Layout, readCard } from './cards';

const sections: Record<string, Section> = {
  summary: 'summary', experience: 'work', educationsDetails: 'education', volunteering: 'volunteer', skills: 'skills', languages: 'languages', projects: 'projects',
  publications: 'publications', patents: 'publications', 'honors-and-awards': 'awards', certifications: 'certificates', recommendations: 'recommendations', courses: 'courses',
  organizations: 'other',
};

/** Reads top card and sections. Words the board has masked with asterisks are absent and said so. */
export function readPublic(page: Page): Blocks[] {
  const { dom, sight, draft, url } = page;
  const { profile } = draft;
  const read: Blocks[] = [];
  let last: { of: Element; names: string } | null = null;
  const named = (element: Element, pattern: RegExp) => {
    // Asked several times of one element after the other.
    if (last?.of !== element) last = { of: element, names: dom.attr(element, 'class') };
    return last.names !== '' && pattern.test(last.names);
  };
  const groups = dom.one('li.experience-group') !== null;
  const walk: Layout['walk'] = {
    skip: (element, name) => named(element, /modal|face-pile|show-more-less-text__button|sign-in|ellipsis-menu|cta-container/) || (name === 'p' && named(element, /__text--less/) && dom.all('.show-more-less-text__text--more', dom.parent(element) as Element).length > 0),
    folded: (element) => named(element, /show-more-less__list|show-more-less-text__text--more/),
  };
  const layout: Layout = {
    walk,
    unit: (block) => (groups ? dom.closest(block.element, 'li.experience-group') : null) ?? dom.closest(block.element, 'li'),
    role: (block) => dom.closest(block.element, '.experience-group__positions > li, li.experience-group-position, li.profile-section-card'),
  };
  const top = dom.one('.top-card-layout');
  if (top && isShown(page, top)) {
    const all = readBlocks(dom, sight, top, walk);
    read.push(all);
    let place = false;
    for (const block of all.blocks) {
      if (dom.closest(block.leaf, '.top-card-layout__title')) {
        if (profile.name) continue;
        profile.name = block.text;
        draft.from('name', 'linkedin');
        draft.add(lineOf(block), 'headline');
      } else if (dom.closest(block.leaf, '.top-card-layout__headline') && !masked(block.text)) {
        profile.label = block.text;
        draft.from('label', 'linkedin');
        draft.add(lineOf(block), 'headline');
      } else if (!place && dom.closest(block.leaf, '.top-card-layout__first-subline')) {
        place = true;
        const span = dom.one('span', dom.one('.top-card-layout__first-subline', top)) ?? block.leaf;
        const text = dom.text(span) || block.text;
        if (!block.text.startsWith(text) || /\d/.test(text)) continue;
        profile.location = text;
        draft.from('location', 'linkedin');
        draft.add({ ...lineOf(block), text }, 'headline', 'place');
      } else if (dom.closest(block.leaf, '.top-card-link__description')) draft.add(lineOf(block), 'headline', 'organisation');
    }
    for (const link of dom.all('[data-section="websites"] a', top)) {
      const href = safeUrl(dom.attr(link, 'href'), url);
      const target = href && new URL(href).searchParams.get('url');
      const safe = safeUrl(target ?? href ?? '', url);
      if (safe) profile.urls.push(safe);
    }
  }
  for (const card of dom.all('section[data-section]')) {
    const section = sections[dom.attr(card, 'data-section')];
    if (section && isShown(page, card)) read.push(readCard(page, section, card, layout));
  }
  // What a board hides from visitors stands in a section without a name.
  for (const blur of dom.all('.blurred-overlay')) {
    const hiddenCount = dom.all('.blurred-list > li', blur).length;
    draft.miss('work', 'masked', hiddenCount || undefined);
    draft.miss('education', 'masked');
    for (const item of dom.all('.visible-list > li', blur)) {
      const all = readBlocks(dom, sight, item, walk);
      const lines = all.blocks.map(lineOf).filter((line) => !masked(line.text));
      if (lines[0]) addEntry(draft, 'work', [{ ...lines[0], hint: 'organisation' }, ...lines.slice(1)], {});
    }
    if (profile.work.length) draft.from('work', 'linkedin');
  }
  return read;
}
