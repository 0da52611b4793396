/** Reads the regions that the user pointed at: what is taught of a section goes before what the outline made of it. */
import type { Signpost, Section } from '../model';
import { hostOf } from './address';
import { doubt } from './check';
import { type Blocks, readBlocks } from './kit/blocks';
import { sectionOf } from './kit/sections';
import { addParts, linesOf } from './outline';
import type { Page } from './page';
import { follow } from './teach';

export type Taught = { /** The regions found on this page. */ regions: { signpost: Signpost; element: Element }[]; lost: Signpost[] };

/** Finds the regions of the signposts for this page's site. */
export function findTaught({ dom, url }: Pick<Page, 'dom' | 'url'>, signposts: readonly Signpost[]): Taught {
  const taught: Taught = { regions: [], lost: [] };
  const host = hostOf(url);
  for (const signpost of signposts) {
    if (signpost.site !== host) continue;
    const element = follow(dom, signpost.path);
    if (element && !taught.regions.some((one) => one.element === element)) taught.regions.push({ signpost, element });
    else if (!element) taught.lost.push(signpost);
  }
  return taught;
}

/** Adds the taught sections to the draft; what the outline took for such a section elsewhere is text of other parts then. Doubts what was not found. */
export function readTaught({ dom, sight, draft }: Page, { regions, lost }: Taught): Blocks[] {
  const { profile } = draft;
  for (const section of new Set(regions.map(({ signpost }) => signpost.section))) {
    profile[section] = [];
    delete profile.source.fields[section];
    profile.passages = profile.passages.map((passage) => (passage.section === section ? { text: passage.text, section: 'other' as const, part: 'text' as const } : passage));
  }
  const read = regions.map(({ signpost, element }) => {
    const blocks = readBlocks(dom, sight, element, { skip: (inner) => regions.some((other) => other.element === inner) });
    const lines = linesOf(dom, blocks.blocks);
    const heading: Section | null = lines[0] && lines[0].text.length < 60 && lines[0].level > 0 ? sectionOf(lines[0].text, true) : null;
    addParts(draft, dom, [{ section: signpost.section, heading: null, lines: heading === signpost.section ? lines.slice(1) : lines }], 'taught');
    return blocks;
  });
  for (const { section } of lost) if (profile[section].length === 0) doubt(profile, section);
  return read;
}
