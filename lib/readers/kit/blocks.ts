/** The page's visible text as blocks: one per paragraph, list item, heading or line, in reading order, with the way back to the text nodes. */
import { collapse, countWords } from '../../core/text';
import { awaitingSearch, isClosed } from './closed';
import type { Dom } from './dom';
import { type Part, rawText } from './ranges';
import type { Sight } from './sight';

export type Block = {
  /** As a person reads it: blanks collapsed. Never empty. */
  text: string;
  /** The nearest element that makes a block of its own. */
  element: Element;
  /** The element right round its first text. */
  leaf: Element;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  /** The list item it stands in, if any. */
  item: Element | null;
  /** How many rules (`<hr>`) stood before it. */
  rule: number;
  /** All of it is bold. */
  strong: boolean;
  parts: Part[];
};

export type Blocks = { blocks: Block[]; hidden: { text: string; spoken: boolean; twin: boolean }[]; cut: boolean };

export type WalkOptions = {
  /** Elements left out with everything inside. */
  skip?: (element: Element, name: string) => boolean;
  /** Folded away, but there to be opened with a click: read even when not shown now. */
  folded?: (element: Element, name: string) => boolean;
  /** Inline by name, but a line of its own on this board. */
  block?: (element: Element) => boolean;
  /** Line ends in the source are line ends on the screen here. */
  keepLines?: (element: Element) => boolean;
};

const inline = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr svg picture'.split(' '));
const never = new Set('script style noscript template svg math select option textarea input iframe object embed canvas video audio head title button datalist progress meter map'.split(' '));
const bold = new Set(['b', 'strong', 'th']);
const MOST_NODES = 60_000;
const DEEPEST = 400;

/**
 * Walks everything under `root`. Works with an explicit path, so depth costs no stack; stops at 60,000 nodes and does not go
 * deeper than 400 levels (`cut` tells). `hidden` are the texts nobody can see.
 */
export function readBlocks(dom: Dom, sight: Sight, root: Element, options: WalkOptions = {}): Blocks {
  const blocks: Block[] = [];
  const hidden: Blocks['hidden'] = [];
  const awaiting = awaitingSearch(dom);
  const headings = new Set(dom.all('[role="heading"]', root));
  let cut = false;
  let parts: Part[] = [];
  let leaf: Element | null = null;
  let allBold = true;
  let gap = false;
  let level = 0;
  let boldDepth = 0;
  let lines = 0;
  let rule = 0;
  let open = 0;
  const path: { element: Element; block: boolean; level: number; heavy: boolean; lines: boolean; open: boolean; closed: boolean; spans: boolean }[] = [{ element: root, block: true, level: 0, heavy: false, lines: false, open: false, closed: isClosed(dom, root), spans: false }];

  function flush(): void {
    if (parts.length) {
      const text = collapse(rawText(dom, parts));
      if (text) {
        let element = root;
        let item: Element | null = null;
        for (let i = path.length - 1; i >= 0; i--) {
          const step = path[i]!;
          if (element === root && step.block) element = step.element;
          if (dom.name(step.element) === 'li') {
            item = step.element;
            break;
          }
        }
        blocks.push({ text, element, leaf: leaf ?? element, level, item, rule, strong: allBold, parts });
      }
    }
    parts = [];
    leaf = null;
    allBold = true;
    gap = false;
  }

  function addText(node: Node): void {
    const data = dom.data(node);
    const blank = !/[^\s\uE000-\uF8FF]/.test(data);
    const parent = path[path.length - 1]!.element;
    if (blank && !parts.length) return;
    if (!blank && !open && sight.covers(parent)) {
      hidden.push({ text: collapse(data), spoken: sight.spoken(parent), twin: twin(dom, parent) });
      return;
    }
    if (!blank) {
      leaf ??= parent;
      if (!boldDepth) allBold = false;
    }
    if (!lines || !data.includes('\n')) parts.push({ node, from: 0, to: data.length, gap });
    else {
      for (let from = 0; from <= data.length;) {
        const stop = data.indexOf('\n', from);
        const to = stop < 0 ? data.length : stop;
        leaf ??= parent;
        parts.push({ node, from, to, gap: gap && from === 0 });
        if (stop < 0) break;
        flush();
        from = to + 1;
      }
    }
    gap = false;
  }

  let node: Node | null = dom.first(root);
  for (let seen = 0; node; seen++) {
    if (seen > MOST_NODES) {
      cut = true;
      break;
    }
    let down: Node | null = null;
    const type = dom.type(node);
    // What a closed one holds is named as folded, not read.
    const closed = !open && path.at(-1)!.closed;
    if (type === 3) {
      if (!closed) addText(node);
    } else if (type === 1 && !(closed && dom.name(node as Element) !== 'summary')) {
      const element = node as Element;
      const name = dom.name(element);
      if (name === 'br' || name === 'hr') {
        flush();
        if (name === 'hr') rule++;
      }
      else if ((never.has(name) && !(name === 'button' && dom.one('h1,h2,h3,h4', element))) || options.skip?.(element, name)) {
        if (parts.length) gap = true;
      } else if (!open && awaiting.has(element)) down = null;
      else if (!open && sight.hides(element) && !options.folded?.(element, name)) {
        const text = dom.one('script,style', element) ? '' : dom.text(element);
        if (text) hidden.push({ text, spoken: sight.spoken(element), twin: twin(dom, element) });
      } else if (path.length > DEEPEST) cut = true;
      else {
        const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : headings.has(element) ? Number(dom.attr(element, 'aria-level')) || 2 : 0;
        const block = !inline.has(name) || heading > 0 || (path.at(-1)!.spans && name === 'span') || (options.block?.(element) ?? false);
        down = dom.first(element);
        if (down) {
          if (block) flush();
          else if (parts.length) gap = true;
          const heavy = bold.has(name);
          const keeps = name === 'pre' || (options.keepLines?.(element) ?? false);
          const opens = options.folded?.(element, name) ?? false;
          path.push({ element, block, level, heavy, lines: keeps, open: opens, closed: isClosed(dom, element, name), spans: block && linesAsSpans(dom, element) });
          if (opens) open++;
          if (heading) level = Math.min(6, heading);
          if (heavy) boldDepth++;
          if (keeps) lines++;
        } else if (block) flush();
      }
    }
    if (down) {
      node = down;
      continue;
    }
    let next: Node | null = dom.next(node);
    while (!next && path.length > 1) {
      const left = path.at(-1)!;
      if (left.block) flush();
      else gap = parts.length > 0;
      path.pop();
      level = left.level;
      if (left.heavy) boldDepth--;
      if (left.lines) lines--;
      if (left.open) open--;
      next = dom.next(left.element);
    }
    node = next;
  }
  flush();
  return { blocks, hidden, cut };
}

