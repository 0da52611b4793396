/** The signed-in layout of 2026: cards are found by the end of their `componentkey`; class names mean nothing there. */
import type { Section } from '../../../model';
import { type Blocks, readBlocks } from '../../kit/blocks';
import { looksLikePlace } from '../../kit/looks';
import { lineOf } from '../../kit/section-hooks';
import { isShown, type Page } from '../../page';
import { type Layout, readCard, topCardNoise } from './cards';

const cards: [string, Section][] = [
  ['VolunteerExperienceTopLevelSection', 'volunteer'], ['VolunteerExperienceTopLevel', 'volunteer'], ['ExperienceTopLevelSection', 'work'], ['EducationTopLevelSection', 'education'],
  ['About', 'summary'], ['CertificationTopLevel', 'certificates'], ['CertificationTopLevelSection', 'certificates'], ['Projects', 'projects'], ['Skills', 'skills'],
  ['RecommendationsTopLevel', 'recommendations'], ['PublicationTopLevelSection', 'publications'], ['Patents', 'publications'], ['CourseTopLevelSection', 'courses'],
  ['HonorsTopLevel', 'awards'], ['LanguageTopLevel', 'languages'], ['Organizations', 'other'], ['Causes', 'interests'],
];

/** How a card of this layout is put together. */
export function sduiLayout({ dom }: Page): Layout {
  const walk = {
    skip: (element: Element, name: string) => name === 'figure' || (name === 'div' && dom.attr(element, 'role') === 'button'),
    keepLines: (element: Element) => dom.attr(element, 'data-testid') === 'expandable-text-box',
  };
  return {
    walk,
    unit: (block) => dom.closest(block.element, '[componentkey^="entity-collection-item"], [componentkey*="profile.skill("]') ?? block.rule,
    role: (block) => block.item,
  };
}

/** Reads top card and cards; says which sections the board has not loaded yet. */
export function readSdui(page: Page): Blocks[] {
  const { dom, draft } = page;
  const read: Blocks[] = [];
  const seen = new Set<string>();
  const layout = sduiLayout(page);
  for (const element of dom.all('[componentkey*="profile.card.ref"]')) {
    if (!isShown(page, element)) continue;
    const key = dom.attr(element, 'componentkey');
    if (key.endsWith('Topcard')) {
      if (!seen.has('Topcard') && dom.text(element)) {
        seen.add('Topcard');
        read.push(readTop(page, element, layout.walk));
      }
      continue;
    }
    const card = cards.find(([end]) => key.endsWith(end));
    if (!card || seen.has(card[1])) continue;
    // An empty placeholder still tells that the section was loaded and holds nothing.
    if (!dom.text(element)) {
      seen.add(`empty ${card[1]}`);
      continue;
    }
    seen.add(card[1]);
    read.push(readCard(page, card[1], element, layout));
  }
  if (dom.one('[componentkey^="profileCardsBelowActivity"]')) {
    for (const section of ['work', 'education', 'skills'] as const) if (!seen.has(section) && !seen.has(`empty ${section}`)) draft.miss(section, 'not-loaded');
  }
  return read;
}

function readTop({ dom, sight, draft }: Page, card: Element, walk: Layout['walk']): Blocks {
  const { profile } = draft;
  // The connection degrees that do not apply stand there unseen.
  const all = { ...readBlocks(dom, sight, card, walk), hidden: [] };
  const at = all.blocks.findIndex((block) => block.level > 0);
  const name = all.blocks[at];
  if (!name) return all;
  profile.name = name.text;
  draft.from('name', 'linkedin');
  draft.add(lineOf(name), 'headline');
  const contact = all.blocks.findIndex((block, i) => i > at && dom.closest(block.leaf, 'a[href*="/overlay/contact-info"]'));
  const after = all.blocks.slice(at + 1, contact > 0 ? contact : undefined).filter((block) => !topCardNoise.test(block.text) && !dom.closest(block.leaf, 'a[href*="/search/results/"], a[href*="/messaging/"], a[href*="/preload/"]'));
  const [label, ...rest] = after;
  const place = contact > 0 && rest.length ? rest[rest.length - 1] : rest.find((block) => looksLikePlace(block.text));
  if (label && label !== place) {
    profile.label = label.text;
    draft.from('label', 'linkedin');
    draft.add(lineOf(label), 'headline');
  }
  for (const block of rest) draft.add(lineOf(block), 'headline', block === place ? 'place' : 'organisation');
  if (place) {
    profile.location = place.text;
    draft.from('location', 'linkedin');
  }
  return all;
}
