/** LinkedIn: the signed-in layouts of 2026 ("SDUI") and before (Ember), and the public page. Told apart by their own stable hooks. */
import { hostOf } from './address';
import type { Blocks } from './kit/blocks';
import type { Dom } from './kit/dom';
import { readEmber } from './linkedin/ember';
import { readPublic } from './linkedin/public';
import { readSdui } from './linkedin/sdui';
import type { BoardReader, Page } from './page';

export const linkedin: BoardReader = {
  id: 'linkedin',
  on: (url) => /(?:^|\.)linkedin\.com$/.test(hostOf(url)),
  person(url) {
    const vanity = vanityOf(url);
    return vanity ? `https://www.linkedin.com/in/${vanity}` : null;
  },
  read,
  contradicts,
  outlineIn: 'main',
};

function read(page: Page): Blocks[] | null {
  const { dom } = page;
  if (dom.one('[componentkey*="profile.card.ref"]')) return readSdui(page);
  if (dom.one('.top-card-layout__title')) return readPublic(page);
  if (dom.one('main h1, section.artdeco-card h1')) return readEmber(page);
  return null;
}

/** The person's own name in the address, lower case and decoded as the site writes it; '' when it is no profile. */
function vanityOf(url: string): string {
  if (!linkedin.on(url)) return '';
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
