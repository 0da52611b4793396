/** People in LinkedIn's search results, in both layouts signed in and in the one of 2019. */
import type { ListedPerson } from '../../../model';
import { type ListPage, linesOfRow, peopleIn } from '../../kit/rows';
import { isShown } from '../../page';
import { topCardNoise } from './cards';

const current = /^(?:Current|Aktuell|Actuel(?:lement)?|Actual|Atual|Attuale|Huidig|Obecnie)\s*:\s*/iu;
const past = /^(?:Past|Früher|Anciennement|Anterior|Passato|Precedente|Eerder|Summary|Skills|Provides services)\s*[:-]/iu;

/** The rows of LinkedIn’s people search; null when the page has none. Hidden people are left out. */
export function readList(page: ListPage): ListedPerson[] | null {
  const { dom } = page;
  const rows = [
    ...dom.all('[data-view-name="search-entity-result-universal-template"]'),
    ...dom.all('[data-testid="lazy-column"] [role="listitem"]'),
    ...dom.all('li.search-result'),
  ];
  return peopleIn(page, rows, (row) => {
    // The photo links too, but shows no text.
    const link = dom.all('a[href*="/in/"]', row).find((one) => dom.text(one) && isShown(page, one) && !dom.closest(one, '[aria-hidden="true"]'));
    if (!link) return null;
    const blocks = linesOfRow(page, row).slice(0, 12);
    const at = blocks.findIndex((block) => dom.contains(link, block.leaf));
    const name = blocks[at]?.text.split(/ [•·] /)[0]?.trim();
    if (!name) return null;
    const [label, place, ...rest] = blocks.slice(at + 1).map((block) => block.text).filter((text) => !topCardNoise.test(text));
    const now = rest.find((text) => current.test(text))?.replace(current, '');
    const told = (text: string | undefined) => (text && !current.test(text) && !past.test(text) ? text : undefined);
    return { name, label: told(label), location: told(label) && told(place), current: now ?? (label && current.test(label) ? label.replace(current, '') : place && current.test(place) ? place.replace(current, '') : undefined), link };
  });
}
