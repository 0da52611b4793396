/** Whether a person could see a text. Asks the browser where it can measure; else goes by attributes, inline styles and style sheets. */
import type { Dom } from './dom';

/** Names that sites give to texts meant for screen readers only. */
export const spokenOnly = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-only|-text)?|a11y-text|hidden-visually|show-for-sr|u-hidden-visually|assistive-text|print-only|only-print|visible-print(?:-block)?)(?:\s|$)/i;
const suspectStyle = /display\s*:\s*none|visibility\s*:|opacity\s*:|font(?:-size)?\s*:|color\s*:|text-indent|clip|left\s*:|top\s*:|right\s*:|transform|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/i;
const hiding = /display:\s*none|visibility:\s*(?:hidden|collapse)|opacity:\s*0?\.?0[;\s}]|font-size:\s*0?\.?[0-3](?:\.\d+)?(?:px|pt|em|rem)?[;\s}]|(?:left|top|right|text-indent):\s*-\d{3,}|clip|transform:|color:\s*(?:transparent|#f|white|rgba?\(2)|(?:height|width):\s*[01](?:px)?[;\s}]/i;

export type Sight = {
  /** Own rules of an element, not those of its ancestors. Cheap where nothing is suspect. */
  hides(element: Element): boolean;
  /** For the parent of a text where the browser measures: everything that could hide it, ancestors included. */
  covers(parent: Element): boolean;
};

type Rgb = [number, number, number, number];
function rgb(value: string): Rgb {
  const n = value.match(/[\d.]+/g)?.map(Number) ?? [];
  return value.startsWith('rgb') && n.length > 2 ? [n[0]!, n[1]!, n[2]!, n[3] ?? 1] : [0, 0, 0, value === 'transparent' || !value ? 0 : 1];
}
const light = ([r, g, b]: Rgb): number => {
  const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.03928 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [x, y] = [light(a), light(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** Opens the eyes for one reading. Styles are read once per element and kept. */
export function openSight(dom: Dom): Sight {
  const { window } = dom;
  const root = dom.root;
  const measures = typeof root?.checkVisibility === 'function' && !!window && root.getClientRects().length > 0;
  const own = new Map<Element, boolean>();
  const grounds = new Map<Element, Rgb | null>();
  const style = (element: Element): CSSStyleDeclaration | null => {
    try {
      return window?.getComputedStyle(element) ?? null;
    } catch {
      return null;
    }
  };

  /** The colour behind an element: null when a picture is there. */
  function ground(element: Element): Rgb | null {
    const path: Element[] = [];
    let result: Rgb | null = [255, 255, 255, 1];
    for (let at: Node | null = element; at && dom.type(at) === 1; at = dom.parent(at)) {
      const had = grounds.get(at as Element);
      if (had !== undefined) {
        result = had;
        break;
      }
      path.push(at as Element);
      const css = style(at as Element);
      const colour = rgb(css?.backgroundColor ?? '');
      if (css?.backgroundImage && css.backgroundImage !== 'none') result = null;
      else if (colour[3] > 0.5) result = colour;
      else continue;
      break;
    }
    for (const at of path) grounds.set(at, result);
    return result;
  }

  /** Boxes moved away, cut to nothing or made transparent. */
  function boxed(element: Element): boolean {
    const had = own.get(element);
    if (had !== undefined) return had;
    const css = style(element);
    let hidden = false;
    if (css) {
      const away = (value: string) => parseFloat(value) < -300;
      hidden = css.display === 'none' || css.opacity === '0' || css.visibility === 'hidden'
        || ((css.position === 'absolute' || css.position === 'fixed') && (away(css.left) || away(css.top) || away(css.right) || /^rect\((?:0|1)(?:px)?[, ]+(?:0|1)(?:px)?[, ]+(?:0|1)/.test(css.clip)))
        || /inset\((?:50|100)%/.test(css.clipPath ?? '')
        || (css.overflow.startsWith('hidden') && (parseFloat(css.height) <= 1 || parseFloat(css.width) <= 1))
        || /^matrix\(0, 0, 0, 0|scale\(0\)|translate[XY]?\(-\d{4}|^matrix\([^)]*, -\d{4,}(?:\.\d+)?(?:, |\))/.test(css.transform ?? '');
    }
    own.set(element, hidden);
    return hidden;
  }

  /** Letters too small to read, of the ground's colour, or pushed out of their line. */
  function lettered(element: Element): boolean {
    const css = style(element);
    if (!css) return false;
    const size = parseFloat(css.fontSize) * (/r?em$/.test(css.fontSize) ? 16 : 1);
    if (size < 4 || parseFloat(css.textIndent) < -300) return true;
    if (!css.color) return false;
    const colour = rgb(css.color.startsWith('#') || css.color === 'white' ? hex(css.color) : css.color);
    if (colour[3] < 0.05) return !/text/.test(css.getPropertyValue('background-clip') + css.getPropertyValue('-webkit-background-clip'));
    // The ground is only looked up where the letters could vanish in it.
    if (contrast(colour, [255, 255, 255, 1]) > 1.3 && contrast(colour, rgb(css.backgroundColor)) > 1.3 && contrast(colour, page()) > 1.3) return false;
    const behind = ground(element);
    return behind !== null && contrast(colour, behind) < 1.15;
  }
  let pageGround: Rgb | undefined;
  const page = (): Rgb => (pageGround ??= (dom.one('body') && ground(dom.one('body')!)) || [255, 255, 255, 1]);

  // Elements of the same make inside elements of the same make look the same, so their styles are read once.
  const makes = new Map<Element, number>();
  const numbers = new Map<string, number>();
  const verdicts = new Map<number, boolean>();
  const number = (text: string): number => {
    let found = numbers.get(text);
    if (found === undefined) numbers.set(text, (found = numbers.size + 1));
    return found;
  };
  function makeOf(element: Element): number {
    const path: Element[] = [];
    let make = 0;
    for (let at: Node | null = element; at && dom.type(at) === 1; at = dom.parent(at)) {
      const had = makes.get(at as Element);
      if (had !== undefined) {
        make = had;
        break;
      }
      path.push(at as Element);
    }
    for (const at of path.reverse()) {
      const id = dom.attr(at, 'id');
      const key = `${make},${number(dom.name(at))},${number(dom.attr(at, 'class'))},${number(dom.attr(at, 'style'))},${id && number(id.replace(/\d+/g, ''))}`;
      make = number(key);
      makes.set(at, make);
    }
    return make;
  }
  function styledAway(parent: Element): boolean {
    const make = makeOf(parent);
    let hidden = verdicts.get(make);
    if (hidden === undefined) {
      hidden = lettered(parent);
      for (let at: Node | null = parent; !hidden && at && at !== root && dom.type(at) === 1; at = dom.parent(at)) hidden = boxed(at as Element);
      verdicts.set(make, hidden);
    }
    return hidden;
  }

  const suspects = measures ? new Set<Element>() : suspected(dom);
  return {
    hides(element) {
      if (dom.has(element, 'hidden') && dom.attr(element, 'hidden') !== 'until-found') return true;
      if (measures) return false;
      if (spokenOnly.test(dom.attr(element, 'class'))) return true;
      const inline = dom.attr(element, 'style');
      if (!suspects.has(element) && !(inline && suspectStyle.test(inline))) return false;
      return boxed(element) || lettered(element);
    },
    covers(parent) {
      if (!measures || !root) return false;
      return styledAway(parent) || !(root.checkVisibility).call(parent, { opacityProperty: true, visibilityProperty: true });
    },
  };
}

function hex(value: string): string {
  const digits = value === 'white' ? 'ffffff' : value.length === 4 ? [...value.slice(1)].map((c) => c + c).join('') : value.slice(1);
  return `rgb(${parseInt(digits.slice(0, 2), 16)}, ${parseInt(digits.slice(2, 4), 16)}, ${parseInt(digits.slice(4, 6), 16)})`;
}

/** Without measuring: the elements that a rule of the page's own style sheets might hide; asked for one by one afterwards. */
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
