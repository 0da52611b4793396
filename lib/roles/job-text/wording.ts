/** What a statement says of itself: must or nice, and of which part of it. */
import type { Hit, Token } from '../phrases';
import { phraseFinder, tokensOf } from '../phrases';
import type { Span, Unit } from './types';
import type { Cue } from './wording-words';
import { WORDING } from './wording-words';

export type Part = Span & { says: 'must' | 'nice' | null; /** The words that say so, as written. */ word: string };

const find = phraseFinder(WORDING);
/** What is left at the ends of a part. */
const aside = /[\s,;:–—-]/;
/** They turn the sentence: what follows is said of something else. */
const TURNS = new Set('but while whereas however aber jedoch mais pero mas ma però maar ale jednak natomiast sowie'.split(' '));
const JOINS = new Set('and und et y e ed en oraz i plus'.split(' '));
const EITHER = new Set('or oder ou o u of lub albo and und et y e en oraz i'.split(' '));

export type Wording = { tokens: readonly Token[]; hits: readonly Hit<Cue>[]; has: (cue: Cue) => boolean };

/** The cues of a statement. "not required" is one cue, of the longer phrase. */
export function wordingOf(text: string): Wording {
  const tokens = tokensOf(text);
  const all = find(text, tokens);
  const nice = all.filter((hit) => hit.tag === 'nice' || hit.tag === 'ahead');
  const covering = [...nice, ...all.filter((hit) => hit.tag === 'void')];
  const hits = all.filter((hit) => hit.tag !== 'must' || !covering.some((other) => other.start <= hit.start && other.end >= hit.end));
  return { tokens, hits, has: (cue) => hits.some((hit) => hit.tag === cue) };
}

const FILLERS = new Set('but not and or is are be it a an the this these aber und oder nicht mais et pas pero y no e ma maar en ale i'.split(' '));

/** Whether nothing but words such as "preferred, not required" stands there. */
export function isOnlyCues({ tokens, hits }: Wording): boolean {
  const cues = hits.filter((hit) => hit.tag === 'must' || hit.tag === 'nice' || hit.tag === 'ahead');
  return cues.length > 0 && tokens.every((token) => FILLERS.has(token.word) || cues.some((hit) => hit.start <= token.start && hit.end >= token.end));
}

/** Takes the whole text and a statement of it; gives its parts with what each says, in order. A part that says nothing is what its section is. */
export function partsOf(text: string, unit: Unit, wording: Wording): Part[] {
  const own = text.slice(unit.start, unit.end);
  const part = (from: number, to: number, says: Part['says'], hit?: Hit<Cue>): Part => {
    let [start, end] = [from, to];
    while (start < end && aside.test(own[start]!)) start += 1;
    while (end > start && aside.test(own[end - 1]!)) end -= 1;
    return { start: unit.start + start, end: unit.start + end, says, word: hit ? own.slice(hit.start, hit.end) : '' };
  };
  const { hits } = wording;
  const must = hits.find((hit) => hit.tag === 'must');
  const leading = hits.find((hit) => hit.tag === 'ahead');
  // "… preferred", at the end, is said of what stands before it
  const ahead = leading && (own.length - leading.end < 3 || isSaidOfBefore(own, leading, hits)) ? undefined : leading;
  const nice = hits.filter((hit) => hit.tag === 'nice').at(-1) ?? (ahead ? undefined : leading);
  if (!must && !ahead && !nice) return [part(0, own.length, null)];
  const soft = ahead && (!nice || ahead.start <= nice.start) ? ahead : nice;
  const bracket = soft ? bracketAround(own, soft.start, soft.end) : null;
  if (soft && bracket) {
    const main = must && (must.start < bracket.start || must.start > bracket.end) ? must : undefined;
    return [part(0, bracket.start, main ? 'must' : null, main), part(bracket.start + 1, bracket.end, 'nice', soft)];
  }
  if (ahead && soft === ahead) {
    const from = opening(own, ahead.start);
    if (from === 0) return [part(0, own.length, 'nice', ahead)];
    if (from < 0 && !must) return [part(0, ahead.start, null), part(ahead.start, own.length, 'nice', ahead)];
    if (from > 0) return [part(0, from, must && must.end <= from ? 'must' : null, must), part(ahead.start, own.length, 'nice', ahead)];
  }
  if (must && !nice) return [part(0, own.length, 'must', must)];
  if (!nice) return [part(0, own.length, ahead ? 'nice' : null, ahead)];
  if (must) {
    const [first, second] = must.start < nice.start ? [must, nice] : [nice, must];
    const at = boundary(own, first.end, second.start);
    if (at > 0) return [part(0, at, first === must ? 'must' : 'nice', first), part(at, own.length, second === must ? 'must' : 'nice', second)];
    return [part(0, own.length, 'nice', nice)];
  }
  const at = clauseStart(own, nice, hits);
  return at > 0 ? [part(0, at, null), part(at, own.length, 'nice', nice)] : [part(0, own.length, 'nice', nice)];
}

