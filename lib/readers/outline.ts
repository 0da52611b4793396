/** The generic reader: any page that looks like a résumé is read by its headings, lists and dates. */
import { countWords, trimEnd } from '../core/text';
import type { ReaderName, Section } from '../model';
import { isAdvert } from './kit/advert';
import type { Blocks } from './kit/blocks';
import { partsOfBoxes } from './kit/containers';
import { once } from './kit/copies';
import type { Dom } from './kit/dom';
import { type Draft, type EntrySection, entrySections, type Line, onlyLength, splitDates } from './kit/draft';
import { addEntry } from './kit/entries';
import { unlabel } from './kit/labels';
import { linesOf } from './kit/lines';
import { addLanguages, addSkills } from './kit/lists';
import { company, isBody, looksLikePlace, looksLikeRole } from './kit/looks';
import { sectionOf } from './kit/sections';
import { type Part, partsOf } from './kit/parts';
import { splitEntries } from './kit/split';
import { joinDates, joinWrapped } from './kit/wrapped';
import { nameOfResume, partsOfResume } from './microformats';

/** ASP.NET is no address, nor is .NET. */
const contact = /@|https?:|www\.|^\+?[\d\s().-]{7,}$|(?<=[\w-])(?<!\b(?:asp|ado|vb))\.(?:com|net|org|io|dev|me)\b|^(?:phone|tel|email|e-mail|mail|website|github|linkedin|twitter|skype|mobile|address|telefon|dob|born)\b/i;
const chrome = /^(?:download|print|save|share|menu|home|hire me|skip to|back to|copyright|©|powered by|last updated|toggle|view my|read more|learn more|show more|see more|resume|résumé|cv|curriculum vitae|lebenslauf)\b.{0,30}$/i;
const notName = /\d|@|https?:|[|!?:;/]|\b(?:resume|résumé|cv|curriculum|vitae|lebenslauf|portfolio|page|home|welcome|hello|hi|blog|website|login|sign|news|jobs?|career|error|not found|the|how|why|what|your|our|team|inc|gmbh|company|university|guide|docs?|results?|search|filter|by|sort|view|details|candidate|show|more|people|jobs)\b/i;

export { addLanguages, addSkills, linesOf };

