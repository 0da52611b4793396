/** Wrapped lines become texts again: by where they end, how they are indented and how far apart they stand. */
import type { Segment } from './segments';

/** A text as it was written, before the page wrapped it. */
export type Text = Segment & {
  bullet: boolean;
  /** Where its first letter after the mark stands. */
  indent: number;
  /** More room before it than between lines. */
  gap: boolean;
  /** The base line of its last line. */
  lastY: number;
  /** The right end of its last line. */
  lastX: number;
};

export const MARK = /^(?:[•●○▪◦‣·✓✔►➤➢❖∙■□◆▶➔→\uf0a7\uf0b7\uf0d8\u2043]|[-–—*](?=\s)|\d{1,2}[.)](?=\s)|\(cid:\d{1,4}\))\s*(?=\S)/u;
const LONE_MARK = /^(?:[•●○▪◦‣*·✓✔►➤➢❖∙■□◆▶➔→\uf0a7\uf0b7\uf0d8\u2043–-]|o|\(cid:\d{1,4}\))$/u;
/** A text longer than this goes on as another. */
const LONGEST = 5000;
/** A word that wants another after it, or a sign that does. */
const OPEN_END = /(?:[,;:&/(–-]|\s(?:and|or|of|the|a|an|in|on|for|to|with|und|oder|von|mit|für|der|die|das|et|de|des|du|la|le|les|y|e|en|con|per|di|и|в|с|на|для))$/iu;
/** Begins with an address or a number to call: a line of its own. */
const CONTACT = /^(?:\S{1,80}@\S|https?:|www\.|\+\d|(?:tel|phone|mobile|e-?mail|telefon|mobil)\b)/i;
/** First or last halves of words that are written with a hyphen. */
const COMPOUND_FIRST = /(?:^|[\s/(])(?:full|front|back|end|cross|self|high|low|long|short|real|multi|non|well|co|pre|post|re|on|off|in|open|cloud|data|test|user|web|micro|event|object|third|first|large|small|state|e|t|x)$/i;
const COMPOUND_LAST = /^(?:based|driven|end|stack|time|level|oriented|side|party|scale|quality|functional|performance|friendly|ready|native|first|wide|tier|source|services?|sized|edge|term|tenant|user|the|of|to|in|house|site|premises?)\b/i;

/** Takes the segments of one column in reading order; gives its texts. `right` is where its lines must wrap. */
export function textsOf(segments: Segment[], right: number, words: ReadonlySet<string> = new Set()): Text[] {
  const texts: Text[] = [];
  let marked: Segment | null = null;
  for (const segment of segments) {
    if (LONE_MARK.test(segment.text)) {
      marked = segment;
      continue;
    }
    const lone: Segment | null = marked && Math.abs(marked.y - segment.y) < segment.size * 0.6 ? marked : null;
    marked = null;
    const mark = lone ? '' : (MARK.exec(segment.text)?.[0] ?? '');
    const last = texts.at(-1);
    if (last && !lone && !mark && last.text.length < LONGEST && continues(last, segment, right)) {
      last.text = joined(last.text, segment.text, words);
      [last.lastY, last.lastX] = [segment.y, segment.x1];
      last.bold &&= segment.bold;
      last.x1 = Math.max(last.x1, segment.x1);
      continue;
    }
    const width = segment.x1 - segment.x0;
    texts.push({
      ...segment, text: segment.text.slice(mark.length), bullet: lone !== null || mark !== '', x0: lone?.x0 ?? segment.x0,
      indent: segment.x0 + (width * mark.length) / Math.max(1, segment.text.length),
      gap: !last || segment.y - last.lastY > 1.7 * segment.size || segment.y < last.lastY - segment.size, lastY: segment.y, lastX: segment.x1,
    });
  }
  return texts.filter((one) => /[\p{L}\p{N}]/u.test(one.text));
}

function continues(last: Text, next: Segment, right: number): boolean {
  const down = next.y - last.lastY;
  const newPage = down < -next.size * 3;
  if (Math.abs(next.size - last.size) > 0.6 || (last.bold !== next.bold && last.pale !== next.pale) || (down < next.size * 0.6 && !newPage) || down > next.size * 1.9) return false;
  if (CONTACT.test(next.text) && last.text.length < 60) return false;
  // The first word of the next line would have found room; a parted word goes on in any case.
  const parted = /\p{L}[-‐\u00ad]$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
  const word = next.text.split(' ', 1)[0]!.length;
  const needs = ((next.x1 - next.x0) * (word + 1)) / Math.max(1, next.text.length);
  if (!parted && last.lastX + needs <= right - 0.3 * next.size) return false;
  if (last.bullet) return Math.abs(next.x0 - last.indent) < 0.9 * next.size || (next.x0 > last.x0 + 1 && next.x0 <= last.indent + next.size) || /^\p{Ll}/u.test(next.text);
  if (next.x0 < last.x0 - 2 || next.x0 > last.x0 + 3 * next.size || last.bold !== next.bold) return false;
  return /^[\p{Ll}\d(&]/u.test(next.text) || last.text.length >= 45 || OPEN_END.test(last.text);
}

/** Joins two lines. A word parted at the end of the line loses its hyphen, a word written with one keeps it. */
export function joined(above: string, below: string, words: ReadonlySet<string>): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  if (!/[\p{L}\p{N}][-‐]$/u.test(above)) return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(above) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(below) ? above + below : `${above} ${below}`;
  const first = above.slice(-60, -1).split(/[^\p{L}\p{N}]/u).at(-1)!;
  const second = /^\p{L}+/u.exec(below)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(below)) return /^(?:and|or|und|oder|et|y)\s/i.test(below) ? `${above} ${below}` : above + below;
  if (/^(?:und|oder|and|or|et|y|bzw)\s/.test(below)) return `${above} ${below}`;
  const whole = (first + second).toLowerCase();
  const keeps = !words.has(whole) && (words.has(`${first}-${second}`.toLowerCase()) || words.has(second.toLowerCase()) || COMPOUND_FIRST.test(first) || COMPOUND_LAST.test(second) || /\p{Lu}.*\p{Lu}|\d/u.test(first));
  return (keeps ? above : above.slice(0, -1)) + below;
}

/** All words of a document in small letters, with those that have a hyphen inside a line, to tell a parted word from a compound. */
export function wordsOf(segments: Segment[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of segments) {
    const all = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    // The first and the last may be halves.
    for (const word of all.slice(1, -1)) words.add(word);
  }
  return words;
}