/** Whether a word that can lead ("desirable: …") stands behind what it is said of. */
const isSaidOfBefore = (text: string, cue: Hit<Cue>, hits: readonly Hit<Cue>[]) => opening(text, cue.start) < 0 && hits.some((hit) => hit.tag === 'nice' && hit.start <= cue.start && hit.end >= cue.end);

/** The brackets that hold [start, end), as places of their signs; null when there are none or they hold everything. */
function bracketAround(text: string, start: number, end: number): Span | null {
  const open = text.lastIndexOf('(', start);
  if (open <= 0 || text.slice(open, start).includes(')')) return null;
  const close = text.indexOf(')', end);
  return { start: open, end: close < 0 ? text.length : close };
}

/** 0 when nothing but small words stands before `at`; the place of the comma or dash that parts it from the rest; -1 without one. */
function opening(text: string, at: number): number {
  const lead = text.slice(0, at).trimEnd();
  if (lead === '' || lead.split(/\s+/).length <= 1) return 0;
  return /[,;:–—(-]$/.test(lead) ? lead.length - 1 : /\s(?:and|und|et|y|e|en|oraz|i)$/u.test(lead) ? lead.length : -1;
}

/** The last comma, semicolon or turning word in [from, to); -1 without one. */
function boundary(text: string, from: number, to: number): number {
  let at = -1;
  for (let i = from; i < to; i += 1) if (',;–—('.includes(text[i]!)) at = i + 1;
  if (at > 0) return at;
  for (const match of text.slice(from, to).matchAll(/\s(\p{L}{1,9})(?=\s)/gu)) if (TURNS.has(match[1]!.toLowerCase()) || JOINS.has(match[1]!.toLowerCase())) at = from + match.index;
  return at;
}

/** Where the clause begins that "… is a plus" is said of; 0 when that is the whole statement. */
function clauseStart(text: string, nice: Hit<Cue>, hits: readonly Hit<Cue>[]): number {
  const lead = text.slice(0, nice.start);
  const needs = hits.filter((hit) => hit.tag === 'need');
  for (const sign of [';', ' – ', ' — ', '. ']) {
    const at = lead.lastIndexOf(sign);
    if (at > 0) return at + sign.length;
  }
  const words = [...lead.matchAll(/\p{L}+/gu)];
  const turn = words.findLast((word) => TURNS.has(word[0].toLowerCase()));
  if (turn && turn.index > 0) return turn.index;
  const comma = lead.lastIndexOf(',');
  if (comma <= 0 || !needs.some((hit) => hit.start < comma)) return 0;
  const behind = words.filter((word) => word.index > comma).map((word) => word[0].toLowerCase());
  if (behind.length === 0) return 0;
  const asksAgain = needs.some((hit) => hit.start > comma);
  const only = lead.indexOf(',') === comma && behind.length <= 6 && !behind.some((word) => EITHER.has(word));
  return asksAgain || only ? comma + 1 : 0;
}
