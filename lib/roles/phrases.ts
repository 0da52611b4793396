/** Phrases of several languages looked for in a text: whole words, folded, in linear time; no pattern is ever made from a text. */
import { fold } from '../core/words';

export type Token = { word: string; start: number; end: number };
export type Hit<T> = { tag: T; start: number; end: number; /** Index of the first token, and of the one behind the last. */ first: number; behind: number };

type Node<T> = { next: Map<string, Node<T>>; prefixes: Map<string, Node<T>>; lengths: number[]; gap?: Node<T>; tags: T[] };

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
/** What may stand between two words of one phrase. */
const joint = /^[\s,'’`´"“”„«»()/&*_.·+-]*$/u;
const clauseEnd = /[.?!](?:\s|$)|\n\s*\n/u;
/** The most words that a `~` stands for. */
const mostSkipped = 4;

/** The words of a text, in lower case and without accents, with their places. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) tokens.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  return tokens;
}

const fresh = <T>(): Node<T> => ({ next: new Map(), prefixes: new Map(), lengths: [], tags: [] });

/**
 * Makes a finder of phrases.
 * Takes lists of phrases with their tag: phrases are parted by `;`, a word that ends with `*` stands for all that begin so, and `~` for up to four words.
 * Gives a function that finds them in a text, in order of their places; of one tag only the longest that begins at a word.
 */
export function phraseFinder<T>(lists: readonly (readonly [T, string])[]): (text: string, tokens?: readonly Token[]) => Hit<T>[] {
  let made: Node<T> | undefined;
  return (text, tokens = tokensOf(text)) => {
    // made when first asked: no page pays for what it does not use
    const root = (made ??= treeOf(lists));
    const hits: Hit<T>[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      const longest = new Map<T, number>();
      walk(root, text, tokens, first, first, longest);
      for (const [tag, behind] of longest) hits.push({ tag, start: tokens[first]!.start, end: tokens[behind - 1]!.end, first, behind });
    }
    return hits;
  };
}

function treeOf<T>(lists: readonly (readonly [T, string])[]): Node<T> {
  const root = fresh<T>();
  for (const [tag, list] of lists) {
    for (const phrase of list.split(';')) add(root, phrase, tag);
  }
  return root;
}

function add<T>(root: Node<T>, phrase: string, tag: T): void {
  const parts = phrase.match(/[\p{L}\p{N}\p{M}]+\*?|~/gu) ?? [];
  if (parts.length === 0) return;
  let node = root;
  for (const part of parts) node = part === '~' ? (node.gap ??= fresh<T>()) : child(node, part);
  node.tags.push(tag);
}

function child<T>(node: Node<T>, part: string): Node<T> {
  const open = part.endsWith('*');
  const word = fold(open ? part.slice(0, -1) : part);
  const table = open ? node.prefixes : node.next;
  const known = table.get(word);
  if (known) return known;
  if (open && !node.lengths.includes(word.length)) node.lengths.push(word.length);
  const made = fresh<T>();
  table.set(word, made);
  return made;
}

/** Goes on from a node with the token at `at`; notes in `longest` how far each tag reaches. */
function walk<T>(node: Node<T>, text: string, tokens: readonly Token[], first: number, at: number, longest: Map<T, number>): void {
  if (at > first) for (const tag of node.tags) if ((longest.get(tag) ?? 0) < at) longest.set(tag, at);
  const token = tokens[at];
  if (!token || (at > first && !joined(text, tokens[at - 1]!.end, token.start, joint))) return;
  step(node, text, tokens, first, at, longest);
  if (!node.gap) return;
  for (let skipped = 0; skipped <= mostSkipped && at + skipped < tokens.length; skipped += 1) {
    const here = tokens[at + skipped]!;
    if (skipped > 0 && crosses(text, tokens[at + skipped - 1]!.end, here.start)) return;
    step(node.gap, text, tokens, first, at + skipped, longest);
  }
}

function step<T>(node: Node<T>, text: string, tokens: readonly Token[], first: number, at: number, longest: Map<T, number>): void {
  const { word } = tokens[at]!;
  const exact = node.next.get(word);
  if (exact) walk(exact, text, tokens, first, at + 1, longest);
  for (const length of node.lengths) {
    const open = word.length >= length ? node.prefixes.get(word.slice(0, length)) : undefined;
    if (open) walk(open, text, tokens, first, at + 1, longest);
  }
}

function joined(text: string, from: number, to: number, allowed: RegExp): boolean {
  if (to - from === 1) return ' -\'’,/'.includes(text[from]!) || allowed.test(text[from]!);
  if (to - from > 6) return false;
  const between = text.slice(from, to);
  return allowed.test(between) && !clauseEnd.test(between);
}

const crosses = (text: string, from: number, to: number) => to - from > 1 && (to - from > 8 || clauseEnd.test(text.slice(from, to)) || text.slice(from, to).includes(';'));
