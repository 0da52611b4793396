/** Whether a person could see a text, in documents that are laid out nowhere: by attributes, inline styles and the page's style sheets. */
import { colourOf, over, WHITE, vanishes } from './colours';
import type { Dom } from './dom';

/** Names that sites give to texts meant for screen readers only. */
export const spokenOnly = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-only|-text)?|a11y-text|hidden-visually|show-for-sr|u-hidden-visually|assistive-text|print-only|only-print|visible-print(?:-block)?)(?:\s|$)/i;
const suspectStyle = /display\s*:\s*none|visibility\s*:|opacity\s*:|font(?:-size)?\s*:|color\s*:|text-indent|clip|left\s*:|top\s*:|right\s*:|transform|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/i;
const hiding = /display:\s*none|visibility:\s*(?:hidden|collapse)|opacity:\s*0?\.?0[;\s}]|font-size:\s*0?\.?[0-3](?:\.\d+)?(?:px|pt|em|rem)?[;\s}]|(?:left|top|right|text-indent):\s*-\d{3,}|clip|transform:|color:\s*(?:transparent|#f|white|rgba?\(2)|(?:height|width):\s*[01](?:px)?[;\s}]/i;

export type Sight = {
  /** Own rules of an element, not those of its ancestors. Cheap where nothing is suspect. */
  hides(element: Element): boolean;
  /** For the parent of a text where the browser measured: everything that could hide it, ancestors included. */
  covers(parent: Element): boolean;
  /** Among these: hidden in the way sites hide words that only screen readers shall speak. */
  spoken(element: Element): boolean;
  /** Texts' elements that end with a line cut off, where the browser measured. */
  clamped?: readonly Element[];
  /** Not all of the page was looked at. */
  cut?: boolean;
  /** The page went on changing under the eyes. */
  torn?: boolean;
};

/** Opens the eyes for one reading. Styles are read once per element and kept. */
export function openSight(dom: Dom): Sight {
  const { window } = dom;
  const known = new Map<Element, boolean>();
  const style = (element: Element): CSSStyleDeclaration | null => {
    try {
      return window?.getComputedStyle(element) ?? null;
    } catch {
      return null;
    }
  };

  /** The colour behind an element: null when a picture is there. */
  function ground(element: Element) {
    for (let at: Node | null = element; at && dom.type(at) === 1; at = dom.parent(at)) {
      const css = style(at as Element);
      if (css?.backgroundImage && css.backgroundImage !== 'none') return null;
      const colour = colourOf(css?.backgroundColor ?? '');
      if (colour[3] > 0.5) return over(colour, WHITE);
    }
    return WHITE;
  }

  /** Boxes moved away, cut to nothing or made transparent; letters too small to read, of the ground's colour, or pushed out of their line. */
  function lost(element: Element): boolean {
    const css = style(element);
    if (!css) return false;
    const away = (value: string) => parseFloat(value) < -300;
    const box = css.display === 'none' || css.opacity === '0' || css.visibility === 'hidden'
      || ((css.position === 'absolute' || css.position === 'fixed') && (away(css.left) || away(css.top) || away(css.right) || /^rect\((?:0|1)(?:px)?[, ]+(?:0|1)(?:px)?[, ]+(?:0|1)/.test(css.clip)))
      || /inset\((?:50|100)%/.test(css.clipPath ?? '')
      || (css.overflow.startsWith('hidden') && (parseFloat(css.height) <= 1 || parseFloat(css.width) <= 1))
      || /scale\(0\)|translate[XY]?\(-\d{4}/.test(css.transform ?? '');
    if (box) return true;
    const size = parseFloat(css.fontSize) * (/r?em$/.test(css.fontSize) ? 16 : 1);
    if (size < 4 || away(css.textIndent)) return true;
    if (!css.color) return false;
    const colour = colourOf(css.color);
    if (colour[3] < 0.05) return !/text/.test(css.getPropertyValue('background-clip') + css.getPropertyValue('-webkit-background-clip'));
    const behind = ground(element);
    return behind !== null && vanishes(colour, [behind]);
  }

  const suspects = window ? suspected(dom) : new Set<Element>();
  return {
    hides(element) {
      const had = known.get(element);
      if (had !== undefined) return had;
      const inline = dom.attr(element, 'style');
      const hidden = (dom.has(element, 'hidden') && dom.attr(element, 'hidden') !== 'until-found') || spokenOnly.test(dom.attr(element, 'class'))
        || ((suspects.has(element) || suspectStyle.test(inline)) && lost(element));
      known.set(element, hidden);
      return hidden;
    },
    covers: () => false,
    spoken: (element) => spokenOnly.test(dom.attr(element, 'class')),
  };
}

/** The elements that a rule of the page's own style sheets might hide; asked for one by one afterwards. */
function suspected(dom: Dom): Set<Element> {
  const found = new Set<Element>();
  try {
    for (const sheet of Array.from(dom.document.styleSheets ?? []).slice(0, 50)) {
      for (const rule of Array.from(sheet.cssRules).slice(0, 5000) as CSSStyleRule[]) {
        if (found.size < 400 && rule.selectorText && hiding.test(rule.cssText)) for (const element of dom.all(rule.selectorText).slice(0, 200)) found.add(element);
      }
    }
  } catch {
    // A sheet of another origin cannot be read.
  }
  return found;
}
