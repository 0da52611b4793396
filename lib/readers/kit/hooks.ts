/** Reads a board that names its texts: selectors for head, sections, entries and their parts become a draft. Most boards are a page of such data. */
import type { BoardId, Missing, PassagePart, Section } from '../../model';
import { safeUrl } from '../address';
import { addLanguages, addParts, addSkills } from '../outline';
import { isShown, type Page } from '../page';
import { type Block, type Blocks, readBlocks } from './blocks';
import { type EntrySection, entrySections, type Line } from './draft';
import { addEntry } from './entries';
import { partsOf } from './parts';

export type SectionHooks = {
  section: Section;
  /** Where it stands; all that match are read. */
  in: string;
  /** The boxes of its entries. Where none is found an entry begins where a part it already has comes again; without parts nothing is read. */
  entry?: string;
  /** The parts of an entry; of a language: its name (`title`) and its level (`text`). */
  parts?: Partial<Record<PassagePart, string>>;
  /** The box round several roles at one employer, and the employer's name in it. */
  group?: { box: string; name: string };
};

export type PageHooks = {
  /** What tells this layout. */
  mark: string;
  name: string;
  label?: string;
  place?: string;
  summary?: string;
  /** Links to the person's own pages. */
  links?: string;
  sections: readonly SectionHooks[];
  /** Left out everywhere. */
  skip?: string;
  /** Folded away, and there to be opened. */
  folded?: string;
  /** Where the outline tells the sections that have no hooks. */
  outline?: string;
  /** Elements that say something is not here to be read. */
  missing?: readonly [selector: string, section: Section, why: Missing['why']][];
  /** Instead of a name the board does not show. */
  nobody?: RegExp;
};

/** A block as a line, without the mark of a bullet. */
export function lineOf(block: Block): Line {
  const mark = /^(?:[•●○▪◦‣*✓►➤]|[-–—](?=\s))\s*(?=\S)/u.exec(block.text)?.[0].length ?? 0;
  return { text: block.text.slice(mark), level: 0, bullet: mark > 0, strong: false, block, at: mark };
}

/** Reads by hooks; null when the page is not in that layout. Gives what was walked. */
export function readHooks(page: Page, hooks: PageHooks, reader: BoardId): Blocks[] | null {
  const { dom, sight, draft, url } = page;
  const { profile } = draft;
  if (!dom.one(hooks.mark)) return null;
  const walked: Blocks[] = [];
  const skipped = new Set(hooks.skip ? dom.all(hooks.skip) : []);
  const folded = new Set(hooks.folded ? dom.all(hooks.folded) : []);
  const walk = (root: Element, own: ReadonlySet<Element>): Block[] => {
    const all = readBlocks(dom, sight, root, { skip: (element) => skipped.has(element), folded: (element) => folded.has(element), block: (element) => own.has(element) });
    walked.push(all);
    return all.blocks;
  };
  const shown = (selector: string | undefined): Element[] => (selector ? dom.all(selector) : []).filter((element) => !skipped.has(element) && isShown(page, element));
  const first = (selector: string | undefined): Line | null => {
    for (const element of shown(selector)) {
      const block = walk(element, new Set())[0];
      if (block) return { ...lineOf(block), bullet: false };
    }
    return null;
  };

  const name = first(hooks.name);
  if (name && hooks.nobody?.test(name.text)) draft.miss('headline', 'masked');
  else if (name) {
    profile.name = name.text;
    draft.from('name', reader);
    draft.add(name, 'headline');
  }
  const label = first(hooks.label);
  if (label) {
    profile.label = label.text;
    draft.from('label', reader);
    draft.add(label, 'headline');
  }
  const place = first(hooks.place);
  if (place) {
    profile.location = place.text;
    draft.from('location', reader);
    draft.add(place, 'headline', 'place');
  }
  for (const link of shown(hooks.links)) {
    const shownAs = safeUrl(dom.attr(link, 'href'), url);
    // Boards send links through a page of theirs.
    const target = shownAs && /redir/i.test(shownAs) ? new URL(shownAs).searchParams.get('url') : null;
    const href = safeUrl(target ?? shownAs ?? '', url);
    if (shownAs && href && !profile.urls.includes(href)) profile.urls.push(href);
  }
  const about = shown(hooks.summary).flatMap((element) => walk(element, new Set()).map(lineOf));
  if (about.length) addParts(draft, dom, [{ section: 'summary', heading: null, lines: about }], reader);
  for (const section of hooks.sections) {
    const roots = shown(section.in);
    // One box inside another is read with it.
    for (const root of roots) if (!roots.some((other) => other !== root && within(dom, root, other))) readSection(page, section, root, walk, reader);
  }
  for (const [selector, section, why] of hooks.missing ?? []) {
    for (const element of dom.all(selector).filter((one) => isShown(page, one))) {
      const count = /\d{1,4}/.exec(dom.text(element))?.[0];
      draft.miss(section, why, Number(count) || undefined);
    }
  }
  for (const root of shown(hooks.outline).slice(0, 1)) {
    const parts = partsOf(walk(root, new Set()).map((block) => ({ ...lineOf(block), level: block.level, strong: block.strong })));
    addParts(draft, dom, parts.filter((part) => !hooks.sections.some((one) => one.section === part.section) && !(part.section === 'summary' && about.length)), reader);
  }
  return walked;
}