/** Whether a text could be a person's name: one to five capitalised words (or a script without capitals), no digits, no heading. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || notName.test(text) || sectionOf(text) || looksLikeRole(text)) return false;
  // "Kotlin, PHP, PostgreSQL" is a list.
  if (text.split(',').length > 3) return false;
  const words = text.replace(/[,.]/g, ' ').trim().split(/\s+/);
  return words.length <= 5 && words.every((word) => /^(?:[\p{Lu}\p{Lt}\p{Lo}]|d['’e]|di|da|dos|du|la|van|von|de|den|der|del|bin|al|el|ter|ten|y|ibn|zu)/u.test(word)) && (words.length > 1 || /^\p{Lo}{2,}$/u.test(text));
}

/** Adds the sections to the draft and says which reader gave them. */
export function addParts(draft: Draft, dom: Dom | null, parts: Part[], reader: ReaderName): void {
  const { profile } = draft;
  for (const { section, lines } of parts) {
    if (section === 'headline' || !lines.length) continue;
    if ((entrySections as Section[]).includes(section)) {
      const kind = section as EntrySection;
      const had = profile[kind].length;
      let group: { name: string; lines: Line[] } | undefined;
      for (const entry of splitEntries(dom, lines, section)) {
        const dates = entry.findIndex((line) => splitDates(line, false));
        const heads = dates < 0 ? [] : entry.slice(0, dates).filter((line) => !isBody(line));
        if (heads.length > 1) group = undefined;
        addEntry(draft, kind, entry, kind === 'work' && group && heads.length === 1 ? { group } : {});
        // "Acme", "8 years": the roles that follow without an employer were there.
        if (kind === 'work' && heads.length > 2 && heads[1] && onlyLength(heads[1].text)) group = { name: heads[0]!.text, lines: [] };
      }
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

/** Reads the lines above the first section: name, the line under it, place, contact. */
export function addHead(draft: Draft, head: Line[], reader: ReaderName, title = ''): void {
  const { profile } = draft;
  const usable = head.filter((line) => !chrome.test(line.text));
  const unlabelled = usable.filter((line) => !line.label || line.label === 'name');
  const names = unlabelled.slice(0, 40).filter((line) => looksLikeName(cleanName(line.text)) && !(line.level !== 1 && (company.test(line.text) || standsByDates(usable, line)))
    && !(looksLikePlace(line.text) && (line.level !== 1 || line.text.split(',').length > 2)));
  const inTitle = title.split(/[|–—:·-]\s+|\s[|–—:·-]\s*/).map((part) => cleanName(part.trim())).filter(looksLikeName);
  // Of several people the page is about the one its title names.
  const best = usable.find((line) => line.label === 'name' && looksLikeName(cleanName(line.text))) ?? names.find((line) => line.level === 1)
    ?? names.find((line) => inTitle.includes(cleanName(line.text))) ?? names.find((line) => line.level) ?? names.find((line) => /(?:^|\s)(?:name|fn|p-name)(?:\s|$)/.test(hintNames(line))) ?? names[0];
  const fromTitle = best?.label ? undefined : inTitle[0];
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
    if (line.label === 'organisation') continue;
    const isContact = contact.test(line.text) && line.text.length < 120;
    const label = line.label === 'title' ? !profile.label : !line.label && !profile.label && !isContact && !/^\p{Lu}{4,}$/u.test(line.text) && line.text.length < 120 && line.text.length > 2 && !looksLikePlace(line.text) && line.hint !== 'place' && (!line.bullet || looksLikeRole(line.text)) && !/^\d|\d{4,}/.test(line.text) && (looksLikeRole(line.text) || (!!best && head.indexOf(line) > head.indexOf(best)));
    if (label) {
      profile.label = line.text;
      draft.from('label', reader);
    } else if (!profile.location && !isContact && line.label !== 'other' && (looksLikePlace(line.text) || (line.hint === 'place' && line.text.length < 80))) {
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

/** Dates from one time to another stand before or behind the line: it is an employer, or what was done there. */
function standsByDates(lines: readonly Line[], line: Line): boolean {
  const at = lines.indexOf(line);
  return [lines[at - 1], lines[at + 1]].some((one) => one !== undefined && one.text.length < 60 && splitDates(one, false)?.dates.text === one.text);
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
  const lines = unlabel(dom, joinWrapped(joinDates(once(linesOf(dom, all.blocks)))));
  const parts = partsOfResume(dom, lines) ?? sectionsOf(dom, lines);
  const title = dom.text(dom.one('title'));
  addHead(draft, withMainHeading(parts[0]!.lines, lines), reader, title);
  addParts(draft, dom, parts, reader);
  leaveEmployer(draft, title);
  addEmployer(draft, parts[0]!.lines, reader);
  const marked = draft.profile.name ? '' : nameOfResume(dom);
  if (looksLikeName(marked)) {
    draft.profile.name = marked;
    draft.from('name', reader);
  }
  if (!isCareer(draft)) return false;
  const dated = draft.profile.work.filter((work) => work.startDate).length;
  // Three dated jobs are somebody's, and the asking costs time.
  return dated > 2 || !isAdvert(lines.map((line) => line.text).join('\n'), dated > 0);
}

/** The head with the page's one main heading, where that is a name and stands elsewhere, as in a section that comes first. */
function withMainHeading(head: Line[], lines: readonly Line[]): Line[] {
  const main = lines.filter((line) => line.level === 1);
  return main.length === 1 && !head.includes(main[0]!) && looksLikeName(cleanName(main[0]!.text)) ? [main[0]!, ...head] : head;
}

/** What was taken for a name and turns out to be an employer's is none, unless the page is titled with it. */
export function leaveEmployer({ profile }: Draft, title: string): void {
  if (profile.source.fields.name !== 'outline' || !profile.work.some((job) => job.name !== undefined && job.name === profile.name) || title.includes(profile.name!)) return;
  delete profile.name;
  delete profile.source.fields.name;
}

/** By the page's headings; where they show no job and no school, by the names of its boxes. */
function sectionsOf(dom: Dom, lines: Line[]): Part[] {
  const parts = headAfterSidebar(partsOf(lines));
  const told = parts.some((part) => (part.section === 'work' || part.section === 'education') && part.lines.length > 0);
  return (told ? null : partsOfBoxes(dom, lines)) ?? parts;
}

const beside: readonly Section[] = ['contact', 'skills', 'languages', 'certificates', 'interests', 'awards', 'courses'];

/** A column read before the person's name: the name, and what it says of itself in the line below, begin the head. */
export function headAfterSidebar(parts: Part[]): Part[] {
  const [head] = parts;
  if (!head || head.lines.some((line) => line.label === 'name' || looksLikeName(cleanName(line.text)))) return parts;
  for (const part of parts.slice(1)) {
    if (!beside.includes(part.section)) break;
    const at = part.lines.findIndex((line, i) => !line.bullet && line.text.includes(' ') && looksLikeName(cleanName(line.text)) && !!part.lines[i + 1] && !part.lines[i + 1]!.bullet && looksLikeRole(part.lines[i + 1]!.text.slice(0, 80)));
    if (at >= 0) {
      head.lines.push(...part.lines.splice(at));
      break;
    }
  }
  return parts;
}

/** An employer that only a label names is a job without dates. */
function addEmployer(draft: Draft, head: Line[], reader: ReaderName): void {
  const { work } = draft.profile;
  const employer = head.find((line) => line.label === 'organisation' && line.text.length < 80);
  if (!employer || work.length) return;
  draft.add(employer, 'work', 'organisation', 0);
  work.push({ name: employer.text, highlights: [] });
  draft.from('work', reader);
}

/** A page whose sections have headings and no text yet: it is still loading, or drawn by a script. */
export function isShell(dom: Dom, all: Blocks): boolean {
  if (all.blocks.reduce((sum, block) => sum + block.text.length, 0) >= SHELL) return false;
  const parts = partsOf(linesOf(dom, all.blocks)).slice(1).filter((part) => part.section !== 'contact' && part.section !== 'other');
  const empty = parts.filter((part) => part.lines.length === 0).length;
  // What stands below the last heading may be the page's foot.
  return empty > 1 && empty >= parts.length - 1;
}
/** Letters; a page with less text may be a shell. */
const SHELL = 300;

/** Enough of a career to be one: dated work or school, or two kinds of career section on a named person's page. */
export function isCareer({ profile }: Draft): boolean {
  const { work, education, skills, projects, capture } = profile;
  const dated = [...work, ...education].filter((one) => one.startDate || one.endDate).length;
  const kinds = [work.length, education.length, skills.length, projects.length, capture.sections.includes('summary')].filter(Boolean).length;
  return (dated > 0 && kinds > 1) || dated > 1 || (!!profile.name && kinds > 1 && (work.length + education.length > 0 || (skills.length > 2 && kinds > 1)));
}
