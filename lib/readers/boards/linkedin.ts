/** LinkedIn: the signed-in layouts of 2026 ("SDUI") and before (Ember), and the public page. Told apart by their own stable hooks. */
import type { Blocks } from '../kit/blocks';
import type { Dom } from '../kit/dom';
import { detailsMarks, readDetails } from './linkedin/details';
import { readEmber } from './linkedin/ember';
import { readList } from './linkedin/list';
import { readOlder } from './linkedin/older';
import { readPublic } from './linkedin/public';
import { readSdui } from './linkedin/sdui';
import { type Board, isOn, type Page } from '../page';

export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  home: 'https://www.linkedin.com/',
  matches: ['https://*.linkedin.com/in/*'],
  reads: 'Profiles, signed in and public, and their “Show all” pages: top card, about, experience, education, skills, projects, certificates and languages shown on the page. A list of search results is shown as a list.',
  proved: { on: 'real-page', when: '2026', what: 'Profiles of 2016 to 2026 in all three present layouts, a “Show all” page of 2022, lists of 2019 to 2026. “Show all” pages of the newest layout from facts only.' },
  at: /^(?:[a-z-]+\.)?linkedin\.com\/(?!talent\/|recruiter\/|sales\/)/,
  person(url) {
    const vanity = vanityOf(url.href);
    return vanity ? `https://www.linkedin.com/in/${vanity}` : null;
  },
  read,
  contradicts,
  outlineIn: 'main',
  marks: `[componentkey*="profile.card.ref"], .top-card-layout__title, [data-view-name="profile-card"], .pv-text-details__left-panel, .pv-top-card-section, .pv-top-card, #background.profile-background, #topcard h1#name.fn, ${detailsMarks}`,
  list: readList,
};

function read(page: Page): Blocks[] | null {
  const { dom } = page;
  if (dom.one('[componentkey*="profile.card.ref"]')) return readSdui(page);
  if (dom.one('.top-card-layout__title')) return readPublic(page);
  return readDetails(page) ?? readOlder(page) ?? (dom.one('main h1, section.artdeco-card h1') ? readEmber(page) : null);
}

/** The person's own name in the address, lower case and decoded as the site writes it; '' when it is no profile. */
function vanityOf(url: string): string {
  if (!isOn(linkedin, url)) return '';
  const [, kind, vanity] = new URL(url).pathname.split('/');
  return kind === 'in' && vanity ? encodeURIComponent(plain(vanity)) : '';
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC').toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}

/** The signed-in page changes its address before its content; the keys of its cards and the links of the top card say whose they are. */
function contradicts(dom: Dom, url: string): boolean {
  const vanity = plain(vanityOf(url));
  if (!vanity) return false;
  const keys = dom.all('[componentkey^="profileCardsAboveActivity"], [componentkey^="profileCardsBelowActivityPart"]')
    .map((element) => plain(/^profileCards(?:AboveActivity|BelowActivityPart\d)(.*)$/.exec(dom.attr(element, 'componentkey'))?.[1] ?? ''))
    .filter(Boolean);
  if (keys.length > 0) return !keys.some((key) => key.startsWith(vanity) || vanity.startsWith(key));
  const links = dom.all('[componentkey$="Topcard"] a[href*="/in/"], main a[href*="/overlay/contact-info"]')
    .map((link) => plain(vanityOf(resolved(dom.attr(link, 'href'), url))))
    .filter(Boolean);
  return links.length > 0 && !links.includes(vanity);
}

function resolved(href: string, base: string): string {
  try {
    return new URL(href || '/', base).href;
  } catch {
    return '';
  }
}
