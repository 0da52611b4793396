/** Where the sentence around a length of time begins and ends. */
import { PREPOSITIONS, JOINTS } from './list-words';

/** A dot behind one of these ends no sentence. */
const SHORTENED = '(?<!\\p{L})(?:exp|incl|inkl|approx|min|mind|ca|resp|bzw|bijv|np|e\\.g|i\\.e|z\\.\\s?b)';
const ENDS_SHORTENED = new RegExp(`${SHORTENED}$`, 'iu');
const SIGN = /[.!?;\n]/gu;
/** What a sentence is looked through for. */
const REACH = 300;
/** How far apart the ends of a bracket may be. */
const BRACKET = 60;

/** Takes the bounds that it may not pass; gives where the sentence begins that goes up to `to`. */
export function sentenceStart(text: string, from: number, to: number): number {
  const low = Math.max(from, to - REACH);
  for (let i = to - 1; i >= low; i -= 1) if (endsAt(text, i)) return i + 1;
  return low;
}

/** Takes the bounds that it may not pass; gives where the sentence ends that begins at `from`. */
export function sentenceEnd(text: string, from: number, to: number): number {
  const high = Math.min(to, from + REACH);
  for (const { index } of text.slice(from, high).matchAll(SIGN)) if (endsAt(text, from + index)) return from + index;
  return high;
}

function endsAt(text: string, at: number): boolean {
  const c = text[at]!;
  if (c === '\n') return !goesOnBelow(text, at);
  if (c !== '.' && c !== '!' && c !== '?' && c !== ';') return false;
  if (!/\s/u.test(text[at + 1] ?? ' ')) return false;
  if (c === ';') return !inBracket(text, at);
  // "Kafka. (2 years)": the bracket still tells of what it stands behind.
  return c !== '.' || !(/^\.\s{1,2}[([]/u.test(text.slice(at, at + 4)) || ENDS_SHORTENED.test(text.slice(Math.max(0, at - 7), at)));
}

/** Whether a short bracket is open there: "(expert; 5 years)". */
function inBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BRACKET), at);
  const open = before.lastIndexOf('(');
  return open >= 0 && !/[)\n]/u.test(before.slice(open)) && /^[^()\n]{0,60}\)/u.test(text.slice(at, at + BRACKET + 2));
}

/** Whether a line is broken inside a sentence: it ends with a comma or a small word, or the next begins with a small word. */
function goesOnBelow(text: string, at: number): boolean {
  if (/,[ \t\r]{0,2}$/u.test(text.slice(Math.max(0, at - 4), at))) return /^\n[ \t]{0,16}[\p{L}\p{N}]/u.test(text.slice(at, at + 20));
  const last = /(?<!\p{L})(\p{L}{1,6})[ \t\r]{0,2}$/u.exec(text.slice(Math.max(0, at - 12), at));
  if (last && small(last[1]!)) return /^\s{1,16}[\p{L}\p{N}]/u.test(text.slice(at, at + 18)) && !/^\n\s*\n/u.test(text.slice(at, at + 18));
  const next = /^\n[ \t]{0,16}(\p{L}{1,6})\s/u.exec(text.slice(at, at + 26));
  return next !== null && small(next[1]!);
}

const small = (word: string) => word === word.toLowerCase() && (PREPOSITIONS.has(word) || JOINTS.has(word));
