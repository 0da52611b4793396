/** The generic reader: any page that looks like a résumé is read by its headings, lists and dates. */
import { collapse, countWords, trimEnd } from '../core/text';
import type { PassagePart, ReaderName, Section } from '../model';
import type { Block, Blocks } from './kit/blocks';
import type { Dom } from './kit/dom';
import { type Draft, type EntrySection, entrySections, type Line, masked } from './kit/draft';
import { addEntry } from './kit/entries';
import { looksLikePlace, looksLikeRole } from './kit/looks';
import { sectionOf } from './kit/sections';
import { type Part, partsOf } from './kit/parts';
import { splitEntries } from './kit/split';
import { partsOfResume } from './microformats';

const contact = /@|https?:|www\.|^\+?[\d\s().-]{7,}$|\.(?:com|net|org|io|dev|me)\b|^(?:phone|tel|email|e-mail|mail|website|github|linkedin|twitter|skype|mobile|address|telefon|dob|born)\b/i;
const chrome = /^(?:download|print|save|share|menu|home|hire me|skip to|back to|copyright|©|powered by|last updated|toggle|view my|read more|learn more|show more|see more|resume|résumé|cv|curriculum vitae|lebenslauf)\b.{0,30}$/i;
const notName = /\d|@|https?:|[|!?:;/]|\b(?:resume|résumé|cv|curriculum|vitae|lebenslauf|portfolio|page|home|welcome|hello|hi|blog|website|login|sign|news|jobs?|career|error|not found|the|how|why|what|your|our|team|inc|gmbh|company|university|guide|docs?|results?|search|filter|by|sort|view|show|more|people|jobs)\b/i;

/** Whether a text could be a person's name: one to five capitalised words (or a script without capitals), no digits, no heading. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || notName.test(text) || sectionOf(text) || looksLikeRole(text)) return false;
  const words = text.replace(/[,.]/g, ' ').trim().split(/\s+/);
  return words.length <= 5 && words.every((word) => /^(?:[\p{Lu}\p{Lt}\p{Lo}]|d['’e]|di|da|dos|du|la|van|von|de|den|der|del|bin|al|el|ter|ten|y|ibn|zu)/u.test(word)) && (words.length > 1 || /^\p{Lo}{2,}$/u.test(text));
}

const hints: [PassagePart, RegExp][] = [
  ['dates', /\b(?:dates?|period|years?|duration|date-?range|time-?(?:frame|span|period)|start-?date|end-?date|dtstart)\b/i],
  ['organisation', /\b(?:company|employer|organi[sz]ation|org|institution|school|university|worksfor|where|(?:company|org|school|institution)-?name)\b/i],
  ['place', /\b(?:location|place|locality|city)\b/i],
  ['title', /\b(?:position|job-?title|profession|role|study-?type|studytitle|degree)\b/i],
];

/** What the page's own class names and microdata call a text. */
function hintOf(dom: Dom, block: Block): PassagePart | undefined {
  let at: Node | null = block.leaf;
  for (let i = 0; i < 2 && at && dom.type(at) === 1; i++, at = dom.parent(at)) {
    const element = at as Element;
    if (dom.name(element) === 'time') return 'dates';
    const name = `${dom.attr(element, 'itemprop')} ${dom.attr(element, 'class').replace(/([a-z])([A-Z])/g, '$1-$2')}`;
    if (name.length > 1 && name.length < 80) for (const [part, names] of hints) if (names.test(name.replace(/[_]/g, '-'))) return part;
    if (at === block.element) break;
  }
  return undefined;
}

/** Blocks as lines; a list item is a bullet when it is one text of its own. */
export function linesOf(dom: Dom, blocks: Block[]): Line[] {
  const inItem = new Map<Element, number>();
  for (const block of blocks) if (block.item) inItem.set(block.item, (inItem.get(block.item) ?? 0) + 1);
  return blocks.map((block) => {
    const hint = hintOf(dom, block);
    const mark = /^(?:[•●○▪◦‣*·]|[-–—](?=\s))\s*(?=\S)/u.exec(block.text)?.[0].length ?? 0;
    const bullet = mark > 0 || (!!block.item && !block.level && (block.element === block.item || inItem.get(block.item) === 1));
    return { text: block.text.slice(mark), level: block.level, bullet, strong: block.strong, block, at: mark, ...(hint ? { hint } : {}) };
  });
}

