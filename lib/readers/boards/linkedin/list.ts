/** People in a list of search results, on LinkedIn and on boards whose rows have hooks. Reads what a row shows; opens nothing. */
import type { ListedPerson } from '../../../model';
import { safeUrl } from '../../address';
import { type Block, readBlocks } from '../../kit/blocks';
import { type Board, isShown } from '../../page';
import { topCardNoise } from './cards';

type ListPage = Parameters<NonNullable<Board['list']>>[0];

const hidden = /^LinkedIn Member$/i;
const MOST = 100;
const current = /^(?:Current|Aktuell|Actuel(?:lement)?|Actual|Atual|Attuale|Huidig|Obecnie)\s*:\s*/iu;
const past = /^(?:Past|Früher|Anciennement|Anterior|Passato|Precedente|Eerder|Summary|Skills|Provides services)\s*[:-]/iu;

/** The rows of LinkedIn's people search, in both layouts signed in and in the one of 2019. Hidden people are left out. */
export function readList(page: ListPage): ListedPerson[] | null {
  const { dom } = page;
  const rows = [
    ...dom.all('[data-view-name="search-entity-result-universal-template"]'),
    ...dom.all('[data-testid="lazy-column"] [role="listitem"]'),
    ...dom.all('li.search-result'),
  ];
  return people(page, rows, (row) => {
    // The photo links too, but shows no text.
    const link = dom.all('a[href*="/in/"]', row).find((one) => dom.text(one) && isShown(page, one) && !dom.closest(one, '[aria-hidden="true"]'));
    if (!link) return null;
    const blocks = lines(page, row).slice(0, 12);
    const at = blocks.findIndex((block) => inside(page, block.leaf, link));
    const name = blocks[at]?.text.split(/\s+[•·]\s+/)[0]?.trim();
    if (!name) return null;
    const [label, place, ...rest] = blocks.slice(at + 1).map((block) => block.text).filter((text) => !topCardNoise.test(text));
    const now = rest.find((text) => current.test(text))?.replace(current, '');
    const told = (text: string | undefined) => (text && !current.test(text) && !past.test(text) ? text : undefined);
    return { name, label: told(label), location: told(label) && told(place), current: now ?? (label && current.test(label) ? label.replace(current, '') : place && current.test(place) ? place.replace(current, '') : undefined), link };
  });
}

export type RowHooks = { row: string; name: string; link: string; label?: string; place?: string; current?: string };

/** The rows of a list whose texts have hooks. */
export function rowsOf(page: ListPage, hooks: RowHooks): ListedPerson[] | null {
  const { dom } = page;
  const say = (row: Element, selector: string | undefined): string | undefined => {
    const element = selector ? dom.one(selector, row) : null;
    return element && isShown(page, element) ? lines(page, element).map((block) => block.text).join(' ').slice(0, 300) || undefined : undefined;
  };
  return people(page, dom.all(hooks.row).filter((row) => dom.one(hooks.name, row)), (row) => {
    const name = say(row, hooks.name);
    const link = dom.one(hooks.link, row);
    return name && link ? { name, label: say(row, hooks.label), location: say(row, hooks.place), current: say(row, hooks.current), link } : null;
  });
}

type Row = Omit<ListedPerson, 'url'> & { link: Element };

function people({ dom, url, sight }: ListPage, rows: Element[], read: (row: Element) => Row | null): ListedPerson[] | null {
  if (!rows.length) return null;
  const found = new Map<string, ListedPerson>();
  for (const row of rows.slice(0, MOST)) {
    if (!isShown({ dom, sight }, row)) continue;
    const one = read(row);
    const address = one && safeUrl(dom.attr(one.link, 'href'), url);
    if (!one || !address || hidden.test(one.name)) continue;
    const href = new URL(address);
    href.hash = '';
    if (/\/in\//.test(href.pathname)) href.search = '';
    const { link: _link, ...rest } = one;
    const person = Object.fromEntries(Object.entries(rest).filter(([, value]) => value)) as Omit<ListedPerson, 'url'>;
    if (!found.has(href.href)) found.set(href.href, { ...person, url: href.href });
  }
  return [...found.values()];
}

function lines({ dom, sight }: ListPage, root: Element): Block[] {
  return readBlocks(dom, sight, root, { skip: (element, name) => name === 'figure' || name === 'button' || /(?:^|\s)(?:visually-hidden|distance-badge)(?:\s|$)/.test(dom.attr(element, 'class')) }).blocks;
}

function inside({ dom }: ListPage, leaf: Element, link: Element): boolean {
  for (let at: Node | null = leaf; at && dom.type(at) === 1; at = dom.parent(at)) if (at === link) return true;
  return false;
}
