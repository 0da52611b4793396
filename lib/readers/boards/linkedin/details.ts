/** LinkedIn's sub-pages ("Show all"): one section of one person, whole. */
import type { Section } from '../../../model';
import type { Blocks } from '../../kit/blocks';
import { sectionOf } from '../../kit/sections';
import { looksLikeName } from '../../outline';
import type { Page } from '../../page';
import { readCard } from './cards';
import { emberLayout } from './ember';
import { sduiLayout } from './sdui';

const sections: Record<string, Section> = {
  experience: 'work', education: 'education', skills: 'skills', certifications: 'certificates', 'volunteering-experiences': 'volunteer', languages: 'languages', projects: 'projects',
  courses: 'courses', honors: 'awards', publications: 'publications', patents: 'publications', organizations: 'other', recommendations: 'recommendations', interests: 'interests',
};
const lazy = '[componentkey$="DetailsSection"], [data-testid$="DetailsSection"]';
const paged = '[id^="profilePagedListComponent-"]';

/** What marks such a page, whatever its address. */
export const detailsMarks = `${lazy}, ${paged}`;

/** Reads the one section; null when this is no sub-page, or one Rolefit has no use for. */
export function readDetails(page: Page): Blocks[] | null {
  const { dom, draft, url } = page;
  const kind = /\/details\/([a-z-]+)/.exec(url)?.[1];
  const column = dom.one(lazy) ?? (kind ? dom.one('[data-component-type="LazyColumn"]') : null);
  const list = column ? null : dom.one(paged);
  const card = column ?? (list && (dom.closest(list, 'section') ?? dom.closest(list, 'ul')));
  if (!card) return null;
  const title = dom.text(dom.one('title')).split(' | ');
  const key = /(\w{1,40})DetailsSection$/.exec(`${dom.attr(card, 'componentkey')} ${dom.attr(card, 'data-testid')}`.trim())?.[1];
  const section = sections[kind ?? ''] ?? (key && sectionOf(key.replace(/^.*[^A-Za-z]/, ''))) ?? sectionOf(dom.text(dom.one('h2', card)) || title[0]!);
  if (!section) return null;
  // The page shows its owner's name nowhere else.
  const name = title.length > 2 ? title[1]!.trim() : '';
  if (looksLikeName(name)) {
    draft.profile.name = name;
    draft.from('name', 'linkedin');
  }
  return [readCard(page, section, card, column ? sduiLayout(page) : emberLayout(page))];
}
