/** People in a list whose rows have hooks. Reads what a row shows; opens nothing. */
import type { ListedPerson } from '../../model';
import { safeUrl } from '../address';
import { type Board, isShown } from '../page';
import { type Block, readBlocks } from './blocks';

export type ListPage = Parameters<NonNullable<Board['list']>>[0];

/** Boards write so instead of a name. */
const hidden = /^LinkedIn Member$/i;
const MOST = 100;

export type RowHooks = { row: string; name: string; link: string; label?: string; place?: string; current?: string };

/** The rows of a list whose texts have hooks; null when there are none. */
export function rowsOf(page: ListPage, hooks: RowHooks): ListedPerson[] | null {
  const { dom } = page;
  const say = (row: Element, selector: string | undefined): string | undefined => {
    const element = selector ? dom.one(selector, row) : null;
    return element && isShown(page, element) ? linesOfRow(page, element).map((block) => block.text).join(' ').slice(0, 300) || undefined : undefined;
  };
  return peopleIn(page, dom.all(hooks.row).filter((row) => dom.one(hooks.name, row)), (row) => {
    const name = say(row, hooks.name);
    const link = dom.one(hooks.link, row);
    return name && link ? { name, label: say(row, hooks.label), location: say(row, hooks.place), current: say(row, hooks.current), link } : null;
  });
}

/** What was read of a row, and the link to the person. */
export type Row = Omit<ListedPerson, 'url'> & { link: Element };

/** The people of some rows: each once, with an address that may be opened, hidden people and hidden rows left out; null without rows. */
export function peopleIn({ dom, url, sight }: ListPage, rows: Element[], read: (row: Element) => Row | null): ListedPerson[] | null {
  if (!rows.length) return null;
  const found = new Map<string, ListedPerson>();
  for (const row of rows.slice(0, MOST)) {
    if (!isShown({ dom, sight }, row)) continue;
    const one = read(row);
    const address = one && safeUrl(dom.attr(one.link, 'href'), url);
    if (!one || !address?.startsWith('http') || hidden.test(one.name)) continue;
    const href = new URL(address);
    href.hash = '';
    if (/\/in\//.test(href.pathname)) href.search = '';
    const { link: _link, ...rest } = one;
    const person = Object.fromEntries(Object.entries(rest).filter(([, value]) => value)) as Omit<ListedPerson, 'url'>;
    if (!found.has(href.href)) found.set(href.href, { ...person, url: href.href });
  }
  return [...found.values()];
}

/** What a row shows, line by line. */
export function linesOfRow({ dom, sight }: ListPage, root: Element): Block[] {
  return readBlocks(dom, sight, root, { skip: (element, name) => name === 'figure' || name === 'button' || /(?:^|\s)(?:visually-hidden|distance-badge)(?:\s|$)/.test(dom.attr(element, 'class')) }).blocks;
}
