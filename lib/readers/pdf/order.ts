/** The reading order of a whole document: its main column over all pages, then the one beside it. */
import type { Flow } from '../flow';
import type { SetText } from '../kit/ranks';
import { type Zone, zonesCutAt, zonesOf } from './columns';
import { textsOf, wordsOf } from './paragraphs';
import type { Segment } from './segments';

/** A split over this share of a page's height is the page's layout; a lower one is a list in columns. */
const LAYOUT = 0.4;

type Column = Extract<Zone, { left: Zone[] }>;
const isColumns = (zone: Zone): zone is Column => 'left' in zone;

const flat = (zones: Zone[]): Segment[][] => zones.flatMap((zone) => (isColumns(zone) ? [...flat(zone.left), ...flat(zone.right)] : [zone.segments]));
const letters = (zones: Zone[]): number => flat(zones).flat().reduce((sum, one) => sum + one.text.length, 0);

const edge = (segments: Segment[]): number => segments.reduce((most, one) => Math.max(most, one.x1), 0);
const heightOf = (segments: Segment[]): number => segments.reduce((most, one) => Math.max(most, one.y), -Infinity) - segments.reduce((least, one) => Math.min(least, one.y), Infinity);

/** Takes the segments of all pages; gives their texts as they are read. */
export function flowOf(pages: Segment[][]): Flow {
  let known: number | null = null;
  const zones = pages.map((segments) => {
    const height = heightOf(segments);
    let found = zonesOf(segments);
    const layout = (zone: Zone): zone is Column => isColumns(zone) && zone.height > LAYOUT * height;
    if (known !== null && !found.some(layout)) found = zonesCutAt(segments, known) ?? found;
    known ??= found.find(layout)?.at ?? null;
    return { found, height };
  });
  const split = zones.flatMap(({ found, height }) => found.filter((zone): zone is Column => isColumns(zone) && zone.height > LAYOUT * height));
  const leftIsMain = split.reduce((sum, zone) => sum + letters(zone.left) - letters(zone.right), 0) > 0;
  const words = wordsOf(pages.flat());
  const flow: Flow = { main: [], side: [] };
  zones.forEach(({ found }, page) => {
    const take = (into: SetText[], parts: Zone[]) => {
      const all = flat(parts);
      const right = edge(all.flat());
      for (const part of all) into.push(...textsOf(part, Math.max(right * 0.75, edge(part)), words).map((text) => ({ ...text, page })));
    };
    for (const zone of found) {
      if (!isColumns(zone) || !split.includes(zone)) take(flow.main, [zone]);
      else {
        take(flow.main, leftIsMain ? zone.left : zone.right);
        take(flow.side, leftIsMain ? zone.right : zone.left);
      }
    }
  });
  return flow;
}
