/** Whether a person could see a text, asked of a browser that lays the page out. Styles of boxes are read once per kind of element; what can differ between two of a kind is asked for each. */
import { type Colour, DARK, over, WHITE } from './colours';
import type { Dom } from './dom';
import { type Box, boxOf, covers, type Frame, frameOf, isBelow, LEAST_LETTER, lossOf, type Lost, opaque, stacks, unreadable } from './styles';

/** Elements of the same make inside elements of the same kind. */
export type Kind = { within: Kind | null; element: Element; inside: Map<string, Kind>; view: View | null; covers?: boolean; letters: Map<string, ReturnType<typeof unreadable>> };
/** A box and everything round it, taken together. */
type View = { lost: boolean; moved: boolean; clamped: boolean; grounds: readonly Colour[] | null };

export type Measure = {
  /** @param make what style sheets mostly go by: name, class, style, id, names of attributes */
  kind(within: Kind | null, element: Element, make: string): Kind;
  /** Whether texts right inside an element are lost to the eyes. */
  lost(parent: Element, kind: Kind): Lost;
  /** Whether the last lines of what stands right inside an element are cut off, to be asked of one that is not lost. */
  cut(parent: Element, kind: Kind): boolean;
  /** To be asked of every element with nothing inside: whether it is laid over its neighbours. */
  covers(element: Element, kind: Kind): boolean;
  /** Whether a text's element lies wholly under such a cover. */
  under(parent: Element, cover: Element): boolean;
};

const VISIBLE = { opacityProperty: true, visibilityProperty: true };
/** Beyond the page's right edge by so much, px, and not in a row that scrolls: nobody gets there. */
const BEYOND = 2000;
const MEDIA = 'img, picture, video, canvas, svg';

