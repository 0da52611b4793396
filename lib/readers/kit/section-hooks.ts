/** One section of a board that names its texts: which of them is a title, an organisation, a place, and where an entry begins. */
import type { BoardId, PassagePart, Section } from '../../model';
import { addLanguages, addParts, addSkills } from '../outline';
import type { Page } from '../page';
import type { Block } from './blocks';
import { type EntrySection, entrySections, type Line } from './draft';
import { addEntry } from './entries';

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

/** A block as a line, without the mark of a bullet. */
export function lineOf(block: Block): Line {
  const mark = /^(?:[•●○▪◦‣*✓►➤]|[-–—](?=\s))\s*(?=\S)/u.exec(block.text)?.[0].length ?? 0;
  return { text: block.text.slice(mark), level: 0, bullet: mark > 0, strong: false, block, at: mark };
}

/** Reads the blocks under a root; `own`: inline by name, but a line of its own here. */
type Walk = (root: Element, own: ReadonlySet<Element>) => Block[];

/** Reads one section into the draft, entry by entry. */
export function readSection({ dom, draft }: Page, hooks: SectionHooks, root: Element, walk: Walk, reader: BoardId): void {
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
    if (group && (!box || box === group || !dom.contains(group, box))) {
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
