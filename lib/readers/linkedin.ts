/** LinkedIn: the signed-in layouts of 2026 ("SDUI") and before (Ember), and the public page. Told apart by their own stable hooks. */
import type { Blocks } from './kit/blocks';
import { readEmber } from './linkedin/ember';
import { readPublic } from './linkedin/public';
import { readSdui } from './linkedin/sdui';
import type { Page } from './page';

/** Reads the cards of the page into the draft; null when it has none of the layouts known. */
export function readLinkedIn(page: Page): Blocks[] | null {
  const { dom } = page;
  if (dom.one('[componentkey*="profile.card.ref"]')) return readSdui(page);
  if (dom.one('.top-card-layout__title')) return readPublic(page);
  if (dom.one('main h1, section.artdeco-card h1')) return readEmber(page);
  return null;
}
