/** What the three LinkedIn layouts have in common: a card is a section, its units are entries, roles may be grouped by employer. */
import type { Section } from '../../../model';
import type { Block, Blocks, WalkOptions } from '../../kit/blocks';
import { readBlocks } from '../../kit/blocks';
import { type EntrySection, entrySections, masked, onlyLength, splitDates } from '../../kit/draft';
import { addEntry } from '../../kit/entries';
import { lineOf } from '../../kit/section-hooks';
import { looksLikePlace } from '../../kit/looks';
import { addLanguages, addSkills } from '../../outline';
import type { Page } from '../../page';

export type Layout = {
  walk: WalkOptions;
  /** The unit a block belongs to: equal values are one entry. */
  unit: (block: Block) => unknown;
  /** Inside a unit: equal values are one role of a group. */
  role: (block: Block) => unknown;
};

/** Lists "show all" links and shells the board opens elsewhere; such links are no text of the person. */
export const showAll = 'a[href*="/details/"], a[id^="navigation-index-see-all"]';

const runs = (blocks: Block[], by: (block: Block) => unknown): Block[][] => {
  const made: Block[][] = [];
  let last: unknown;
  for (const block of blocks) {
    const key = by(block);
    if (!made.length || key !== last) made.push([]);
    made[made.length - 1]!.push(block);
    last = key;
  }
  return made;
};

/** Reads one card. Its heading is left out; gives what was walked, for the count of hidden words. */
export function readCard({ dom, sight, draft }: Page, section: Section, card: Element, layout: Layout): Blocks {
  const skip = layout.walk.skip;
  const all = readBlocks(dom, sight, card, {
    ...layout.walk,
    skip: (element, name) => (name === 'a' && (/\/details\//.test(dom.attr(element, 'href')) || dom.attr(element, 'id').startsWith('navigation-index-see-all')) && dom.text(element).length < 60) || (skip?.(element, name) ?? false),
  });
  const blocks = all.blocks.filter((block, i) => !(i < 2 && block.level && block.level < 3));
  for (const link of dom.all(showAll, card)) {
    const count = /\d+/.exec(dom.text(link))?.[0];
    draft.miss(section, 'other-page', count ? Number(count) : undefined);
  }
  if (!blocks.length) return all;
  draft.seen(section);
  if (section === 'summary') {
    const skills = blocks.filter((block) => block.text.length < 300 && block.text.split(' • ').length > 2 && block === blocks[blocks.length - 1]);
    const texts = blocks.filter((block) => !skills.includes(block) && !(skills[0] && block === blocks[blocks.indexOf(skills[0]) - 1] && block.text.length < 40));
    for (const block of texts) draft.add(lineOf(block), section);
    draft.profile.summary ??= texts.map((block) => block.text).join('\n') || undefined;
    draft.from('summary', 'linkedin');
    if (skills[0]) addSkills(draft, skills.map(lineOf), 'linkedin');
    return all;
  }
  for (const unit of runs(blocks, layout.unit)) {
    if (entrySections.includes(section)) {
      readUnit(draft, section as EntrySection, unit, layout);
      continue;
    }
    const lines = unit.map(lineOf);
    if (section === 'skills') {
      if (lines[0]) addSkills(draft, [lines[0]], 'linkedin');
      for (const line of lines.slice(1)) if (!/\d/.test(line.text)) draft.add(line, section, 'organisation');
    } else if (section === 'languages') {
      if (lines.length === 2 && lines[0] && lines[1]) {
        for (const line of lines) draft.add(line, section);
        draft.profile.languages.push({ language: lines[0].text, fluency: lines[1].text });
        draft.from('languages', 'linkedin');
      } else addLanguages(draft, lines, 'linkedin');
    } else for (const line of lines) draft.add(line, section);
  }
  if (entrySections.includes(section) && draft.profile[section as EntrySection].length) draft.from(section as EntrySection, 'linkedin');
  return all;
}

function readUnit(draft: Page['draft'], section: EntrySection, unit: Block[], layout: Layout): void {
  const options = { ordered: true };
  const hasDates = (blocks: Block[]) => blocks.some((block) => block.text.length < 90 && splitDates(lineOf(block), true));
  // Pieces without dates (descriptions) go with the role before them.
  const roles: Block[][] = [];
  const top = layout.role(unit[0]!);
  for (const run of runs(unit, layout.role)) {
    if (!roles.length || (hasDates(run) && layout.role(run[0]!) !== top)) roles.push(run);
    else roles[roles.length - 1]!.push(...run);
  }
  const [head, ...rest] = roles;
  const grouped = section === 'work' && rest.length > 0 && !!head && !masked(head[0]!.text) && (!hasDates(head) || head.some((block) => onlyLength(block.text)));
  if (!grouped || !head) {
    for (const role of roles) addEntry(draft, section, role.map(lineOf), options);
    return;
  }
  const lines = head.map(lineOf);
  const location = lines.slice(1).find((line) => looksLikePlace(line.text))?.text;
  rest.forEach((role, i) => addEntry(draft, section, role.map(lineOf), { ...options, group: { name: lines[0]!.text, location, lines: i === 0 ? lines : [] } }));
}

/** Connection degree, followers and buttons that stand among the lines of the top card. */
export const topCardNoise = /^(?:[·•]|[·•]?\s*\d(?:st|nd|rd|th)\b.*|[·•]\s*\S{1,6}|[\d.,+]+[KM]?\+?|[\d.,+]+\s?[KM]?\+?\s+\p{L}+|connections|followers|\(?(?:he|she|they|ze|xe)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)?\)?)$/iu;
