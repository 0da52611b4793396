/** Which parts of a statement are headings, and what their section holds. */
import type { Token } from '../phrases';
import { phraseFinder } from '../phrases';
import type { SectionKind } from './section-words';
import { SECTION_WORDS } from './section-words';

export type Heading = {
  kind: SectionKind;
  start: number;
  end: number;
  /** Where the text of the section goes on. */
  behind: number;
  /** Nothing but the heading stands there. */
  whole: boolean;
};

/** How the line looks that the words stand in. */
export type Shape = { level: number; bold: boolean; bullet: boolean; whole: boolean };

const find = phraseFinder(SECTION_WORDS);
/** Words that may stand before the words of a heading and change nothing. */
const BEFORE = new Set('the our your my a an key main some job position role core general other additional general specific additional this what i ii iii iv v 1 2 3 4 5 6 7 8 9 and die das der ihre ihr dein deine unsere unser les le la vos tes el la los las tus il lo gli le de het jouw je twoje nasze'.split(' '));
const mostWords = 9;
/** Kinds whose names are ordinary words, too: they need their colon at once. */
const topics = new Set<SectionKind>(['label', 'stack', 'facts', 'company', 'offer', 'apply', 'legal']);

/**
 * Takes a statement with its tokens and how its line looks; gives the headings in it, in order, without overlaps.
 * A line that looks like a heading and says nothing known is one of the kind `none`.
 */
export function headingsIn(text: string, tokens: readonly Token[], shape: Shape): Heading[] {
  const alone = wholeHeading(text, tokens, shape);
  if (alone) return [alone];
  if (shape.level > 0) return [];
  const found: Heading[] = [];
  let free = 0;
  for (const hit of find(text, tokens).sort((a, b) => a.first - b.first || b.behind - a.behind)) {
    if (hit.start < free || !opens(text, tokens, hit.first)) continue;
    const label = colonAfter(text, hit.end, tokens, hit.behind, topics.has(hit.tag) || hit.behind - hit.first === 1 ? 0 : 2);
    const loud = isLoud(text.slice(hit.start, hit.end)) && (hit.behind - hit.first > 1 || (hit.end - hit.start > 5 && (hit.start === 0 || hit.end > text.length - 3)));
    const titled = !shape.bullet && hit.behind - hit.first > 1 && isTitled(text, tokens, hit.first, hit.behind) && hit.tag !== 'company' && (hit.first > 0 || text.length > 60);
    if (label < 0 && !loud && !titled) continue;
    const end = label < 0 ? hit.end : label;
    found.push({ kind: hit.tag, start: hit.start, end, behind: label < 0 ? hit.end : label + 1, whole: false });
    free = end;
  }
  return found;
}

/** The strongest of the hits in words that are a heading as a whole. */
function wholeHeading(text: string, tokens: readonly Token[], shape: Shape): Heading | null {
  const count = tokens.length;
  if (!shape.whole && shape.level === 0 && !isLoud(text)) return null;
  if (count === 0 || (count > mostWords && !/[?:]$/.test(text)) || count > 16) return null;
  const colon = /[:…]$|\.\.$/.test(text);
  const looks = shape.level > 0 || shape.bold || colon || (text.endsWith('?') && !shape.bullet) || (isLoud(text) && !shape.bullet);
  let kind: SectionKind | null = null;
  let covered = 0;
  for (const hit of find(text, tokens)) {
    const words = hit.behind - hit.first + leadingWords(tokens, hit.first);
    if (words > covered || (words === covered && rank(hit.tag) > rank(kind))) { kind = hit.tag; covered = words; }
  }
  const share = covered / count;
  if (!shape.whole && shape.level === 0) return kind && share === 1 ? { kind, start: 0, end: text.length, behind: text.length, whole: false } : null;
  if (kind && shape.whole && !shape.bullet && share > 0.3 && isOnlyHeading(text, tokens)) return { kind, start: 0, end: text.length, behind: text.length, whole: true };
  const enough = looks ? share >= 0.3 && (covered > 1 || share >= 0.5 || count <= 4) : share >= 0.75 && !/[.,;]$/.test(text) && !shape.bullet;
  if (kind && enough) return { kind, start: 0, end: text.length, behind: text.length, whole: true };
  return looks && count <= mostWords && !text.endsWith('?') && (colon || shape.level > 0 || shape.bold) ? { kind: 'none', start: 0, end: text.length, behind: text.length, whole: true } : null;
}

/** Words that join the words of headings. */
const JOINTS = new Set(['and', 'or', 'of', 'for', 'und', 'et', 'y', 'e', 'en', 'oraz', 'i']);

/** Whether nothing but the words of headings stands there: "Experience, training and licences". */
export function isOnlyHeading(text: string, tokens: readonly Token[]): boolean {
  const hits = find(text, tokens);
  return tokens.length > 0 && tokens.every(({ word, start, end }) => BEFORE.has(word) || JOINTS.has(word) || hits.some((hit) => hit.start <= start && hit.end >= end));
}

/** Which kind wins when two cover as many words. */
const order: readonly SectionKind[] = ['none', 'facts', 'company', 'stack', 'label', 'needs', 'duties', 'offer', 'apply', 'legal', 'guide', 'soft', 'must', 'nice'];
const rank = (kind: SectionKind | null) => (kind ? order.indexOf(kind) : -1);

function leadingWords(tokens: readonly Token[], first: number): number {
  let n = 0;
  while (n < first && BEFORE.has(tokens[first - 1 - n]!.word)) n += 1;
  return n;
}

/** Whether a heading may begin here: at the start, behind a stop, a bracket or a line end that was lost. */
function opens(text: string, tokens: readonly Token[], first: number): boolean {
  const token = tokens[first]!;
  if (!/^\p{Lu}/u.test(text.slice(token.start, token.start + 2))) return first === 0;
  if (first === 0 || leadingWords(tokens, first) === first) return true;
  const gap = text.slice(tokens[first - 1]!.end, token.start);
  if (/[<[{]/.test(gap)) return false;
  return /[.:;!?*)\]|]|\s{2}/.test(gap) || isLoud(text.slice(token.start, token.end)) || /\p{Ll}/u.test(text.slice(token.start - 2, token.start - 1));
}

/** Where a colon ends the heading, at most so many words behind; -1 without one. */
function colonAfter(text: string, end: number, tokens: readonly Token[], behind: number, most: number): number {
  const limit = most === 0 ? end + 2 : tokens[Math.min(behind - 1 + most, tokens.length - 1)]!.end + 1;
  for (let i = end; i <= limit && i < text.length; i += 1) {
    const c = text[i]!;
    if (c === ':') return i;
    if ('.,;!?•'.includes(c)) return -1;
  }
  return -1;
}

/** All of its letters are capitals. */
const isLoud = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/[’']s\b/g, ''));

function isTitled(text: string, tokens: readonly Token[], first: number, behind: number): boolean {
  for (let i = first; i < behind; i += 1) {
    const { start, word } = tokens[i]!;
    if (!/\p{Lu}/u.test(text[start]!) && !['to', 'and', 'of', 'for', 'the', 'this', 's', 'll', 'you', 'in', 'it', 'we', 'have', 'if', 're'].includes(word)) return false;
  }
  const next = tokens[behind];
  return !next || /[\p{Lu}\d]/u.test(text[next.start]!);
}