/** Gives null where nothing is laid out, as on the command line. */
export function openMeasure(dom: Dom): Measure | null {
  const { root, window } = dom;
  const visible = dom.method<[CheckVisibilityOptions], boolean>('checkVisibility');
  const rectOf = dom.method<[], DOMRect>('getBoundingClientRect');
  if (!root || !window || !visible || !rectOf || rectOf(root).width === 0) return null;
  const rect: (element: Element) => DOMRect = rectOf;
  const style: (element: Element) => CSSStyleDeclaration = window.getComputedStyle.bind(window);
  const boxes = new Map<Element, Box>();
  const losses = new Map<Element, Lost>();
  const readBox = (element: Element, css: CSSStyleDeclaration, frame: Frame): Box => {
    const box = boxOf(css, frame);
    boxes.set(element, box);
    return box;
  };
  const ownBox = (element: Element): Box => {
    const had = boxes.get(element);
    if (had) return had;
    const css = style(element);
    return readBox(element, css, frameOf(css));
  };
  const scrollers = /auto|scroll/;
  const wide = window.innerWidth;
  const rtl = style(root).direction === 'rtl';
  const dark = /^dark$/.test(style(root).colorScheme) || (/dark/.test(style(root).colorScheme) && window.matchMedia('(prefers-color-scheme: dark)').matches);

  function viewOf(kind: Kind): View {
    if (kind.view) return kind.view;
    const outer: View = kind.within ? viewOf(kind.within) : { lost: false, moved: false, clamped: false, grounds: [dark ? DARK : WHITE] };
    const css = style(kind.element);
    const frame = frameOf(css);
    const lost = outer.lost || lostBy(kind.element, css, frame) > 0;
    const box = boxes.get(kind.element) ?? readBox(kind.element, css, frame);
    return (kind.view = { lost, moved: outer.moved || box.moved, clamped: outer.clamped || box.clamps, grounds: laid(box.grounds, outer.grounds) });
  }

  function lostBy(element: Element, css: CSSStyleDeclaration, frame: Frame): Lost {
    const lost = lossOf(css, frame) || (isBelow(css, frame) && buried(element) ? 2 : 0);
    losses.set(element, lost);
    return lost;
  }

  function lostAt(element: Element): Lost {
    const lost = losses.get(element);
    if (lost !== undefined) return lost;
    const css = style(element);
    return lostBy(element, css, frameOf(css));
  }

  /** Pushed below the ground of a box round it, or of a neighbour. */
  function buried(element: Element): boolean {
    const own = rect(element);
    const parent = dom.parent(element);
    for (let at = parent && dom.first(parent); at; at = dom.next(at)) {
      if (at !== element && dom.type(at) === 1 && holds(rect(at as Element), own) && opaque(ownBox(at as Element).grounds)) return true;
    }
    for (let at = parent; at && at !== root && dom.type(at) === 1 && dom.name(at as Element) !== 'body'; at = dom.parent(at)) {
      if (stacks(style(at as Element))) return false;
      if (opaque(ownBox(at as Element).grounds)) return true;
    }
    return false;
  }

  /** Every box round a text by itself: two of a kind may differ. */
  function lostIn(parent: Element): Lost {
    for (let at: Node | null = parent; at && at !== root; at = dom.parent(at)) {
      const lost = dom.type(at) === 1 ? lostAt(at as Element) : 0;
      if (lost) return lost;
    }
    return 0;
  }

  /** A box that is none of its own is as visible as the one round it. */
  function shown(element: Element): boolean {
    if (visible!(element, VISIBLE)) return true;
    const outer = dom.parent(element);
    const css = style(element);
    return css.display === 'contents' && css.visibility === 'visible' && !!outer && dom.type(outer) === 1 && shown(outer as Element);
  }

  /** The place of the words themselves: a box may be much wider. */
  function place(element: Element): DOMRect {
    const range = dom.document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  }

  /** Measured: smaller than letters are, where no scrolling gets to, or outside of what cuts it off. */
  function outOfReach(element: Element): boolean {
    const own = place(element);
    if (own.width < 1 || own.height < LEAST_LETTER) return true;
    let [x, y] = [window!.scrollX, window!.scrollY];
    let row = false;
    for (let at: Node | null = element; at && at !== root && dom.type(at) === 1; at = dom.parent(at)) {
      const css = style(at as Element);
      if (css.position === 'fixed') {
        [x, y] = [0, 0];
        break;
      }
      if (at === element || dom.name(at as Element) === 'body') continue;
      const [left, top] = [dom.scrolled(at, 'Left'), dom.scrolled(at, 'Top')];
      if (scrollers.test(css.overflowX + css.overflowY)) {
        [x, y] = [x + left, y + top];
        row ||= scrollers.test(css.overflowX);
      } else if (ownBox(at as Element).clips) {
        const frame = rect(at as Element);
        if (own.right + left <= frame.left + 1 || own.bottom + top <= frame.top + 1 || own.left > frame.right + BEYOND || own.top > frame.bottom + BEYOND) return true;
      }
    }
    if (own.bottom + y <= 0 || (rtl ? own.left + x >= wide : own.right + x <= 0)) return true;
    return !row && (rtl ? own.right + x < -BEYOND : own.left + x > wide + BEYOND);
  }

  /** A text under a cover's parent is under the cover, unless it is lifted over it. */
  function under(parent: Element, cover: Element): boolean {
    const outer = dom.parent(cover) as Element;
    if (!dom.contains(outer, parent) || !holds(rect(cover), rect(parent))) return false;
    const height = (css: CSSStyleDeclaration) => parseInt(css.zIndex) || 0;
    const over = height(style(cover));
    for (let at: Node | null = parent; at && at !== outer; at = dom.parent(at)) {
      const css = style(at as Element);
      if (css.position !== 'static' && (height(css) > over || (height(css) === over && dom.follows(at, cover)))) return false;
    }
    return true;
  }

  /** Letters of the colour of their ground may still stand on something else: a picture, or another box laid under them. */
  function onPicture(element: Element): boolean {
    const own = rect(element);
    const [x, y] = [own.left + own.width / 2, own.top + own.height / 2];
    const around = (one: Element) => {
      const { left, right, top, bottom } = rect(one);
      return left <= x && right >= x && top <= y && bottom >= y && bottom - top >= own.height / 2;
    };
    let outer: Node | null = element;
    for (let i = 0; i < 4 && outer && dom.type(outer) === 1; i++, outer = dom.parent(outer)) {
      if (i > 0 && dom.all(MEDIA, outer as Element).slice(0, 20).some(around)) return true;
    }
    for (const below of dom.under(x, y)) {
      if (below === element || dom.contains(element, below)) continue;
      const { grounds } = ownBox(below);
      if (grounds !== undefined) return !dom.contains(below, element);
    }
    return false;
  }

  return {
    kind(within, element, make) {
      let kind = within?.inside.get(make);
      if (!kind) {
        kind = { within, element, inside: new Map(), view: null, letters: new Map() };
        within?.inside.set(make, kind);
      }
      return kind;
    },
    lost(parent, kind) {
      if (!shown(parent)) return 2;
      if (dom.shadow(parent) && place(parent).width === 0) return 2;
      const view = viewOf(kind);
      if (view.lost) {
        const lost = lostIn(parent);
        if (lost) return lost;
      }
      const css = style(parent);
      const key = `${css.color} ${css.fontSize}`;
      let letters = kind.letters.get(key);
      if (!letters) kind.letters.set(key, (letters = unreadable(css, view.grounds)));
      if (letters === 'always' || (letters === 'by-colour' && !onPicture(parent))) return 2;
      return view.moved && outOfReach(parent) ? 2 : 0;
    },
    cut(parent, kind) {
      for (let at: Node | null = viewOf(kind).clamped ? parent : null; at && at !== root; at = dom.parent(at)) {
        if (ownBox(at as Element).clamps) return dom.height(at, 'scroll') > dom.height(at, 'client') + 2;
      }
      return false;
    },
    covers: (element, kind) => (kind.covers ??= !MEDIA.includes(dom.name(kind.element)) && covers(style(kind.element))) && covers(style(element)),
    under,
  };
}

function laid(own: Box['grounds'], outer: readonly Colour[] | null): readonly Colour[] | null {
  if (own === undefined) return outer;
  if (own === null || own.every(([, , , alpha]) => alpha > 0.98)) return own;
  return outer && own.flatMap((colour) => outer.slice(0, 4).map((below) => over(colour, below))).slice(0, 12);
}

function holds(outer: DOMRect, inner: DOMRect): boolean {
  return inner.width > 0 && outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;
}