function within(dom: Page['dom'], element: Element, box: Element): boolean {
  for (let at: Node | null = element; at && dom.type(at) === 1; at = dom.parent(at)) if (at === box) return true;
  return false;
}

type Walk = (root: Element, own: ReadonlySet<Element>) => Block[];

function readSection({ dom, draft }: Page, hooks: SectionHooks, root: Element, walk: Walk, reader: BoardId): void {
  const { section } = hooks;
  const named = (Object.entries(hooks.parts ?? {})).map(([part, selector]) => [part as PassagePart, new Set(dom.all(selector, root))] as const);
  const boxes = new Set(hooks.entry ? dom.all(hooks.entry, root) : []);
  if (hooks.entry && !boxes.size && !hooks.parts) return;
  const groups = new Set(hooks.group ? dom.all(hooks.group.box, root) : []);
  const names = new Set(hooks.group ? dom.all(hooks.group.name, root) : []);
  const parts = new Set(named.flatMap(([, elements]) => [...elements]));
  const own = new Set([...parts, ...boxes, ...names]);
  /** The nearest round a block that is in the set. */
  const round = (block: Block, set: ReadonlySet<Element>): Element | null => {
    for (let at: Node | null = block.leaf; at && dom.type(at) === 1; at = dom.parent(at)) {
      if (set.has(at as Element)) return at as Element;
      if (at === root) break;
    }
    return null;
  };
  const entries: { lines: Line[]; box: Element | null; group: Element | null }[] = [];
  const heads = new Map<Element, { name?: Line; lines: Line[] }>();
  for (const block of walk(root, own)) {
    const line = lineOf(block);
    const group = round(block, groups);
    const box = round(block, boxes);
    if (group && (!box || box === group || !within(dom, box, group))) {
      const head = heads.get(group) ?? { lines: [] };
      if (round(block, names)) head.name ??= line;
      head.lines.push(line);
      heads.set(group, head);
      continue;
    }
    if (boxes.size && !box) continue;
    const part = round(block, parts);
    const hint = part && named.find(([, elements]) => elements.has(part))![0];
    if (hint) line.hint = hint;
    else if (block.level && !box) continue;
    line.bullet ||= !!block.item && block.item !== box && block.item !== root && !!box && round(block, new Set([block.item])) !== null && !hint;
    const last = entries.at(-1);
    const again = hint && hint !== 'text' && last?.lines.some((one) => one.hint === hint);
    if (last && (boxes.size ? last.box === box : !again)) last.lines.push(line);
    else if (box || hint || !hooks.parts) entries.push({ lines: [line], box, group });
  }
  if (!entries.length) return;
  draft.seen(section);
  const lines = entries.flatMap((entry) => entry.lines);
  if (section === 'skills') return addSkills(draft, lines.map((line) => ({ ...line, bullet: false })), reader);
  if (section === 'languages') {
    if (!hooks.parts?.title) return addLanguages(draft, lines, reader);
    for (const entry of entries) addLanguage(draft, entry.lines, reader);
    return;
  }
  if (!entrySections.includes(section)) return addParts(draft, dom, [{ section, heading: null, lines }], reader);
  const told = new Set<Element>();
  for (const entry of entries) {
    const head = entry.group && heads.get(entry.group);
    addEntry(draft, section as EntrySection, entry.lines, head?.name ? { group: { name: head.name.text, lines: told.has(entry.group!) ? [] : head.lines } } : {});
    if (entry.group) told.add(entry.group);
  }
  if (draft.profile[section as EntrySection].length) draft.from(section as EntrySection, reader);
}

function addLanguage(draft: Page['draft'], lines: Line[], reader: BoardId): void {
  const language = lines.find((line) => line.hint === 'title');
  const fluency = lines.find((line) => line.hint === 'text')?.text.replace(/^[(\s–—-]+/, '').replace(/[)\s]$/, '');
  for (const line of lines) draft.add(line, 'languages');
  if (!language) return;
  draft.profile.languages.push(fluency ? { language: language.text, fluency } : { language: language.text });
  draft.from('languages', reader);
}