/** Adds the sections to the draft and says which reader gave them. */
export function addParts(draft: Draft, dom: Dom | null, parts: Part[], reader: ReaderName): void {
  const { profile } = draft;
  for (const { section, lines } of parts) {
    if (section === 'headline' || !lines.length) continue;
    if ((entrySections as Section[]).includes(section)) {
      const kind = section as EntrySection;
      const had = profile[kind].length;
      for (const entry of splitEntries(dom, lines, section)) addEntry(draft, kind, entry);
      if (profile[kind].length > had) draft.from(kind, reader);
      draft.seen(section);
    } else if (section === 'skills') addSkills(draft, lines, reader);
    else if (section === 'languages') addLanguages(draft, lines, reader);
    else if (section === 'summary') {
      for (const line of lines) draft.add(line, section);
      if (!profile.summary) profile.summary = lines.map((line) => line.text).join('\n').slice(0, 5000);
      draft.from('summary', reader);
    } else for (const line of lines) draft.add(line, section);
  }
}

/** Skill lists: items, comma lists and labelled groups ("Databases: PostgreSQL, Redis"). */
export function addSkills(draft: Draft, lines: Line[], reader: ReaderName): void {
  const list = draft.profile.skills;
  const had = new Set(list.map((skill) => skill.name.toLowerCase()));
  const add = (name: string, keywords: string[] = []): void => {
    if (had.has(name.toLowerCase()) || /^[\d%]+$|^\d+ endorsement/.test(name)) return;
    had.add(name.toLowerCase());
    list.push({ name, keywords });
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
    const items = line.text.slice(label?.[0].length ?? 0).split(/[,;•|·]\s*|\s\/\s/u).map((item) => trimEnd(item, '.').trimStart()).filter((item) => item && item.length < 60);
    if (label?.[1]) add(label[1], items);
    else if (line.text.length < 400) for (const name of items) add(name);
  }
  if (list.length) draft.from('skills', reader);
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
  for (const line of lines) {
    draft.add(line, 'languages');
    const last = list[list.length - 1];
    for (const text of fluencies.test(line.text) && !/,\s*\p{Lu}[\p{L}]+\s*[(–:-]/u.test(line.text) ? [line.text] : line.text.split(/[,;•|]\s*/u)) {
      const cut = /\s[-–—]\s|[:(–—]/u.exec(text);
      const language = (cut ? text.slice(0, cut.index) : text).trim();
      const fluency = cut ? text.slice(cut.index + cut[0].length).replace(/\)\s*$/, '').trim() : '';
      if (!cut && last && !last.fluency && fluencies.test(text)) last.fluency = text;
      else if (language && language.length < 30 && !/\d/.test(language)) list.push(fluency ? { language, fluency } : { language });
    }
  }
  if (list.length) draft.from('languages', reader);
}

/** Reads the lines above the first section: name, the line under it, place, contact. */
export function addHead(draft: Draft, head: Line[], reader: ReaderName, title = ''): void {
  const { profile } = draft;
  const usable = head.filter((line) => !chrome.test(line.text));
  const names = usable.slice(0, 40).filter((line) => looksLikeName(cleanName(line.text)) && !(looksLikePlace(line.text) && (line.level !== 1 || line.text.split(',').length > 2)));
  const best = names.find((line) => line.level === 1) ?? names.find((line) => line.level) ?? names.find((line) => /(?:^|\s)(?:name|fn|p-name)(?:\s|$)/.test(hintNames(line))) ?? names[0];
  const fromTitle = title.split(/[|–—:·-]\s+|\s[|–—:·-]\s*/).map((part) => cleanName(part.trim())).find(looksLikeName);
  if (!profile.name && (best || fromTitle)) {
    profile.name = best && (best.level || !fromTitle || best.text.includes(fromTitle)) ? cleanName(best.text) : fromTitle!;
    draft.from('name', reader);
  }
  let summary = false;
  for (const line of usable) {
    if (line === best) {
      draft.add(line, 'headline');
      continue;
    }
    const isContact = contact.test(line.text) && line.text.length < 120;
    const label = !profile.label && !isContact && line.text.length < 120 && line.text.length > 2 && !looksLikePlace(line.text) && line.hint !== 'place' && (!line.bullet || looksLikeRole(line.text)) && !/^\d|\d{4,}/.test(line.text) && (looksLikeRole(line.text) || (!!best && head.indexOf(line) > head.indexOf(best)));
    if (label) {
      profile.label = line.text;
      draft.from('label', reader);
    } else if (!profile.location && !isContact && (looksLikePlace(line.text) || (line.hint === 'place' && line.text.length < 60))) {
      profile.location = line.text;
      draft.from('location', reader);
      continue;
    }
    if (isContact) draft.add(line, 'contact');
    else if (!label && countWords(line.text) > 12) {
      draft.add(line, 'summary');
      if (!summary && !profile.summary) {
        summary = true;
        profile.summary = line.text;
        draft.from('summary', reader);
      }
    } else draft.add(line, 'headline');
  }
}

const hintNames = (line: Line): string => (line.block ? `${line.block.leaf.getAttribute?.call(line.block.leaf, 'class') ?? ''} ${line.block.element.getAttribute?.call(line.block.element, 'class') ?? ''}` : '');
/** Without what ends the text, and the blanks and signs before it; the text itself when it ends otherwise. */
function withoutEnd(text: string, ending: RegExp, signs: string): string {
  const at = text.search(ending);
  return at < 0 ? text : trimEnd(text.slice(0, at), signs);
}

function cleanName(text: string): string {
  const own = text.replace(/['’]s\s+(?:cv|r[eé]sum[eé]|portfolio|page|site|website)$/i, '').replace(/^(?:r[eé]sum[eé]|cv|curriculum vitae|lebenslauf)\s*(?:of|von|[-–:])?\s*/i, '');
  const half = own.slice(0, own.length / 2);
  if (own === `${half} ${half}`) return half;
  return withoutEnd(withoutEnd(own, /(?:cv|r[eé]sum[eé])$/i, '-'), /\s(?:MSc|PhD|MBA|BSc|Ph\.D\.|M\.Sc\.|PMP)\.?$/, ',').trim();
}

/** Regions that are the site's, not the person's. */
export function siteParts(dom: Dom): (element: Element, name: string) => boolean {
  return (element, name) => {
    if (name === 'nav' || name === 'dialog') return true;
    if (name === 'footer' && dom.name(dom.parent(element) as Element) === 'body') return true;
    const role = dom.attr(element, 'role');
    if (role && /^(?:navigation|dialog|alertdialog|search|menu|menubar|contentinfo|tooltip|complementary)$/.test(role)) return true;
    const names = `${dom.attr(element, 'id')} ${dom.attr(element, 'class')}`;
    return names.length > 1 && names.length < 200 && /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|advert(?:isement)?|breadcrumbs?|navbar|skip-link|site-footer|site-nav|floating-nav)(?:$|[\s_-])/i.test(names);
  };
}

/** Fills what the draft still lacks from the page's outline. Gives false when the page shows no person's career. */
export function readOutline(draft: Draft, dom: Dom, all: Blocks, reader: ReaderName = 'outline'): boolean {
  const lines = linesOf(dom, all.blocks);
  const parts = partsOfResume(dom, lines) ?? partsOf(lines);
  addHead(draft, parts[0]!.lines, reader, dom.text(dom.one('title')));
  addParts(draft, dom, parts, reader);
  return isCareer(draft);
}

/** Enough of a career to be one: dated work or school, or two kinds of career section on a named person's page. */
export function isCareer({ profile }: Draft): boolean {
  const { work, education, skills, projects, capture } = profile;
  const dated = [...work, ...education].filter((one) => one.startDate || one.endDate).length;
  const kinds = [work.length, education.length, skills.length, projects.length, capture.sections.includes('summary')].filter(Boolean).length;
  return (dated > 0 && kinds > 1) || dated > 1 || (!!profile.name && kinds > 1 && (work.length + education.length > 0 || (skills.length > 2 && kinds > 1)));
}
