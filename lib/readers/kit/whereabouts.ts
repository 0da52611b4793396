/** In which of the person's sections a control of the page stands: told by the last text before it, when that was read or is a heading. */
import type { Section } from '../../model';
import { isShown, type Page } from '../page';
import { sectionOf } from './sections';

export type Place = {
  section: Section;
  /** The text before. */
  text: Node;
  /** It belongs to a passage; else it is a heading. */
  read: boolean;
};

/** Not the person's own words, or no words at all. */
const foreign = /(?:^|[\s_-])(?:comments?|replies|reviews?|feed|posts?|activity|activities|menu|dropdown|toolbar|footer|modal|popover|tooltip|share|filters?|faq|related|similar|browsemap|cookies?)(?:$|[\s_-])/i;
const foreignRole = /^(?:navigation|menu|menubar|menuitem|listbox|option|toolbar|tab|tablist|dialog|alertdialog|search|contentinfo|combobox|tooltip|switch|checkbox)$/;
const foreignName = /^(?:nav|footer|dialog|select|menu)$/;
const others = /\b(?:similar|related|recommended|suggested|also|you may|follow|hiring|open (?:jobs|roles|positions)|vacanc\w{1,3}|faq|questions|comments?|activity|posts?|cookies?)\b/i;
const cookies = /\bcookies\b/i;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, dt';
const silent = /^(?:script|style|noscript|template|svg|option|textarea)$/;
/** Letters of dots, counts and labels that may stand between a text and its control. */
const BETWEEN = 60;
const MOST_STEPS = 400;

export type Whereabouts = {
  /** Null where a control is not the person's. `named`: it says itself which section it opens, and may stand at the beginning of it. */
  place(control: Element, named?: boolean): Place | null;
};

/** Opens the map of what was read. */
export function openWhereabouts(page: Page, root: Element, isForeign: (element: Element, name: string) => boolean): Whereabouts {
  const { dom, draft } = page;
  const read = new Map<Node, Section>();
  let first: Node | undefined;
  let titles: Element[] | null = null;

  function before(control: Element, named: boolean): Place | null {
    let budget = BETWEEN;
    let at: Node = control;
    for (let step = 0; step < MOST_STEPS && at !== root; step++) {
      let back = dom.previous(at);
      if (!back) {
        const outer = dom.parent(at);
        if (!outer || (!named && /^(?:section|aside)$/.test(dom.name(outer as Element)))) return null;
        at = outer;
        continue;
      }
      for (let inside: Node | null = back; inside; inside = dom.last(inside)) back = inside;
      at = back;
      const parent = dom.parent(at) as Element;
      if (dom.type(at) !== 3 || !/\S/.test(dom.data(at)) || silent.test(dom.name(parent))) continue;
      const section = read.get(at);
      if (section) return cookies.test(dom.data(at)) ? null : { section, text: at, read: true };
      if (dom.closest(parent, 'button, summary, [role="button"]') || page.sight.covers(parent) || !isShown(page, parent)) continue;
      const heading = dom.closest(parent, HEADINGS);
      const text = dom.text(heading ?? at);
      if (others.test(text)) return null;
      const opened = sectionOf(text, heading !== null);
      if (opened) return { section: opened, text: at, read: false };
      budget -= text.length;
      if (!named && (heading || budget < 0)) return null;
    }
    return null;
  }

  /** No heading of other people, jobs or questions is the last one before the control. */
  function headed(control: Element): boolean {
    titles ??= dom.all('h1, h2, h3, h4', root).filter((title) => !says(title));
    let last: Element | undefined;
    for (const title of titles) if (dom.follows(control, title)) last = title;
    return !last || !others.test(dom.text(last));
  }

  function says(title: Element): boolean {
    for (let at: Node | null = title; at && dom.type(at) === 1; at = dom.first(at)) {
      const inside = dom.first(at);
      if (inside && read.has(inside)) return true;
    }
    return false;
  }

  /** Nothing that stands round the control, and not round the person, is the site's. */
  function own(control: Element, { text, read: passage }: Place): boolean {
    const person = passage ? text : first ?? text;
    for (let at: Node | null = control; at && at !== root && !dom.contains(at as Element, person); at = dom.parent(at)) {
      const element = at as Element;
      const name = dom.name(element);
      if (foreignName.test(name) || foreignRole.test(dom.attr(element, 'role')) || foreign.test(`${dom.attr(element, 'class')} ${dom.attr(element, 'id')}`) || isForeign(element, name)) return false;
    }
    return true;
  }

  return {
    place(control, named = false) {
      // Most pages ask for nothing.
      if (read.size === 0) {
        draft.places.forEach(({ block }, i) => {
          for (const part of block?.parts ?? []) read.set(part.node, draft.profile.passages[i]!.section);
        });
        [first] = read.keys();
      }
      const found = before(control, named);
      return found && headed(control) && own(control, found) && isShown(page, control) ? found : null;
    },
  };
}
