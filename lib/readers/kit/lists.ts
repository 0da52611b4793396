/** Skills and languages: lists that pages write as items, rows of tags, comma lists and labelled groups. */
import { collapse, trimEnd } from '../../core/text';
import type { ReaderName } from '../../model';
import { type Draft, type Line, masked } from './draft';

/** Skill lists: items, comma lists and labelled groups ("Databases: PostgreSQL, Redis"). */
export function addSkills(draft: Draft, lines: Line[], reader: ReaderName): void {
  const list = draft.profile.skills;
  const had = namesOf(list);
  const add = (name: string, keywords: string[] = []): void => {
    if (had.has(name.toLowerCase()) || /^[\d%]+$|^\d+ endorsement/.test(name)) return;
    had.add(name.toLowerCase());
    known.get(list)!.of = list.push({ name, keywords });
  };
  for (const line of lines) {
    const tags = tagsOf(line);
    for (const tag of tags) {
      draft.add(tag, 'skills');
      add(tag.text);
    }
    if (tags.length) continue;
    draft.add(line, 'skills');
    if (masked(line.text)) continue;
    const label = /^([^:,;]{2,40}):\s*(?=\S)/u.exec(line.text);
    const items = itemsOf(line.text.slice(label?.[0].length ?? 0)).map((item) => trimEnd(item, '.').trimStart()).filter((item) => item && item.length < 60);
    if (label?.[1]) add(label[1].trim(), items);
    else if (line.text.length < 400) for (const name of items) add(trimEnd(name, ':'));
  }
  if (list.length) draft.from('skills', reader);
}

/** The names of a list of skills, kept as long as nobody else adds to it: cards are read one by one. */
function namesOf(list: readonly { name: string }[]): Set<string> {
  let had = known.get(list);
  if (had?.of !== list.length) known.set(list, (had = { of: list.length, names: new Set(list.map((skill) => skill.name.toLowerCase())) }));
  return had.names;
}
const known = new WeakMap<object, { of: number; names: Set<string> }>();

/** Cuts at commas and the like, but not inside brackets: "CI/CD (GitHub, GitLab), D3.js" are two. */
function itemsOf(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[,;•|·、，]/.test(sign) || (sign === '/' && text[i - 1] === ' ' && text[i + 1] === ' '))) {
      items.push(text.slice(from, i));
      from = i + 1;
    }
  }
  items.push(text.slice(from));
  // A bracket that was never closed does not hold the rest together.
  return depth > 0 ? text.split(/[,;•|·]\s*/u) : items;
}

/** A row of tags: three and more inline elements with nothing but blanks between them, each an item. */
function tagsOf(line: Line): Line[] {
  const tags: Line[] = [];
  const { block } = line;
  if (!block || block.text.length > 600) return tags;
  for (const part of block.parts) {
    const text = collapse((part.node.nodeValue ?? '').slice(part.from, part.to));
    if (!text) continue;
    const last = tags[tags.length - 1];
    const at = block.text.indexOf(text, last ? last.at + last.text.length : 0);
    if (part.node.parentNode === block.element || at < 0 || text.length > 50 || /[,;:.]$/.test(text)) return [];
    tags.push({ ...line, text, at });
  }
  return tags.length > 2 ? tags : [];
}

const fluencies = /native|bilingual|fluent|proficien|intermediate|basic|beginner|elementary|advanced|conversational|professional|limited|mother tongue|muttersprach|fließend|verhandlungssicher|grundkenntnisse|gut|courant|maternelle|notions|nativo|fluido|básico|avanzado|fluente|madrelingua|moedertaal|vloeiend|ojczysty|biegły|родной|свободно|\b[ABC][12]\b/i;

/** Languages with their level: "German – native", "English (C1)", or the level on the next line. */
export function addLanguages(draft: Draft, lines: Line[], reader: ReaderName): void {
  const list = draft.profile.languages;
  const had = new Set(list.map((one) => one.language.toLowerCase()));
  for (const line of lines) {
    draft.add(line, 'languages');
    const last = list[list.length - 1];
    for (const text of fluencies.test(line.text) && !/,\s*\p{L}{3,20}\s?[(–—:-]/u.test(line.text) ? [line.text] : line.text.split(/[,;•|]\s*/u)) {
      const cut = /\s[-–—]\s|[:(–—|]/u.exec(text);
      const language = (cut ? text.slice(0, cut.index) : text).trim();
      const fluency = cut ? text.slice(cut.index + cut[0].length).replace(/\)\s*$/, '').trim() : '';
      if (!cut && last && !last.fluency && fluencies.test(text)) last.fluency = text;
      else if (language && language.length < 30 && !/\d/.test(language) && !had.has(language.toLowerCase())) {
        had.add(language.toLowerCase());
        list.push(fluency ? { language, fluency } : { language });
      }
    }
  }
  if (list.length) draft.from('languages', reader);
}
