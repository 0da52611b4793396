/** The identity guard: boards change address and content at different moments; two people must never be mixed. */
import { loginOf, pageKey, vanityOf } from './address';
import { openDom } from './kit/dom';
import { type PageReading, readPage } from './index';

/** Who the page shows, as one comparable text: its address, the name on it and the heads of its first entries. */
export function identityOf(document: Document, url: string): string {
  const dom = openDom(document);
  const name = dom.text(dom.one('[componentkey$="Topcard"] h2') ?? dom.one('.top-card-layout__title') ?? dom.one('main h1') ?? dom.one('.p-nickname') ?? dom.one('h1'));
  const heads = dom.all('[componentkey^="entity-collection-item"] p, [data-view-name="profile-component-entity"] [aria-hidden="true"], .experience-item__title, h2, h3').slice(0, 6).map((one) => dom.text(one).slice(0, 80));
  return [pageKey(url), name, ...heads].join('\n');
}

/** Whether the page itself names another person than its address does; false when it does not tell. */
function contradicts(document: Document, url: string): boolean {
  const dom = openDom(document);
  const vanity = vanityOf(url);
  if (vanity) {
    const plain = (text: string) => {
      try {
        return decodeURIComponent(text).normalize('NFC').toLowerCase();
      } catch {
        return text.toLowerCase();
      }
    };
    const keys = dom.all('[componentkey^="profileCardsAboveActivity"], [componentkey^="profileCardsBelowActivityPart"]').map((element) => /^profileCards(?:AboveActivity|BelowActivityPart\d)(.*)$/.exec(dom.attr(element, 'componentkey'))?.[1] ?? '').filter(Boolean);
    if (keys.length) return !keys.some((key) => plain(key).startsWith(plain(vanity)) || plain(vanity).startsWith(plain(key)));
    const links = dom.all('[componentkey$="Topcard"] a[href*="/in/"], main a[href*="/overlay/contact-info"]').map((link) => vanityOf(new URL(dom.attr(link, 'href') || '/', url).href)).filter(Boolean);
    return links.length > 0 && !links.includes(vanity);
  }
  const login = loginOf(url);
  const shown = login && dom.attr(dom.one('meta[property="profile:username"]') ?? dom.root!, 'content').toLowerCase();
  const nickname = login && dom.text(dom.one('.p-nickname')).split(' ')[0]!.toLowerCase();
  return !!login && [shown, nickname].some((one) => !!one && one !== login) && nickname !== login;
}

/**
 * Reads once the page has settled on one person. Looks at address, name and first entries before and after; when they differ or the
 * page contradicts its address it waits and reads again. A page at rest costs one short re-check. Gives `changing` after five seconds.
 */
export async function readSteadily(port: { document: Document; url(): string; now(): string; sleep(ms: number): Promise<void> }): Promise<PageReading> {
  let waited = 0;
  const wait = async (ms: number) => {
    waited += ms;
    await port.sleep(ms);
  };
  while (waited <= 5000) {
    const url = port.url();
    const before = identityOf(port.document, url);
    if (contradicts(port.document, url)) {
      await wait(250);
      continue;
    }
    const reading = readPage(port.document, url, port.now());
    await wait(15);
    const after = port.url();
    if (pageKey(after) === pageKey(url) && identityOf(port.document, after) === before && !contradicts(port.document, after)) return reading;
    await wait(235);
  }
  return { result: { ok: false, reason: 'changing' }, locate: () => null };
}