const MANY_SPANS = 8;
const LETTERS_IN_A_LINE = 14;

/** Whether an element holds nothing but many spans with a line of text each, as programs write that turn a PDF into a page. */
function linesAsSpans(dom: Dom, element: Element): boolean {
  let spans = 0;
  let letters = 0;
  for (let at = dom.first(element); at; at = dom.next(at)) {
    const type = dom.type(at);
    if (type === 1) {
      const name = dom.name(at as Element);
      if (name === 'br') continue;
      if (name !== 'span') return false;
      spans++;
      letters += dom.data(at).trim().length;
    } else if (type === 3 && /\S/.test(dom.data(at))) return false;
  }
  return spans >= MANY_SPANS && letters >= spans * LETTERS_IN_A_LINE;
}

/** A copy for screen readers stands beside its copy for the eyes. */
function twin(dom: Dom, element: Element): boolean {
  const words = new Set(dom.text(element).toLowerCase().split(' '));
  const parent = dom.parent(element);
  if (!parent) return false;
  let before: Element | null = null;
  let own = false;
  for (let at = dom.first(parent); at; at = dom.next(at)) {
    if (dom.type(at) !== 1) continue;
    if (at === element) {
      if (before && shares(dom, before, words)) return true;
      own = true;
    } else if (own) return shares(dom, at as Element, words);
    before = at as Element;
  }
  return false;
}

function shares(dom: Dom, other: Element, words: Set<string>): boolean {
  if (dom.attr(other, 'aria-hidden') !== 'true') return false;
  const theirs = dom.text(other).toLowerCase().split(' ');
  return theirs.filter((word) => words.has(word)).length * 2 >= theirs.length;
}

/** How many hidden words are no copy of a seen text: those for screen readers beside their twin, or short labels, are not counted. */
export function hiddenWordCount(all: Blocks): number {
  if (all.hidden.length === 0) return 0;
  const seen = new Set(all.blocks.map((block) => block.text.toLowerCase()));
  let words = 0;
  for (const { text, spoken, twin: copy } of all.hidden) {
    const count = countWords(text);
    // Data that a site keeps in its page for its own scripts is no text.
    if (/^[[{]\s*["{[]/.test(text)) continue;
    if (copy || seen.has(text.toLowerCase()) || (spoken && count <= 12)) continue;
    words += count;
  }
  return words;
}
